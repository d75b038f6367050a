// What a host owes when it writes: the draft once and whole, beside what the person typed, for those it is meant for and in its own thread; and it says so only where that is so.
import type { ComposeContent, InsertPlace, InsertRequest } from '../../../lib/domain/open-page.ts';
import { squeezed, timesIn } from './squeezed.ts';
import type { RealBox, Stage } from './stage.ts';

const WORDS = 'Buongiorno Ann,\n\nжду вашего ответа; 「来週」で結構です. <b>no tag</b> & "quoted".\n\nKind regards\nDana';
const OTHER = 'Grazie Ann,\n\nдругое письмо; 「別の手紙」です.\n\nDana';
const TYPED = 'Typed by hand before.';
const TO = [{ name: 'Lee, Ann', email: 'ann@lee.example' }, { name: 'Пётр Белов', email: 'petr@belov.example' }];
const CC = [{ name: null, email: 'cc@third.example' }];
const SUBJECT = 'A new subject — 新しい件名';

const standsIn = (boxes: readonly RealBox[], words: string): number => boxes.reduce((sum, { text }) => sum + timesIn(text, words), 0);
const same = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join() === b.toSorted().join();
const emails = (people: readonly { readonly email: string }[]): readonly string[] => people.map(({ email }) => email);
const goesIntoAnOpenBox = (place: InsertPlace): boolean => place === 'open-compose' || place === 'message-box';
const requestFor = (place: InsertPlace, threadId: string, draftId: string, body = WORDS): InsertRequest =>
  place === 'new-mail' ? { draftId, place, threadId: null, to: TO, cc: CC, subject: SUBJECT, body } : { draftId, place, threadId, to: [], cc: [], subject: '', body };

/** What was read of a box, held against all of it. */
function misread(read: ComposeContent | null, box: RealBox): readonly string[] {
  if (!read || timesIn(read.ownText, WORDS) !== 1) return ['the open box is not read as it stands'];
  const plain = (text: string): string => squeezed(text.replace(/^[>\s]+/gmu, ''));
  const told = plain(`${read.ownText}\n${read.quotedText}`);
  return [
    ...(same(read.to, box.to) && same(read.cc, box.cc) && same(read.bcc, box.bcc) ? [] : ['whom the open mail goes to is misread']),
    ...(read.subject === box.subject ? [] : ['the subject of the open mail is misread']),
    ...(box.text.split('\n').map(plain).every((line) => told.includes(line)) ? [] : ['words that stand in the open box are not read']),
  ];
}

/** The thread is shown, nothing else is open but what the person began, where the place asks for that. */
async function setOut(stage: Stage, place: InsertPlace, draftId: string): Promise<InsertRequest> {
  const [thread] = stage.threads;
  await stage.show(thread);
  await stage.closeBoxes();
  if (goesIntoAnOpenBox(place)) await stage.begin?.(TYPED);
  return requestFor(place, await stage.idOf(thread), draftId);
}

async function writesOnce(stage: Stage, place: InsertPlace): Promise<readonly string[]> {
  const breaches: string[] = [];
  const say = (what: string): void => void breaches.push(what);
  const request = await setOut(stage, place, `draft-${place}`);
  const first = await stage.host.insertDraft(request);
  const boxes = await stage.boxes();
  const stands = standsIn(boxes, WORDS);
  if (!first.ok) return [stands > 0 ? 'refused, and written all the same' : `refused: ${first.reason}`];
  if (first.value.there !== (stands === 1)) say(first.value.there ? `said to stand there, and stands there ${stands} times` : 'stands there, and is said not to');
  else if (stands === 0) say('not written, though nothing stands in the way');
  if (first.value.alreadyThere) say('a first insert is said to have been there before');
  if (goesIntoAnOpenBox(place) && standsIn(boxes, TYPED) !== 1) say('what the person typed does not stand there any more');
  const box = boxes.find(({ text }) => timesIn(text, WORDS) > 0);
  if (box) {
    const hasRecipients = same(box.to, emails(TO)) && same(box.cc, emails(CC));
    if (place === 'new-mail' && first.value.recipientsMatch !== hasRecipients) say('the recipients are not as reported');
    else if (place === 'new-mail' && !hasRecipients) say('the recipients are not written, though nothing stands in the way');
    if (place === 'new-mail' && first.value.subjectMatches !== (box.subject === SUBJECT)) say('the subject is not as reported');
    if (box.bcc.length > 0) say('somebody was put in whom nobody sees');
    if (place === 'reply' && !squeezed(box.subject).includes(squeezed(stage.threads[0].subject))) say('the reply is to another thread');
    const read = await stage.host.readCompose({ place: 'open-compose', threadId: null });
    for (const said of misread(read.ok ? read.value : null, box)) say(said);
  }
  for (const again of [await stage.host.insertDraft(request), await stage.host.insertDraft(request)]) if (again.ok && again.value.there && !again.value.alreadyThere) say('a second insert does not say that it was there');
  const after = standsIn(await stage.boxes(), WORDS);
  if (after > 1) say(`asked three times with one draft, written ${after} times`);
  return [...breaches, ...(await tellsDraftsApart(stage, request)), ...(await looksAgain(stage, request))];
}

