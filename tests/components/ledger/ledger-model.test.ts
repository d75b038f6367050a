// The ledger's room over a real book in memory: filters in the address, periods, totals, the file; and a record's notes with their undo.
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import { tellTie } from '../../../lib/actions/keep-ledger.ts';
import { noteWorth } from '../../../lib/actions/note.ts';
import { balanceWith } from '../../../lib/domain/ledger/balance.ts';
import { noFilter, type LedgerFilter } from '../../../lib/domain/ledger/ledger-lines.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { createBook, type BookModel } from '../../../components/book/book-model.ts';
import { openInBook } from '../../../components/book/referral-model.ts';
import { hashOf, routeFrom } from '../../../components/book/route.ts';
import { tallyWords } from '../../../components/ledger/balance-words.ts';
import { addressOf, filterFrom } from '../../../components/ledger/ledger-address.ts';
import { ledgerActs } from '../../../components/ledger/ledger-acts-model.ts';
import { createLedger } from '../../../components/ledger/ledger-model.ts';
import { daysOf, monthsBefore, periodOf, PERIODS } from '../../../components/ledger/ledger-period.ts';
import { form, must, tools } from '../../actions/line.ts';
import { until } from '../../until.ts';

const PAGES = ['base', 'panel', 'popup', 'book', 'draft', 'due', 'ledger'] as const;
beforeAll(() => loadLanguage('en', PAGES, ['en-GB']));
beforeEach(() => vi.stubGlobal('Element', Map));

async function stage(): Promise<{ book: BookModel; files: { name: string; text: string }[]; referral: Referral }> {
  const t = await tools();
  const captured = must(await captureThread(t, form({ topic: '=Books', need: '@everybody' }))).value;
  const tied = must(await tellTie(t, captured, { tie: 'BNI Leeds' })).value;
  const first = must(await noteWorth(t, tied, { on: '2026-11-20', minor: 125_050, currency: 'GBP', note: null })).value;
  const referral = must(await noteWorth(t, first, { on: '2026-11-21', minor: 300_000, currency: 'JPY', note: null })).value;
  const roof = { host: 'gmail', account: 'me@mara.example', threadId: 't2', subject: 'Roof', url: 'https://mail.google.com/mail/u/0/#inbox/t2' } as const;
  must(await captureThread(t, form({ thread: roof, topic: 'A roofer', answers: [] }, { prospect: { name: 'Oscar Lund', emails: ['oscar@lund.example'] } })));
  const files: { name: string; text: string }[] = [];
  const doors = { opens: (url: string) => url !== '', openAddress: () => undefined, copy: async () => true, openThread: () => undefined, openMail: () => undefined, download: (name: string, content: unknown) => files.push({ name, text: String(content) }), reload: () => undefined, show: () => undefined };
  const book = createBook(t, await t.book.settings(), doors, routeFrom('#/ledger'));
  void book.needLists();
  await until(() => expect(book.rows.value).not.toBeNull());
  return { book, files, referral };
}

describe('a filter', () => {
  test.each([
    [noFilter, null], [{ ...noFilter, direction: 'received', stage: 'won' }, 'direction=received&stage=won'], [{ ...noFilter, tie: '' }, 'tie='], [{ ...noFilter, tie: 'a & b / 縁', withAmount: true }, 'tie=a+%26+b+%2F+%E7%B8%81&amount=with'],
    [{ ...noFilter, from: '2026-04-01', to: '2026-09-30', personId: '0190-a' }, 'from=2026-04-01&to=2026-09-30&person=0190-a'],
  ] as readonly (readonly [LedgerFilter, string | null])[])('%j is %s in the address, and back', (filter, address) => {
    expect(addressOf(filter)).toBe(address);
    expect(filterFrom(routeFrom(hashOf({ room: 'ledger', id: address })).route.id)).toEqual(filter);
  });
  test.each(['direction=up', 'from=2026-13-01', 'from=yesterday', 'stage=rich', 'person=', 'nonsense', '&&=&'])('of %s nothing is left', (address) => expect(filterFrom(address)).toEqual(noFilter));
});

describe('a period', () => {
  test.each([['2026-11-25', 6, '2026-05-25'], ['2026-08-31', 6, '2026-02-28'], ['2024-08-31', 6, '2024-02-29'], ['2026-01-15', 12, '2025-01-15'], ['2026-03-31', 1, '2026-02-28']])('%s, %i months before: %s', (day, months, before) => expect(monthsBefore(day, months)).toBe(before));
  test.each(PERIODS.filter((period) => period !== 'days'))('%s is known again by its days', (period) => expect(periodOf(daysOf(period, '2026-11-25'), '2026-11-25')).toBe(period));
  test('days of one’s own are one’s own', () => expect(periodOf({ from: '2026-02-03', to: null }, '2026-11-25')).toBe('days'));
});

