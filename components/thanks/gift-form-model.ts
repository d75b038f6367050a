// One entry of the gift log as it is typed: what speaks against it is said before it is saved.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { addGift, changeGift, type GiftFacts } from '../../lib/actions/keep-gift.ts';
import { findRepeats, type Repeat } from '../../lib/domain/gifts/find-repeat.ts';
import { regulatedAs, type Regulated } from '../../lib/domain/gifts/gift-caution.ts';
import { customsOf, giftIdeas, type CustomId, type IdeaId } from '../../lib/domain/gifts/gift-ideas.ts';
import { toMajor } from '../../lib/domain/money.ts';
import { ME, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Gift } from '../../lib/domain/source.ts';
import { draftLanguageFor } from '../../lib/drafting/draft-language.ts';
import { currentLanguage, t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { currencyHere } from '../referral/currency-here.ts';
import { moneyFromTyped } from '../referral/money-fields.tsx';

export interface TypedGift {
  readonly what: string;
  readonly form: Gift['form'];
  readonly on: string;
  readonly referralId: string;
  readonly price: string;
  readonly currency: string;
  readonly note: string;
}
export interface GiftForm {
  readonly person: ReadonlySignal<Person | null>;
  readonly typed: ReadonlySignal<TypedGift>;
  readonly isNew: boolean;
  /** Said only after the first press of the button. */
  readonly wrong: ReadonlySignal<Partial<Record<'what' | 'price', string>>>;
  readonly repeats: ReadonlySignal<readonly Repeat[]>;
  /** `own`: the person's own profession. */
  readonly caution: ReadonlySignal<Regulated | 'own' | null>;
  readonly ideas: ReadonlySignal<readonly IdeaId[]>;
  readonly customs: ReadonlySignal<readonly CustomId[]>;
  /** Those that they gave me, newest first. */
  readonly referrals: ReadonlySignal<readonly Referral[]>;
  choosePerson(id: string | null): void;
  type(facts: Partial<TypedGift>): void;
  takeIdea(id: IdeaId): void;
  save(): Promise<boolean>;
}
export interface GiftStart {
  readonly personId: string | null;
  readonly referralId?: string | null;
  readonly gift?: Gift;
}

const isFilled = (price: string): boolean => price.trim() !== '';

export function createGiftForm(book: BookModel, { personId, referralId = null, gift }: GiftStart): GiftForm {
  const rows = (): readonly Referral[] => book.rows.value?.referrals ?? [];
  const chosen = signal(personId);
  const pressed = signal(false);
  const typed = signal<TypedGift>({
    what: gift?.what ?? '', form: gift?.form ?? 'gift', on: gift?.on ?? book.today(), referralId: gift?.referralId ?? referralId ?? '', note: gift?.note ?? '',
    price: gift && gift.minor !== null && gift.currency !== null ? String(toMajor(gift.minor, gift.currency)) : '', currency: gift?.currency ?? book.settings.value.giftBudget?.currency ?? currencyHere(rows()),
  });
  const person = computed(() => book.rows.value?.people.find(({ id }) => id === chosen.value) ?? null);
  const money = computed(() => moneyFromTyped({ min: typed.value.price, max: '', currency: typed.value.currency }));
  const faults = computed(() => ({ ...(typed.value.what.trim() === '' ? { what: t('gift.noWhat') } : {}), ...(isFilled(typed.value.price) && (money.value?.min ?? -1) < 0 ? { price: t('gift.badPrice') } : {}) }));
  const caution = computed(() => (book.settings.value.isRegulated ? 'own' : person.value && regulatedAs(person.value)));
  const culture = computed(() => draftLanguageFor(person.value, currentLanguage()));
  const facts = (): GiftFacts => {
    const { what, form, on, note } = typed.value;
    const price = isFilled(typed.value.price) ? money.value : null;
    return { what: what.trim(), form, on: on || book.today(), referralId: typed.value.referralId || null, minor: price?.min ?? null, currency: price ? price.currency : null, note: note.trim() || null };
  };
  return {
    person, typed, caution, isNew: !gift,
    wrong: computed(() => (pressed.value ? faults.value : {})),
    repeats: computed(() => (person.value ? findRepeats(typed.value.what, Object.values(person.value.gifts), gift?.id ?? null) : [])),
    ideas: computed(() => {
      const { company, about, ideal } = book.settings.value;
      return person.value ? giftIdeas({ culture: culture.value, given: Object.values(person.value.gifts), trade: [company, about, ideal?.who].filter(Boolean).join('\n'), onlyFree: caution.value !== null }) : [];
    }),
    customs: computed(() => customsOf(culture.value)),
    referrals: computed(() => rows().filter((one) => one.introducerId === chosen.value && chosen.value !== ME && one.introducerId !== null).toSorted((a, b) => (a.capturedOn < b.capturedOn ? 1 : -1))),
    choosePerson: (id) => { chosen.value = id; },
    type: (more) => { typed.value = { ...typed.value, ...more }; },
    takeIdea: (id) => { typed.value = { ...typed.value, what: t(`idea.${id}`), form: id === 'line-by-hand' ? 'card' : ['useful-page', 'tie-in-return', 'told-to-others'].includes(id) ? 'gesture' : 'gift' }; },
    async save() {
      pressed.value = true;
      if (!person.value || Object.keys(faults.value).length > 0) return false;
      const entry = facts();
      const act = gift ? changeGift(book.tools, person.value, { ...gift, ...entry }) : addGift(book.tools, person.value, entry);
      return book.settle(act, t('gift.saved', { what: entry.what }));
    },
  };
}
