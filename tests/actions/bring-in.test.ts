// A file brought in and taken back over a book in memory: all or nothing, once, and what the person did since stays.
import { describe, expect, test } from 'vitest';
import { afterStop, bringIn, cutShortImports, discardImport } from '../../lib/actions/bring-in.ts';
import { lookAtFile, type PreviewEntry } from '../../lib/actions/look-at-file.ts';
import { takeImportBack } from '../../lib/actions/take-import-back.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { Choices } from '../../lib/domain/import/plan-import.ts';
import type { EventIntent, Json } from '../../lib/domain/event.ts';
import { planPerson } from '../../lib/domain/cadence/plan-person.ts';
import { emptyReferral } from '../../lib/domain/referral.ts';
import { asFields } from '../../lib/domain/event.ts';
import type { Book } from '../../lib/store/book.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { newId, newName, oneOf, open, person, saved, seeded } from '../store/memory-book.ts';

const toolsOf = (book: Book): Tools => ({ book, newId, now: () => new Date('2026-11-26T09:00:00Z') });
const HEAD = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
interface Line { first: string; last: string; url?: string; email?: string; company?: string; position?: string }
const csv = (lines: readonly Line[]): Blob => new Blob([[HEAD, ...lines.map(({ first, last, url = '', email = '', company = '', position = '' }) => [first, last, url, email, company, position, '03 Apr 2019'].join(','))].join('\n')]);
const many = (count: number): Line[] => Array.from({ length: count }, (_, n) => ({ first: `Ada${n}`, last: 'Marsh', url: `https://www.linkedin.com/in/ada-${n}`, ...(n % 3 === 0 ? { email: `ada${n}@example.com` } : {}), company: `Pottery ${n % 7}`, position: 'Potter' }));
const quiet = (): void => undefined;
async function brought(tools: Tools, file: Blob, { choices = {} as Choices, tags = [] as readonly string[] } = {}): Promise<string> {
  const operation = newId();
  const done = await bringIn(tools, { operation, begin: { file, plan: { fileName: 'Connections.csv', mapping: null, choices, tags } } }, quiet);
  if (!done.ok) throw new Error(done.reason);
  return operation;
}
/** Rows without what every event moves. */
const rowsOf = async (book: Book): Promise<ReadonlyMap<string, unknown>> => new Map((await book.people()).map(({ revision: _r, updatedAt: _u, ...row }) => [row.id, row]));
const sound = async (book: Book): Promise<void> => {
  const { torn, orphans, countersOff } = await book.checkReplay();
  expect({ torn, orphans, countersOff }).toEqual({ torn: [], orphans: [], countersOff: [] });
};

test('a file is looked at in portions, and nothing is written', async () => {
  const book = await open();
  const rows: PreviewEntry[] = [];
  const looked = await lookAtFile(toolsOf(book), { file: csv(many(1200)), fileName: 'Connections.csv' }, ({ found }) => { if (found) rows.push(...(found as PreviewEntry[])); });
  expect(looked).toMatchObject({ ok: true, value: { kind: 'planned', source: 'linkedin', entries: 1200 } });
  expect([rows.length, rows.every(({ group }) => group === 'new'), (await book.counts()).events]).toEqual([1200, true, 0]);
});

test('everybody is in as one save, with tags and a note; brought in again, all of it is known', async () => {
  const book = await open();
  const tools = toolsOf(book);
  const operation = await brought(tools, csv(many(300)), { tags: ['fair'] });
  expect(await book.counts()).toMatchObject({ people: 300, openFollowUps: 0, events: 301 });
  expect((await book.settings()).imports).toEqual({ [operation]: { on: '2026-11-26', fileName: 'Connections.csv', kind: 'linkedin', added: 300, joined: 0, leftOut: 0 } });
  expect((await book.peopleByEmail('ada3@example.com'))[0]).toMatchObject({ name: 'Ada3 Marsh', tags: { fair: true }, company: 'Pottery 3' });
  expect(await book.jobs('import')).toEqual([]);
  const again = await bringIn(tools, { operation, begin: null }, quiet);
  expect(again).toMatchObject({ ok: true, value: { counts: { added: 300 } } });
  await brought(tools, csv(many(300)));
  expect(await book.counts()).toMatchObject({ people: 300, events: 301 });
  await sound(book);
});

