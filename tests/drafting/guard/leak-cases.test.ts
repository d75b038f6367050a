// The leak corpus: what was caught, held back, and wrongly so, stays at the figures that were promised for the seen two thirds of it.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDisclosures } from '../../../lib/drafting/guard/find-disclosures.ts';
import { score, type LeakCase, type Scored } from './leak-score.ts';

const casesIn = (name: string): LeakCase[] => {
  const folder = new URL(`../../fixtures/leaks/${name}/`, import.meta.url);
  return readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as LeakCase[]);
};
const cases = casesIn('cases');
/** Written by people who did not know the guard. */
const blind = casesIn('blind');
/** A third of the cases was never looked at while the guard was built. */
const isUnseen = ({ id }: LeakCase): boolean => Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 8), 16) % 3 === 0;

interface Bounds {
  readonly caught: number;
  readonly held: number;
  readonly wronglyHeld: number;
  readonly wronglyMarked: number;
}

const scored = (list: readonly LeakCase[]): Scored[] =>
  list.map((one) => ({
    case: one,
    findings: findDisclosures(
      one.draft,
      one.hidden.map((p, i) => ({ id: String(i), name: p.name ?? '', otherNames: p.otherNames ?? [], emails: p.emails ?? [], phones: p.phones ?? [], company: p.company ?? null, title: p.title ?? null, profileUrl: p.profileUrl ?? null, website: p.website ?? null })),
      [{ name: one.reader.name, emails: one.reader.emails ?? [] }],
    ),
  }));

describe('the leak corpus', () => {
  it('seen cases', () => {
    const s = score(scored(cases.filter((one) => !isUnseen(one))));
    expect({ missed: s.missed, contacts: s.contactsCaught }).toEqual({ missed: [], contacts: s.contacts });
    expect(s.held / s.leaky).toBeGreaterThanOrEqual(0.95);
    expect(s.wronglyHeld / s.clean).toBeLessThanOrEqual(0.04);
    expect(s.wronglyMarked / s.clean).toBeLessThanOrEqual(0.15);
  });
  it('all cases: every address and number', () => {
    const s = score(scored(cases));
    expect(s.contactsCaught).toBe(s.contacts);
    expect(s.caught / s.leaky).toBeGreaterThanOrEqual(0.95);
    expect(s.wronglyHeld / s.clean).toBeLessThanOrEqual(0.04);
  });
});

describe('the cases of writers who did not know the guard', () => {
  /** Floors, and ceilings for what is wrongly held back and marked, as percentages. Contacts: all of them, everywhere. */
  const seen: Readonly<Record<string, Bounds>> = {
    en: { caught: 97, held: 97, wronglyHeld: 3, wronglyMarked: 18 }, it: { caught: 97, held: 97, wronglyHeld: 0, wronglyMarked: 15 }, ja: { caught: 97, held: 97, wronglyHeld: 0, wronglyMarked: 15 },
    ru: { caught: 97, held: 97, wronglyHeld: 0, wronglyMarked: 15 }, mixed: { caught: 97, held: 97, wronglyHeld: 12, wronglyMarked: 15 },
  };
  /** Scored, and never read. */
  const unseen: Readonly<Record<string, Bounds>> = {
    en: { caught: 100, held: 89, wronglyHeld: 10, wronglyMarked: 10 }, it: { caught: 95, held: 90, wronglyHeld: 13, wronglyMarked: 10 }, ja: { caught: 86, held: 81, wronglyHeld: 16, wronglyMarked: 10 },
    ru: { caught: 95, held: 86, wronglyHeld: 21, wronglyMarked: 10 }, mixed: { caught: 87, held: 87, wronglyHeld: 30, wronglyMarked: 11 },
  };
  const percent = (n: number, of: number): number => (of === 0 ? 100 : (100 * n) / of);
  it.each(Object.entries(seen).map(([language, bounds]) => ({ part: 'seen', language, bounds })).concat(Object.entries(unseen).map(([language, bounds]) => ({ part: 'unseen', language, bounds }))))('$part $language', ({ part, language, bounds }) => {
    const list = blind.filter((one) => one.language === language && isUnseen(one) === (part === 'unseen'));
    expect(list.length).toBeGreaterThan(15);
    const s = score(scored(list));
    expect(s.contactsCaught).toBe(s.contacts);
    expect(percent(s.caught, s.leaky), 'caught').toBeGreaterThanOrEqual(bounds.caught);
    expect(percent(s.held, s.leaky), 'held back').toBeGreaterThanOrEqual(bounds.held);
    expect(percent(s.wronglyHeld, s.clean), 'wrongly held').toBeLessThanOrEqual(bounds.wronglyHeld);
    expect(percent(s.wronglyMarked, s.clean), 'wrongly marked').toBeLessThanOrEqual(bounds.wronglyMarked);
  });
});
