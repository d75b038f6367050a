// One record on the screen, and every change of it with its undo. After each change it reads the book again.
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { captureContact } from '../../lib/actions/capture-contact.ts';
import { chooseParty, correctPerson, correctReferral, removeReferral, type ReferralFacts } from '../../lib/actions/correct-record.ts';
import { confirmSent } from '../../lib/actions/confirm-sent.ts';
import { putOffFollowUp } from '../../lib/actions/due.ts';
import { keepUnsaved, unsavedDraft } from '../../lib/actions/keep-unsaved.ts';
import { acceptNews, offerNews, type News } from '../../lib/actions/offer-news.ts';
import type { DraftChoice } from '../../lib/actions/prepare-draft.ts';
import { offerAnswers } from '../../lib/actions/read-open-thread.ts';
import { acceptAnswer, correctAnswer, recordAnswer, takeOutAnswer, type Answer, type EntryFacts } from '../../lib/actions/record-answer.ts';
import { closeReferral, recordOutcome, reopenReferral } from '../../lib/actions/record-outcome.ts';
import { suggestPeople, type Suggestion } from '../../lib/actions/suggest-people.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import type { Changed, Tools } from '../../lib/actions/tools.ts';
import type { OfferedAnswer } from '../../lib/domain/capture-form.ts';
import type { BookEvent } from '../../lib/domain/event.ts';
import type { OpenThread } from '../../lib/domain/open-page.ts';
import type { OptInEntry } from '../../lib/domain/opt-in.ts';
import { callName, emptyPerson, ME, type Person, type PersonId } from '../../lib/domain/person.ts';
import type { Role } from '../../lib/domain/reading.ts';
import type { Evidence, Outcome, Referral } from '../../lib/domain/referral.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import { formatNear } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { nameLookup } from '../base/names.ts';
import { stepWords } from '../base/step-words.ts';
import type { RecordDesk } from './desk.ts';
import { draftKey } from './draft-choice.ts';
import { openTyping, type TypingModel } from './typing-model.ts';
import { readSheet, type RecordSheet } from './record-sheet.ts';

export interface RecordModel {
  readonly id: string;
  readonly typing: TypingModel;
  /** The thread that the record was opened from; null when it came from a list. */
  readonly page: OpenThread | null;
  readonly sheet: ReadonlySignal<RecordSheet>;
  readonly offers: ReadonlySignal<readonly OfferedAnswer[]>;
  /** That both were introduced, how it went: read in the open thread, not noted yet. */
  readonly news: ReadonlySignal<readonly News[]>;
  readonly suggestions: ReadonlySignal<readonly Suggestion[]>;
  readonly trouble: ReadonlySignal<StoreProblem | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** All of these say whether it was saved; if not, `trouble` says why and what was typed stays. */
  correct(facts: ReferralFacts, evidence?: Readonly<Record<string, Evidence | null>>): Promise<boolean>;
  correctPerson(role: Role, facts: Partial<Person>): Promise<boolean>;
  confirm(path: string): Promise<boolean>;
  choose(role: Role, person: Person | typeof ME | null): Promise<boolean>;
  record(answer: Answer): Promise<boolean>;
  correctAnswer(entry: OptInEntry, facts: EntryFacts): Promise<boolean>;
  takeOutAnswer(entry: OptInEntry): Promise<boolean>;
  accept(answer: OfferedAnswer): Promise<boolean>;
  note(news: News): Promise<boolean>;
  dismiss(news: News): void;
  /** Not an answer: not offered again in this panel. */
  decline(answer: OfferedAnswer): void;
  outcome(outcome: Omit<Outcome, 'on'> & { readonly on?: string }): Promise<boolean>;
  /** Another change of this record, saved, shown and taken back as all others. */
  settle(act: (tools: Tools, referral: Referral) => Promise<Result<Pick<Changed<unknown>, 'events'>, StoreProblem>>, said: string): Promise<boolean>;
  close(why: NonNullable<Referral['closedWhy']>): Promise<boolean>;
  reopen(): Promise<boolean>;
  remove(): Promise<boolean>;
  later(until: string): Promise<boolean>;
  undo(event: BookEvent): Promise<boolean>;
  /** A draft that was begun and is still kept: it was sent, or it goes. */
  begunSent(choice: DraftChoice): Promise<boolean>;
  dropBegun(choice: DraftChoice): Promise<void>;
  /** Somebody to write to who is not in the book yet; known by the address they are not added twice. Null where the book could not save. */
  addReader(facts: { readonly name: string; readonly emails: readonly string[] }): Promise<PersonId | null>;
  /** Reads the record again; what is being typed stays. */
  refresh(): Promise<void>;
  /** The same, and what could not be saved stays told. */
  readAgain(): Promise<void>;
}

