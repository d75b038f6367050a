// By which marks those are known again who were forgotten at their wish, so that old mail does not bring them back unseen. It says nothing of who they were.
import type { CaptureForm } from '../domain/capture-form.ts';
import { forgottenMarks } from '../domain/forgotten-marks.ts';
import type { Tools } from './tools.ts';

export type ForgottenMarks = ReadonlySet<number>;

/** Reads every row of a person once. */
export async function whoIsForgotten({ book }: Pick<Tools, 'book'>): Promise<ForgottenMarks> {
  const marks = new Set<number>();
  await book.eachPerson(async (people) => { for (const person of people) if (person.erasedOn !== undefined) for (const mark of person.marks ?? []) marks.add(mark); }, 'removed');
  return marks;
}

/** Somebody of the form, not in the book, may be one of them: a few others have the same mark. */
export const mayBeForgotten = (form: CaptureForm, marks: ForgottenMarks): boolean =>
  marks.size > 0 && form.parties.some(({ isMe, known, person }) => !isMe && !known && forgottenMarks(person.emails, person.profileUrl === null ? [] : [person.profileUrl]).some((mark) => marks.has(mark)));
