// A confirmed batch is one save: people once, records with the days of then, nothing due that is long over, joined where the book knows it; taken back whole.
import { describe, expect, it } from 'vitest';
import { keepFindings, layCases } from '../../lib/actions/keep-findings.ts';
import { dropMailbox, keepMailbox, newMailboxJob, openMailbox } from '../../lib/actions/mailbox-job.ts';
import { planLoops, summarise } from '../../lib/actions/mailbox-summary.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import { whoIsForgotten } from '../../lib/actions/who-is-forgotten.ts';
import { casesOf } from '../../lib/domain/mailbox/cases.ts';
import type { FoundThread } from '../../lib/domain/mailbox/found-thread.ts';
import { ME as MYSELF } from '../../lib/domain/person.ts';
import { found, ME } from '../domain/mailbox/found.ts';
import { newId, open, person } from '../store/memory-book.ts';

const toolsOf = async () => ({ book: await open(), now: () => new Date('2026-11-26T09:00:00Z'), newId });
const batch = (threads: readonly FoundThread[]) => ({ operation: newId(), cases: casesOf(threads), leftOut: 1, fileName: 'All mail.mbox' });
const kept = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string }): Value => { if (!result.ok) throw new Error(result.reason); return result.value; };

describe('keeping', () => {
  it('writes the record of then, its people once, and nothing that is due', async () => {
    const tools = await toolsOf();
    const { referrals } = kept(await keepFindings(tools, batch([found({ id: 'a' }), found({ id: 'b', who: ['ann@x.example', 'cid@x.example', ME], days: ['2020-01-01'] })])));
    expect(referrals).toHaveLength(2);
    expect((await tools.book.people()).map(({ emails }) => emails[0]).sort()).toEqual(['ann@x.example', 'bob@x.example', 'cid@x.example']);
    const [first] = await tools.book.referralsBetween('2019-03', '2019-03');
    expect(first).toMatchObject({ direction: 'received', providerId: MYSELF, introducedOn: '2019-03-02', capturedOn: '2026-11-26', closedWhy: 'done', need: 'a new roof', topic: 'The roof' });
    expect(first?.evidence['need']).toMatchObject({ quote: 'a new roof', sentAt: '2019-03-02T09:00:00+01:00' });
    expect(await tools.book.openFollowUps()).toEqual([]);
    expect(Object.values((await tools.book.settings()).imports)).toEqual([{ on: '2026-11-26', fileName: 'All mail.mbox', kind: 'mbox', added: 2, joined: 0, leftOut: 1 }]);
    const ann = (await tools.book.peopleByEmail('ann@x.example'))[0];
    expect(Object.values(ann?.contacts ?? {}).map(({ on }) => on)).toContain('2019-03-02');
  });
  it('what is recent and open is planned, without a letter that would be due for years', async () => {
    const tools = await toolsOf();
    kept(await keepFindings(tools, batch([found({ id: 'a', days: ['2026-09-01', '2026-09-02'], thankedOn: '2026-09-02' })])));
    expect((await tools.book.openFollowUps()).map(({ kind }) => kind)).toEqual(['ask-how-it-went']);
  });
  it('no answer of those days opens anything today', async () => {
    const tools = await toolsOf();
    const one = found({ id: 'a', who: [ME, 'bob@x.example', 'cid@x.example'] });
    const consented = { ...one, reading: { ...one.reading, consents: [{ party: 'prospect' as const, decision: 'granted' as const, messageId: 'a.0', quote: 'yes' }] } };
    const [laid] = await layCases(tools, casesOf([consented]));
    expect(laid?.form.answers).toHaveLength(1);
    const { referrals } = kept(await keepFindings(tools, batch([consented])));
    expect((await tools.book.referral(referrals[0] ?? ''))?.optIns).toEqual({});
  });
  it('joins a record that the book has, by its thread or by its people, and fills only what is blank', async () => {
    const tools = await toolsOf();
    const first = kept(await keepFindings(tools, batch([found({ id: 'a' })])));
    const again = kept(await keepFindings(tools, batch([found({ id: 'a' })])));
    const news = kept(await keepFindings(tools, batch([found({ id: 'z', kind: 'outcome-report', days: ['2019-12-01'], outcome: { result: 'won', amount: 90, currency: 'EUR', quote: 'signed' } })])));
    expect([again.referrals, news.referrals]).toEqual([first.referrals, first.referrals]);
    expect((await tools.book.counts()).referrals).toBe(1);
    expect(await tools.book.referral(first.referrals[0] ?? '')).toMatchObject({ introducedOn: '2019-03-02', outcome: { result: 'won', amount: 9_000 } });
    expect(Object.values((await tools.book.settings()).imports).map(({ added, joined }) => [added, joined])).toEqual([[1, 0], [0, 1], [0, 1]]);
  });
  it('finds people of the book by address and leaves what is known of them', async () => {
    const tools = await toolsOf();
    kept(await tools.book.commit({ operation: newId(), intents: [person('ann', { name: 'Dr Ann Birch', emails: ['ann@x.example'], company: 'Birch' })] }));
    const { referrals } = kept(await keepFindings(tools, batch([found({ id: 'a' })])));
    expect((await tools.book.referral(referrals[0] ?? ''))?.introducerId).toBe('ann');
    expect(await tools.book.person('ann')).toMatchObject({ name: 'Dr Ann Birch', company: 'Birch', otherNames: ['Ann Example'] });
  });
  it('is taken back whole, and the same operation is one save', async () => {
    const tools = await toolsOf();
    const one = batch([found({ id: 'a' }), found({ id: 'b', who: ['ann@x.example', 'cid@x.example', ME] })]);
    const { events } = kept(await keepFindings(tools, one));
    await takeBack(tools, events);
    expect(await tools.book.counts()).toMatchObject({ people: 0, referrals: 0, openFollowUps: 0 });
    expect((await tools.book.settings()).imports).toEqual({});
  });
  it('says where somebody may have been forgotten at their wish', async () => {
    const tools = await toolsOf();
    kept(await tools.book.commit({ operation: newId(), intents: [person('bob', { name: 'Bob', emails: ['bob@x.example'] })] }));
    kept(await tools.book.erase({ operation: newId(), personId: 'bob', on: '2026-11-20', revision: 1 }));
    const marks = await whoIsForgotten(tools);
    const laid = await layCases(tools, casesOf([found({ id: 'a' }), found({ id: 'b', who: ['ann@x.example', 'cid@x.example', ME] })]), marks);
    expect(Object.fromEntries(laid.map(({ past, mayBeForgotten }) => [past.key, mayBeForgotten]))).toEqual({ a: true, b: false });
  });
  it('a thread of Gmail is known again when it is opened there', async () => {
    const tools = await toolsOf();
    kept(await keepFindings(tools, batch([found({ id: '18d7a1', host: 'gmail' })])));
    expect(await tools.book.referralByThread(`gmail|${ME}|18d7a1`)).not.toBeNull();
  });
});

