// Goen's readers and writers beside the best libraries on the same public files: pass rates, and what differs, as tables in Markdown. Takes the folder of the suites; by default the one beside the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import chardet from 'chardet';
import ICAL from 'ical.js';
import papa from 'papaparse';
import type { Person } from '../../lib/domain/person.ts';
import { writeCalendar } from '../../lib/exchange/ics/write-calendar.ts';
import { decodeText } from '../../lib/domain/writing/decode-text.ts';
import { readRows } from '../../lib/exchange/csv/read-rows.ts';
import { readContacts } from '../../lib/exchange/read-contacts.ts';
import { writeVcards } from '../../lib/exchange/vcard/write-vcards.ts';
import { inventPeople } from '../exchange/invented-people.ts';
import { difference, expectedCards, expectedJcard, goen, icalJs, vcard4Ts, type PlainCard } from '../formats/card-readers.ts';
import { asObjects, csvParseRows, goenRows, papaRows, savedTables, type Cells } from '../formats/table-readers.ts';
import { median } from '../formats/median.ts';

const suites = resolve(process.argv[2] ?? '../shared/fixtures/contacts');
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const filesIn = (dir: string, end: string): readonly string[] => (existsSync(join(suites, dir)) ? readdirSync(join(suites, dir)).filter((name) => name.endsWith(end)).toSorted().map((name) => join(suites, dir, name)) : []);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

interface Line { readonly what: string; readonly n: number; readonly ours: number; readonly peers: readonly (readonly [string, number])[] }
const lines: Line[] = [];
const differs: (readonly [string, string])[] = [];
/** Why a file of the suites is read in another way here. */
const WHY: Readonly<Record<string, string>> = {
  'location_coordinates.csv': 'the expected JSON is no list of rows, and holds another telephone number than the CSV',
  'newlines_crlf.csv': 'the copy of the CSV has LF in its cell, the expected JSON CRLF',
};
const refusals = new Map<string, number>();
const tried = <T>(read: () => T): T | null => {
  try {
    return read();
  } catch {
    return null; // a file that the library refuses
  }
};

function cards(what: string, files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly expected: readonly PlainCard[] }[]): void {
  const passed = { ours: 0, ical: 0, ts: 0 };
  for (const { name, bytes, expected } of files) {
    const found = difference(goen(bytes), expected);
    if (found === null) passed.ours += 1;
    else differs.push([name, found]);
    const [ical, ts] = [tried(() => icalJs(bytes)), tried(() => vcard4Ts(bytes))];
    for (const [peer, read] of [['ical.js', ical], ['vcard4-ts', ts]] as const) if (read === null) refusals.set(peer, (refusals.get(peer) ?? 0) + 1);
    if (ical && difference(ical, expected) === null) passed.ical += 1;
    if (ts && difference(ts, expected) === null) passed.ts += 1;
  }
  lines.push({ what, n: files.length, ours: passed.ours, peers: [['ical.js', passed.ical], ['vcard4-ts', passed.ts]] });
}
function tables(what: string, files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly expected: unknown; readonly lay: (cells: Cells) => unknown }[]): void {
  const same = (read: (bytes: Uint8Array) => Cells, { bytes, expected, lay }: (typeof files)[number]): boolean => JSON.stringify(tried(() => lay(read(bytes)))) === JSON.stringify(expected);
  for (const file of files) if (!same(goenRows, file)) differs.push([file.name, `rows differ${same(papaRows, file) ? '' : ', papaparse’s too'}`]);
  const count = (read: (bytes: Uint8Array) => Cells): number => files.filter((file) => same(read, file)).length;
  lines.push({ what, n: files.length, ours: count(goenRows), peers: [['papaparse', count(papaRows)], ['csv-parse', count(csvParseRows)]] });
}

cards('vCard 2.1, 3.0, 4.0 of real clients (calcard)', filesIn('stalwartlabs__calcard/resources/vcard', '.vcf').map((path) => ({ name: basename(path), bytes: bytesOf(path), expected: expectedCards(readFileSync(`${path}.out`, 'utf8')) })));
cards('vCard samples of ical.js', filesIn('kewisch__ical.js/test/parser', '.vcf').map((path) => ({ name: basename(path), bytes: bytesOf(path), expected: expectedJcard(readFileSync(path.replace(/vcf$/u, 'json'), 'utf8')) })));
const people = inventPeople(7, 500).filter(({ name }) => name !== '');
const asCard = ({ name, otherNames, emails, phones, company, title, notes }: Person): PlainCard => Object.fromEntries(Object.entries({ FN: [name], NICKNAME: otherNames.length > 0 ? [otherNames.join(',')] : [], EMAIL: emails, TEL: phones, ORG: company === null ? [] : [company], TITLE: title === null ? [] : [title], NOTE: notes === null ? [] : [notes] }).map(([key, values]) => [key, values.map((value) => value.replace(/;+$/u, '').trim())]));
const onlyThose = (read: readonly PlainCard[]): readonly PlainCard[] => read.map(({ FN = [], NICKNAME = [], EMAIL = [], TEL = [], ORG = [], TITLE = [], NOTE = [] }) => ({ FN, NICKNAME, EMAIL, TEL, ORG, TITLE, NOTE }));
const written = people.map((person) => new TextEncoder().encode(writeVcards([person])));
const back = (read: (bytes: Uint8Array) => readonly PlainCard[]): number => people.filter((person, i) => difference(onlyThose(tried(() => read(written[i] ?? new Uint8Array())) ?? []), [asCard(person)]) === null).length;
lines.push({ what: 'people written by Goen as vCard 4.0, read back whole', n: people.length, ours: back(goen), peers: [['ical.js', back(icalJs)], ['vcard4-ts', back(vcard4Ts)]] });

