// Mails that are no introduction: what people write to one another every day, and what shops, lists and calendars send. For invented mailboxes only.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface OrdinaryText {
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  /** The reader learned from it that it is no referral. */
  readonly isSeen: boolean;
  /** A mail to a list. */
  readonly isList: boolean;
}

const filesIn = (dir: string): string[] => readdirSync(dir).toSorted().flatMap((name) => { const path = join(dir, name); return statSync(path).isDirectory() ? filesIn(path) : [path]; });

function fromTraining(root: string): OrdinaryText[] {
  return readdirSync(root).toSorted().flatMap((name) => readFileSync(join(root, name), 'utf8').split(/^=====\s*$/mu).map((mail) => /^Subject:\s*(.*)\n\s*\n([\s\S]*)$/u.exec(mail.trim())).flatMap((found) => (found ? [{ language: name.split('.')[0] ?? 'en', subject: found[1] ?? '', body: found[2] ?? '', isSeen: true, isList: false }] : [])));
}

/** Replies of the public suites, and the ham of a public corpus, beside this checkout where they are. */
function fromSuites(root: string): OrdinaryText[] {
  if (!existsSync(root)) return [];
  const ham = filesIn(join(root, 'stdlib-js__datasets-spam-assassin')).flatMap((path): OrdinaryText[] => {
    const text = readFileSync(path, 'latin1').replaceAll('\r\n', '\n');
    const head = text.slice(0, text.indexOf('\n\n'));
    if (/^content-type: *multipart/imu.test(head)) return [];
    return [{ language: 'en', subject: /^subject: *(.*)$/imu.exec(head)?.[1] ?? '', body: text.slice(head.length + 2), isSeen: false, isList: /^list-|^precedence/imu.test(head) }];
  });
  const replies = ['crisp-oss__email-reply-parser', 'web-ridge__email-reply-parser', 'zapier__email-reply-parser', 'github__email_reply_parser', 'willdurand__EmailReplyParser', 'alfonsrv__mail-parser-reply'].flatMap((suite) => (existsSync(join(root, suite)) ? filesIn(join(root, suite)) : []))
    .filter((path) => path.endsWith('.txt')).map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).filter((body) => body.trim().length > 40 && body.length < 12_000);
  return [...ham, ...[...new Set(replies)].map((body, i) => ({ language: 'en', subject: `Re: our talk ${i}`, body, isSeen: false, isList: false }))];
}

const ROOT = join(import.meta.dirname, '../..');
export const ordinaryTexts = (): readonly OrdinaryText[] => [...fromTraining(join(ROOT, 'tests/fixtures/training/ordinary')), ...fromSuites(join(ROOT, '../shared/fixtures/email'))];

const WORDS = 'offer season collection free delivery member saving week new arrivals garden kitchen travel summer discover limited edition story read more shop now guide recipe event ticket update release notes feature dashboard team account plan'.split(' ');
const sentence = (random: () => number, count: number): string => Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');

/** A newsletter's HTML, as long as they are. */
export function newsletterHtml(random: () => number, kilobytes: number): string {
  const rows: string[] = [];
  for (let size = 0; size < kilobytes * 1000;) {
    const row = `<tr><td style="font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:20px;color:#333333;padding:12px 24px 12px 24px;"><a href="https://news.example/c/${Math.floor(random() * 1e12).toString(36)}?utm_source=mail&amp;utm_campaign=${Math.floor(random() * 1e6)}" style="color:#14586a;text-decoration:none;">${sentence(random, 6)}</a><br>${sentence(random, 24)}.</td></tr>`;
    rows.push(row);
    size += row.length;
  }
  return `<!DOCTYPE html><html><head><style>${'.x{margin:0;padding:0}'.repeat(40)}</style></head><body><table width="600">\n${rows.join('\n')}\n</table></body></html>`;
}
export const receiptText = (random: () => number): string => `Your order ${Math.floor(random() * 1e8)} has been received.\n\n${Array.from({ length: 4 }, () => `1 x ${sentence(random, 3)}   ${(random() * 90 + 5).toFixed(2)}`).join('\n')}\n\nThank you for your order.\n`;
export const invitation = (random: () => number, at: Date): string => `BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:${Math.floor(random() * 1e12)}@calendar.example\nDTSTART:${at.toISOString().replaceAll(/[-:]|\.\d+/gu, '')}\nSUMMARY:${sentence(random, 3)}\nEND:VEVENT\nEND:VCALENDAR\n`;
