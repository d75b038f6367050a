// The whole book as files for other programs: everybody once, nobody who was taken out, names beside the referrals and no sum over two currencies.
import papa from 'papaparse';
import { expect, test } from 'vitest';
import { exportPeopleCsv, exportPeopleVcard } from '../../lib/actions/export-people.ts';
import { exportReferralsCsv } from '../../lib/actions/export-referrals.ts';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { asFields } from '../../lib/domain/event.ts';
import { emptyPerson } from '../../lib/domain/person.ts';
import { readContacts } from '../../lib/exchange/read-contacts.ts';
import { loadLanguage } from '../../lib/i18n/load-language.ts';
import { referralWords } from '../../components/keep/referral-words.ts';
import { form, must, tools } from './line.ts';

async function filledBook() {
  const t = await tools();
  const saved = must(await captureThread(t, form({ topic: '=A bookkeeper', form: 'referral' }, { provider: { name: '大塚 美香', phones: ['+81 3 0000 1111'], tags: { clients: true } } })));
  const gone = t.newId();
  await t.book.commit({ operation: t.newId(), intents: [{ subject: { type: 'person', id: gone }, kind: 'added', set: asFields({ ...emptyPerson(gone), name: 'Gone' }) }] });
  await t.book.commit({ operation: t.newId(), intents: [{ subject: { type: 'person', id: gone }, kind: 'removed', set: { removed: true } }] });
  return { t, saved };
}
const rowsOf = (text: string): string[][] => papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;

test('people as cards and as a table: the same people in both', async () => {
  const { t } = await filledBook();
  const [cards, table] = [await exportPeopleVcard(t), await exportPeopleCsv(t)];
  expect([cards.fileName, cards.type, table.fileName, table.type]).toEqual(['goen-people-2026-11-25.vcf', 'text/vcard;charset=utf-8', 'goen-people-2026-11-25.csv', 'text/csv;charset=utf-8']);
  const [read, again] = [await readContacts(new TextEncoder().encode(cards.text), cards.fileName), await readContacts(new TextEncoder().encode(table.text), table.fileName)];
  if (!read.ok || !again.ok || read.value.kind === 'to-map' || again.value.kind === 'to-map') throw new Error('not read');
  expect(read.value.contacts.map(({ name }) => name).toSorted()).toEqual(['Agnes Wirral', '大塚 美香']);
  expect(again.value.contacts).toEqual(read.value.contacts);
});

test('referrals: one row each, people by name, amounts in a column of their currency', async () => {
  const { t } = await filledBook();
  const [referral] = await t.book.referrals();
  const worth = (id: string, minor: number, currency: string) => ({ [id]: { id, on: '2026-11-20', minor, currency, note: null } });
  await t.book.commit({ operation: t.newId(), intents: [{ subject: { type: 'referral', id: referral?.id ?? '' }, kind: 'noted', put: { worth: { ...worth('a', 120_050, 'EUR'), ...worth('b', 30_000, 'JPY') } } }] });
  const { fileName, text, type } = await exportReferralsCsv(t);
  const [head = [], row = [], ...rest] = rowsOf(text);
  const of = (name: string): string => row[head.indexOf(name)] ?? '';
  expect([fileName, type, rest]).toEqual(['goen-referrals-2026-11-25.csv', 'text/csv;charset=utf-8', []]);
  expect(['topic', 'direction', 'stage', 'prospect', 'provider', 'EUR', 'JPY'].map(of)).toEqual(["'=A bookkeeper", 'given', 'won', 'Agnes Wirral', '大塚 美香', '1200.5', '30000']);
});

test('the table speaks the person’s language, names of columns and what stands in them', async () => {
  await loadLanguage('ja', ['base', 'book', 'ledger', 'lists', 'keep'], ['ja-JP']);
  const { t } = await filledBook();
  const [head = [], row = []] = rowsOf((await exportReferralsCsv(t, referralWords)).text);
  expect(head).toHaveLength(21);
  expect(new Set(head).size).toBe(21);
  expect(head.every((name) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name))).toBe(true);
  expect([head[4], row[4], head[3], row[3]]).toEqual(['件名', "'=A bookkeeper", expect.any(String), expect.stringMatching(/\p{Script=Han}/u)]);
});
