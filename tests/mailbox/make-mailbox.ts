// Invents a mailbox of any size as Takeout writes it, with introductions planted of which it is known where they are. The same seed gives the same file.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MailMessage, MailThread } from '../../lib/domain/mail-thread.ts';
import { corpusFiles, isHeldOut } from '../commands/eval.ts';
import type { Expected } from '../commands/score.ts';
import { seeded } from '../seeded.ts';
import { asHtml, encodeWord, multipart, writeAddress, writeAttachment, writePart, type Charset, type Transfer } from './encode-mail.ts';
import { invitation, newsletterHtml, ordinaryTexts, receiptText, type OrdinaryText } from './ordinary-mails.ts';
import { everybodyIn, renamePeople } from './rename-people.ts';

export interface Planted {
  /** The thread's id as it is found again. */
  readonly id: string;
  readonly file: string;
  readonly language: string;
  readonly kind: Expected['kind'];
  /** Neither learned from nor looked at while the reader was written. */
  readonly isHeldOut: boolean;
  readonly renamed: number;
}
export interface Mailbox {
  readonly bytes: number;
  readonly mails: number;
  readonly planted: readonly Planted[];
  readonly owner: { readonly name: string; readonly email: string };
  /** Threads of people among which the planted ones stand, by whether the reader learned from their texts. */
  readonly talks: { readonly seen: number; readonly unseen: number };
  /** Texts of found threads that were not planted, by their id. */
  readonly talkOf: ReadonlyMap<string, string>;
}

export const OWNER = { name: 'Mara Lindqvist', email: 'mara@lindqvist.example' };
export const OWNER_IN: Readonly<Record<string, string>> = { ja: '森 真理', ru: 'Мария Линд', en: OWNER.name, it: OWNER.name, de: OWNER.name };
const WROTE: Readonly<Record<string, (day: string, name: string) => string>> = {
  en: (day, name) => `On ${day}, ${name} wrote:`, it: (day, name) => `Il giorno ${day} ${name} ha scritto:`, de: (day, name) => `Am ${day} schrieb ${name}:`, ru: (day, name) => `${day}, ${name} пишет:`, ja: (day, name) => `${day} ${name}:`,
};

export interface Unit { readonly at: number; readonly write: (random: () => number) => string }

const corpusThreads = (): { file: string; language: string; thread: MailThread; expected: Expected }[] => corpusFiles(join(import.meta.dirname, '../fixtures/corpus/threads')).map((path) => ({ file: basename(path), language: basename(join(path, '..')), ...(JSON.parse(readFileSync(path, 'utf8')) as { thread: MailThread; expected: Expected }) }));

