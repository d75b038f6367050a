// What becomes of each entry of a file: the rules, as tables.
import { describe, expect, test } from 'vitest';
import { forgottenMarks } from '../../../lib/domain/forgotten-marks.ts';
import { importIntents } from '../../../lib/domain/import/import-intents.ts';
import { countChoices, planImport, type Choices, type KnownBook } from '../../../lib/domain/import/plan-import.ts';
import type { ReadContact, ReadContacts } from '../../../lib/domain/read-contact.ts';
import { fileOf, known, knownBook } from './contacts.ts';

const ADA = known('ada', { name: 'Ada Marsh', emails: ['ada@example.com'], phones: ['+44 20 7946 0018'], company: 'Marsh Pottery', profileUrl: 'https://www.linkedin.com/in/ada-marsh/' });
const plan = (read: Partial<ReadContact>, book = knownBook([ADA])): unknown => {
  const [entry] = planImport(fileOf([read]), book);
  return entry && { group: entry.group, choice: entry.choice, by: entry.candidates[0]?.by ?? null, why: entry.why };
};
const join = { do: 'join', personId: 'ada' };

describe('somebody of the book', () => {
  test.each([
    ['by address, in any case', { name: 'A. Marsh', emails: ['ADA@Example.com'], title: 'Potter' }, 'email'],
    ['by profile, however it is written', { name: 'Ada M.', profileUrl: 'http://uk.linkedin.com/in/Ada-Marsh?trk=x' }, 'profile'],
    ['by phone, from home or abroad', { name: 'Ada Marsh', phones: ['020 7946 0018'], title: 'Potter' }, 'phone'],
  ])('is found %s and joined', (_how, read, by) => expect(plan(read)).toEqual({ group: 'joined', choice: join, by, why: null }));
  test('same name and company: suggested, and asked', () => expect(plan({ name: 'ada marsh', company: 'Marsh Pottery Ltd.', title: 'Potter' })).toEqual({ group: 'asked', choice: join, by: 'name-company', why: null }));
  test('same name alone: asked, as somebody new', () => expect(plan({ name: 'Ada Marsh', emails: ['other@example.net'] })).toEqual({ group: 'asked', choice: { do: 'new' }, by: 'name', why: null }));
  test('same name, another profile: two people', () => expect(plan({ name: 'Ada Marsh', company: 'Marsh Pottery', profileUrl: 'https://www.linkedin.com/in/another-ada' })).toEqual({ group: 'new', choice: { do: 'new' }, by: null, why: null }));
  test('one address, two whole names without a word in common: asked, never joined unasked', () => expect(plan({ name: 'Bruno Verdi', emails: ['ada@example.com'] })).toMatchObject({ group: 'asked', choice: { do: 'new' }, by: 'email' }));
  test('all of it known: left out', () => expect(plan({ name: 'Ada Marsh', emails: ['ada@example.com'], phones: ['020 7946 0018'] })).toMatchObject({ group: 'left-out', choice: { do: 'leave' }, why: 'already' }));
  test('the surest sign comes first, a namesake after it is not offered', () => {
    const namesake = known('namesake', { name: 'Ada Marsh' });
    const [entry] = planImport(fileOf([{ name: 'Ada Marsh', emails: ['ada@example.com'], title: 'Potter' }]), knownBook([namesake, ADA]));
    expect(entry?.candidates.map(({ personId }) => personId)).toEqual(['ada']);
  });
  test('what joining adds is told', () => {
    const [entry] = planImport(fileOf([{ name: 'Ada Marsh', emails: ['ada@example.com', 'ada@pottery.example'], company: 'Other', title: 'Potter', notes: 'met at the fair' }]), knownBook([ADA]));
    expect(entry?.candidates[0]?.adds).toEqual(['emails', 'title', 'notes']);
  });
});

