// What a person sees on a page, waited for: by the few questions that a page answers in every browser.
import { expect } from '@playwright/test';
import type { Spot } from './person-page.ts';

/** All white space is one, as `toContainText` takes it. */
const normal = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

export const shows = (spot: Spot): Promise<void> => spot.waitFor({ timeout: 20_000 });
export const showsNone = (spot: Spot): Promise<void> => expect.poll(() => spot.count()).toBe(0);
export const contains = (spot: Spot, words: string): Promise<void> => expect.poll(async () => normal(await spot.textContent())).toContain(words);
export const holds = (spot: Spot, words: RegExp): Promise<void> => expect.poll(() => spot.inputValue()).toMatch(words);