const pick = <Item>(random: () => number, items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
const oneOf = <Item>(random: () => number, items: readonly Item[]): Item => pick(random, items) as Item;
const rfcDate = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');
const noise = (random: () => number, size: number): Uint8Array => { const out = new Uint8Array(size); for (let i = 0; i < size; i += 4) { const n = Math.floor(random() * 2 ** 32); out[i] = n; out[i + 1] = n >>> 8; out[i + 2] = n >>> 16; out[i + 3] = n >>> 24; } return out; };

function charsetFor(random: () => number, language: string): { charset: Charset; transfer: Transfer } {
  const ways: readonly (readonly [Charset, Transfer])[] = language === 'ja' ? [['iso-2022-jp', '7bit'], ['utf-8', 'base64'], ['shift_jis', 'base64'], ['utf-8', '8bit']]
    : language === 'ru' ? [['koi8-r', '8bit'], ['utf-8', 'base64'], ['windows-1251', 'quoted-printable'], ['utf-8', 'quoted-printable']]
      : [['utf-8', 'quoted-printable'], ['utf-8', '8bit'], ['iso-8859-1', 'quoted-printable'], ['utf-8', 'base64']];
  const [charset, transfer] = oneOf(random, ways);
  return { charset, transfer };
}

export interface Envelope { readonly headers: readonly string[]; readonly at: number }
/** ISO-2022-JP leaves 7 bits as they are. */
function bodyOf(random: () => number, text: string, html: string | undefined, language: string, attached: number): string {
  const { charset, transfer } = charsetFor(random, language);
  const plain = writePart('text/plain', text, charset, transfer === '7bit' && charset !== 'iso-2022-jp' ? 'base64' : transfer);
  const boundary = `=_${Math.floor(random() * 1e12).toString(36)}`;
  const withHtml = html !== undefined || random() < 0.5 ? multipart('alternative', `${boundary}a`, [plain, writePart('text/html', html ?? asHtml(text), 'utf-8', 'quoted-printable')]) : plain;
  return attached === 0 ? withHtml : multipart('mixed', boundary, [withHtml, writeAttachment('document.pdf', 'application/pdf', noise(random, attached))]);
}
const received = (random: () => number): string[] => [
  `Delivered-To: ${OWNER.email}`, `Received: by 2002:a05:6a10:${Math.floor(random() * 9e3)} with SMTP id x${Math.floor(random() * 1e9)};\n        Mon, 2 Mar 2026 01:14:00 -0800 (PST)`,
  `ARC-Seal: i=1; a=rsa-sha256; t=1790000000; cv=none;\n        d=mail.example; s=arc-20160816;\n        b=${Buffer.from(noise(random, 192)).toString('base64').replace(/(.{60})/gu, '$1\n         ')}`,
  `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\n        d=mail.example; s=s1;\n        b=${Buffer.from(noise(random, 256)).toString('base64').replace(/(.{60})/gu, '$1\n         ')}`,
];
const fromLine = (random: () => number, at: number): string => `From ${Math.floor(random() * 1e15)}@xxx ${new Date(at).toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) (.*) GMT$/u, '$1 $3 $2 $5 +0000 $4')}\n`;
const marked = (mail: string): string => mail.replaceAll(/^(>*From )/gmu, '>$1');
const envelope = (random: () => number, at: number, headers: readonly string[], body: string): string => `${fromLine(random, at)}${headers.join('\n')}\nMIME-Version: 1.0\n${marked(body)}\n`;

/** Gmail's number in half of the threads; the other half is known by whom each mail answers. `heads`: further lines of each mail's head. */
export function threadUnits(random: () => number, thread: MailThread, language: string, shift: number, heads: readonly string[] = []): { units: Unit[]; id: string } {
  const number = BigInt(Math.floor(random() * 2 ** 50)) + 2n ** 60n;
  const isNumbered = random() < 0.5;
  const idOf = (i: number): string => `<${number.toString(36)}.${i}@mail.example>`;
  const hasQuotes = thread.messages.some(({ bodyText }) => /^>/mu.test(bodyText));
  const quotes = !hasQuotes && language in WROTE && random() < 0.6;
  const units = thread.messages.map((message: MailMessage, i): Unit => {
    const before = thread.messages[i - 1];
    const at = Date.parse(message.sentAt) + shift;
    const isMine = message.from.email === OWNER.email;
    const quote = quotes && before ? `\n\n${WROTE[language]?.(new Date(Date.parse(before.sentAt) + shift).toISOString().slice(0, 10), `${before.from.name ?? ''} <${before.from.email ?? ''}>`) ?? ''}\n${before.bodyText.split('\n').map((line) => `> ${line}`).join('\n')}\n` : '';
    return { at, write: (own) => envelope(own, at, [
      ...(isNumbered ? [`X-GM-THRID: ${number}`] : []), `X-Gmail-Labels: ${isMine ? 'Sent' : 'Inbox,Opened'}`, ...(isMine ? [] : received(own)),
      `Message-ID: ${idOf(i)}`, ...(i > 0 ? [`In-Reply-To: ${idOf(i - 1)}`, `References: ${thread.messages.slice(0, i).map((_, n) => idOf(n)).join('\n ')}`] : []),
      `Date: ${rfcDate(at)}`, `From: ${writeAddress(message.from)}`, `To: ${message.to.map(writeAddress).join(',\n ')}`, ...(message.cc.length > 0 ? [`Cc: ${message.cc.map(writeAddress).join(',\n ')}`] : []),
      `Subject: ${encodeWord(`${i > 0 && !/^re:/iu.test(thread.subject) ? 'Re: ' : ''}${thread.subject}`)}`, ...heads,
    ], bodyOf(own, message.bodyText + quote, quote === '' ? message.bodyHtml : undefined, language, own() < 0.1 ? 40_000 + own() * 200_000 : 0)) };
  });
  return { units, id: isNumbered ? number.toString(16) : idOf(0) };
}

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 1);
const TEN_YEARS = 3_650;