test('what another page wrote on a card meanwhile is not overwritten: nothing is brought in, and it can be done again', async () => {
  const book = await open();
  await saved(book, person('ada', { name: 'Ada3 Marsh', emails: ['ada3@example.com'] }));
  const meanwhile: Tools = { ...toolsOf(book), book: { ...book, commit: async (save) => { await saved(book, person('ada', { company: 'Typed just now' })); return book.commit(save); } } };
  const operation = newId();
  const file = csv(many(12));
  expect(await bringIn(meanwhile, { operation, begin: { file, plan: { fileName: 'Connections.csv', mapping: null, choices: {}, tags: [] } } }, quiet)).toEqual({ ok: false, reason: 'conflict' });
  expect([(await book.counts()).people, (await book.person('ada'))?.company]).toEqual([1, 'Typed just now']);
  await brought(toolsOf(book), file);
  expect([(await book.counts()).people, (await book.person('ada'))?.company, (await book.person('ada'))?.title]).toEqual([12, 'Typed just now', 'Potter']);
});

test('whoever was brought in plans nothing by themselves', async () => {
  const book = await open();
  await brought(toolsOf(book), csv(many(3)));
  for (const one of await book.people()) expect(planPerson(one, [], { today: '2026-11-26', settings: defaultSettings, stored: new Map(), people: new Map() } as never)).toEqual([]);
});

describe('cut short', () => {
  const stopped = async (book: Book): Promise<{ tools: Tools; operation: string }> => {
    const operation = newId();
    const file = csv(many(30));
    await book.keepJob({ id: operation, kind: 'import', job: { fileName: 'Connections.csv', mapping: null, choices: { 0: { do: 'leave' } }, tags: ['fair'] } }, new Uint8Array(await file.arrayBuffer()));
    return { tools: toolsOf(book), operation };
  };
  test('it is offered, goes on with what was decided, and is all there once', async () => {
    const book = await open();
    const { tools, operation } = await stopped(book);
    expect(await cutShortImports(tools, async () => false)).toEqual({ cut: [{ operation, fileName: 'Connections.csv' }], isAtWork: false });
    expect(await bringIn(tools, { operation, begin: null }, quiet)).toMatchObject({ ok: true, value: { counts: { added: 29, joined: 0, leftOut: 1 } } });
    expect(await book.counts()).toMatchObject({ people: 29 });
    expect(await cutShortImports(tools, async () => false)).toEqual({ cut: [], isAtWork: false });
  });
  test('not where another page is at it, nor where it is in already', async () => {
    const book = await open();
    const { tools, operation } = await stopped(book);
    expect(await cutShortImports(tools, async (id) => id === operation)).toEqual({ cut: [], isAtWork: true });
    await saved(book, { operation, intents: [person(newId(), { name: 'Leo' })] });
    expect(await cutShortImports(tools, async () => false)).toEqual({ cut: [], isAtWork: false });
    expect(await book.jobs('import')).toEqual([]);
  });
  test('discarded, or stopped before it was written: nothing of it is left', async () => {
    const book = await open();
    const { tools, operation } = await stopped(book);
    await discardImport(tools, operation);
    expect([await book.job(operation), await book.jobFile(operation), await bringIn(tools, { operation, begin: null }, quiet)]).toEqual([null, null, { ok: false, reason: 'broken' }]);
    const other = await stopped(book);
    expect([await afterStop(tools, other.operation), await book.jobs('import'), await book.counts()]).toMatchObject([null, [], { people: 0 }]);
  });
});

test('somebody who was forgotten does not come back unasked', async () => {
  const book = await open();
  const tools = toolsOf(book);
  const id = newId();
  await saved(book, person(id, { name: 'Ada0 Marsh', emails: ['ada0@example.com'] }));
  await book.erase({ operation: newId(), personId: id, on: '2026-11-26', revision: 1 });
  await brought(tools, csv(many(2)));
  expect((await book.people()).map(({ name }) => name)).toEqual(['Ada1 Marsh']);
});

