// Saves what sources are handed, and whom I want to meet: one save for all parts of one language.
import type { DraftLanguage } from '../domain/draft.ts';
import { asFields, type EventIntent } from '../domain/event.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { emptyKit, SETTINGS_ID, type Kit, type Settings } from '../domain/settings.ts';
import type { IdealClient } from '../domain/source.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Changed, Tools } from './tools.ts';

export interface KitFacts extends Partial<Omit<Kit, 'ideal'>> {
  readonly ideal?: IdealClient | null;
}
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * `seen`: the settings as they were when the person began to write; the same part changed by another page meanwhile is a conflict.
 * `isMain`: the ideal client of this language is also the one that needs are matched by.
 */
export async function changeKit(tools: Tools, language: DraftLanguage, facts: KitFacts, seen: Settings, isMain: boolean): Promise<Result<Changed<Settings>, StoreProblem>> {
  const stored = await tools.book.settings();
  const [before, was] = [stored.kit[language] ?? emptyKit, seen.kit[language] ?? emptyKit];
  if ((Object.keys(facts) as (keyof Kit)[]).some((part) => !same(before[part], was[part])) || (facts.ideal !== undefined && isMain && !same(stored.ideal, seen.ideal))) return fail('conflict');
  const { ideal, ...parts } = facts;
  const kit: Kit = { ...before, ...parts, ...(ideal === undefined ? {} : { ideal: isMain ? null : ideal }) };
  const intent: EventIntent = {
    subject: { type: 'settings', id: SETTINGS_ID }, kind: 'corrected', put: asFields({ kit: { [language]: same(kit, emptyKit) ? null : kit } }),
    ...(ideal !== undefined && isMain ? { set: asFields({ ideal }) } : {}),
  };
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [intent], expect: { [SETTINGS_ID]: stored.revision } });
  return saved.ok ? ok({ value: await tools.book.settings(), events: saved.value.events }) : saved;
}