export async function makeMailbox(path: string, megabytes: number, seed = 1): Promise<Mailbox> {
  const random = seeded(seed);
  const corpus = corpusThreads().filter(({ thread }) => thread.host !== 'linkedin' && thread.me.emails.length > 0);
  const related = corpus.filter(({ expected }) => expected.kind !== 'unrelated');
  const pools = new Map([...new Set(corpus.map(({ language }) => language))].map((language) => [language, everybodyIn(corpus.filter((one) => one.language === language).map(({ thread }) => thread))]));
  const units: Unit[] = [];
  const planted: Planted[] = [];
  const talkOf = new Map<string, string>();
  const plant = ({ file, language, thread, expected }: (typeof corpus)[number]): void => {
    const last = Date.parse(thread.messages.at(-1)?.sentAt ?? '');
    const shift = Math.round((NOW - random() * TEN_YEARS * DAY - last) / DAY) * DAY;
    const { thread: other, renamed } = renamePeople(thread, pools.get(language) ?? [], { name: OWNER_IN[language] ?? OWNER.name, email: OWNER.email }, (fitting) => pick(random, fitting));
    const made = threadUnits(random, other, language, shift);
    units.push(...made.units);
    if (expected.kind === 'unrelated') talkOf.set(made.id, `corpus ${file}`);
    else planted.push({ id: made.id, file: `${language}/${file}`, language, kind: expected.kind, isHeldOut: isHeldOut(file), renamed });
  };
  const plants = Math.max(24, Math.round((related.length * megabytes) / 1024));
  for (let i = 0; i < plants; i++) plant(related[(seed * 53 + i * 37) % related.length] as (typeof related)[number]);
  for (const one of corpus.filter(({ expected }) => expected.kind === 'unrelated').slice(0, Math.max(3, Math.round((megabytes / 1024) * 30)))) plant(one);
  const texts = ordinaryTexts();
  const [seen, unseen] = [texts.filter((one) => one.isSeen), texts.filter((one) => !one.isSeen)];
  const talks = { seen: 0, unseen: 0 };
  const isFresh = (): boolean => unseen.length > 0 && random() < 0.5;
  const talk = (): void => {
    const from = isFresh() ? unseen : seen;
    const first = oneOf(random, from);
    const count = 1 + Math.floor(random() ** 2 * 5);
    const other = { name: `${oneOf(random, ['Ida', 'Jon', 'Kei', 'Lea', 'Max', 'Nia', 'Oto', 'Pia'])} ${oneOf(random, ['Abel', 'Berg', 'Croft', 'Dahl', 'Ek', 'Frost', 'Gren', 'Holm'])}`, email: `p${Math.floor(random() * 900)}@${oneOf(random, ['north', 'south', 'east', 'west'])}.example` };
    const at = NOW - random() * TEN_YEARS * DAY;
    const bodies: readonly OrdinaryText[] = [first, ...Array.from({ length: count - 1 }, () => oneOf(random, from.filter(({ language }) => language === first.language)))];
    const messages = bodies.map(({ body }, i): MailMessage => { const [a, b] = i % 2 === 0 ? [other, OWNER] : [OWNER, other]; return { id: `${i}`, sentAt: new Date(at + i * DAY).toISOString(), from: a, to: [b], cc: [], bodyText: body }; });
    const made = threadUnits(random, { host: 'file', threadId: '', subject: first.subject, me: { name: OWNER.name, emails: [OWNER.email] }, messages }, first.language, 0);
    units.push(...made.units);
    talks[first.isSeen ? 'seen' : 'unseen'] += 1;
    talkOf.set(made.id, `${first.isSeen ? 'seen' : 'unseen'} ${first.language}: ${bodies.map(({ subject }) => subject.slice(0, 60)).join(' | ')}`);
  };
  const bulk = (kind: 'news' | 'receipt' | 'list' | 'calendar' | 'spam'): void => {
    const at = NOW - random() * TEN_YEARS * DAY;
    const head = (own: () => number, from: string, subject: string, ...more: string[]): string[] => [`X-Gmail-Labels: ${kind === 'spam' ? 'Spam' : kind === 'news' ? 'Inbox,Category Promotions' : 'Inbox'}`, ...received(own), `Message-ID: <${kind}.${Math.floor(own() * 1e15)}@bulk.example>`, `Date: ${rfcDate(at)}`, `From: ${from}`, `To: ${OWNER.email}`, `Subject: ${encodeWord(subject)}`, ...more];
    units.push({ at, write: (own) => {
      switch (kind) {
        case 'news': { const kilobytes = 15 + own() * 60; return envelope(own, at, head(own, '"The weekly" <hello@news.example>', 'This week: new arrivals', 'List-Unsubscribe: <https://news.example/u>', 'Precedence: bulk'), multipart('alternative', 'n=_1', [writePart('text/plain', receiptText(own), 'utf-8', 'quoted-printable'), writePart('text/html', newsletterHtml(own, kilobytes), 'utf-8', 'quoted-printable')])); }
        case 'receipt': return envelope(own, at, head(own, '"Shop" <no-reply@shop.example>', 'Your order'), writePart('text/html', asHtml(receiptText(own)) + newsletterHtml(own, 8), 'utf-8', 'base64'));
        case 'list': { const text = oneOf(own, unseen.length > 0 ? unseen : seen); return envelope(own, at, head(own, `p${Math.floor(own() * 400)}@lists.example`, text.subject, 'List-Id: <talk.lists.example>', 'Precedence: list'), writePart('text/plain', text.body, 'utf-8', '8bit')); }
        case 'calendar': return envelope(own, at, head(own, 'calendar-notification@calendar.example', 'Invitation'), `Content-Type: text/calendar; method=REQUEST\n\n${invitation(own, new Date(at))}`);
        case 'spam': return envelope(own, at, head(own, 'winner@prize.example', 'You have won'), writePart('text/plain', 'I would like to introduce you to a business of mutual benefit. My client needs a partner.', 'utf-8', '7bit'));
        default: return kind satisfies never;
      }
    } });
  };
  const file = (): number => {
    const at = NOW - random() * TEN_YEARS * DAY;
    const size = 60_000 + random() ** 3 * 2_500_000;
    units.push({ at, write: (own) => envelope(own, at, ['X-Gmail-Labels: Inbox', ...received(own), `Message-ID: <file.${Math.floor(own() * 1e15)}@mail.example>`, `Date: ${rfcDate(at)}`, 'From: "Jon Berg" <p1@north.example>', `To: ${OWNER.email}`, 'Subject: the file'], bodyOf(own, 'Here is the file that we talked about on Monday.\n\nJon', undefined, 'en', size)) });
    return size * 1.37;
  };
  // Of a hundred mails some thirty are from people, forty are newsletters, twenty come from shops; one in ten carries something.
  const mix: readonly (readonly [share: number, make: () => number])[] = [
    [12, () => { const before = units.length; talk(); return (units.length - before) * 22_000; }], [33, () => { bulk('news'); return 56_000; }], [20, () => { bulk('receipt'); return 15_000; }],
    [8, () => { bulk('list'); return 4_500; }], [3, () => { bulk('calendar'); return 2_500; }], [5, () => { bulk('spam'); return 2_500; }], [1.5, file],
  ];
  const whole = mix.reduce((sum, [share]) => sum + share, 0);
  const next = (): number => { let at = random() * whole; return (mix.find(([share]) => (at -= share) < 0) ?? mix[0])?.[1]() ?? 0; };
  for (let bytes = 0; bytes < megabytes * 1_048_576;) bytes += next();
  const stream = createWriteStream(path);
  let written = 0;
  const own = seeded(seed + 1);
  for (const [, unit] of units.map((one) => [random(), one] as const).toSorted((a, b) => a[0] - b[0])) {
    const bytes = Buffer.from(unit.write(own), 'latin1');
    written += bytes.length;
    if (!stream.write(bytes)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return { bytes: written, mails: units.length, planted, owner: OWNER, talks, talkOf };
}
