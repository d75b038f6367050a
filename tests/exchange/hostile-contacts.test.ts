// Whatever bytes a contact file holds: an answer each time, in a time that grows with the length alone, and no object touched that is nobody's business.
import { describe, expect, it } from 'vitest';
import { CONTACT_CAPS } from '../../lib/domain/contact-file.ts';
import { readRows } from '../../lib/exchange/csv/read-rows.ts';
import { readContacts } from '../../lib/exchange/read-contacts.ts';
import { seeded } from '../seeded.ts';
import { encode } from './encode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const SEEDS: readonly Uint8Array[] = [
  utf8('Notes:\n"When exporting, you may notice"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnna,Rossi,https://www.linkedin.com/in/anna,anna@example.com,"Rossi, Neri",Partner,05 Mar 2023\n花子,佐藤,https://www.linkedin.com/in/%E8%8A%B1,,株式会社あおば,部長,31 Dec 2021\n'),
  utf8('Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Street,Address 1 - City\nAnna Rossi,Anna,Rossi,* Work,a@example.com ::: b@example.com,Work,+39 02 000 1111,"Via Larga 1\nint. 2",Milano\n'),
  utf8('BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=92=D0=BE;=D0=98=\r\n=D1=80;;;\r\nTEL;CELL:+7 900 000\r\nADR;WORK;LABEL="a;b:c":;;Street;City;R;1;Land\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna\r\nitem1.EMAIL;PREF=1:anna@example.com\r\nNOTE:one\\ntwo\r\n three\r\nEND:VCARD\r\n'),
  encode('氏名;会社名;メール\n佐藤 花子;株式会社あおば;hanako@example.com\n', 'shift_jis'), encode('A\tB\r\nЙ\t"x""y"\r\n', 'utf-16le-bom'),
];
const TOKENS = ['"', '""', ',', ';', '\t', '\r', '\n', '\0', '\uFEFF', '\\', ':', '=', '=3D', '=\r\n', ':::', 'BEGIN:VCARD\n', 'END:VCARD\n', '__proto__', 'constructor', 'ENCODING=QUOTED-PRINTABLE', 'sep=,\n', '@', 'https://www.linkedin.com/in/', '\u202E', '👩‍👩‍👧', '\uD800', '9'.repeat(400), ' '.repeat(400)];

function damage(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = (length: number): number => Math.floor(random() * length);
  switch (at(6)) {
    case 0: return bytes.slice(0, at(bytes.length));
    case 1: return bytes.map((byte) => (random() < 0.02 ? byte ^ (1 << at(8)) : byte));
    case 2: return Uint8Array.from({ length: at(3000) }, () => at(256));
    case 3: {
      const [cut, token] = [at(bytes.length), utf8(TOKENS[at(TOKENS.length)] ?? '')];
      return Uint8Array.from([...bytes.subarray(0, cut), ...token, ...token, ...bytes.subarray(cut)]);
    }
    case 4: return Uint8Array.from([...bytes.subarray(at(bytes.length)), ...bytes]);
    default: return utf8(Array.from({ length: at(200) }, () => TOKENS[at(TOKENS.length)]).join(''));
  }
}
const ROUNDS = Number(process.env['GOEN_HOSTILE_ROUNDS'] ?? 1500);

