// The panel follows what is open in its tab and never shows an older answer over a newer one.
import { describe, expect, it } from 'vitest';
import type { OpenProfile } from '../../../lib/domain/open-page.ts';
import { threadKey } from '../../../lib/domain/referral.ts';
import { captureThread } from '../../../lib/actions/capture-thread.ts';
import { form, must, tools } from '../../actions/line.ts';
import { asksForBookkeeper, on, shown, thread, until } from './panel.ts';

const profile = (facts: Partial<OpenProfile['profile']> = {}): OpenProfile => ({
  kind: 'profile', missing: [], url: 'https://www.linkedin.com/in/priya-raman/',
  profile: { name: 'Priya Raman', headline: 'Operations lead', title: 'Operations lead', company: 'Calder Facilities', location: 'Halifax', profileUrl: 'https://www.linkedin.com/in/priya-raman/', emails: [], phones: [], pronouns: null, degree: 1, isOwn: false, ...facts },
});

describe('a page that moved on', () => {
  it('is not read by itself: the panel says so, and reads it when asked', async () => {
    const state = await shown(profile());
    let reads = 0;
    const { host } = state.panel.outside.tools;
    const read = host.readPage;
    host.readPage = async () => { reads += 1; return read(); };
    state.page = profile({ name: 'Olabisi Adeyemi', profileUrl: 'https://www.linkedin.com/in/olabisi/' });
    state.page = { ...state.page, url: 'https://www.linkedin.com/in/olabisi/' };
    state.panel.pageMoved('https://www.linkedin.com/in/olabisi/');
    expect([reads, state.panel.elsewhere.value]).toEqual([0, true]);
    expect(on(state.panel, 'contact').model.person.value.name).toBe('Priya Raman');
    await state.panel.follow();
    expect([reads, state.panel.elsewhere.value]).toEqual([1, false]);
    expect(on(state.panel, 'contact').model.person.value.name).toBe('Olabisi Adeyemi');
    state.panel.pageMoved('https://www.linkedin.com/in/priya-raman/');
    expect([reads, state.panel.elsewhere.value]).toEqual([1, true]);
    state.panel.pageMoved('https://www.linkedin.com/in/olabisi/');
    expect(state.panel.elsewhere.value).toBe(false);
  });
});

describe('a page that came into sight beside an open sidebar', () => {
  it('is read only when the person asks', async () => {
    const { panel } = await shown(profile(), undefined, false);
    expect(on(panel, 'nothing').isUnread).toBe(true);
    expect(panel.sight.value).toBe(null);
    await panel.look();
    expect(on(panel, 'contact').model.person.value.name).toBe('Priya Raman');
  });
});

