// What is wrong with a mail that somebody writes, and where: brackets, unknown slots and forms, what its reader may never learn. It has no words for it.
import type { MailText } from '../domain/own-mail.ts';
import { nameFactsOf } from './names/name-facts.ts';
import { mayEverFill } from './offered-slots.ts';
import { sampleTale, type MailKind } from './sample-tale.ts';
import { isSlotId, slotOf, type SlotId } from './slots.ts';
import { templateFaults, type TemplateProblem } from './template.ts';
import type { Wording } from './wording/wording.ts';

/** `never-told`: a reader of this mail may not learn it, whatever was agreed. `no-form`: the language has no such form of it. */
export type MailProblem = TemplateProblem | 'never-told' | 'no-form' | 'empty';
export interface MailFault {
  readonly part: keyof MailText;
  readonly problem: MailProblem;
  /** Offset in that part. */
  readonly start: number;
  readonly length: number;
  readonly slot: SlotId | null;
}

const ANY_DAY = '2026-03-24';
const SLOT = /\{([^{}\n]*)\}/gu;

function hasForm(slot: SlotId, marks: readonly string[], { language, forms }: Wording): boolean {
  const { kind } = slotOf(slot);
  if (marks.length === 0) return true;
  if (kind === 'date') return forms.date(ANY_DAY, marks, ANY_DAY) !== null;
  return kind === 'name' && sampleTale({ kind: 'introduction', variant: 'plain' }, language, ANY_DAY).people.some((person) => { const facts = nameFactsOf(person); return facts !== null && forms.name(facts, marks) !== null; });
}

function faultsIn(part: keyof MailText, source: string, mail: MailKind, wording: Wording): MailFault[] {
  const faults: MailFault[] = templateFaults(source).map((fault) => ({ ...fault, part, slot: null }));
  for (const token of source.matchAll(SLOT)) {
    const [id = '', ...marks] = (token[1] ?? '').split('|');
    if (!isSlotId(id)) continue;
    const problem = !mayEverFill(id, mail) ? 'never-told' : !hasForm(id, marks, wording) ? 'no-form' : null;
    if (problem) faults.push({ part, problem, start: token.index, length: token[0].length, slot: id });
  }
  return faults.sort((a, b) => a.start - b.start);
}

/** In the order of the text. */
export function findMailFaults(text: MailText, id: MailKind, wording: Wording): readonly MailFault[] {
  const empty: MailFault[] = text.body.trim() === '' ? [{ part: 'body', problem: 'empty', start: 0, length: 0, slot: null }] : [];
  return [...faultsIn('subject', text.subject, id, wording), ...empty, ...faultsIn('body', text.body, id, wording)];
}