describe('any bytes at all', () => {
  it(`get an answer, ${ROUNDS} damaged files one after another`, async () => {
    const random = seeded(20261126);
    const answers = new Map<string, number>();
    for (let i = 0; i < ROUNDS; i += 1) {
      let bytes = SEEDS[i % SEEDS.length] ?? SEEDS[0] ?? new Uint8Array();
      for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) bytes = damage(bytes, random);
      const result = await readContacts(bytes, 'x', random() < 0.2 ? { hasHead: random() < 0.5, fields: ['name', null, 'email', 'notes', 'tags', 'since'], nameOrder: 'by-script', splitsComma: true, dayOrder: null } : undefined);
      const answer = result.ok ? result.value.kind : result.reason;
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
      if (!result.ok || result.value.kind === 'to-map') continue;
      for (const contact of result.value.contacts) {
        expect(Object.keys(contact)).toHaveLength(13);
        for (const text of [contact.name, contact.notes ?? '', ...contact.otherNames]) expect(text.length).toBeLessThanOrEqual(CONTACT_CAPS.fieldLength * 2 + 2);
        expect([contact.profileUrl, contact.website].every((url) => url === null || /^https?:\/\//iu.test(url))).toBe(true);
        expect(contact.emails.every((email) => /^[^\s@]+@[^\s@]+$/u.test(email) && email === email.toLowerCase())).toBe(true);
      }
    }
    expect([...answers.keys()]).toEqual(expect.arrayContaining(['linkedin', 'google', 'vcard', 'to-map', 'not-contacts']));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it('names of columns that objects have themselves are names like any other', async () => {
    const result = await readContacts(utf8('__proto__,constructor,toString,Name,E-mail\n{"polluted":1},hasOwnProperty,valueOf,Anna,anna@example.com\n'), 'x.csv');
    expect(result).toMatchObject({ ok: true, value: { kind: 'to-map', head: ['__proto__', 'constructor', 'toString', 'Name', 'E-mail'], guess: { fields: [null, null, null, 'name', 'email'] } } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('long files take long in proportion', () => {
  const n = 60_000;
  // Four times as long may take some eight times as long here, for machines are busy; the square would be sixteen.
  const cases: readonly (readonly [string, (size: number) => string])[] = [
    ['quotes and blanks in one cell', (size) => `a,"${'" x '.repeat(size)}${' '.repeat(size)},b\n`],
    ['quotes that nobody closes', (size) => '"a\n'.repeat(size)],
    ['quotes that nobody closes, in rows', (size) => `Name,E-mail,a,b,c\n${'a,b@example.com,c,d,"x\n'.repeat(size / 4)}`],
    ['one line of commas', (size) => `Name,E-mail\n${','.repeat(size * 4)}`],
    ['blanks in a cell', (size) => `Name,E-mail,Notes\nA,a@example.com,"${' '.repeat(size)}x${' '.repeat(size)}"\n`],
    ['addresses in a cell', (size) => `Name,E-mail\nA,"${'a@b;'.repeat(size)}"\n`],
    ['a name of parts', (size) => `BEGIN:VCARD\nN:${'a;'.repeat(size)}\nFN:${'\\'.repeat(size)}\nEND:VCARD\n`],
    ['parameters', (size) => `BEGIN:VCARD\nFN:A\nTEL${';X="a;b"'.repeat(size / 4)}:1\nTEL${';"'.repeat(size)}:1\nEND:VCARD\n`],
    ['folds', (size) => `BEGIN:VCARD\nFN:A\nNOTE:${'x\n '.repeat(size)}\nEND:VCARD\n`],
    ['soft line ends', (size) => `BEGIN:VCARD\nFN:A\nNOTE;ENCODING=QUOTED-PRINTABLE:${'=\n'.repeat(size)}\nEND:VCARD\n`],
    ['categories', (size) => `BEGIN:VCARD\nFN:A\nCATEGORIES:${'a,'.repeat(size)}\nEND:VCARD\n`],
    ['cards in cards', (size) => `${'BEGIN:VCARD\nAGENT:\n'.repeat(size / 4)}FN:A\n`],
    ['signs that are no header of a mail', (size) => `X-A: ${'a\n b'.repeat(size)}\nFoo`],
  ];
  it.each(cases)('%s', async (_, text) => {
    const time = async (size: number): Promise<number> => {
      const bytes = utf8(text(size));
      const from = performance.now();
      await readContacts(bytes, 'x');
      return performance.now() - from;
    };
    await time(n / 4);
    const [short, long] = [Math.min(await time(n / 4), await time(n / 4)), Math.min(await time(n), await time(n))];
    expect(long).toBeLessThan(Math.max(600, short * 10));
  });
});

describe('caps', () => {
  it('of cells and columns cut what is beyond, and say in which row', async () => {
    const long = 'x'.repeat(CONTACT_CAPS.fieldLength + 10);
    const result = await readContacts(utf8(`First Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,https://www.linkedin.com/in/a,,${long},P,05 Mar 2023\nC,D,https://www.linkedin.com/in/c,,E,F,05 Mar 2023\n`), 'x');
    expect(result).toMatchObject({ ok: true, value: { kind: 'linkedin', cut: [2], contacts: [{ company: long.slice(0, CONTACT_CAPS.fieldLength) }, { company: 'E' }] } });
  });
  it.each([
    ['too-many', `Name,E-mail\n${'a,b@c\n'.repeat(CONTACT_CAPS.entries + 1)}`], ['too-many', `Name,${'x,'.repeat(CONTACT_CAPS.columns)}E-mail\nA\n`],
    ['empty', ''], ['empty', ' \r\n\t\n'], ['empty', '\uFEFF'],
    ['calendar-file', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'], ['mail-file', 'From x@example.com Mon Mar  2 09:14:00 2026\nFrom: A <a@example.com>\n\nHi, there\n'], ['mail-file', 'Received: from x\n by y, z\nFrom: A <a@example.com>\nSubject: S\n\nHi\n'],
    ['sheet-file', 'PK\u0003\u0004xxxx[Content_Types].xml'], ['zip-file', 'PK\u0003\u0004xxxxConnections.csv'],
    ['not-contacts', '{"format":"goen-book","version":1}'], ['not-contacts', '<!doctype html><p>a, b</p>'], ['not-contacts', 'Dear Anna,\n\nthank you for the flowers.\n\nUgo\n'], ['not-contacts', '1,2,3\n4,5,6\n7,8,9\n'],
  ] as const)('%s', async (reason, text) => expect(await readContacts(utf8(text), 'Connections.csv')).toEqual({ ok: false, reason }));
  it('a file above the cap is not read at all', async () => {
    const huge = Object.defineProperty(new Uint8Array(0), 'length', { value: CONTACT_CAPS.bytes + 1 });
    expect(await readContacts(huge, 'x')).toEqual({ ok: false, reason: 'too-large' });
  });
  it('rows are counted by the lines they stand on', () => expect(readRows('a,b\n\n\n"c\nd",e\n,\nf,g', ',')).toEqual([['a', 'b'], ['c\nd', 'e'], ['', ''], ['f', 'g']]));
});