tables('csv-spectrum', filesIn('max-mapper__csv-spectrum/csvs', '.csv').map((path) => ({ name: basename(path), bytes: bytesOf(path), expected: JSON.parse(readFileSync(path.replace('/csvs/', '/json/').replace(/csv$/u, 'json'), 'utf8')) as unknown, lay: asObjects })));
tables('one list as spreadsheets save it: signs, line ends, encodings', savedTables().map(({ name, bytes, expected }) => ({ name, bytes, expected, lay: (cells: Cells) => cells })));
tables('the same lists, letters decoded beforehand', savedTables().map(({ name, expected, text }) => ({ name, bytes: new TextEncoder().encode(text), expected, lay: (cells: Cells) => cells })));
const encoded = savedTables().filter(({ name }) => name.endsWith(', ,, LF'));
const decodes = (text: string | null, expected: Cells): boolean => text !== null && expected.flat().every((cell) => text.includes(cell.replaceAll('"', '""')));
lines.push({
  what: 'encodings of short lists', n: encoded.length, ours: encoded.filter(({ bytes, expected }) => { const read = decodeText(bytes); return decodes(read.ok ? read.value.text : null, expected); }).length,
  peers: [['chardet', encoded.filter(({ bytes, expected }) => decodes(tried(() => new TextDecoder(chardet.detect(bytes) ?? 'utf-8').decode(bytes)), expected)).length]],
});

