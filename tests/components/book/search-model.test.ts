// The search over a real book in memory: what is found and shown, what narrows it, what is offered for what was typed, and what it never reads.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createSearch, filterOf, type SearchDesk, type SearchModel } from '../../../components/book/search-model.ts';
import { amountIn, choiceWords, kindIn, offersFor, type OfferFacts } from '../../../components/book/search-offers.ts';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import { closeReferral } from '../../../lib/actions/record-outcome.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { form, must, tools } from '../../actions/line.ts';
import { until } from '../../until.ts';

const PAGES = ['base', 'book', 'find', 'ledger'] as const;
beforeAll(() => loadLanguage('en', PAGES, ['en-GB']));

async function stage(): Promise<{ model: SearchModel; log: string[]; t: Awaited<ReturnType<typeof tools>> }> {
  const t = await tools();
  must(await captureThread(t, form()));
  const thread = { host: 'gmail', account: 'me@mara.example', threadId: 't2', subject: 'Roof', url: 'https://mail.google.com/mail/u/0/#inbox/t2' } as const;
  const roof = must(await captureThread(t, form({ thread, topic: 'A roofer', need: 'The tin hut leaks', evidence: {}, answers: [] }, { prospect: { name: 'Oscar Lund', emails: ['oscar@lund.example'] }, provider: { name: 'Paul Ash', emails: ['paul@ash.example'], company: 'Ash Roofs' } }))).value;
  must(await closeReferral(t, roof, 'no-need'));
  const log: string[] = [];
  const desk: SearchDesk = { tools: t, today: () => '2026-11-25', openPerson: (id) => log.push(`person ${id}`), openReferral: (id) => log.push(`referral ${id}`), act: () => log.push('act'), note: (text) => log.push(`note ${text}`), close: () => log.push('close') };
  return { model: createSearch(desk), log, t };
}
const names = (model: SearchModel): readonly string[] => (model.found.value?.people ?? []).map((person) => person.name);
const topics = (model: SearchModel): readonly string[] => (model.found.value?.referrals ?? []).map((referral) => referral.topic);
async function typed(model: SearchModel, text: string): Promise<void> {
  const before = model.found.value;
  model.type(text);
  await until(() => expect(model.found.value).not.toBe(before));
}

describe('what is found', () => {
  test('people, referrals and the words of mails, without reading the lists', async () => {
    const { model, t } = await stage();
    const [people, referrals] = [vi.spyOn(t.book, 'people'), vi.spyOn(t.book, 'referrals')];
    await until(() => expect(model.found.value).not.toBeNull());
    await typed(model, 'ash');
    expect([names(model), topics(model)]).toEqual([['Paul Ash'], ['A roofer']]);
    await typed(model, 'tin hut');
    expect(topics(model)).toEqual(['A roofer']);
    await typed(model, 'introduce me');
    expect([model.found.value?.words.map(({ quote }) => quote), topics(model)]).toEqual([['Could you introduce me to her?'], []]);
    expect([people.mock.calls.length, referrals.mock.calls.length]).toEqual([0, 0]);
  });
  test('nothing typed: the latest, open ones first', async () => {
    const { model } = await stage();
    await until(() => expect(topics(model)).toEqual(['A bookkeeper', 'A roofer']));
    expect(names(model)).toHaveLength(4);
  });
  test('what is saved meanwhile is found without being asked for again', async () => {
    const { model, t } = await stage();
    await until(() => expect(model.found.value).not.toBeNull());
    await typed(model, 'zadie');
    expect(names(model)).toEqual([]);
    must(await t.book.commit({ operation: t.newId(), intents: [{ subject: { type: 'person', id: t.newId() }, kind: 'added', set: { name: 'Zadie Kornfeld' } }] }));
    await until(() => expect(names(model)).toEqual(['Zadie Kornfeld']));
  });
  test('a book that cannot be read says so', async () => {
    const { model, t } = await stage();
    await until(() => expect(model.found.value).not.toBeNull());
    vi.spyOn(t.book, 'person').mockRejectedValue(new Error('damaged'));
    model.type('irena');
    await until(() => expect(model.failed.value).toBe(true));
  });
});

