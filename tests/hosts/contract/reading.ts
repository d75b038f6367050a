// What a host owes when it reads: the open thread and no other, each message by whoever wrote it, none left out without a word; also while the person goes from one thread to the next.
import type { MailMessage, MailThread } from '../../../lib/domain/mail-thread.ts';
import type { HostProblem, OpenPage, OpenThread } from '../../../lib/domain/open-page.ts';
import type { Result } from '../../../lib/domain/result.ts';
import { squeezed } from './squeezed.ts';
import type { Stage } from './stage.ts';

const linesOf = ({ bodyText }: MailMessage): readonly string[] => bodyText.split('\n').map(squeezed).filter((line) => line.length > 15);
const wordsOf = (messages: readonly MailMessage[]): string => squeezed(messages.map(({ bodyText }) => bodyText).join('\n'));
/** Lines of this message that none of these others bears. */
const ownLines = (message: MailMessage, others: readonly MailMessage[]): readonly string[] => linesOf(message).filter((line) => !wordsOf(others).includes(line));
const ownLinesOf = (thread: MailThread, other: MailThread): readonly string[] => thread.messages.flatMap((message) => ownLines(message, other.messages));
const writer = ({ from: { name, email } }: MailMessage): string => (email ?? name ?? '').toLowerCase();

/** Of the thread `open`, while `other` is the one that it may be taken for. */
function breachesIn({ thread: read, unseen, foldedCount }: OpenThread, open: MailThread, other: MailThread): readonly string[] {
  const breaches: string[] = [];
  const words = wordsOf(read.messages);
  const bears = (line: string): boolean => words.includes(line);
  // Where every message is still folded, that is said, and none is read before it is asked for.
  if (read.messages.length > 0 && !ownLinesOf(open, other).some(bears)) breaches.push('words of the open thread are missing');
  if (ownLinesOf(other, open).some(bears)) breaches.push('another thread is read');
  if (read.messages.length + unseen.length + foldedCount < open.messages.length) breaches.push('a message is left out without a word');
  for (const message of open.messages) {
    const [line] = ownLines(message, open.messages.filter((one) => one !== message));
    const found = line === undefined ? undefined : read.messages.find(({ bodyText }) => squeezed(bodyText).includes(line));
    if (found && writer(found) !== writer(message)) breaches.push('words are put into the mouth of another');
  }
  const times = read.messages.map(({ sentAt }) => Date.parse(sentAt));
  if (times.some((time, i) => Number.isNaN(time) || time < (times[i - 1] ?? 0))) breaches.push('messages are not in the order of their times');
  return breaches;
}

/** No word, address or subject of the thread may stand in a report of the page's shape. */
function tellsOf(shape: string, { subject, messages }: MailThread): boolean {
  const told = squeezed(shape);
  const foreign = [subject, ...messages.flatMap((message) => [...linesOf(message), ...[message.from, ...message.to, ...message.cc].map(({ email }) => email ?? '')])];
  return foreign.some((words) => words !== '' && told.includes(squeezed(words)));
}

async function readsTheOpenOne({ host, ...stage }: Stage, open: MailThread, other: MailThread): Promise<readonly string[]> {
  await stage.show(open);
  const breaches: string[] = [];
  const judge = async (what: string, seen: Result<OpenPage, HostProblem>): Promise<number> => {
    if (!seen.ok) breaches.push(`${what}: an open thread is refused: ${seen.reason}`);
    else if (seen.value.kind !== 'thread') breaches.push(`${what}: an open thread is taken for ${seen.value.kind}`);
    else {
      breaches.push(...breachesIn(seen.value, open, other).map((said) => `${what}: ${said}`));
      if (seen.value.thread.threadId !== (await stage.idOf(open))) breaches.push(`${what}: the thread has another id than the client gives it`);
      return seen.value.thread.messages.length;
    }
    return 0;
  };
  const shown = await judge('read', await host.readPage());
  const opened = await judge('expanded', await host.expandMessages());
  if (opened < Math.max(shown, 1)) breaches.push('expanded: fewer messages than there are');
  if (tellsOf(await host.describePage(), open)) breaches.push('the report of the page tells what stands in it');
  if ((await stage.boxes()).length > 0) breaches.push('reading opened a box');
  return breaches;
}

/** The person clicks another thread while the host reads: it may see either, or say that it sees none yet. */
async function mixesNone({ host, ...stage }: Stage, from: MailThread, to: MailThread): Promise<readonly string[]> {
  await stage.show(from);
  const first = await stage.idOf(from);
  const going = stage.show(to);
  const seen = [await host.readPage(), await host.readPage()];
  await going;
  const second = await stage.idOf(to);
  return seen.flatMap((page) => {
    if (!page.ok || page.value.kind !== 'thread') return [];
    const { threadId } = page.value.thread;
    if (threadId !== first && threadId !== second) return ['on the way: a thread that the client does not have'];
    return (threadId === first ? breachesIn(page.value, from, to) : breachesIn(page.value, to, from)).map((said) => `on the way: ${said}`);
  });
}

export async function readsWhatIsOpen(stage: Stage): Promise<readonly string[]> {
  const [one, two] = stage.threads;
  return [
    ...(await readsTheOpenOne(stage, one, two)), ...(await readsTheOpenOne(stage, two, one)), ...(await readsTheOpenOne(stage, one, two)),
    ...(await mixesNone(stage, one, two)), ...(await mixesNone(stage, two, one)),
  ];
}
