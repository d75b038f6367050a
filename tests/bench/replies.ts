// How many public replies come out as their suite expects: new text without history, signatures told from words. The expectations are talon's own.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { htmlToText } from '../../lib/reading/text/html-to-text.ts';
import { partMessage } from '../../lib/reading/text/own-text.ts';

export interface SuiteScore {
  readonly suite: string;
  readonly right: number;
  readonly of: number;
  readonly missed: readonly string[];
}

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const textOf = (body: string, spans: readonly { start: number; end: number }[]): string => spans.map((span) => body.slice(span.start, span.end)).join('\n');

/** New text with its signature, in the order of the message; `bare` leaves the signature out. */
export function newTextOf(body: string, sender = ''): { text: string; bare: string; signature: string } {
  const flat = body.replaceAll('\r\n', '\n');
  const parts = partMessage(flat, new Set(), sender);
  const all = [...parts.own, ...parts.signature, ...parts.footer].toSorted((a, b) => a.start - b.start);
  return { text: textOf(flat, all), bare: textOf(flat, parts.own), signature: textOf(flat, parts.signature) };
}

function tally(suite: string, cases: readonly { name: string; ok: boolean }[]): SuiteScore {
  return { suite, right: cases.filter((one) => one.ok).length, of: cases.length, missed: cases.filter((one) => !one.ok).map((one) => one.name) };
}

const filesIn = (dir: string): string[] => (existsSync(dir) ? readdirSync(dir).flatMap((name) => (statSync(join(dir, name)).isDirectory() ? filesIn(join(dir, name)) : [join(dir, name)])) : []);

/** `dir`: the folder of the public mail suites. */
export async function benchReplies(dir: string): Promise<SuiteScore[]> {
  const talon = join(dir, 'mailgun__talon/tests/fixtures');
  const plain: { name: string; ok: boolean }[] = [];
  for (const file of filesIn(join(talon, 'standard_replies')).filter((name) => name.endsWith('.eml'))) {
    const email = await PostalMime.parse(readFileSync(file));
    const expectedFile = file.replace(/\.eml$/u, '_reply_text');
    const expected = existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : 'Hello';
    const { text, bare } = newTextOf(email.text ?? htmlToText(email.html ?? ''), email.from?.name ?? '');
    plain.push({ name: file.slice(talon.length + 1), ok: [squash(text), squash(bare)].includes(squash(expected)) });
  }
  const html = filesIn(join(talon, 'html_replies')).map((file) => {
    const { text, bare } = newTextOf(htmlToText(readFileSync(file, 'utf8')));
    return { name: file.slice(talon.length + 1), ok: [squash(text), squash(bare)].includes('Hi. I am fine. Thanks, Alex') };
  });
  const stripped = join(talon, 'signature/emails/stripped');
  const signatures = filesIn(stripped)
    .filter((file) => file.endsWith('_body'))
    .map((file) => {
      const body = readFileSync(file, 'utf8');
      const sender = readFileSync(file.replace(/_body$/u, '_sender'), 'utf8');
      const expected = readFileSync(file.replace(/_body$/u, '_signature'), 'utf8');
      return { name: file.slice(talon.length + 1), ok: squash(newTextOf(body, sender.replace(/<.*$/u, '')).signature) === squash(expected) };
    });
  // Suites whose expectations stand in their own test code: here only that each is read, and that something new is found.
  const others = ['github__email_reply_parser', 'crisp-oss__email-reply-parser', 'willdurand__EmailReplyParser', 'zapier__email-reply-parser', 'alfonsrv__mail-parser-reply'].map((suite) =>
    tally(suite, filesIn(join(dir, suite)).filter((file) => file.endsWith('.txt')).map((file) => ({ name: file.slice(dir.length + 1), ok: newTextOf(readFileSync(file, 'utf8')).text.trim() !== '' }))),
  );
  return [tally('talon: plain replies', plain), tally('talon: HTML replies', html), tally('talon: signatures', signatures), ...others];
}
