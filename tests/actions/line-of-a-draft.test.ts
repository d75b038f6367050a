// The whole line, from a checked form to a mail that was sent, over a real book in memory.
import { describe, expect, it } from 'vitest';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { confirmSent } from '../../lib/actions/confirm-sent.ts';
import { correctPerson, correctReferral, removeReferral } from '../../lib/actions/correct-record.ts';
import { countDue } from '../../lib/actions/count-due.ts';
import { listDue } from '../../lib/actions/due.ts';
import { sayNotThem } from '../../lib/actions/inspect-draft.ts';
import { keepTyping, keepUnsaved } from '../../lib/actions/keep-unsaved.ts';
import { noteSentDraft } from '../../lib/actions/note-sent-draft.ts';
import { placeDraft } from '../../lib/actions/place-draft.ts';
import { draftKinds, prepareDraft } from '../../lib/actions/prepare-draft.ts';
import { recordAnswer } from '../../lib/actions/record-answer.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { bothSaidYes, type Referral } from '../../lib/domain/referral.ts';
import { newId } from '../store/memory-book.ts';
import { box, form, must, tools } from './line.ts';

type Tools = Awaited<ReturnType<typeof tools>>;
const capture = async (t: Tools, ...args: Parameters<typeof form>): Promise<Referral> => must(await captureThread(t, form(...args))).value;
const prepare = async (t: Tools, referral: Referral, kind: Draft['kind'], side: 'prospect' | 'provider' | 'both'): Promise<Draft> => {
  const prepared = await prepareDraft(t, referral, { kind, side });
  if (!prepared.ok) throw new Error(prepared.reason);
  return prepared.value.draft;
};

describe('capturing', () => {
  it('pressed twice, and on a thread that is in the book, is one record', async () => {
    const t = await tools();
    const filled = form();
    const first = must(await captureThread(t, filled)).value;
    expect(must(await captureThread(t, filled)).value.id).toBe(first.id);
    expect(must(await captureThread(t, form())).value.id).toBe(first.id);
    expect(await t.book.counts()).toMatchObject({ people: 2, referrals: 1 });
  });
  it('keeps the accepted answer with its words, and plans the question that is still to be asked', async () => {
    const t = await tools();
    const referral = await capture(t);
    expect(Object.values(referral.optIns)).toMatchObject([{ step: 'granted', on: '2026-11-23', words: { quote: 'Could you introduce me to her?' } }]);
    expect((await listDue(t)).now.map((i) => `${i.followUp.kind} ${i.person?.name}`)).toEqual(['ask-provider Irena Novakova']);
    expect(await countDue(t)).toBe(1);
  });
  it('an answer that was not accepted counts for nothing', async () => {
    const t = await tools();
    const filled = form();
    const referral = must(await captureThread(t, { ...filled, answers: filled.answers.map((a) => ({ ...a, accepted: false })) })).value;
    expect(referral.optIns).toEqual({});
  });
  it('without a need is a lead, and a need makes it what the person chose', async () => {
    const t = await tools();
    const lead = await capture(t, { need: null });
    expect(lead.form).toBe('lead');
    const found = must(await correctReferral(t, lead, { need: 'the books of a web shop', form: 'referral' })).value;
    expect(found.form).toBe('referral');
    expect(must(await correctReferral(t, found, { need: null })).value.form).toBe('lead');
  });
  it('is taken back whole', async () => {
    const t = await tools();
    const { events } = must(await captureThread(t, form()));
    must(await takeBack(t, events));
    expect(await t.book.counts()).toMatchObject({ people: 0, referrals: 0, openFollowUps: 0 });
  });
});

