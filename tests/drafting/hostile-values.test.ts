// Ten thousand hostile values: what comes out of subject, addresses, mailto and Gmail's compose address is what was meant, and nothing more.
import { describe, expect, it } from 'vitest';
import { composeDraft, type ComposedDraft } from '../../lib/drafting/compose-draft.ts';
import { gmailComposeUrl, mailtoUrl, safeAddress, safeEmail } from '../../lib/drafting/compose-address.ts';
import { DRAFT_LANGUAGES, loadWording } from '../../lib/drafting/draft-language.ts';
import { cleanLine, cleanLines } from '../../lib/drafting/plain-text.ts';
import { seeded } from './leak-story.ts';
import { given, person, settings, TODAY } from './people-of-a-tale.ts';

const COUNT = 10_000;
const PIECES = [
  '\r\nBcc: all@evil.example', '\nSubject: other', '\r\n\r\nbody', '%0D%0ABcc:a@b.example', '&bcc=a@evil.example', '?to=a@evil.example', '&body=x', '#frag', ';', ',', '<a@evil.example>', '"', "'", '\\', '{me.name}', '{reader.name|first}', '[[', ']]', '||', '{', '}', '$&', '$1', '`',
  '\u0000', '\u0007', '\u001B[31m', '\u202E', '\u2066', '\u200B', '\uFEFF', '\u2028', '\u2029', '\u0085', '\t', '\uD800', '\uDC00x', '👩‍👩‍👧', 'é', 'e\u0301', 'ﬀ', '😀', 'א', 'ע', '高橋', 'Ирина', 'plain', ' ', '=?utf-8?B?AAAA?=', '..', '。', '»', '<script>', '&amp;', '+', '%', '%ZZ',
];
const wordings = await Promise.all(DRAFT_LANGUAGES.map(loadWording));

interface Hostile {
  readonly name: string;
  readonly topic: string;
  readonly signature: string;
  readonly email: string;
}
function hostile(random: () => number): Hostile {
  const some = (most: number): string => Array.from({ length: Math.floor(random() * most) + 1 }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
  const near = random() < 0.5 ? `a@good.example${some(2)}` : `${some(2)}b@good.example`;
  return { name: `Ok${some(5)}`, topic: `x${some(5)}`, signature: some(6), email: random() < 0.3 ? 'fine+tag@good.example' : near };
}
function draftOf({ name, topic, signature, email }: Hostile, language: number): ComposedDraft {
  const wording = wordings[language % wordings.length];
  if (!wording) throw new Error('no wording');
  const result = composeDraft(
    {
      kind: 'optin-provider', readers: ['provider'], register: 'formal', today: TODAY, referral: given({}), settings: settings({ name: 'Dana Whitfield', signature }),
      people: [person('provider', { name, emails: [email], title: 'Ms' }), person('prospect', { name: 'hidden' })], typed: { 'need.topic': topic, 'need.neutral': topic },
    },
    wording,
  );
  // A name that is an address, or nothing once cleaned, is asked for.
  if (!result.ok) return { ...draftOf({ name: 'Plain', topic, signature, email }, language) };
  return result.value;
}

const decoded = (query: string): [string, string][] => query.split('&').filter(Boolean).map((pair) => {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
});

describe(`${COUNT} hostile values`, () => {
  const random = seeded(42);
  const drafts = Array.from({ length: COUNT }, (_unused, number) => ({ value: hostile(random), number })).map(({ value, number }) => ({ value, draft: draftOf(value, number) }));

  it('stay on the line they belong to', () => {
    for (const { draft } of drafts) {
      expect(draft.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u0085]/u);
      expect(draft.body).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u);
      for (const { name, email } of [...draft.to, ...draft.cc]) {
        expect(name ?? '').not.toMatch(/[\p{Cc}<>",;\\\u2028\u2029]/u);
        expect(email === null || safeEmail(email) === email).toBe(true);
      }
      expect(draft.to.length).toBe(1);
      expect(draft.cc).toEqual([]);
    }
  });

  it('stand in the mail as they were meant, marks and all', () => {
    for (const { value, draft } of drafts) {
      const meant = cleanLine(value.topic).replace(/[.。;；,、\s»」]+$/u, '');
      expect(draft.body.toLowerCase()).toContain(meant.toLowerCase().slice(0, -1));
      expect(draft.subject.toLowerCase()).toContain(cleanLine(meant).toLowerCase().slice(0, -1));
    }
  });

  it('make a mailto that says exactly the draft', () => {
    for (const { draft } of drafts) {
      const url = mailtoUrl(draft);
      expect(url).toMatch(/^mailto:[\x21-\x7E]*$/u);
      const [address = '', query = ''] = url.slice('mailto:'.length).split('?');
      expect(url.split('?').length).toBeLessThanOrEqual(2);
      expect(decodeURIComponent(address)).toBe(draft.to[0]?.email ?? '');
      expect(decoded(query)).toEqual([['subject', draft.subject], ['body', cleanLines(draft.body).replace(/\n/gu, '\r\n')]]);
    }
  });

  it('make an address for Gmail that says exactly the draft', () => {
    for (const { draft } of drafts) {
      const url = new URL(gmailComposeUrl(draft));
      expect([url.origin, url.pathname, url.hash]).toEqual(['https://mail.google.com', '/mail/', '']);
      const expected = [['view', 'cm'], ['fs', '1'], ['to', draft.to[0]?.email ?? ''], ['su', draft.subject], ['body', draft.body]].filter(([, value]) => value !== '');
      expect([...url.searchParams]).toEqual(expected);
    }
  });
});

describe('addresses', () => {
  it.each<[string, string | null]>([
    ['leila@tinhut.example', 'leila@tinhut.example'], [' leila@tinhut.example ', 'leila@tinhut.example'], ['leila+roof@tinhut.example', 'leila+roof@tinhut.example'], ["o'hara@tinhut.example", "o'hara@tinhut.example"],
    ['用户@例子.example', '用户@例子.example'], ['a@b', 'a@b'], ['a@b,c@d.example', null], ['a@b\r\nBcc: c@d.example', null], ['a@b?bcc=c@d.example', null], ['a b@c.example', null], ['<a@b.example>', null],
    ['a@b@c.example', null], ['', null], ['a', null], ['a@-', null], ['a\u202E@b.example', null], ['a&cc=x@b.example', null], ['a%0Ab@c.example', null],
  ])('%j', (email, expected) => expect(safeEmail(email)).toBe(expected));
  it('keeps a name within its address', () => {
    expect(safeAddress('Haddad, Leila <x@evil.example>\r\nBcc: y', 'leila@tinhut.example')).toEqual({ name: 'Haddad Leila x@evil.example Bcc: y', email: 'leila@tinhut.example' });
    expect(safeAddress(' ', null)).toEqual({ name: null, email: null });
  });
  it('joins several, each on its own', () => {
    const draft = { to: [safeAddress('A', 'a@b.example'), safeAddress('X', null), safeAddress('C', 'c+d@e.example')], cc: [safeAddress('F', 'f@g.example')], subject: 'S & T', body: 'one\ntwo' };
    expect(mailtoUrl(draft)).toBe('mailto:a@b.example,c%2Bd@e.example?cc=f@g.example&subject=S%20%26%20T&body=one%0D%0Atwo');
    expect(gmailComposeUrl(draft)).toBe('https://mail.google.com/mail/?view=cm&fs=1&to=a@b.example,c%2Bd@e.example&cc=f@g.example&su=S%20%26%20T&body=one%0Atwo');
  });
});
