// Puts a draft into the mail that is being written in this window, and reads it back. It must not overwrite what is selected, write twice, or say more than it found.
import type { ComposeContent, HostProblem, InsertReport, InsertRequest } from '../../domain/open-page.ts';
import type { MailAddress } from '../../domain/mail-thread.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { bareSubject } from '../../domain/writing/bare-subject.ts';
import { contentOf, wordsIn } from './compose-content.ts';
import { answerOf, HTML, pause, TEXT, type OfficeAddress, type WrittenMail } from './office.ts';
import { countWords, holdsAny, htmlOf } from './plain-words.ts';

const same = (asked: readonly MailAddress[], found: readonly string[]): boolean => asked.length === found.length && asked.every(({ email }) => email !== null && found.includes(email.toLowerCase()));

export function reportOn(content: ComposeContent, { to, cc, subject, body, place }: InsertRequest, alreadyThere: boolean): InsertReport {
  return {
    there: countWords(content.ownText, body) === 1, alreadyThere, place,
    recipientsMatch: to.length + cc.length === 0 || (same(to, content.to) && same(cc, content.cc)),
    subjectMatches: subject === '' || bareSubject(subject) === bareSubject(content.subject),
  };
}

const asOffice = (list: readonly MailAddress[]): OfficeAddress[] => list.flatMap(({ name, email }) => (email === null ? [] : [{ displayName: name ?? email, emailAddress: email }]));

/** What the person put there already stays. */
async function address(item: WrittenMail, { to, cc, subject }: InsertRequest, before: ComposeContent): Promise<void> {
  if (before.to.length === 0 && to.length > 0) await answerOf<void>((told) => item.to.setAsync(asOffice(to), told));
  if (before.cc.length === 0 && cc.length > 0) await answerOf<void>((told) => item.cc.setAsync(asOffice(cc), told));
  if (before.subject.trim() === '' && subject !== '') await answerOf<void>((told) => item.subject.setAsync(subject, told));
}

/** At the cursor; before everything where something is selected, which would be lost, or where the cursor's way took nothing in before. */
async function putIn(item: WrittenMail, words: string, atTop: boolean): Promise<boolean> {
  const [type, selected] = await Promise.all([answerOf<string>((told) => item.body.getTypeAsync(told)), answerOf<{ readonly data: string }>((told) => item.getSelectedDataAsync(TEXT, told))]);
  const coercionType = type?.value === TEXT ? TEXT : HTML;
  const data = coercionType === TEXT ? `${words}\n` : htmlOf(words);
  const isFree = selected !== null && selected.value.data === '' && !atTop;
  const done = await answerOf<void>((told) => (isFree ? item.body.setSelectedDataAsync(data, { coercionType }, told) : item.body.prependAsync(data, { coercionType }, told)));
  return done !== null;
}

const LOOKS = 6;
const LOOK_EVERY_MS = 120;
/** Outlook's editor takes it in a moment after it said so; or never. */
async function untilThere(item: WrittenMail, words: string): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    const found = await wordsIn(item);
    if (found && countWords(found.ownText, words) > 0) return;
    await pause(LOOK_EVERY_MS);
  }
}

/** `again`: this draft was put in before, and was not found. `known`: it went into this mail before. */
export async function writeIntoMail(item: WrittenMail, request: InsertRequest, { again, known }: { readonly again: boolean; readonly known: boolean }): Promise<Result<InsertReport, HostProblem>> {
  const before = await contentOf(item);
  if (!before.ok) return before;
  // Words that the person changed since are theirs now.
  if (countWords(before.value.ownText, request.body) > 0 || (known && holdsAny(before.value.ownText, request.body))) return ok(reportOn(before.value, request, true));
  if (request.place === 'new-mail') await address(item, request, before.value);
  if (!(await putIn(item, request.body, again))) return fail('no-compose');
  await untilThere(item, request.body);
  const after = await contentOf(item);
  return after.ok ? ok(reportOn(after.value, request, false)) : after;
}