describe('asking both, then introducing', () => {
  it('the introduction cannot be had before both said yes', async () => {
    const t = await tools();
    const referral = await capture(t);
    const settings = await t.book.settings();
    expect(draftKinds(referral, settings).map((c) => c.kind)).not.toContain('introduction');
    expect(await prepareDraft(t, referral, { kind: 'introduction', side: 'both' })).toMatchObject({ ok: false, reason: 'no-consent' });
    const yes = must(await recordAnswer(t, referral, { personId: referral.providerId!, step: 'granted', channel: 'phone' })).value;
    expect(bothSaidYes(yes)).toBe(true);
    expect(draftKinds(yes, settings)[0]).toEqual({ kind: 'introduction', side: 'both' });
    const draft = await prepare(t, yes, 'introduction', 'both');
    expect(draft.to.map((a) => a.email)).toEqual(['agnes@wirral.example', 'irena@ledgerline.example']);
    const taken = must(await recordAnswer(t, yes, { personId: yes.prospectId!, step: 'withdrawn', channel: 'mail' })).value;
    expect(await prepareDraft(t, taken, { kind: 'introduction', side: 'both' })).toMatchObject({ ok: false });
    expect((await placeDraft(t, taken, draft, 'new-mail', null)).ok).toBe(false);
    expect(t.box.inserted).toEqual([]);
  });
  it('the private question names nobody, and is noted as asked only when it was sent', async () => {
    const t = await tools();
    const referral = await capture(t);
    const draft = await prepare(t, referral, 'optin-provider', 'provider');
    expect(`${draft.subject}\n${draft.body}`).not.toMatch(/agnes|wirral/i);
    const placed = await placeDraft(t, referral, draft, 'new-mail', null);
    if (!placed.ok) throw new Error(placed.reason);
    expect(Object.values(placed.value.referral.optIns).map((e) => e.step)).toEqual(['granted']);
    const sent = must(await confirmSent(t, placed.value.referral, draft)).value;
    expect(Object.values(sent.optIns).map((e) => e.step).sort()).toEqual(['asked', 'granted']);
    expect(must(await confirmSent(t, sent, draft)).value.optIns).toEqual(sent.optIns);
    t.setDay('2026-11-30');
    expect((await listDue(t)).overdue.map((i) => `${i.followUp.kind} ${i.late}`)).toEqual(['chase-provider 1']);
  });
});

describe('a mail that was sent when the page that wrote it was gone', () => {
  const KEY = 'draft|r|optin-provider|provider';
  const kept = async (t: Tools): Promise<{ referral: Referral; draft: Draft }> => {
    const referral = await capture(t);
    const draft = await prepare(t, referral, 'optin-provider', 'provider');
    must(await keepUnsaved(t, KEY, draft));
    must(await keepTyping(t, KEY, { 'need.topic': 'a book' }));
    return { referral, draft };
  };
  const stepsOf = async (t: Tools, { id }: Referral): Promise<readonly string[]> => Object.values((await t.book.referral(id))!.optIns).map(({ step, on }) => `${step} ${on}`).sort();

  it('is noted from what is kept: the day of asking; what was due is done, and nothing of it is begun any more', async () => {
    const t = await tools();
    const { referral, draft } = await kept(t);
    expect(await countDue(t)).toBe(1);
    expect(await noteSentDraft(t, draft.id)).toBe(true);
    expect(await stepsOf(t, referral)).toEqual(['asked 2026-11-25', 'granted 2026-11-23']);
    expect((await t.book.person(referral.providerId!))?.contacts).toMatchObject({ [draft.id]: { on: '2026-11-25', channel: 'mail' } });
    expect(await countDue(t)).toBe(0);
    expect([await t.book.unsaved(KEY), await t.book.unsaved(`typing|${KEY}`)]).toEqual([null, null]);
    expect(await noteSentDraft(t, draft.id)).toBe(false);
  });
  it('is noted once where the page is still there, and taken back whole', async () => {
    const t = await tools();
    const { referral, draft } = await kept(t);
    const [, confirmed] = await Promise.all([noteSentDraft(t, draft.id), confirmSent(t, referral, draft)]);
    expect(await stepsOf(t, referral)).toEqual(['asked 2026-11-25', 'granted 2026-11-23']);
    must(await takeBack(t, must(confirmed).events));
    expect(await stepsOf(t, referral)).toEqual(['granted 2026-11-23']);
    expect(await countDue(t)).toBe(1);
  });
  it.each([
    ['words that were changed since', async (t: Tools, { draft }: { draft: Draft }) => { await keepUnsaved(t, KEY, { ...draft, id: newId() }); }],
    ['a record that is gone', async (t: Tools, { referral }: { referral: Referral }) => { must(await removeReferral(t, referral)); }],
  ])('of %s nothing is noted', async (_what, meanwhile) => {
    const t = await tools();
    const { referral, draft } = await kept(t);
    await meanwhile(t, { referral, draft });
    expect(await noteSentDraft(t, draft.id)).toBe(false);
    expect(await stepsOf(t, referral)).toEqual(['granted 2026-11-23']);
    expect(await t.book.unsaved(KEY)).not.toBeNull();
  });
});