describe('taken back', () => {
  test('whoever hangs on something stays, and why is told', async () => {
    const book = await open();
    const tools = toolsOf(book);
    const operation = await brought(tools, csv(many(4)));
    const [a, b, c] = [...(await book.people())].sort((x, y) => (x.name < y.name ? -1 : 1));
    const referral = { ...emptyReferral(newId()), providerId: b!.id, topic: 'Pots' };
    await saved(book, person(a!.id, { notes: 'met again' }), { subject: { type: 'referral', id: referral.id }, kind: 'added', set: asFields<NonNullable<EventIntent['set']>>({ providerId: b!.id, topic: 'Pots' }) },
      { subject: { type: 'follow-up', id: newId() }, kind: 'planned', set: { personId: c!.id, referralId: null, kind: 'own-note', dueOn: '2026-12-01', state: 'open', since: null, note: 'x' } });
    const back = await takeImportBack(tools, { operation, by: newId() }, quiet);
    expect(back).toEqual({ ok: true, value: { gone: 1, asBefore: 0, staying: 3, stays: [
      { type: 'person', id: a!.id, name: 'Ada0 Marsh', why: 'changed' }, { type: 'person', id: b!.id, name: 'Ada1 Marsh', why: 'in-referral' }, { type: 'person', id: c!.id, name: 'Ada2 Marsh', why: 'follow-up' },
    ] } });
    expect((await book.person(a!.id))).toMatchObject({ name: 'Ada0 Marsh', notes: 'met again' });
    expect((await book.settings()).imports).toEqual({});
    await sound(book);
  });

  test('records that came of a mailbox go with their people and what is due; one in which something was done stays, and its people', async () => {
    const book = await open();
    const tools = toolsOf(book);
    const operation = newId();
    const [ann, bea, cid] = [newId(), newId(), newId()];
    const [left, kept, due] = [newId(), newId(), newId()];
    const referral = (id: string, providerId: string, topic: string): EventIntent => ({ subject: { type: 'referral', id }, kind: 'imported', set: asFields<NonNullable<EventIntent['set']>>({ providerId, topic }) });
    await saved(book, person(cid, { name: 'Cid Moor' }));
    await saved(book, { operation, intents: [
      person(ann, { name: 'Ann Lake' }), person(bea, { name: 'Bea Hill' }), person(cid, { title: 'Roofer' }), referral(left, ann, 'Roof'), referral(kept, bea, 'Well'), { subject: { type: 'person', id: ann }, kind: 'noted', put: {} },
      { subject: { type: 'follow-up', id: due }, kind: 'planned', set: { referralId: left, personId: ann, kind: 'own-note', dueOn: '2026-12-01', state: 'open', since: null, note: null } },
      { subject: { type: 'settings', id: 'settings' }, kind: 'imported', put: { imports: { [operation]: { on: '2026-11-26', fileName: 'all.mbox', kind: 'mbox', added: 2, joined: 0, leftOut: 0 } } } },
    ] });
    await saved(book, { subject: { type: 'referral', id: kept }, kind: 'corrected', set: { topic: 'A well' } });
    const back = await takeImportBack(tools, { operation, by: newId() }, quiet);
    expect(back).toEqual({ ok: true, value: { gone: 2, asBefore: 1, staying: 2, stays: [{ type: 'referral', id: kept, name: 'A well', why: 'changed' }, { type: 'person', id: bea, name: 'Bea Hill', why: 'in-referral' }] } });
    expect([(await book.people()).map(({ name, title }) => [name, title]).sort(), await book.referral(left), await book.followUp(due)]).toEqual([[['Bea Hill', null], ['Cid Moor', null]], null, null]);
    await sound(book);
  });

  /** A book, an import that adds to it and joins with it, edits since; taken back, what was before is there again and the edits stay. */
  test.each(Array.from({ length: 12 }, (_, seed) => seed))('book %i', async (seed) => {
    const random = seeded(seed + 1);
    const book = await open({ name: newName() });
    const tools = toolsOf(book);
    const lines = many(60);
    for (const [n, line] of lines.entries()) if (random() < 0.4) await saved(book, person(newId(), { name: `${line.first} ${line.last}`, ...(random() < 0.7 ? { profileUrl: line.url ?? '' } : {}), ...(random() < 0.5 ? { title: 'Baker' } : {}), ...(random() < 0.3 ? { emails: [`old${n}@example.com`] } : {}), tags: {} }));
    const before = await rowsOf(book);
    const operation = await brought(tools, csv(lines), { tags: random() < 0.5 ? ['fair'] : [], choices: Object.fromEntries(lines.flatMap((_, n) => (random() < 0.1 ? [[n, { do: oneOf(random, ['new', 'leave'] as const) }]] : []))) });
    const edited = new Map<string, Record<string, Json>>();
    for (const one of await book.people()) {
      if (random() > 0.2) continue;
      const set = oneOf<Record<string, Json>>(random, [{ notes: `note ${seed}` }, { company: 'Elsewhere' }, { emails: [...one.emails, `new-${one.id.slice(-4)}@example.com`] }]);
      await saved(book, person(one.id, set));
      edited.set(one.id, set);
    }
    const withEdits = await rowsOf(book);
    const back = await takeImportBack(tools, { operation, by: newId() }, quiet);
    const after = await rowsOf(book);
    for (const [id, row] of before) expect(after.get(id)).toEqual({ ...(row as object), ...edited.get(id) });
    const stays = [...after].filter(([id]) => !before.has(id));
    for (const [id, row] of stays) expect([edited.has(id), row]).toEqual([true, withEdits.get(id)]);
    expect(back).toMatchObject({ ok: true, value: { staying: stays.length } });
    expect([...edited.keys()].filter((id) => !after.has(id))).toEqual([]);
    await sound(book);
  });
});
