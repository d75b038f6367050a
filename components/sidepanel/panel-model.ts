// What the panel shows: it follows what is open in its tab, and hands over to the model of one view at a time. Nothing typed is lost on the way.
import { batch, computed, signal } from '@preact/signals';
import { countDue } from '../../lib/actions/count-due.ts';
import type { Found } from '../../lib/actions/find-again.ts';
import type { HeldQuestion } from '../../lib/actions/may-have-gone.ts';
import { unsavedForm } from '../../lib/actions/keep-unsaved.ts';
import { lookAtPage, sightOf, type Sight } from '../../lib/actions/look-at-page.ts';
import type { DraftChoice } from '../../lib/actions/prepare-draft.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import type { CaptureForm } from '../../lib/domain/capture-form.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { HostName } from '../../lib/domain/mail-thread.ts';
import type { OpenProfile, OpenThread } from '../../lib/domain/open-page.ts';
import { emptyPerson, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import { alsoSpeak } from '../../lib/i18n/load-language.ts';
import { currentLanguage, t } from '../../lib/i18n/translate.ts';
import { readProblem } from '../base/read-problem.ts';
import { followTrouble } from '../base/standstill.ts';
import { createToasts } from '../base/toast-model.ts';
import type { Desk } from './desk.ts';
import type { DraftModel } from './draft.ts';
import type { DueModel } from './due-model.ts';
import type { PanelModel, PanelOutside, Parked, Screen } from './panel.ts';

export function createPanel(outside: PanelOutside): PanelModel {
  const { tools } = outside;
  const screen = signal<Screen>({ name: 'loading' });
  const settings = signal<Settings>(defaultSettings);
  const dueCount = signal(0);
  const bookEmpty = signal(false);
  const sight = signal<Sight | null>(null);
  const parked = signal<Parked | null>(null);
  const elsewhere = signal(false);
  /** Where the tab went since the page was last looked at. */
  let movedTo: string | null = null;
  const closed = signal<StoreProblem | null>(null);
  followTrouble(closed);
  const unchecked = signal(0);
  const held = signal<readonly HeldQuestion[]>([]);
  const toasts = outside.within?.toasts ?? createToasts();
  const placed = new Map<string, DraftModel>();
  const stops: (() => void)[] = [];
  let turn = 0;

  const host = computed<HostName | null>(() => (sight.value?.kind === 'thread' ? sight.value.page.thread.host : sight.value?.kind === 'profile' ? 'linkedin' : hostOfUrl(sight.value?.url) ?? outside.within?.host ?? null));
  const openThreadId = computed(() => (sight.value?.kind === 'thread' ? sight.value.page.thread.threadId : null));
  const desk: Desk = {
    tools, settings, toasts, host, openThreadId, copy: outside.copy, today: () => dayOf(tools.now()),
    sayChanged(text, { events }, after) {
      if (events.length === 0) return toasts.show(text);
      toasts.show(text, () => void takeBack(tools, events).then(async (taken) => { if (taken.ok) await after?.(); }));
    },
  };

  const count = async (): Promise<void> => {
    const [due, counts] = [await countDue(tools), await tools.book.counts()];
    batch(() => { dueCount.value = due; bookEmpty.value = counts.people === 0 && counts.referrals === 0; });
  };
  /** What is typed on the screen is written down before the screen changes. */
  const leave = async (): Promise<void> => {
    const now = screen.value;
    if (now.name === 'capture') await now.model.flush();
    if (now.name === 'draft') await now.model.flush();
    if (now.name === 'record') await now.model.typing.flush();
  };
  const show = (next: Screen): void => { screen.value = next; };
  const showRecord = async (referral: Referral, page: OpenThread | null): Promise<void> => {
    const [{ openRecord }] = await Promise.all([import('./record-model.ts'), alsoSpeak('draft'), alsoSpeak('due'), alsoSpeak('ledger')]);
    const model = await openRecord(desk, referral, page, { removed: async () => { await look(); } });
    batch(() => { if (parked.value?.referral.id === referral.id) parked.value = null; show({ name: 'record', model }); });
  };
  const pageOf = (referral: Referral): OpenThread | null => (sight.value?.kind === 'thread' && referral.threads[sight.value.key] ? sight.value.page : null);
  const showForm = async (page: OpenThread, key: `form|${string}`): Promise<void> => {
    const mine = turn;
    const [{ readOpenThread }] = await Promise.all([import('../../lib/actions/read-open-thread.ts'), captureParts()]);
    const [read, kept] = [await readOpenThread(tools, page), await unsavedForm(tools, key)];
    if (mine === turn) await showCapture(page, key, read, kept);
  };
  const showCapture = async (page: OpenThread | null, key: `form|${string}`, read: CaptureForm, kept: CaptureForm | null): Promise<void> => {
    const [{ createCapture }, { openTyping }] = await captureParts();
    const model = createCapture(desk, { typing: await openTyping(tools, key), page, key, read, kept }, {
      saved: async ({ value, events }, joined) => {
        await showRecord(value, page);
        desk.sayChanged(t(joined ? 'panel.joined' : 'toast.saved'), { events }, () => look());
      },
    });
    show({ name: 'capture', model });
  };
  const openDue = async (): Promise<DueModel> => {
    const [{ createDue }] = await Promise.all([import('./due-model.ts'), alsoSpeak('due')]);
    return createDue(desk);
  };
  const showContact = async (page: OpenProfile | null, person: Person, found: readonly Found[]): Promise<void> => {
    const { createContact } = await import('./contact-model.ts');
    show({ name: 'contact', model: createContact(desk, { page, person, found }) });
  };
  const showSight = async (seen: Sight): Promise<void> => {
    switch (seen.kind) {
      case 'nothing': {
        const addressed = seen.addressed ? await (await import('../../lib/actions/addressed-records.ts')).addressedRecords(tools, seen.addressed) : null;
        return addressed?.meant ? showRecord(addressed.meant, null) : show({ name: 'nothing', due: await openDue(), addressed });
      }
      case 'profile': return showContact(seen.page, seen.person, seen.found);
      case 'thread': return seen.known ? showRecord(seen.known, seen.page) : showForm(seen.page, `form|${seen.key}`);
      default: return seen satisfies never;
    }
  };
  const isElsewhere = (): boolean => {
    const seen = sight.value;
    return movedTo !== null && seen !== null && !outside.showsTheSame(seen.kind === 'nothing' ? seen.url : seen.page.url, movedTo);
  };
  const look = async (expand = false): Promise<void> => {
    const mine = (turn += 1);
    movedTo = null;
    await leave();
    show({ name: 'loading' });
    const seen = await lookAtPage(tools, expand);
    if (mine !== turn) return;
    if (!seen.ok) return show({ name: 'problem', reason: seen.reason });
    batch(() => { sight.value = seen.value; elsewhere.value = isElsewhere(); });
    await showSight(seen.value);
  };
  /** Looks again; a draft on the screen is put aside, with a way back. */
  const follow = async (): Promise<void> => {
    const now = screen.value;
    if (now.name === 'draft' && now.model.phase.value !== 'placed') parked.value = { referral: now.model.referral.value, choice: now.model.choice.value };
    await look();
  };
  const openReferral = async (id: string): Promise<void> => {
    turn += 1;
    await leave();
    const referral = await tools.book.referral(id);
    if (referral) await showRecord(referral, pageOf(referral));
  };
  const start = async (reads = true): Promise<void> => {
    settings.value = await tools.book.settings();
    stops.push(
      tools.book.onChange(() => {
        const now = screen.value;
        const reads = [
          count(), tools.book.settings().then((found) => (settings.value = found)),
          now.name === 'record' && !now.model.busy.value ? now.model.readAgain() : null, now.name === 'due' || now.name === 'nothing' ? now.due.refresh() : null,
        ];
        // A book that closes meanwhile is told by `onClosed`.
        void Promise.all(reads).catch(readProblem);
      }),
      tools.book.onClosed((why) => (closed.value = why)),
    );
    await Promise.all([count(), reads ? look() : openDue().then((due) => show({ name: 'nothing', due, isUnread: true }))]);
  };
  const back = async (): Promise<void> => {
    const now = screen.value;
    await leave();
    if (now.name === 'draft') {
      const row = await tools.book.referral(now.model.referral.value.id);
      return row ? showRecord(row, pageOf(row)) : look();
    }
    const seen = sight.value;
    if (!seen) return look();
    // What was saved meanwhile is known now.
    const again = seen.kind === 'nothing' ? seen : await sightOf(tools, seen.page);
    sight.value = again;
    return showSight(again);
  };

  const write = async (referral: Referral, choice: DraftChoice): Promise<void> => {
    turn += 1;
    await leave();
    const [{ createDraft }, { placesFor }, { openSlotTyping }, { draftKey }, { openRecordMails }] = await Promise.all([import('./draft-model.ts'), import('./insert-places.ts'), import('./slot-typing.ts'), import('./draft-choice.ts'), import('./record-mails.ts'), alsoSpeak('draft')]);
    const [typed, mails] = await Promise.all([openSlotTyping(tools, referral, draftKey(referral.id, choice)), openRecordMails(tools, referral.id)]);
    const model = createDraft(desk, { referral, choice, typed, mails, ...placesFor(host.value, sight.value) }, {
      sent: async (changed) => {
        for (const [id, of] of placed) if (of === model) placed.delete(id);
        const now = screen.value;
        if (now.name === 'draft' && now.model === model) await showRecord(changed.value, pageOf(changed.value));
        desk.sayChanged(t('draft.sentNoted'), changed, () => openReferral(changed.value.id));
      },
    });
    stops.push(model.phase.subscribe((phase) => { if (phase === 'placed' && model.draft.value) placed.set(model.draft.value.id, model); }));
    batch(() => { parked.value = null; show({ name: 'draft', model }); });
  };

  return {
    outside, desk, screen, settings, dueCount, bookEmpty, sight, parked, elsewhere, closed, unchecked, held, toasts, finding: signal(false), start, look, follow, back, openReferral,
    async showDue() { turn += 1; await leave(); show({ name: 'due', due: await openDue() }); },
    write, writesHere: true,
    async doDue({ followUp, referral }) {
      if (!referral) return outside.openBook();
      const { offeredNow } = await import('./draft-choice.ts');
      const choice = followUp.kind === 'check-need' || followUp.kind === 'own-note' ? null : offeredNow(referral, desk.today(), settings.value);
      await (choice ? write(referral, choice) : openReferral(referral.id));
    },
    currency: () => CURRENCY_OF[currentLanguage()],
    async byHand(begin) {
      turn += 1;
      await leave();
      const [{ emptyForm }, { withChosen }] = await Promise.all([import('../../lib/domain/capture-form.ts'), import('../referral/form-edits.ts')]);
      const form = emptyForm(tools.newId);
      // Begun with somebody it is a new one; else the one that was begun last goes on.
      await showCapture(null, BY_HAND, begin ? withChosen(form, begin.role, begin.person, tools.newId) : form, begin ? null : await unsavedForm(tools, BY_HAND));
    },
    async contactByHand() {
      turn += 1;
      await leave();
      await showContact(null, emptyPerson(tools.newId()), []);
    },
    showPaste() { turn += 1; void leave(); show({ name: 'paste' }); },
    async readPasted(text) {
      turn += 1;
      const { page } = await (await import('../../lib/actions/read-pasted.ts')).readPasted(tools, text);
      await showForm(page, `form|${page.thread.threadId}`);
    },
    async showMessage(messageId) {
      const shown = await tools.host.showMessage(messageId);
      if (!shown.ok) toasts.show(t(`hostProblem.${shown.reason}.title`));
    },
    async copyPageShape() {
      toasts.show(t((await outside.copy(await tools.host.describePage())) ? 'panel.shapeCopied' : 'toast.notCopied'));
    },
    search: async (query) => (await import('../../lib/actions/search-book.ts')).searchBook(tools, query),
    newPerson: (facts) => ({ ...emptyPerson(tools.newId()), ...facts }),
    async threadChanged(open, threadId) {
      const now = screen.value;
      if (open && threadId !== null && threadId === openThreadId.value && now.name !== 'problem' && now.name !== 'nothing') return;
      // A draft stays in sight while nothing else is open.
      if (now.name === 'draft' && !open) return;
      await follow();
    },
    pageMoved(url) {
      movedTo = url;
      elsewhere.value = isElsewhere();
    },
    async tabClosed() {
      if (screen.value.name === 'draft' || placed.size > 0 || toasts.current.value !== null) return false;
      await leave();
      return true;
    },
    async draftLeft(draftId, sent) {
      const now = screen.value;
      // A panel that was closed meanwhile has it on the screen again, and does not know that it was placed.
      const model = now.name === 'draft' && now.model.draft.value?.id === draftId ? now.model : placed.get(draftId);
      // An older text of the same draft may be closed unsent; sent, it was sent.
      if (model && (sent || model.draft.value?.id === draftId)) await model.left(sent, draftId);
    },
    sentUnchecked(count) { unchecked.value = count; },
    async mailsHeld(mails) { held.value = mails.length === 0 ? [] : await (await import('../../lib/actions/may-have-gone.ts')).heldQuestions(tools, mails); },
    async answerHeld({ mail }, wasSent) {
      const events = wasSent ? await (await import('../../lib/actions/guard-sending.ts')).noteSentAnywayTo(tools, mail.readers, mail.told) : [];
      if (events === null) return toasts.show(t('storeProblem.conflict.title'));
      outside.forgetHeld?.(mail);
      if (wasSent) desk.sayChanged(t('heldMail.noted'), { events });
    },
    dispose() { for (const stop of stops.splice(0)) stop(); },
  };
}

const captureParts = () => Promise.all([import('./capture-model.ts'), import('./typing-model.ts')]);
const BY_HAND = 'form|by-hand';
const CURRENCY_OF = { en: 'GBP', ja: 'JPY', it: 'EUR', ru: 'RUB' } as const;
function hostOfUrl(url: string | undefined): HostName | null {
  if (url?.startsWith('mid:')) return 'thunderbird';
  const name = url ? new URL(url).hostname : '';
  return name === 'mail.google.com' ? 'gmail' : /(?:^|\.)linkedin\.com$/u.test(name) ? 'linkedin' : name.startsWith('outlook.') ? 'outlook' : null;
}