describe('what is shown', () => {
  it('is what is due where nothing is open', async () => {
    const kit = await tools();
    must(await captureThread(kit, form()));
    const { panel } = await shown({ kind: 'nothing', url: 'https://mail.google.com/mail/u/0/' }, kit);
    const { due } = on(panel, 'nothing');
    await until(() => due.list.value !== null);
    expect(due.list.value?.now.map((item) => item.followUp.kind)).toEqual(['ask-provider']);
    expect(panel.dueCount.value).toBe(1);
    expect(panel.desk.host.value).toBe('gmail');
  });
  it('is the reason where the page could not be read; read again, it follows', async () => {
    const state = await shown(asksForBookkeeper());
    state.problem = 'page-changed';
    await state.panel.look();
    expect(on(state.panel, 'problem').reason).toBe('page-changed');
    await state.panel.copyPageShape();
    expect(state.copied).toEqual(['html > body']);
    state.problem = null;
    await state.panel.look();
    expect(state.panel.screen.value.name).toBe('capture');
  });
  it('is the newest thread even where an older one answers later', async () => {
    const state = await shown(asksForBookkeeper());
    const slow = thread('t8', [{ from: ['Slow', 'slow@slow.example'], body: 'Slow' }]);
    const read = state.panel.outside.tools.host.readPage;
    state.panel.outside.tools.host.readPage = async () => { await new Promise((later) => setTimeout(later, 80)); return { ok: true, value: slow }; };
    const first = state.panel.threadChanged(true, 't8');
    state.panel.outside.tools.host.readPage = read;
    state.page = thread('t9', [{ from: ['Fast', 'fast@fast.example'], body: 'Fast' }]);
    await state.panel.threadChanged(true, 't9');
    await first;
    expect(on(state.panel, 'capture').model.form.value.thread?.threadId).toBe('t9');
  });
  it('is not read anew for the thread that is shown already', async () => {
    const { panel } = await shown(asksForBookkeeper());
    const before = panel.screen.value;
    await panel.threadChanged(true, 't1');
    expect(panel.screen.value).toBe(before);
  });
  it('lets its window go with its tab, unless something is to be written or read', async () => {
    const { panel, kit } = await shown(asksForBookkeeper());
    expect(await panel.tabClosed()).toBe(true);
    await on(panel, 'capture').model.save();
    expect(await panel.tabClosed()).toBe(false);
    panel.toasts.close();
    expect(await panel.tabClosed()).toBe(true);
    await panel.write((await kit.book.referralByThread(threadKey({ host: 'gmail', account: 'me@mara.example', threadId: 't1' })))!, { kind: 'optin-provider', side: 'provider' });
    expect(await panel.tabClosed()).toBe(false);
    expect(panel.screen.value.name).toBe('draft');
  });
  it('is the record, after a look at what is due, once the thread was saved', async () => {
    const { panel } = await shown(asksForBookkeeper());
    await on(panel, 'capture').model.save();
    on(panel, 'record');
    await panel.showDue();
    await panel.back();
    on(panel, 'record');
  });
  it('goes from a due thing to the mail it asks for, and back to the record', async () => {
    const kit = await tools();
    must(await captureThread(kit, form()));
    const { panel } = await shown({ kind: 'nothing', url: 'https://mail.google.com/' }, kit);
    const { due } = on(panel, 'nothing');
    await until(() => due.list.value !== null);
    await panel.doDue(due.list.value!.now[0]!);
    expect(on(panel, 'draft').model.choice.value).toMatchObject({ kind: 'optin-provider', side: 'provider' });
    await panel.back();
    expect(panel.screen.value.name).toBe('record');
  });
});

describe('a profile', () => {
  it('is a contact once, however often it is saved', async () => {
    const { panel, kit } = await shown(profile());
    const { model } = on(panel, 'contact');
    await Promise.all([model.save(), model.save()]);
    expect((await kit.book.people()).map((p) => [p.name, p.company, p.location])).toEqual([['Priya Raman', 'Calder Facilities', 'Halifax']]);
    await panel.look();
    expect(on(panel, 'contact').model.known.value?.name).toBe('Priya Raman');
  });
  it('of somebody with the same name is asked about; said to be the same, it is added to theirs', async () => {
    const state = await shown(profile());
    await on(state.panel, 'contact').model.save();
    state.page = profile({ profileUrl: 'https://www.linkedin.com/in/priya-r/', title: 'Director' });
    await state.panel.look();
    const { model } = on(state.panel, 'contact');
    expect(model.known.value).toBeNull();
    model.same(model.candidates.value[0]!.person);
    await model.save();
    expect((await state.kit.book.people()).map((p) => p.profileUrl)).toEqual(['https://www.linkedin.com/in/priya-raman/']);
  });
  it('starts a referral by hand with them in it', async () => {
    const { panel, kit } = await shown(profile());
    const { model } = on(panel, 'contact');
    await model.save();
    await panel.byHand({ role: 'prospect', person: model.person.value });
    const capture = on(panel, 'capture').model;
    capture.edit((f) => ({ ...f, topic: 'One cleaner for fourteen surgeries' }));
    await capture.save();
    expect((await kit.book.referrals()).map((r) => [r.form, r.prospectId])).toEqual([['lead', model.person.value.id]]);
    expect((await kit.book.people()).length).toBe(1);
  });
});

describe('a pasted text', () => {
  it('is read like a thread', async () => {
    const { panel } = await shown({ kind: 'nothing', url: 'https://mail.google.com/' });
    await panel.readPasted('From: Agnes Wirral <agnes@wirral.example>\nSubject: A bookkeeper\n\nHi Mara,\nI need a bookkeeper for my web shop. Could you introduce me to somebody?\n\nAgnes');
    const { model } = on(panel, 'capture');
    expect(model.form.value.topic).toBe('A bookkeeper');
    expect(model.form.value.parties.some((party) => party.person.emails.includes('agnes@wirral.example'))).toBe(true);
  });
});
