// How many public replies come out as their suites expect, ours beside email-reply-parser and planer in one run. The mails stand outside this repository, with their licences.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readEml } from '../../lib/exchange/read-mail-file.ts';
import { EXPECTED_HTML, EXPECTED_LINES, UNASSERTED } from './quotes-expected.ts';
import { ask, askHtml, PROGRAMS, type Answer, type Program } from './quote-peers.ts';

export interface SuiteRow {
  readonly suite: string;
  readonly of: number;
  readonly right: Readonly<Record<Program, number | null>>;
  /** Cases of which the suite itself publishes what it expects, and gets. */
  readonly published: number;
  /** How many of those ours has. */
  readonly oursOfPublished: number;
  /** Ours has at least as many as either peer. */
  readonly holds: boolean;
  readonly oursMissed: readonly string[];
}
interface Case {
  readonly name: string;
  readonly isPublished: boolean;
  readonly answers: Readonly<Record<Program, Answer>>;
  /** Of one program's answer. */
  readonly isRight: (answer: Answer) => boolean | null;
}

const squash = (text: string): string => text.replace(/[\s\u200b]+/gu, '');
const filesIn = (dir: string): string[] => (existsSync(dir) ? readdirSync(dir).toSorted().flatMap((name) => (statSync(join(dir, name)).isDirectory() ? filesIn(join(dir, name)) : [join(dir, name)])) : []);
const read = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const answersTo = (body: string, sender = ''): Case['answers'] => ({ ours: ask('ours', body, sender), emailReplyParser: ask('emailReplyParser', body), planer: ask('planer', body) });

function rowOf(suite: string, cases: readonly Case[]): SuiteRow {
  const rightOf = (program: Program): number | null => {
    const verdicts = cases.map((one) => one.isRight(one.answers[program]));
    return verdicts.every((verdict) => verdict === null) ? null : verdicts.filter(Boolean).length;
  };
  const isOurs = (one: Case): boolean => one.isRight(one.answers.ours) === true;
  const right = { ours: rightOf('ours'), emailReplyParser: rightOf('emailReplyParser'), planer: rightOf('planer') };
  return {
    suite,
    of: cases.length,
    right,
    holds: (right.ours ?? 0) >= Math.max(right.emailReplyParser ?? 0, right.planer ?? 0),
    published: cases.filter((one) => one.isPublished).length,
    oursOfPublished: cases.filter((one) => one.isPublished && isOurs(one)).length,
    oursMissed: cases.filter((one) => !isOurs(one)).map((one) => one.name),
  };
}

interface Label {
  readonly own: ReadonlySet<number>;
  readonly signature: ReadonlySet<number>;
  readonly open: ReadonlySet<number>;
}
function readLabel(words: readonly string[]): Label {
  const lines = { '': new Set<number>(), s: new Set<number>(), '?': new Set<number>() };
  for (const word of words) {
    const mark = /^[s?]/u.exec(word)?.[0] as 's' | '?' | undefined;
    for (const range of word.replace(/^[s?]/u, '').split(',')) {
      const [from = 0, to = from] = range.split('-').map(Number);
      for (let n = from; n <= to; n++) lines[mark ?? ''].add(n);
    }
  }
  return { own: lines[''], signature: lines.s, open: lines['?'] };
}

/** Whether `text` is the lines that must be there, in their order, with any of those that may. */
function isMadeOf(text: string, lines: readonly { text: string; isOptional: boolean }[]): boolean {
  const whole = squash(text);
  let ends = new Set([0]);
  for (const line of lines) {
    const wanted = squash(line.text);
    const next = new Set<number>(line.isOptional ? ends : []);
    for (const end of ends) if (whole.startsWith(wanted, end)) next.add(end + wanted.length);
    ends = next;
  }
  return ends.has(whole.length);
}

const PLACEHOLDERS: Readonly<Record<string, string>> = { '[DATE]': 'On Tue, 2011-03-01 at 18:02 +0530, Abhishek Kona wrote:', '[FROM]': 'From: foo@example.com <foo@example.com>' };
const contentOf = (body: string): string => body.split('\n').map((line) => line.trimEnd()).join('\n').trim();

function plainSuites(dir: string): SuiteRow[] {
  const folders = readdirSync(dir);
  const labels = new Map<string, Label>();
  for (const row of EXPECTED_LINES.trim().split('\n')) {
    const [path = '', ...words] = row.split(' ');
    const [owner = '', name = ''] = path.split('/');
    const folder = folders.find((one) => one.startsWith(`${owner}__`) && one in SUITES);
    const file = filesIn(join(dir, folder ?? '')).find((one) => basename(one) === `${name}.txt`);
    if (file) labels.set(contentOf(read(file)), readLabel(words));
  }
  return Object.entries(SUITES).flatMap(([folder, owner]) => {
    const cases = filesIn(join(dir, folder)).filter((file) => file.endsWith('.txt')).map((file) => {
      const raw = read(file);
      const label = labels.get(contentOf(raw));
      if (!label) throw new Error(`${file}: nobody said what is expected`);
      const body = Object.entries(PLACEHOLDERS).reduce((text, [from, to]) => text.replace(from, to), raw);
      const lines = body.split('\n').map((text, i) => ({ text, at: i + 1 })).filter((line) => line.text.trim() !== '');
      const may = (open: ReadonlySet<number>, alsoOpen: ReadonlySet<number>): { text: string; isOptional: boolean }[] =>
        lines.filter(({ at }) => label.own.has(at) || open.has(at) || alsoOpen.has(at)).map(({ text, at }) => ({ text, isOptional: !label.own.has(at) }));
      const name = basename(file, '.txt');
      return {
        name, isSigned: label.signature.size > 0, isPublished: !(UNASSERTED[owner] ?? '').split(' ').includes(name), answers: answersTo(body),
        isRight: (answer: Answer) => answer.own.some((text) => isMadeOf(text, may(label.signature, label.open))),
        isBare: (answer: Answer) => (answer.bare.length === 0 ? null : answer.bare.some((text) => isMadeOf(text, may(new Set(), label.open)))),
      };
    });
    return [rowOf(`${owner}: new text`, cases), rowOf(`${owner}: signature off`, cases.filter((one) => one.isSigned).map((one) => ({ ...one, isRight: one.isBare })))];
  });
}
const SUITES: Readonly<Record<string, string>> = { 'github__email_reply_parser': 'github', 'crisp-oss__email-reply-parser': 'crisp-oss', 'willdurand__EmailReplyParser': 'willdurand', 'zapier__email-reply-parser': 'zapier', 'alfonsrv__mail-parser-reply': 'alfonsrv' };

