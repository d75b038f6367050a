// Outlook's host on the mock: it keeps the contract in HTML and in plain text, and what the mock only says it did is never believed.
import { describe, expect, it } from 'vitest';
import type { InsertRequest } from '../../../lib/domain/open-page.ts';
import { breachesOf } from '../contract/contract.ts';
import { conversationOf, seen, type Lie } from './mock-outlook.ts';
import { outlookStage, THREADS } from './outlook-stage.ts';

const request = (part: Partial<InsertRequest> = {}): InsertRequest => ({ draftId: 'd', place: 'reply', threadId: conversationOf(THREADS[0]), to: [], cc: [], subject: '', body: 'Dear Ann,\n\nмы на связи. 来週で結構です & <done>.', ...part });

describe('the contract', () => {
  it('is kept', async () => { expect(await breachesOf(outlookStage())).toEqual([]); });
  it('is kept in plain text', async () => { expect(await breachesOf(outlookStage({ plain: true }))).toEqual([]); });
  it('is kept where the editor is late', async () => { expect(await breachesOf(outlookStage({ lie: 'late' }))).toEqual([]); });
  // What lies is the client here; the host must never lie with it.
  it.each<Lie>(['takes nothing in', 'opens an empty form', 'inserts it twice'])('a client that %s is not believed', async (lie) => {
    const breaches = await breachesOf(outlookStage({ lie, waitMs: 60 }));
    expect(breaches.filter((said) => /said to stand there|stands there, and is said not to|another|opened a box|was sent/.test(said))).toEqual([]);
  });
});

describe('an insert that reports success and inserted nothing', () => {
  it('is found in a form that was opened', async () => {
    const stage = outlookStage({ lie: 'opens an empty form', waitMs: 60 });
    await stage.show(THREADS[0]);
    expect(await stage.host.insertDraft(request())).toMatchObject({ ok: true, value: { there: false } });
  });
  it('is found in the mail that is being written', async () => {
    const stage = outlookStage({ lie: 'takes nothing in' });
    stage.beside(stage.mock.openForm({}));
    expect(await stage.host.insertDraft(request({ place: 'open-compose', threadId: null }))).toMatchObject({ ok: true, value: { there: false, alreadyThere: false } });
  });
  it('is tried the other way when it is asked for again', async () => {
    const stage = outlookStage({ lie: 'takes nothing in at the cursor' });
    stage.beside(stage.mock.openForm({}));
    const again = request({ place: 'open-compose', threadId: null });
    expect(await stage.host.insertDraft(again)).toMatchObject({ ok: true, value: { there: false } });
    expect(await stage.host.insertDraft(again)).toMatchObject({ ok: true, value: { there: true, alreadyThere: false } });
  });
  it('twice over is not "there"', async () => {
    const stage = outlookStage({ lie: 'inserts it twice' });
    stage.beside(stage.mock.openForm({}));
    expect(await stage.host.insertDraft(request({ place: 'open-compose', threadId: null }))).toMatchObject({ ok: true, value: { there: false } });
  });
  it('a form into which nobody could look is neither "there" nor "not there"', async () => {
    const stage = outlookStage({ looks: false, waitMs: 30 });
    await stage.show(THREADS[0]);
    expect(await stage.host.insertDraft(request())).toEqual({ ok: false, reason: 'not-seen' });
  });
});

describe('the mail that is being written', () => {
  it('keeps what is selected, what was typed, and the history below', async () => {
    const stage = outlookStage();
    const form = stage.mock.openForm({ conversationId: conversationOf(THREADS[0]), own: '<p>Typed before.</p>', selected: 'Typed before.', quote: '<div id="divRplyFwdMsg"><b>From:</b> X<br></div><p>old words</p>' });
    stage.beside(form);
    expect(await stage.host.insertDraft(request({ place: 'open-compose' }))).toMatchObject({ ok: true, value: { there: true, alreadyThere: false } });
    expect(seen(form.own)).toMatch(/^Dear Ann,[\s\S]*<done>\.[\s\S]*Typed before\.\s*$/u);
    expect(await stage.host.readCompose({ place: 'open-compose', threadId: null })).toMatchObject({ ok: true, value: { quotedText: expect.stringContaining('old words') as string, ownText: expect.not.stringContaining('old words') as string } });
  });
  it('is told whole: recipients, blind ones too, subject, own and quoted words, names of files', async () => {
    const stage = outlookStage();
    const one = (emailAddress: string) => ({ displayName: '', emailAddress });
    stage.beside(stage.mock.openForm({ to: [one('A@x.example')], cc: [one('b@x.example')], bcc: [one('c@x.example')], subject: 'S', own: '<p>mine &amp; yours</p>', attachments: ['offer of Ann.pdf'] }));
    expect(await stage.host.readCompose({ place: 'open-compose', threadId: null })).toEqual({ ok: true, value: { to: ['a@x.example'], cc: ['b@x.example'], bcc: ['c@x.example'], subject: 'S', ownText: 'mine & yours', quotedText: '', attachments: ['offer of Ann.pdf'] } });
  });
  it('gets no new mail where it answers one', async () => {
    const stage = outlookStage();
    stage.beside(stage.mock.openForm({ conversationId: 'some' }));
    expect(await stage.host.insertDraft(request({ place: 'new-mail', threadId: null }))).toEqual({ ok: false, reason: 'no-compose' });
  });
});
