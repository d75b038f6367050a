// How long a thread of 50 messages takes, each quoting all before it in full, against planer on the same HTML in the same page.
import type { Page } from '@playwright/test';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import { bundleForPage } from '../hosts/bundle.ts';
import { figure, type Figure } from './figures.ts';
import type { Reader } from './quotes-page.ts';

const PEOPLE = [['Ann Birch', 'ann@birch.example'], ['Me Self', 'me@own.example']] as const;
const SAID = [
  'Thanks for the call yesterday. We are still looking for somebody who can mend the slate roof of the old mill before the winter comes.',
  'I know two roofers who work with slate. One of them did the chapel in Ashby last year, and the vicar speaks well of him.',
  'Our budget is about £12,000, and it would have to be finished by the end of October. Could you ask him whether he has time?',
  'He says that he could come on Thursday to have a look. May I give him your number, or would you rather ring him yourself?',
  'Please go ahead and pass on my number &amp; address. The best time to ring is <b>after five</b>.',
];

/** As Gmail sends it: a reply in divisions, then the attribution and everything before in a blockquote. */
export function longThread(count: number): MailThread {
  let history = '';
  const messages = Array.from({ length: count }, (_, n) => {
    const [name, email] = PEOPLE[n % 2] ?? PEOPLE[0];
    const [otherName, otherEmail] = PEOPLE[(n + 1) % 2] ?? PEOPLE[1];
    const own = [0, 1, 2].map((k) => `<div>${SAID[(n + k) % SAID.length]}</div>`).join('<div><br></div>');
    const sentAt = new Date(Date.UTC(2026, 2, 2, 9) + n * 7_200_000).toISOString();
    const quote = n === 0 ? '' : `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, 2 Mar 2026 at ${9 + (n % 9)}:15, ${otherName} &lt;<a href="mailto:${otherEmail}">${otherEmail}</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${history}</blockquote></div>`;
    const bodyHtml = `<div dir="ltr"><div>Hello ${otherName.split(' ')[0]},</div><div><br></div>${own}<div><br></div><div>Kind regards</div><div>${name}</div></div>${quote}`;
    history = bodyHtml;
    return { id: `m${n}`, sentAt, from: { name, email }, to: [{ name: otherName, email: otherEmail }], cc: [], bodyText: '', bodyHtml };
  });
  return { host: 'gmail', threadId: 't', subject: 'the mill roof', me: { name: 'Me Self', emails: ['me@own.example'] }, messages };
}

type Timed = { readonly ms: number; readonly characters: number };
const inPage = (page: Page, reader: Reader, thread: MailThread): Promise<Timed> =>
  page.evaluate(([name, given]) => (globalThis as never as { reading: { time: (reader: unknown, thread: unknown) => Timed } }).reading.time(name, given), [reader, thread] as const);

export async function loadReaders(page: Page): Promise<void> {
  await page.setContent('<!doctype html><meta charset="utf-8"><title>reading</title>');
  await page.addScriptTag({ content: await bundleForPage(new URL('./quotes-page.ts', import.meta.url), true) });
}

/** `reader`: what of ours is measured. */
export async function benchReadingSpeed(page: Page, reader: Reader, rounds = 15): Promise<Figure & { measured: string }> {
  const thread = longThread(50);
  for (const one of [reader, 'planer'] as const) await inPage(page, one, thread);
  const pairs = [];
  for (let i = 0; i < rounds; i++) {
    const peer = await inPage(page, 'planer', thread);
    const ours = await inPage(page, reader, thread);
    if (ours.characters === 0 || peer.characters === 0) throw new Error('a reader found nothing');
    pairs.push({ ours: ours.ms, peer: peer.ms });
  }
  const kilobytes = Math.round(thread.messages.reduce((sum, message) => sum + (message.bodyHtml?.length ?? 0), 0) / 1000);
  const what = reader === 'wholeReader' ? 'readThread: text, own words, every fact and consent' : 'HTML to text, own words and signature';
  return { measured: `${what}; planer's extractFromHtml with the same page's document; 50 messages, ${kilobytes} KB of HTML`, ...figure(pairs, 'ms a thread', '<= 0.5') };
}