/** web-ridge puts every message together with every signature and every quotation, above and below. */
function webRidge(dir: string): SuiteRow {
  const parts = (name: string): string[] => filesIn(join(dir, 'web-ridge__email-reply-parser/dataset', name));
  const cases = parts('basemail').flatMap((mail) => parts('signatures').flatMap((signature) => parts('quoted_reply').flatMap((reply) => {
    const [own, sign, quote] = [read(mail), read(signature), read(reply)];
    return [`${own}\n\n${sign}\n\n${quote}`, `${quote}\n\n${own}\n\n${sign}\n\n`].map((body, i) => ({
      name: `${basename(mail)} ${basename(signature)} ${basename(reply)} ${i === 0 ? 'above' : 'below'}`, isPublished: true, answers: answersTo(body),
      isRight: ({ own: texts, bare }: Answer) => (bare.length > 0 ? bare : texts).some((text) => [own, own + sign].map(squash).includes(squash(text))),
    }));
  })));
  return rowOf('web-ridge: put together', cases);
}

const any = (...wanted: string[]) => ({ own, bare }: Answer): boolean => [...own, ...bare].some((text) => wanted.map(squash).includes(squash(text)));

async function talon(dir: string, plane: (html: string) => Promise<string>): Promise<SuiteRow[]> {
  const root = join(dir, 'mailgun__talon/tests/fixtures');
  const plain = await Promise.all(filesIn(join(root, 'standard_replies')).filter((name) => name.endsWith('.eml')).map(async (file) => {
    const mail = await readEml(readFileSync(file));
    const message = mail.ok ? mail.value[0]?.messages[0] : undefined;
    const expected = file.replace(/\.eml$/u, '_reply_text');
    return { name: basename(file), isPublished: true, answers: answersTo(message?.bodyText ?? '', message?.from.name ?? ''), isRight: any(existsSync(expected) ? read(expected) : 'Hello') };
  }));
  const htmlCase = async (file: string, isRight: Case['isRight']): Promise<Case> => {
    const source = read(file);
    const planed = await plane(source);
    return { name: basename(file), isPublished: true, answers: Object.fromEntries(PROGRAMS.map((program) => [program, askHtml(program, source, planed)])) as Case['answers'], isRight };
  };
  const html = await Promise.all([
    ...filesIn(join(root, 'html_replies')).map((file) => htmlCase(file, any('Hi. I am fine. Thanks, Alex', 'Hi. I am fine.'))),
    htmlCase(join(root, 'OLK_SRC_BODY_SECTION.html'), any('Reply')),
    htmlCase(join(root, 'reply-separated-by-hr.html'), any('Hi there', 'Hi there Bob')),
  ]);
  const outlook = await Promise.all(EXPECTED_HTML.map(([file, own, old]) =>
    htmlCase(join(dir, 'lever__planer/test/examples/html', file), (answer) => answer.own.some((text) => squash(text).includes(squash(own)) && !squash(text).includes(squash(old)))),
  ));
  const signatures = filesIn(join(root, 'signature/emails/stripped')).filter((file) => file.endsWith('_body')).map((file) => {
    const body = read(file);
    const expected = squash(read(file.replace(/_body$/u, '_signature')));
    const whole = squash(body);
    return {
      name: basename(file, '_body'), isPublished: true, answers: answersTo(body, read(file.replace(/_body$/u, '_sender')).replace(/<.*$/u, '')),
      isRight: ({ bare }: Answer) => (bare.length === 0 ? null : bare.some((text) => squash(text) === whole.slice(0, whole.length - expected.length))),
    };
  });
  return [rowOf('talon: plain replies', plain), rowOf('talon: HTML replies', html), rowOf('talon: signatures', signatures), rowOf('planer: HTML of Outlook', outlook)];
}

/** `dir`: the folder of the public mail suites. `plane`: planer in a browser's document. */
export async function benchQuotes(dir: string, plane: (html: string) => Promise<string>): Promise<SuiteRow[]> {
  return [...(await talon(dir, plane)), ...plainSuites(dir), webRidge(dir)];
}

/** The rows side by side, for people. */
export const tableOf = (rows: readonly SuiteRow[]): Record<string, unknown>[] =>
  rows.map(({ suite, of, right, published, oursOfPublished, holds }) => ({ suite, of, ours: right.ours, 'email-reply-parser': right.emailReplyParser ?? '-', planer: right.planer ?? '-', published, 'ours of these': oursOfPublished, holds }));