describe('narrowed', () => {
  test('a choice takes its words out of what is typed, and is taken out again last one first', async () => {
    const { model } = await stage();
    await until(() => expect(model.found.value).not.toBeNull());
    await typed(model, 'roofer given');
    const given = model.offers.value.find((offer) => choiceWords(offer) === 'Direction: given');
    model.choose(given!);
    await until(() => expect([model.typed.value, topics(model), model.choices.value.map(choiceWords)]).toEqual(['roofer', ['A roofer'], ['Direction: given']]));
    expect([model.takeOutLast(), model.choices.value, model.takeOutLast()]).toEqual([true, [], false]);
  });
  test('of each kind there is one', async () => {
    const { model } = await stage();
    await until(() => expect(model.found.value).not.toBeNull());
    for (const stageName of ['won', 'lost'] as const) model.choose({ kind: 'stage', value: stageName, filter: { stage: stageName }, left: '' });
    expect([model.choices.value.length, filterOf(model.choices.value).stage]).toEqual([1, 'lost']);
  });
  test('by somebody: whoever is found by the name that follows', async () => {
    const { model } = await stage();
    await until(() => expect(model.found.value).not.toBeNull());
    model.type('with irena');
    await until(() => expect(model.offers.value.map(choiceWords)).toEqual(['With: Irena Novakova']));
    model.choose(model.offers.value[0]!);
    await until(() => expect([names(model), topics(model)]).toEqual([['Irena Novakova'], ['A bookkeeper']]));
  });
});

describe('offers', () => {
  const facts: OfferFacts = { today: '2026-11-25', tags: ['BNI', 'spring fair'], currencies: ['EUR'], people: [{ id: 'p', name: 'Irena', introduces: true }] };
  const offered = (text: string, more: Partial<OfferFacts> = {}): readonly string[] => offersFor(text, { ...facts, ...more }, 4).map((offer) => `${choiceWords(offer)}${offer.left && ` | ${offer.left}`}`);
  test.each([
    ['stage', 8], ['direction ', 2], ['tag', 2], ['period', 5], ['only', 2], ['amount', 1], ['', 0], ['q', 0],
  ])('“%s”: %i', (text, count) => expect(offered(text, { people: [] })).toHaveLength(count));
  test.each([
    ['became', 'Stage: became business'], ['stage lost', ''], ['given', 'Direction: given'], ['last y', 'Period: last year'], ['2024', 'Period: 2024'], ['2024-05', 'Period: May 2024'], ['#bni', 'Tag: BNI'], ['fair', 'Tag: spring fair'], ['>5000', 'Amount: at least €5,000'], ['<= 300.50', 'Amount: at most €300.50'],
    ['amount 12,000', 'Amount: at least €12,000'], ['irena', 'With: Irena'], ['by irena', 'With: Irena'], ['introduced by irena', 'Introduced by: Irena'], ['roof given', 'Direction: given | roof'], ['books 2025', 'Period: 2025 | books'],
  ])('“%s” → %s', (text, first) => expect(offered(text)[0] ?? '').toBe(first));
  test('an amount in each currency there is', () => expect(offered('>20', { currencies: ['EUR', 'JPY'], people: [] })).toEqual(['Amount: at least 20', 'Amount: at least €20', 'Amount: at least JP¥20']));
  test.each([['5000', 5000], ['5,000', 5000], ['5.000', 5000], ['5 000', 5000], ['1.234,50', 1234.5], ['１００', 100]])('%s is %d', (text, amount) => expect(amountIn(text)?.amount).toBe(amount));
  test('in Japanese and Russian', async () => {
    await loadLanguage('ja', PAGES, ['ja']);
    expect([offered('段階')[0], offered('成約')[0], offered('今年')[0], offered('2024年5月')[0], kindIn('タグ BNI')?.rest]).toEqual(['段階：情報のみ', '段階：成約', '期間：今年', '期間：2024年5月', 'bni']);
    await loadLanguage('ru', PAGES, ['ru']);
    expect(offered('прошлый', { people: [] })).toEqual(['Период: прошлый месяц', 'Период: прошлый год']);
    await loadLanguage('en', PAGES, ['en-GB']);
  });
});
