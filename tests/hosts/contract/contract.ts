// What every host owes: it reads the open thread and no other, writes a draft once and says so only where it stands, tells what stands in a box, and sends nothing. Gives back each breach as a sentence; none is good.
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { InsertPlace, InsertRequest } from '../../../lib/domain/open-page.ts';
import type { RealBox, Stage } from './stage.ts';

const WORDS = 'Buongiorno Ann,\n\nжду вашего ответа; 「来週」で結構です. <b>no tag</b> & "quoted".\n\nKind regards\nDana';
const TO = [{ name: 'Lee, Ann', email: 'ann@lee.example' }, { name: 'Пётр Белов', email: 'petr@belov.example' }];
const CC = [{ name: null, email: 'cc@third.example' }];
const SUBJECT = 'A new subject — 新しい件名';

const squeezed = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();
const countOf = (all: string, part: string): number => squeezed(all).split(squeezed(part)).length - 1;
const wholeIn = (boxes: readonly RealBox[], words = WORDS): number => boxes.reduce((sum, { text }) => sum + countOf(text, words), 0);
const requestFor = (place: InsertPlace, threadId: string | null, draftId: string): InsertRequest =>
  place === 'new-mail' ? { draftId, place, threadId: null, to: TO, cc: CC, subject: SUBJECT, body: WORDS } : { draftId, place, threadId, to: [], cc: [], subject: '', body: WORDS };
/** A line of its own that no other message of these threads bears. */
function ownWords(thread: MailThread, other: MailThread): string {
  const foreign = squeezed(other.messages.map(({ bodyText }) => bodyText).join('\n'));
  const lines = thread.messages.flatMap(({ bodyText }) => bodyText.split('\n')).map(squeezed).filter((line) => line.length > 15 && !foreign.includes(line));
  const [line] = lines;
  if (line === undefined) throw new Error(`nothing tells ${thread.threadId} from ${other.threadId}`);
  return line;
}

async function readsWhatIsOpen(stage: Stage): Promise<readonly string[]> {
  const breaches: string[] = [];
  const [one, two] = stage.threads;
  for (const [open, other] of [[one, two], [two, one], [one, two]] as const) {
    await stage.show(open);
    const seen = await stage.host.readPage();
    if (!seen.ok) { breaches.push(`an open thread is refused: ${seen.reason}`); continue; }
    if (seen.value.kind !== 'thread') { breaches.push(`an open thread is taken for ${seen.value.kind}`); continue; }
    const text = squeezed(seen.value.thread.messages.map(({ bodyText }) => bodyText).join('\n'));
    if (!text.includes(ownWords(open, other))) breaches.push('words of the open thread are missing');
    if (text.includes(ownWords(other, open))) breaches.push('another thread is read');
    if (seen.value.thread.threadId !== (await stage.idOf(open))) breaches.push('the thread has another id than the client gives it');
    const times = seen.value.thread.messages.map(({ sentAt }) => Date.parse(sentAt));
    if (times.some((time, i) => Number.isNaN(time) || time < (times[i - 1] ?? 0))) breaches.push('messages are not in the order of their times');
    if ((await stage.boxes()).length > 0) breaches.push('reading opened a box');
  }
  return breaches;
}

async function writesOnce(stage: Stage, place: InsertPlace): Promise<readonly string[]> {
  const breaches: string[] = [];
  const say = (what: string): void => void breaches.push(`${place}: ${what}`);
  const [thread] = stage.threads;
  await stage.show(thread);
  await stage.closeBoxes();
  const request = requestFor(place, await stage.idOf(thread), `draft-${place}`);
  const first = await stage.host.insertDraft(request);
  const boxes = await stage.boxes();
  const stands = wholeIn(boxes);
  if (!first.ok) return stands > 0 ? [`${place}: refused, and written all the same`] : [`${place}: refused: ${first.reason}`];
  if (first.value.there !== (stands === 1)) say(first.value.there ? `said to stand there, and stands there ${stands} times` : 'stands there, and is said not to');
  if (first.value.alreadyThere) say('a first insert is said to have been there before');
  const box = boxes.find(({ text }) => countOf(text, WORDS) > 0);
  if (place === 'new-mail' && box) {
    const same = (a: readonly string[], b: readonly { readonly email: string }[]): boolean => a.toSorted().join() === b.map(({ email }) => email).toSorted().join();
    if (first.value.recipientsMatch !== (same(box.to, TO) && same(box.cc, CC))) say('the recipients are not as reported');
    if (first.value.subjectMatches !== (box.subject === SUBJECT)) say('the subject is not as reported');
  }
  const read = await stage.host.readCompose({ place: 'open-compose', threadId: null });
  if (place === 'new-mail' && !(read.ok && read.value && countOf(read.value.ownText, WORDS) === 1)) say('the open box is not read as it stands');
  const [second, third] = [await stage.host.insertDraft(request), await stage.host.insertDraft(request)];
  const after = wholeIn(await stage.boxes());
  if (after > 1) say(`asked three times with one draft, written ${after} times`);
  for (const again of [second, third]) if (again.ok && again.value.there && !again.value.alreadyThere) say('a second insert does not say that it was there');
  return breaches;
}

/** Asked for at once, as by a double click. */
async function writesOnceAtOnce(stage: Stage, place: InsertPlace): Promise<readonly string[]> {
  const [thread] = stage.threads;
  await stage.show(thread);
  await stage.closeBoxes();
  const request = requestFor(place, await stage.idOf(thread), `draft-twice-${place}`);
  await Promise.all([stage.host.insertDraft(request), stage.host.insertDraft(request)]);
  const stands = wholeIn(await stage.boxes());
  return stands > 1 ? [`${place}: a double click wrote it ${stands} times`] : [];
}

/** A thread that the person left meanwhile gets nothing. */
async function keepsToItsThread(stage: Stage): Promise<readonly string[]> {
  if (!stage.places.includes('reply')) return [];
  const [one, two] = stage.threads;
  await stage.show(one);
  await stage.closeBoxes();
  const id = await stage.idOf(one);
  await stage.show(two);
  const answer = await stage.host.insertDraft(requestFor('reply', id, 'draft-left'));
  const stands = wholeIn(await stage.boxes());
  return [...(answer.ok && answer.value.there ? ['a reply meant for one thread was written while another was open'] : []), ...(stands > 0 ? ['words meant for one thread stand in a box of another'] : [])];
}

/** `[]` where the host keeps all of it. */
export async function breachesOf(stage: Stage): Promise<readonly string[]> {
  const breaches = [...(await readsWhatIsOpen(stage))];
  for (const place of stage.places) {
    breaches.push(...(await writesOnce(stage, place)), ...(await writesOnceAtOnce(stage, place)));
    await stage.closeBoxes();
  }
  breaches.push(...(await keepsToItsThread(stage)));
  if ((await stage.sent()) > 0) breaches.push('something was sent');
  return breaches;
}