describe('the guard at the box', () => {
  const edited = async (t: Tools, body: string): Promise<{ referral: Referral; draft: Draft }> => {
    const referral = await capture(t);
    return { referral, draft: { ...(await prepare(t, referral, 'optin-provider', 'provider')), body } };
  };
  it.each([
    ['a name typed into it', 'Agnes would like to meet you.', null],
    ['an address', 'Write to agnes@wirral.example.', null],
    ['the other party among the recipients', 'May I introduce you to somebody?', box(['irena@ledgerline.example', 'agnes@wirral.example'])],
    ['a newsgroup among the recipients of a mail that names its reader', 'Dear Irena, may I introduce you to somebody?', box(['irena@ledgerline.example', 'news:uk.local.pottery'])],
    ['her address where answers are to go', 'May I introduce you to somebody?', box(['irena@ledgerline.example'], { replyTo: ['"Agnes Wirral" <agnes@wirral.example>'] })],
    ['her words quoted below', 'May I introduce you to somebody?', box(['irena@ledgerline.example'], { quotedText: '> I need a bookkeeper\n> Agnes Wirral' })],
    ['a file that bears her firm', 'May I introduce you to somebody?', box(['irena@ledgerline.example'], { attachments: ['Wirral Ceramics invoices.pdf'] })],
    ['a subject left over from her thread', 'May I introduce you to somebody?', box(['irena@ledgerline.example'], { subject: 'Re: books for Wirral Ceramics' })],
  ])('holds back %s', async (_what, body, compose) => {
    const t = await tools();
    const { referral, draft } = await edited(t, body);
    t.box.compose = compose;
    const placed = await placeDraft(t, referral, draft, 'open-compose', null);
    expect(placed).toMatchObject({ ok: false, reason: 'held' });
    expect(t.box.inserted).toEqual([]);
  });
  it('holds back a mail to one that would go to the other', async () => {
    const t = await tools();
    const { referral, draft } = await edited(t, 'Dear Irena, may I introduce you to somebody?');
    t.box.compose = box(['agnes@wirral.example']);
    expect(await placeDraft(t, referral, draft, 'open-compose', null)).toMatchObject({ ok: false, reason: 'held' });
  });
  it('lets a clean mail in, and a word that the person says is not them', async () => {
    const t = await tools();
    const { referral, draft } = await edited(t, 'May I introduce you to somebody? My aunt Agnes sends her love.');
    const held = await placeDraft(t, referral, draft, 'new-mail', null);
    if (held.ok || held.reason !== 'held') throw new Error('it was not held');
    let record = referral;
    for (const finding of held.findings) record = must(await sayNotThem(t, record, finding)).value;
    expect((await placeDraft(t, record, draft, 'new-mail', null)).ok).toBe(true);
  });
  it('says so when the box did not take it', async () => {
    const t = await tools();
    const { referral, draft } = await edited(t, 'May I introduce you to somebody?');
    t.box.takes = false;
    expect(await placeDraft(t, referral, draft, 'new-mail', null)).toEqual({ ok: false, reason: 'not-there' });
    expect((await t.book.historyOf(referral.id)).map((e) => e.kind)).not.toContain('draft-placed');
  });
  it('what became known of somebody later is minded too', async () => {
    const t = await tools();
    const { referral, draft } = await edited(t, 'It is about the Hatherleigh works.');
    expect((await placeDraft(t, referral, draft, 'new-mail', null)).ok).toBe(true);
    const agnes = await t.book.person(referral.prospectId!);
    must(await correctPerson(t, agnes!, { company: 'Hatherleigh Works' }));
    expect(await placeDraft(t, referral, draft, 'new-mail', null)).toMatchObject({ ok: false, reason: 'held' });
  });
});
