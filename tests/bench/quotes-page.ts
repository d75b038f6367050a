// What runs in a browser's page for the benches of reading: planer with the page's own document, and ours. Nothing here reads files.
import planer from 'planer';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import { readThread } from '../../lib/reading/read-thread.ts';
import { htmlToText } from '../../lib/reading/text/html-to-text.ts';
import { foldLine } from '../../lib/reading/text/line.ts';
import { partMessage } from '../../lib/reading/text/own-text.ts';

/** The part that planer does: from each message's HTML to the sender's own words. */
function readOwnTexts(thread: MailThread): number {
  const known = new Set<string>();
  return thread.messages.reduce((sum, message) => {
    const text = htmlToText(message.bodyHtml ?? '');
    const parts = partMessage(text, known, message.from.name ?? '');
    for (const span of parts.own) for (const line of text.slice(span.start, span.end).split('\n')) known.add(foldLine(line));
    return sum + parts.own.reduce((length, span) => length + span.end - span.start, 0);
  }, 0);
}

/** Each gives how many characters it found, so that nothing is left undone; of these the bench takes one. */
const readers = {
  ownTexts: readOwnTexts,
  wholeReader: async (thread: MailThread): Promise<number> => (await readThread(thread)).texts.reduce((sum, { text }) => sum + text.length, 0),
  planer: (thread: MailThread): number => thread.messages.reduce((sum, message) => sum + planer.extractFromHtml(message.bodyHtml ?? '', document).length, 0),
};
export type Reader = keyof typeof readers;

const time = async (reader: Reader, thread: MailThread): Promise<{ ms: number; characters: number }> => {
  const from = performance.now();
  const characters = await readers[reader](thread);
  return { ms: performance.now() - from, characters };
};

Object.assign(globalThis, { reading: { time, plane: (html: string) => planer.extractFromHtml(html, document) } });