describe('the room', () => {
  test('narrows by the address, sums by currency', async () => {
    const { book } = await stage();
    const model = createLedger(book);
    expect(model.lines.value.map(({ referral }) => referral.topic).sort()).toEqual(['=Books', 'A roofer']);
    model.narrow({ withAmount: true });
    expect(book.route.value).toEqual({ room: 'ledger', id: 'amount=with' });
    expect(model.lines.value.map(({ referral, stage: far }) => [referral.topic, far])).toEqual([['=Books', 'won']]);
    expect(model.totals.value).toEqual({ given: [{ minor: 125_050, currency: 'GBP' }, { minor: 300_000, currency: 'JPY' }], received: [] });
    expect(model.ties.value).toEqual(['BNI Leeds']);
  });
  test('goes out as it is shown: each currency in a column, no cell that runs, no name in the file’s name', async () => {
    const { book, files } = await stage();
    const model = createLedger(book);
    model.narrow({ withAmount: true });
    await model.takeOut();
    expect(files.map(({ name }) => name)).toEqual(['goen-ledger-2026-11-25.csv']);
    const [head, row, ...more] = (files[0]?.text ?? '').split('\r\n');
    expect(head).toBe('\uFEFF"Day","Direction","Introduces","Has the need","May meet it","Topic","What exactly","How far it came","Tie","Kind of business","It came from","Thanked on","Brought in, GBP","Brought in, JPY"');
    expect(row).toBe('"2026-11-25","Given","You","Agnes Wirral","Irena Novakova","\'=Books","\'@everybody","became business","BNI Leeds",,,,1250.5,300000');
    expect(more).toEqual(['']);
    expect(book.toasts.current.value?.text).toBe('Exported: goen-ledger-2026-11-25.csv');
  });
});

describe('a record', () => {
  test('an order with what it is worth is one save, said once, and one undo takes both back', async () => {
    const { book, referral } = await stage();
    const model = await openInBook(book, referral);
    const acts = ledgerActs(model);
    expect(await acts.order({ kind: 'order', on: '2026-11-25', personId: null, channel: 'phone', text: null }, { on: '2026-11-25', minor: 90_000, currency: 'GBP', note: null })).toBe(true);
    const now = (): Referral => model.sheet.value.referral;
    expect([Object.values(now().moments).map(({ kind }) => kind), Object.keys(now().worth).length]).toEqual([['order'], 3]);
    expect(book.toasts.current.value?.text).toBe('Noted: Order won, £900');
    book.toasts.undo();
    await until(() => expect([Object.keys(now().moments).length, Object.keys(now().worth).length]).toEqual([0, 2]));
    expect(await book.tools.book.checkReplay()).toMatchObject({ torn: [], orphans: [], countersOff: [] });
  });
});

describe('the balance in words', () => {
  const given = (id: string, facts: Partial<Referral>): Referral => ({ ...emptyReferral(id), form: 'referral', direction: 'given', introducerId: 'me', prospectId: 'ada', providerId: 'irena', need: 'x', capturedOn: '2026-01-01', introducedOn: '2026-02-01', ...facts });
  const rows = [
    given('1', { outcome: { result: 'won', amount: 120_000, currency: 'GBP', on: '2026-03-01', note: null } }), given('2', { outcome: { result: 'won', amount: 50, currency: 'JPY', on: '2026-03-01', note: null } }),
    given('3', { introducedOn: '2026-06-01', outcome: { result: 'lost', amount: null, currency: null, on: '2026-07-01', note: null } }), given('4', { introducedOn: null }),
  ];
  test.each([
    ['en', 'Irena', 'You gave Irena 3 referrals: 2 became business, 1 came to nothing, 1 more is being asked about.'],
    ['ja', 'Irena', 'Irenaさんにあげた紹介は3件：成約2件、実を結ばず1件、ほかに、伺っているところ1件。'],
    ['it', 'Irena', 'A Irena ha dato 3 referenze: 2 sono diventate un lavoro, 1 non ha dato frutto, per un’altra si sta chiedendo (1).'],
    ['ru', 'Ирина', 'Вы дали 3 рекомендации: 2 дошли до заказа, 1 без результата, и ещё 1, о которой спрашивают.'],
  ] as const)('%s', async (language, name, sentence) => {
    await loadLanguage(language, PAGES, [language]);
    expect(tallyWords('given', balanceWith(rows, 'irena').given, name, '2026-11-25')[0]).toBe(sentence);
    await loadLanguage('en', PAGES, ['en-GB']);
  });
  test('what it brought in stands side by side, and the last day is told', () =>
    expect(tallyWords('given', balanceWith(rows, 'irena').given, 'Irena', '2026-11-25').slice(1)).toEqual(['So far this brought in £1,200, JP¥50.', 'The last on 1 June.']));
  test('where nothing was ever begun nothing is said', () => expect(tallyWords('received', balanceWith(rows, 'irena').received, 'Irena', '2026-11-25')).toEqual([]));
});
