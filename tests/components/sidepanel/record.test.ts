// A record on the screen: every change is saved, shown and taken back; a change made elsewhere is met, never overwritten.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import { correctReferral } from '../../../lib/actions/correct-record.ts';
import type { RecordModel } from '../../../components/sidepanel/record-model.ts';
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { OpenThread } from '../../../lib/domain/open-page.ts';
import { optInOf } from '../../../lib/domain/referral.ts';
import { form, must, tools } from '../../actions/line.ts';
import { on, shown, thread, until, type Kit, type Shown } from './panel.ts';

const hello = thread('t1', [{ from: ['Agnes Wirral', 'agnes@wirral.example'], body: 'Hello' }]);
async function record(kit?: Kit, facts: Parameters<typeof form>[0] = {}): Promise<Shown & { model: RecordModel }> {
  const own = kit ?? (await tools());
  must(await captureThread(own, form(facts)));
  const state = await shown(hello, own);
  return { ...state, model: on(state.panel, 'record').model };
}

describe('a change', () => {
  it('is saved, shown, and taken back by the message at the foot', async () => {
    const { model, panel } = await record();
    expect(await model.correct({ wantedBy: 'before 7 May' })).toBe(true);
    expect(model.sheet.value.referral.wantedBy).toBe('before 7 May');
    panel.toasts.undo();
    await until(() => model.sheet.value.referral.wantedBy === null);
  });
  it('of a read fact lets go of the words it was read from', async () => {
    const { model } = await record();
    expect(model.sheet.value.referral.evidence).toHaveProperty('need');
    await model.correct({ need: 'Books and VAT for a web shop' });
    expect(model.sheet.value.referral.evidence).not.toHaveProperty('need');
  });
  it('from the history takes its follow-ups back with it', async () => {
    const { model } = await record();
    await model.close('no-need');
    expect(model.sheet.value.followUps.filter((f) => f.state === 'open')).toEqual([]);
    const closed = model.sheet.value.history.find((event) => event.kind === 'closed')!;
    await model.undo(closed);
    expect(model.sheet.value.referral.closedOn).toBeNull();
    expect(model.sheet.value.followUps.filter((f) => f.state === 'open').map((f) => f.kind)).toEqual(['ask-provider', 'check-yes']);
  });
  it('in another window is met: this one is not saved, says so, and a second try is on top of the other', async () => {
    const { model, kit } = await record();
    const [other, mine] = await Promise.all([correctReferral(kit, model.sheet.value.referral, { topic: 'Theirs' }), model.correct({ topic: 'Mine' })]);
    expect([other.ok, mine]).toEqual([true, false]);
    expect(model.trouble.value).toBe('conflict');
    expect(model.sheet.value.referral.topic).toBe('Theirs');
    expect(await model.correct({ topic: 'Mine' })).toBe(true);
    await model.refresh();
    expect(model.trouble.value).toBeNull();
  });
  it('made elsewhere shows here by itself', async () => {
    const { model, kit } = await record();
    must(await correctReferral(kit, model.sheet.value.referral, { topic: 'Books for a shop' }));
    await until(() => model.sheet.value.referral.topic === 'Books for a shop');
  });
});

describe('the two answers', () => {
  it('written down by hand lead to the introduction, and only both do', async () => {
    const { model } = await record();
    const { providerId } = model.sheet.value.referral;
    expect(model.sheet.value.care.mayIntroduce).toBe(false);
    await model.record({ personId: providerId!, step: 'granted', channel: 'phone', on: '2026-11-24', note: 'on the phone' });
    expect(optInOf(model.sheet.value.referral, 'provider').entry).toMatchObject({ channel: 'phone', on: '2026-11-24', words: null, note: 'on the phone' });
    expect(model.sheet.value.step.kind).toBe('introduce');
    await model.record({ personId: providerId!, step: 'withdrawn', channel: 'phone' });
    expect(model.sheet.value.step.kind).toBe('tell-no');
    expect(model.sheet.value.care.mayIntroduce).toBe(false);
  });
});

describe('an answer that is older than the note of its question', () => {
  it('still counts: the question was noted late', async () => {
    const { model } = await record();
    const { providerId } = model.sheet.value.referral;
    await model.record({ personId: providerId!, step: 'asked', channel: 'mail', on: '2026-11-25' });
    expect(model.sheet.value.step.kind).toBe('wait-provider');
    await model.record({ personId: providerId!, step: 'granted', channel: 'phone', on: '2026-11-23' });
    expect(optInOf(model.sheet.value.referral, 'provider')).toMatchObject({ state: 'granted', askedOn: '2026-11-23' });
    expect(model.sheet.value.step.kind).toBe('introduce');
  });
});

describe('news in the open thread', () => {
  const corpus = (file: string): OpenThread => {
    const { thread } = JSON.parse(readFileSync(new URL(`../../fixtures/corpus/threads/${file}`, import.meta.url), 'utf8')) as { thread: MailThread };
    return { kind: 'thread', thread, unseen: [], foldedCount: 0, missing: [], account: thread.me.emails[0] ?? null, url: 'https://mail.google.com/mail/u/0/#inbox/x' };
  };
  it.each([
    ['en/47-festival-signs-lost.json', { result: 'lost', amount: null }],
    ['en/44-thanks-for-ostrander.json', { result: 'won', amount: 695_000, currency: 'USD' }],
    ['ja/20-thankyou-kingaku-naiso.json', { result: 'won', amount: 4_840_000, currency: 'JPY' }],
  ])('of %s is offered with its words, noted when the person says so, and offered no more', async (file, outcome) => {
    const { panel } = await shown(corpus(file));
    await on(panel, 'capture').model.save();
    const { model } = on(panel, 'record');
    await until(() => model.news.value.some((one) => one.kind === 'outcome'));
    const news = model.news.value.find((one) => one.kind === 'outcome')!;
    expect(news.evidence.quote).not.toBe('');
    expect(model.sheet.value.referral.outcome).toBeNull();
    await model.note(news);
    expect(model.sheet.value.referral.outcome).toMatchObject(outcome);
    expect(model.news.value).toEqual([]);
    // Thanks may still be owed; nobody is asked any more but the client, once the provider has told.
    expect(['nothing', 'thank-introducer']).toContain(model.sheet.value.step.kind);
    expect(model.sheet.value.followUps.filter((f) => f.state === 'open' && f.kind.startsWith('ask') && f.kind !== 'ask-client')).toEqual([]);
  });
});

describe('later and gone', () => {
  it('later moves the due day of the next step', async () => {
    const { model } = await record();
    expect(await model.later('2026-12-01')).toBe(true);
    expect(model.sheet.value.followUps.find((f) => f.kind === 'ask-provider')?.dueOn).toBe('2026-12-01');
  });
  it('a removed record leaves the screen, and comes back with undo', async () => {
    const { model, panel, kit } = await record();
    await model.remove();
    expect(panel.screen.value.name).toBe('capture');
    panel.toasts.undo();
    await until(async () => (await kit.book.referral(model.id))?.removed !== true);
  });
});
