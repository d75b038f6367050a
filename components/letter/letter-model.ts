// A letter while it is written: kept as it is typed, read by the guard along the way and once more before it is printed, and noted when it was posted.
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { composeLetter, type Letter, type LetterChoice, type LetterPlace, type LetterResult } from '../../lib/actions/compose-letter.ts';
import { correctPerson } from '../../lib/actions/correct-record.ts';
import { sayNotThem } from '../../lib/actions/inspect-draft.ts';
import { inspectLetter } from '../../lib/actions/inspect-letter.ts';
import { noteLeaveAsked } from '../../lib/actions/keep-praise.ts';
import { keepUnsaved, unsavedDraft } from '../../lib/actions/keep-unsaved.ts';
import { notePosted } from '../../lib/actions/note-posted.ts';
import type { Disclosure, Draft } from '../../lib/domain/draft.ts';
import { callName } from '../../lib/domain/person.ts';
import type { SlotId } from '../../lib/drafting/slots.ts';
import { currentLocale, t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { widest } from '../../lib/domain/widest.ts';
import { rewordAll, takeOut, writeNeutral, type Remedy } from '../sidepanel/remedies.ts';
import { openTyping } from '../sidepanel/typing-model.ts';
import { usualForm, type PaperForm } from './paper-forms.ts';

const INSPECT_AFTER_MS = 250;
const KEEP_AFTER_MS = 250;

export interface LetterOptions { readonly lines: boolean; readonly fold: boolean; readonly frames: boolean; readonly back: boolean }
export interface LetterModel {
  readonly place: LetterPlace;
  /** Null while it is written. */
  readonly result: ReadonlySignal<LetterResult | null>;
  readonly letter: ReadonlySignal<Letter | null>;
  readonly draft: ReadonlySignal<Draft | null>;
  readonly values: ReadonlySignal<Partial<Record<SlotId, string>>>;
  readonly findings: ReadonlySignal<readonly Disclosure[]>;
  readonly isHeld: ReadonlySignal<boolean>;
  readonly isLooking: ReadonlySignal<boolean>;
  readonly form: ReadonlySignal<PaperForm>;
  readonly options: ReadonlySignal<LetterOptions>;
  prepare(choice?: LetterChoice): Promise<void>;
  /** Forgets what was typed. */
  writeAnew(): Promise<void>;
  give(slot: SlotId, value: string): void;
  type(text: Partial<Pick<Draft, 'subject' | 'body'>>): void;
  takeForm(form: PaperForm): void;
  setOptions(options: Partial<LetterOptions>): void;
  remedy(remedy: Remedy, finding: Disclosure): Promise<void>;
  rewordAll(): void;
  savePostal(postal: string): Promise<boolean>;
  saveOwnPostal(postal: string): Promise<boolean>;
  /** True where nothing holds it back: then it may be printed, copied, opened. */
  lookAgain(): Promise<boolean>;
  posted(on: string, gift: boolean): Promise<boolean>;
  asked(): Promise<boolean>;
}

export function createLetter(book: BookModel, place: LetterPlace): LetterModel {
  const { tools } = book;
  const result = signal<LetterResult | null>(null);
  const letter = signal<Letter | null>(null);
  const draft = signal<Draft | null>(null);
  const values = signal<Partial<Record<SlotId, string>>>({});
  const findings = signal<readonly Disclosure[]>([]);
  const looking = signal(false);
  const chosenForm = signal<PaperForm | null>(null);
  const options = signal<LetterOptions>({ lines: true, fold: true, frames: false, back: true });
  const choice = signal<LetterChoice>({});
  const key = `draft|${place.referralId ?? 'person'}|${place.kind}${place.praiseId ? ` ${place.praiseId}` : ''}|${place.personId ?? 'reader'}` as const;
  const slots = openTyping(tools, `${key} slots`);
  let inspecting: ReturnType<typeof setTimeout> | undefined;
  let keeping: ReturnType<typeof setTimeout> | undefined;

  const inspect = async (): Promise<void> => {
    clearTimeout(inspecting);
    const [now, text] = [letter.value, draft.value];
    if (!now || !text) return;
    const found = widest(await inspectLetter(tools, now, text));
    if (draft.value === text) batch(() => { findings.value = found; looking.value = false; });
  };
  const take = (next: Draft): void => {
    batch(() => { draft.value = next; looking.value = true; });
    clearTimeout(inspecting);
    clearTimeout(keeping);
    inspecting = setTimeout(() => void inspect(), INSPECT_AFTER_MS);
    keeping = setTimeout(() => void keepUnsaved(tools, key, next), KEEP_AFTER_MS);
  };
  const clear = async (): Promise<void> => {
    clearTimeout(keeping);
    await Promise.all([keepUnsaved(tools, key, null), slots.then((typed) => typed.clear())]);
  };
  const prepare = async (more: LetterChoice = {}): Promise<void> => {
    choice.value = { ...choice.value, ...more };
    const kept = (await slots);
    values.value = { ...Object.fromEntries(Object.entries(values.value)), ...Object.fromEntries((kept.get('all') as [SlotId, string][] | null) ?? []) };
    const composed = await composeLetter(tools, place, { ...choice.value, values: values.value });
    if (!composed.ok) return void (result.value = composed);
    const isNewChoice = Object.keys(more).length > 0;
    const typed = isNewChoice ? null : await unsavedDraft(tools, key);
    batch(() => { result.value = composed; letter.value = composed.value; draft.value = typed ?? composed.value.draft; });
    if (isNewChoice) await keepUnsaved(tools, key, null);
    await inspect();
  };
  const again = async (): Promise<void> => {
    const composed = await composeLetter(tools, place, { ...choice.value, values: values.value });
    if (composed.ok) batch(() => { letter.value = composed.value; if (result.value?.ok) result.value = composed; });
    else if (result.value && !result.value.ok) result.value = composed;
  };
  void prepare();

  return {
    place, result, letter, draft, values, findings, isLooking: looking, options,
    isHeld: computed(() => findings.value.some(({ level }) => level === 'leak')),
    form: computed(() => chosenForm.value ?? usualForm(place.kind, draft.value?.language ?? 'en', currentLocale())),
    prepare,
    async writeAnew() { await clear(); values.value = {}; await prepare({ ...choice.value, values: {} }); },
    give(slot, value) {
      values.value = { ...values.value, [slot]: value };
      void slots.then((typed) => typed.keep('all', Object.entries(values.value)));
    },
    type(text) { if (draft.value) take({ ...draft.value, ...text }); },
    takeForm(form) { chosenForm.value = form; },
    setOptions(more) { options.value = { ...options.value, ...more }; },
    async remedy(remedy, finding) {
      if (!draft.value) return;
      if (remedy === 'neutral-word') return take(writeNeutral(draft.value, finding));
      if (remedy === 'take-out') return take(takeOut(draft.value, finding));
      const referrals = remedy === 'not-them' && letter.value ? await tools.book.referralsOf(letter.value.person.id) : [];
      const about = referrals.find((one) => [one.prospectId, one.providerId, one.introducerId].includes(finding.person));
      if (about && (await book.settle(sayNotThem(tools, about, finding), t('toast.saved')))) await inspect();
    },
    rewordAll() { if (draft.value) take(rewordAll(draft.value, findings.value)); },
    async savePostal(postal) {
      const person = letter.value && (await tools.book.person(letter.value.person.id));
      const saved = person !== null && (await book.settle(correctPerson(tools, person, { postal: postal.trim() || null }), t('toast.saved')));
      if (saved) await again();
      return saved;
    },
    async saveOwnPostal(postal) {
      const saved = await book.settle(changeSettings(tools, { postal: postal.trim() || null }), t('toast.saved'));
      if (saved) await (result.value?.ok ? again() : prepare());
      return saved;
    },
    async lookAgain() {
      await inspect();
      return !findings.value.some(({ level }) => level === 'leak');
    },
    async posted(on, gift) {
      const now = letter.value;
      if (!now || place.kind === 'envelope' || place.kind === 'leave') return false;
      const referral = now.referral && (await tools.book.referral(now.referral.id));
      const what = t(`letter.kind.${place.kind}`);
      const noted = await book.settle(notePosted(tools, { kind: place.kind, referral, person: now.person, on, gift: gift ? what : null }), t('letter.postedSaved', { what: t('letter.title', { kind: what, name: callName(now.person) }) }));
      if (noted) await clear();
      return noted;
    },
    async asked() {
      const person = letter.value && (await tools.book.person(letter.value.person.id));
      const praise = person?.praise[place.praiseId ?? ''];
      const noted = person && praise ? await book.settle(noteLeaveAsked(tools, person, praise, 'mail'), t('praise.leaveSaved', { leave: t('praise.leave.asked') })) : false;
      if (noted) await clear();
      return noted;
    },
  };
}
