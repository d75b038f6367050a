// What is typed and not saved yet survives another thread, a closed panel and a killed browser.
import type { CaptureForm } from '../domain/capture-form.ts';
import type { Draft } from '../domain/draft.ts';
import type { Json } from '../domain/event.ts';
import type { Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Tools } from './tools.ts';

/** `form|<thread key>` or `draft|<referral id>|<kind>|<reader>`. */
export type UnsavedKey = `form|${string}` | `draft|${string}`;

export const keepUnsaved = (tools: Pick<Tools, 'book'>, key: UnsavedKey, value: CaptureForm | Draft | null): Promise<Result<true, StoreProblem>> => tools.book.keepUnsaved(key, value as unknown as Json | null);
export const unsavedForm = async (tools: Pick<Tools, 'book'>, key: `form|${string}`): Promise<CaptureForm | null> => (await tools.book.unsaved(key)) as unknown as CaptureForm | null;
export const unsavedDraft = async (tools: Pick<Tools, 'book'>, key: `draft|${string}`): Promise<Draft | null> => (await tools.book.unsaved(key)) as unknown as Draft | null;