describe('the job', () => {
  it('stands again with all that was found before its position, and goes with it', async () => {
    const tools = await toolsOf();
    expect(await openMailbox(tools)).toBeNull();
    const job = newMailboxJob(tools, { files: [{ name: 'a', size: 1, lastModified: 1, hash: 'h' }], me: { name: null, emails: [ME] }, since: null });
    await keepMailbox(tools, job);
    await keepMailbox(tools, { ...job, read: 40, portions: 1 }, [found({ id: 'a' })]);
    await keepMailbox(tools, { ...job, read: 90, portions: 2 }, [found({ id: 'b' })]);
    const standing = await openMailbox(tools);
    expect([standing?.job.read, standing?.found.map(({ thread }) => thread.threadId)]).toEqual([90, ['a', 'b']]);
    if (standing) await dropMailbox(tools, standing.job);
    expect(await openMailbox(tools)).toBeNull();
    expect(await tools.book.jobs('mailbox-found')).toEqual([]);
  });
});

describe('the end', () => {
  it('tells who sent whom how often, and puts what is chosen into what is due, in one save', async () => {
    const tools = await toolsOf();
    const threads = [found({ id: 'a' }), found({ id: 'b', who: ['ann@x.example', 'cid@x.example', ME], days: ['2021-05-01'], outcome: { result: 'won', amount: null, currency: null, quote: 'won' } }), found({ id: 'c', who: [ME, 'bob@x.example', 'dan@x.example'], days: ['2022-01-01'] })];
    const { referrals } = kept(await keepFindings(tools, batch(threads)));
    const end = await summarise(tools, referrals);
    expect(end.sources.map(({ sent, won, first, last }) => [sent, won, first, last])).toEqual([[2, 1, '2019-03-02', '2021-05-01']]);
    expect([end.given, end.received]).toEqual([1, 2]);
    const [loop] = end.loops;
    expect(loop).toMatchObject({ kind: 'thank', since: '2021-05-01' });
    if (!loop) throw new Error('no loop');
    const planned = kept(await planLoops(tools, [{ loop, words: 'Thank Ann' }]));
    expect(await tools.book.openFollowUps('2026-11-26')).toMatchObject([{ kind: 'own-note', note: 'Thank Ann', referralId: loop.referralId, dueOn: '2026-11-26' }]);
    await takeBack(tools, planned.events);
    expect(await tools.book.openFollowUps()).toEqual([]);
  });
});