describe('left out', () => {
  test('nothing to go by', () => expect(plan({ company: 'Marsh Pottery', notes: 'x' })).toMatchObject({ group: 'left-out', why: 'empty' }));
  test('entries that the reader found empty are told with their line', () => {
    const entries = planImport({ kind: 'google', contacts: [], empty: [7, 9] }, knownBook());
    expect(entries.map(({ at, why, of }) => [at, why, of])).toEqual([[-1, 'empty', 7], [-2, 'empty', 9]]);
  });
  test('me', () => expect(plan({ name: 'Me Myself', emails: ['me@example.com'] }, knownBook([], { myEmails: ['me@example.com'] }))).toMatchObject({ group: 'left-out', why: 'me' }));
  test('somebody who was forgotten, by address or profile', () => {
    const book = knownBook([], { forgotten: new Set(forgottenMarks(['ada@example.com'], ['https://www.linkedin.com/in/ada-marsh/'])) });
    expect(plan({ name: 'Ada Marsh', emails: ['Ada@example.com'] }, book)).toMatchObject({ group: 'left-out', choice: { do: 'leave' }, why: 'forgotten' });
    expect(plan({ name: 'Ada Marsh', profileUrl: 'linkedin.com/in/ada-marsh' }, book)).toMatchObject({ why: 'forgotten' });
    expect(plan({ name: 'Ada Marsh', emails: ['somebody@example.org'] }, book)).toMatchObject({ group: 'new' });
  });
});

describe('twice in one file', () => {
  const groups = (...read: readonly Partial<ReadContact>[]): unknown => planImport(fileOf(read), knownBook()).map(({ group, why, of }) => why === 'twice' ? `${why} ${of}` : group);
  test.each([
    ['one address', [{ name: 'Ada', emails: ['a@example.com'] }, { name: 'Ada Marsh', emails: ['A@example.com'], phones: ['020 7946 0018'] }], ['new', 'twice 0']],
    ['by way of a third', [{ name: 'Ada', emails: ['a@example.com'] }, { name: 'Ada', emails: ['a@example.com', 'b@example.com'] }, { name: 'A. Marsh', emails: ['b@example.com'] }], ['new', 'twice 0', 'twice 0']],
    ['name and company, where nothing contradicts', [{ name: 'Ada Marsh', company: 'Pottery' }, { name: 'Ada Marsh', company: 'Pottery', phones: ['020 7946 0018'] }], ['new', 'twice 0']],
    ['name and company, other addresses', [{ name: 'Ada Marsh', company: 'Pottery', emails: ['a@example.com'] }, { name: 'Ada Marsh', company: 'Pottery', emails: ['b@example.com'] }], ['new', 'new']],
    ['a name and nothing else, both times', [{ name: 'Ada Marsh' }, { name: 'ada marsh' }], ['new', 'twice 0']],
    ['a name alone, but not all there is', [{ name: 'Ada Marsh', emails: ['a@example.com'] }, { name: 'Ada Marsh' }], ['new', 'new']],
    ['an office number that two people share', [{ name: 'Anna Rossi', phones: ['02 1234567'] }, { name: 'Bruno Verdi', phones: ['02 1234567'] }], ['new', 'new']],
  ])('%s', (_what, read, expected) => expect(groups(...read)).toEqual(expected));
});

const ids = (): (() => string) => { let n = 0; return () => `id-${++n}`; };
const write = (read: ReadContacts, book: KnownBook & { byId?: ReadonlyMap<string, unknown> }, choices: Choices = {}, tags: readonly string[] = []): ReturnType<typeof importIntents> =>
  importIntents(planImport(read, book), { operation: 'op', choices, tags, fileName: 'f.csv', kind: read.kind }, { newId: ids(), on: '2026-11-26', now: '2026-11-26T09:00:00.000Z', personById: (id) => (id === 'ada' ? ADA : null) });