/** Another draft, in other words, may be refused; it never takes the place of the first, and is never taken for it. */
async function tellsDraftsApart({ host, ...stage }: Stage, { place, threadId, draftId }: InsertRequest): Promise<readonly string[]> {
  const before = standsIn(await stage.boxes(), WORDS);
  const answer = await host.insertDraft(requestFor(place, threadId ?? '', `another-${draftId}`, OTHER));
  const boxes = await stage.boxes();
  return [
    ...((answer.ok && answer.value.there) === (standsIn(boxes, OTHER) === 1) ? [] : ['another draft is not as reported']),
    ...(standsIn(boxes, WORDS) < before ? ['another draft took the place of the first'] : []),
  ];
}

/** The person closed the box or emptied it: what stood there stands there no more, and may go in again. */
async function looksAgain({ host, ...stage }: Stage, request: InsertRequest): Promise<readonly string[]> {
  await stage.closeBoxes();
  if (!stage.seesItsBoxes) return [];
  if (goesIntoAnOpenBox(request.place)) await stage.begin?.(TYPED);
  const answer = await host.insertDraft(request);
  const stands = standsIn(await stage.boxes(), WORDS);
  if (answer.ok && answer.value.there && stands !== 1) return ['said to stand there when it stands there no more'];
  return stands === 1 ? [] : ['taken out by the person, it does not go in again'];
}

/** Asked for at once, as by a double click. */
async function writesOnceAtOnce(stage: Stage, place: InsertPlace): Promise<readonly string[]> {
  const request = await setOut(stage, place, `draft-twice-${place}`);
  await Promise.all([stage.host.insertDraft(request), stage.host.insertDraft(request)]);
  const stands = standsIn(await stage.boxes(), WORDS);
  return stands > 1 ? [`a double click wrote it ${stands} times`] : [];
}

/** A thread that the person left meanwhile gets nothing, and the one they went to does not either. */
async function keepsToItsThread({ host, ...stage }: Stage, place: InsertPlace): Promise<readonly string[]> {
  if (place === 'new-mail') return [];
  const [one, two] = stage.threads;
  await stage.show(one);
  await stage.closeBoxes();
  const id = await stage.idOf(one);
  await stage.show(two);
  if (goesIntoAnOpenBox(place)) await stage.begin?.(TYPED);
  const answer = await host.insertDraft(requestFor(place, id, `draft-left-${place}`));
  const stands = standsIn(await stage.boxes(), WORDS);
  return [...(answer.ok && answer.value.there ? ['meant for one thread, it was written while another was open'] : []), ...(stands > 0 ? ['words meant for one thread stand in a box of another'] : [])];
}

export async function writesAsItSays(stage: Stage, place: InsertPlace): Promise<readonly string[]> {
  const breaches = [...(await writesOnce(stage, place)), ...(await writesOnceAtOnce(stage, place)), ...(await keepsToItsThread(stage, place))];
  await stage.closeBoxes();
  return breaches.map((said) => `${place}: ${said}`);
}
