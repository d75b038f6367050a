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
/** Where a draft is kept, whoever wrote it: all that is known of it is its id. */
export const findUnsavedDraft = async (tools: Pick<Tools, 'book'>, draftId: string): Promise<{ readonly key: `draft|${string}`; readonly draft: Draft } | null> =>
  (await tools.book.allUnsaved('draft|')).map(({ key, value }) => ({ key: key as `draft|${string}`, draft: value as unknown as Draft })).find(({ draft }) => draft.id === draftId) ?? null;

/** Single facts that are being typed, by field; `scope` names the form or the record. */
export const keepTyping = (tools: Pick<Tools, 'book'>, scope: string, typed: { readonly [at: string]: Json } | null): Promise<Result<true, StoreProblem>> => tools.book.keepUnsaved(`typing|${scope}`, typed);
export const typingOf = async (tools: Pick<Tools, 'book'>, scope: string): Promise<{ readonly [at: string]: Json } | null> => (await tools.book.unsaved(`typing|${scope}`)) as { readonly [at: string]: Json } | null;