describe('what is written', () => {
  test('a new person with what the file says, blanks left out, and a note of the import', () => {
    const { intents, counts } = write(fileOf([{ name: 'Leo Brandt', emails: ['Leo@Example.com'], title: '' }]), knownBook(), {}, ['fair 2026']);
    expect(intents).toEqual([
      { subject: { type: 'person', id: 'id-1' }, kind: 'imported', set: { name: 'Leo Brandt', emails: ['leo@example.com'] }, put: { tags: { 'fair 2026': true } } },
      { subject: { type: 'settings', id: 'settings' }, kind: 'imported', put: { imports: { op: { on: '2026-11-26', fileName: 'f.csv', kind: 'google', added: 1, joined: 0, leftOut: 0 } } } },
    ]);
    expect(counts).toEqual({ added: 1, joined: 0, leftOut: 0 });
  });
  test('joining fills blanks and overwrites nothing', () => {
    const { intents } = write(fileOf([{ name: 'A. Marsh', emails: ['ada@example.com', 'b@example.com'], company: 'Other', title: 'Potter' }]), knownBook([ADA]));
    expect(intents[0]).toEqual({ subject: { type: 'person', id: 'ada' }, kind: 'imported', set: { otherNames: ['A. Marsh'], emails: ['ada@example.com', 'b@example.com'], title: 'Potter' } });
  });
  test('two entries joined to one person are one event', () => {
    const read = fileOf([{ name: 'Ada Marsh', emails: ['ada@example.com'], title: 'Potter' }, { name: 'Ada M', profileUrl: ADA.profileUrl, location: 'Leeds' }]);
    const { intents } = write(read, knownBook([ADA]));
    expect(intents.filter(({ subject }) => subject.type === 'person')).toEqual([{ subject: { type: 'person', id: 'ada' }, kind: 'imported', set: { otherNames: ['Ada M'], title: 'Potter', location: 'Leeds' } }]);
  });
  test('doubles are written once, with what all of them say; one that is parted keeps its own', () => {
    const read = fileOf([{ name: 'Leo', emails: ['a@example.com'] }, { name: 'Leo Brandt', emails: ['a@example.com', 'b@example.com'] }, { name: 'Leo', emails: ['a@example.com'], title: 'Baker' }]);
    const sets = (choices: Choices): unknown => write(read, knownBook(), choices).intents.flatMap(({ subject, set }) => (subject.type === 'person' ? [set] : []));
    expect(sets({})).toEqual([{ name: 'Leo', otherNames: ['Leo Brandt'], emails: ['a@example.com', 'b@example.com'], title: 'Baker' }]);
    expect(sets({ 1: { do: 'new' } })).toEqual([{ name: 'Leo', emails: ['a@example.com'], title: 'Baker' }, { name: 'Leo Brandt', emails: ['a@example.com', 'b@example.com'] }]);
  });
  test('the day of a LinkedIn connection is a contact of that day, once', () => {
    const read = fileOf([{ name: 'Leo Brandt', profileUrl: 'https://www.linkedin.com/in/leo', since: '2019-04-03' }], 'linkedin');
    expect(write(read, knownBook()).intents[0]?.put).toEqual({ contacts: { op: { id: 'op', on: '2019-04-03', recordedAt: '2026-11-26T09:00:00.000Z', channel: 'linkedin', by: 'both', referralId: null, note: null } } });
    const there = known('leo', { name: 'Leo Brandt', profileUrl: 'linkedin.com/in/leo', contacts: { c: { id: 'c', on: '2019-04-03', recordedAt: '', channel: 'linkedin', by: 'both', referralId: null, note: null } } });
    expect(planImport(read, knownBook([there]))[0]).toMatchObject({ why: 'already' });
  });
  test('nothing chosen writes nothing at all', () => {
    const read = fileOf([{ name: 'Leo Brandt' }]);
    expect(write(read, knownBook(), { 0: { do: 'leave' } })).toEqual({ intents: [], counts: { added: 0, joined: 0, leftOut: 1 } });
    expect(countChoices(planImport(read, knownBook()), { 0: { do: 'leave' } })).toEqual({ added: 0, joined: 0, leftOut: 1 });
  });
  test('a name and a tag that a prototype bears are like any other; the one tag that no row can bear is left out', () => {
    const { intents } = write(fileOf([{ name: '__proto__', emails: ['x@example.com'], tags: ['__proto__', 'constructor'] }]), knownBook());
    expect([intents[0]?.set?.['name'], Object.keys(intents[0]?.put?.['tags'] ?? {})]).toEqual(['__proto__', ['constructor']]);
  });
});