export async function openRecord(desk: RecordDesk, referral: Referral, page: OpenThread | null, go: { readonly removed: () => Promise<void> }): Promise<RecordModel> {
  const { tools } = desk;
  const typing = await openTyping(tools, `record|${referral.id}`);
  const sheet = signal(await readSheet(tools, referral, desk.settings.value));
  const offers = signal<readonly OfferedAnswer[]>([]);
  const news = signal<readonly News[]>([]);
  const suggestions = signal<readonly Suggestion[]>([]);
  const trouble = signal<StoreProblem | null>(null);
  const busy = signal(false);
  const declined = new Set<string>();
  const words = (offer: Pick<OfferedAnswer, 'evidence'>): string => `${offer.evidence.messageId} ${offer.evidence.quote}`;
  const now = (): Referral => sheet.value.referral;

  const look = async (): Promise<void> => {
    const { referral: row } = sheet.value;
    const [offered, told, found] = await Promise.all([
      page ? offerAnswers(tools, page, row).catch(() => []) : [],
      page ? offerNews(page, row).catch(() => []) : [],
      row.providerId || !row.need ? [] : suggestPeople(tools, `${row.topic}\n${row.need}`, [row.prospectId ?? '', row.introducerId ?? '']),
    ]);
    batch(() => { offers.value = offered.filter((offer) => !declined.has(words(offer))); news.value = told.filter((one) => !declined.has(words(one))); suggestions.value = found; });
  };
  const readAgain = async (): Promise<void> => {
    const row = await tools.book.referral(referral.id);
    if (!row) return;
    const next = await readSheet(tools, row, desk.settings.value);
    sheet.value = next;
    await look();
  };
  const refresh = async (): Promise<void> => {
    trouble.value = null;
    await readAgain();
  };
  const change = async <Reason extends string>(act: () => Promise<Result<Pick<Changed<unknown>, 'events'>, Reason>>, said: string | null, after?: () => Promise<void>): Promise<boolean> => {
    if (busy.value) return false;
    busy.value = true;
    try {
      const done = await act();
      if (!done.ok) {
        trouble.value = done.reason === 'nobody' ? null : (done.reason as unknown as StoreProblem);
        // What the other page wrote is shown, so that a second try is one on top of it.
        if (done.reason === 'conflict') await readAgain();
        return false;
      }
      await (after ?? refresh)();
      if (said !== null) desk.sayChanged(said, done.value, refresh);
      return true;
    } finally {
      busy.value = false;
    }
  };
  void look();

  return {
    id: referral.id, typing, page, sheet, offers, news, suggestions, trouble, busy, refresh, readAgain,
    correct: (facts, evidence) => change(() => correctReferral(tools, now(), facts, evidence ?? Object.fromEntries(Object.keys(facts).filter((fact) => now().evidence[fact]).map((fact) => [fact, null]))), t('toast.saved')),
    async correctPerson(role, facts) {
      const person = sheet.value.people[role];
      return person ? change(() => correctPerson(tools, person, facts), t('toast.saved')) : false;
    },
    async confirm(path) {
      const words = now().evidence[path];
      return words ? change(() => correctReferral(tools, now(), {}, { [path]: { ...words, sure: 'sure' } }), null) : false;
    },
    choose: (role, person) => change(() => chooseParty(tools, now(), role, person), t('toast.saved')),
    record: (answer) => change(() => recordAnswer(tools, now(), answer), t('toast.saved')),
    correctAnswer: (entry, facts) => change(() => correctAnswer(tools, now(), entry, facts), t('toast.saved')),
    takeOutAnswer: (entry) => change(() => takeOutAnswer(tools, now(), entry), t('toast.removed', { what: t(`optIn.${entry.step}`) })),
    accept: (answer) => change(() => acceptAnswer(tools, now(), answer, page?.thread.host === 'linkedin' ? 'linkedin' : 'mail'), t('toast.saved')),
    note: (one) => change(() => acceptNews(tools, now(), one), t('toast.saved')),
    dismiss(one) {
      declined.add(words(one));
      news.value = news.value.filter((other) => other !== one);
    },
    decline(answer) {
      declined.add(words(answer));
      offers.value = offers.value.filter((offer) => words(offer) !== words(answer));
      desk.toasts.show(t('offer.removed'), () => { declined.delete(words(answer)); void look(); });
    },
    outcome: (outcome) => change(() => recordOutcome(tools, now(), outcome), t('toast.saved')),
    settle: (act, said) => change(() => act(tools, now()), said),
    close: (why) => change(() => closeReferral(tools, now(), why), t('panel.closed', { topic: now().topic })),
    reopen: () => change(() => reopenReferral(tools, now()), t('history.reopened')),
    remove: () => change(() => removeReferral(tools, now()), t('toast.removed', { what: now().topic }), go.removed),
    async later(until) {
      const { followUps, step, people } = sheet.value;
      const nameOf = nameLookup(Object.values(people).filter((person) => person !== null));
      const kind = step.kind === 'find-need' || step.kind === 'check-actual' ? 'check-need' : step.kind;
      const due = followUps.find((f) => f.state === 'open' && f.kind === kind);
      const what = stepWords({ kind: step.kind, name: nameOf(step.personId), other: nameOf(now().providerId), since: step.since }, sheet.value.today).what;
      return due ? change(() => putOffFollowUp(tools, due, until), t('toast.putOff', { what, day: formatNear(until, sheet.value.today) })) : false;
    },
    async begunSent(choice) {
      const key = draftKey(referral.id, choice);
      const draft = await unsavedDraft(tools, key);
      if (!draft) return false;
      return change(async () => {
        const sent = await confirmSent(tools, now(), draft);
        if (sent.ok) await keepUnsaved(tools, key, null);
        return sent;
      }, t('draft.sentNoted'));
    },
    async dropBegun(choice) {
      const key = draftKey(referral.id, choice);
      const draft = await unsavedDraft(tools, key);
      await keepUnsaved(tools, key, null);
      await refresh();
      desk.toasts.show(t('begun.dropped'), () => void keepUnsaved(tools, key, draft).then(refresh));
    },
    async addReader(facts) {
      const known = (await Promise.all(facts.emails.map((email) => tools.book.peopleByEmail(email)))).flat().find((person) => !person.removed);
      if (known) return known.id;
      const person = { ...emptyPerson(tools.newId()), ...facts };
      const added = await change(() => captureContact(tools, person, person.id), t('reader.added', { name: callName(person) }));
      return added ? person.id : null;
    },
    undo(event) {
      const together = sheet.value.events.filter((other) => other.operation === event.operation);
      return change(() => takeBack(tools, together.length > 0 ? together : [event]), t('toast.undone'));
    },
  };
}