const told = [['header-rows', '.csv'], ['labeldekho__linkedin-network-intelligence/tests/fixtures', '.csv']].flatMap(([dir = '', end = '']) => filesIn(dir, end));
const asExpected = (name: string): string => (/messages/iu.test(name) ? 'messages-file' : /google/iu.test(name) ? 'google' : 'linkedin');
const kinds = await Promise.all(told.map(async (path) => { const read = await readContacts(bytesOf(path), ''); return (read.ok ? read.value.kind : read.reason) === asExpected(basename(path)); }));
lines.push({ what: 'LinkedIn’s and Google’s tables told from their content', n: told.length, ours: kinds.filter(Boolean).length, peers: [] });
const calendars = ['kewisch__ical.js/samples', 'kewisch__ical.js/test/parser'].flatMap((dir) => filesIn(dir, '.ics')).filter((path) => /^BEGIN:VCALENDAR/imu.test(readFileSync(path, 'utf8').trimStart().slice(0, 15)));
const refused = await Promise.all(calendars.map(async (path) => { const read = await readContacts(bytesOf(path), ''); return !read.ok && read.reason === 'calendar-file'; }));
lines.push({ what: 'calendar files: Goen says what they are and takes nothing in; ical.js reads them', n: calendars.length, ours: refused.filter(Boolean).length, peers: [['ical.js', calendars.filter((path) => tried(() => ICAL.parse(readFileSync(path, 'utf8'))) !== null).length]] });
const entries = Array.from({ length: 200 }, (_, i) => ({ id: `r${i}`, day: `2026-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`, title: people[i % people.length]?.name ?? '', text: people[i % people.length]?.notes ?? 'x', version: i, changedAt: '2026-11-24T08:00:00.000Z' }));
const events = new ICAL.Component(ICAL.parse(await writeCalendar(entries, { name: 'Goen', language: 'en', madeAt: '2026-11-25T09:00:00.000Z' })) as [string, [], []]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
lines.push({ what: 'due things written by Goen as iCalendar, read back whole by ical.js', n: entries.length, ours: entries.filter(({ title, text, day }, i) => events[i]?.summary === title && events[i]?.description === text && events[i]?.startDate.toString() === day).length, peers: [] });

say(`| suite | files | Goen | ${['ical.js', 'vcard4-ts', 'papaparse', 'csv-parse', 'chardet'].join(' | ')} |\n|---|---|---|---|---|---|---|---|`);
for (const { what, n, ours, peers } of lines) {
  const of = (name: string): string => { const found = peers.find(([peer]) => peer === name); return found ? String(found[1]) : ''; };
  say(`| ${what} | ${n} | ${ours} | ${['ical.js', 'vcard4-ts', 'papaparse', 'csv-parse', 'chardet'].map(of).join(' | ')} |`);
}
if (!existsSync(suites)) say(`\nThe public suites are not at ${suites}: only what Goen's own tests hold was measured.`);
say('\n| differs in Goen | how | why |\n|---|---|---|');
for (const [name, how] of differs) say(`| ${name} | ${how.replaceAll('|', '\\|').replaceAll('\n', ' ')} | ${WHY[name] ?? ''} |`);
say(`\n| the libraries | |\n|---|---|`);
for (const [peer, why] of [['ical.js', 'refuses a whole file for one bare type of 2.1, a soft line end of quoted-printable or a card without an end; leaves quoted-printable and other encodings as they are'], ['vcard4-ts', 'reads 4.0 alone: bare types, quoted-printable and repeated N of older versions are lost, cards without an end too'], ['papaparse', 'takes text and knows no encoding; once the letters are decoded it reads the same lists whole; its time grows with the square of a hostile cell'], ['csv-parse', 'has to be told the sign, and splits at every one of several']] as const) {
  say(`| ${peer} | ${why}${refusals.has(peer) ? `; ${refusals.get(peer)} files refused` : ''} |`);
}

const rows = ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...Array.from({ length: 30_000 }, (_, i) => `Anna${i},Beispiel${i % 977},https://www.linkedin.com/in/anna-beispiel-${i},${i % 5 === 0 ? `anna${i}@example.com` : ''},"Müller, Schmidt & Co. ${i % 300}",Head of ${i % 40} at Place,${String(1 + (i % 28)).padStart(2, '0')} Mar 20${10 + (i % 15)}`)];
const list = new TextEncoder().encode(`${rows.join('\n')}\n`);
const text = new TextDecoder().decode(list);
const time = async (work: () => unknown): Promise<number> => { const from = performance.now(); await work(); return performance.now() - from; };
/** What a caller of the library would write at the least: the same fields, nothing tidied. */
const picked = (): unknown => papa.parse<string[]>(text).data.map(([given = '', family = '', link = '', email = '', company = '', title = '', day = '']) => ({ name: [given, family].filter(Boolean).join(' '), otherNames: [], emails: email ? [email.toLowerCase()] : [], phones: [], company: company || null, title: title || null, location: null, postal: null, profileUrl: link || null, website: null, notes: null, tags: [], since: day || null }));
const times: Record<'contacts' | 'cells' | 'papa' | 'picked', number[]> = { contacts: [], cells: [], papa: [], picked: [] };
for (let round = 0; round < 25; round += 1) {
  times.contacts.push(await time(() => readContacts(list, '')));
  times.cells.push(await time(() => readRows(text, ',')));
  times.papa.push(await time(() => papa.parse(text)));
  times.picked.push(await time(picked));
}
const m = Object.fromEntries(Object.entries(times).map(([key, all]) => [key, median(all)])) as Record<keyof typeof times, number>;
const manyCards = new TextEncoder().encode(writeVcards(Array.from({ length: 20 }, () => people).flat()));
const cardTimes: Record<'contacts' | 'ical' | 'ts', number[]> = { contacts: [], ical: [], ts: [] };
for (let round = 0; round < 7; round += 1) {
  cardTimes.contacts.push(await time(() => readContacts(manyCards, '')));
  cardTimes.ical.push(await time(() => ICAL.parse(new TextDecoder().decode(manyCards))));
  cardTimes.ts.push(await time(() => vcard4Ts(manyCards)));
}
const worst = `a,"${'" x '.repeat(20_000)}${' '.repeat(20_000)},b\n`;
say(`\n| 30,000 rows of LinkedIn, median of 25 | ms | ratio |\n|---|---|---|`);
for (const [what, ms, peer] of [['Goen, cells; beside papaparse, cells', m.cells, m.papa], ['Goen, contacts out of bytes; beside papaparse and the same fields picked, nothing tidied', m.contacts, m.picked], ['Goen, contacts out of bytes; beside papaparse, cells', m.contacts, m.papa]] as const) say(`| ${what} | ${ms.toFixed(0)} / ${peer.toFixed(0)} | ${(ms / peer).toFixed(2)} |`);
say(`\n| ${people.length * 20} cards, median of 7 | ms | ratio |\n|---|---|---|`);
for (const [peer, figures] of [['ical.js', cardTimes.ical], ['vcard4-ts', cardTimes.ts]] as const) say(`| Goen, contacts out of bytes; beside ${peer}, its own objects | ${median(cardTimes.contacts).toFixed(0)} / ${median(figures).toFixed(0)} | ${(median(cardTimes.contacts) / median(figures)).toFixed(2)} |`);
say('\n| a file made to hang readers | ms | |\n|---|---|---|');
say(`| a cell of 100 kB made to hang readers: Goen | ${(await time(() => readRows(worst, ','))).toFixed(0)} | |\n| the same: papaparse | ${(await time(() => papa.parse(worst, { delimiter: ',' }))).toFixed(0)} | |`);
