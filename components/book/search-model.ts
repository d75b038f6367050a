// The search as it stands on the screen: what is typed, what it is narrowed to, what was found. Rows are read for what is shown only.
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { searchOf, type Packing, type SearchOutside } from '../../lib/actions/book-search.ts';
import { findInBook, type BookFound } from '../../lib/actions/search-book.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { callName } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { noFilter, type FindFilter } from '../../lib/domain/search/filter.ts';
import { kindIn, offersFor, type Choice, type Offer, type OfferFacts } from './search-offers.ts';

/** What the page that shows the search can do. */
export interface SearchDesk extends SearchOutside {
  readonly tools: Tools;
  readonly today: () => string;
  readonly openPerson: (id: string) => void;
  readonly openReferral: (id: string) => void;
  /** The next step at once. */
  readonly act: (referral: Referral) => void;
  /** A new referral about what was typed. */
  readonly note: (text: string) => void;
  readonly close: () => void;
}

export interface SearchModel {
  readonly desk: SearchDesk;
  readonly typed: ReadonlySignal<string>;
  readonly choices: ReadonlySignal<readonly Choice[]>;
  /** Null until something was found or not for the first time. */
  readonly found: ReadonlySignal<BookFound | null>;
  readonly offers: ReadonlySignal<readonly Offer[]>;
  readonly packing: ReadonlySignal<Packing>;
  readonly failed: ReadonlySignal<boolean>;
  readonly isNarrowed: ReadonlySignal<boolean>;
  type(text: string): void;
  choose(offer: Offer): void;
  takeOut(choice: Choice): void;
  /** False where nothing was chosen. */
  takeOutLast(): boolean;
  clear(): void;
  dispose(): void;
}
export const MOST = 6;
const MOST_OFFERS = 4;

export const filterOf = (choices: readonly Choice[]): FindFilter => choices.reduce<FindFilter>((filter, choice) => ({ ...filter, ...choice.filter }), noFilter);

export function createSearch(desk: SearchDesk): SearchModel {
  const { tools } = desk;
  const search = searchOf(tools, desk);
  const typed = signal('');
  const choices = signal<readonly Choice[]>([]);
  const found = signal<BookFound | null>(null);
  const offers = signal<readonly Offer[]>([]);
  const packing = signal<Packing>(null);
  const failed = signal(false);
  let turn = 0;

  const factsFor = async (text: string, people: BookFound['people']): Promise<OfferFacts> => {
    const index = await search.index();
    const named = kindIn(text);
    const about = named?.kind === 'with' || named?.kind === 'by' ? (await findInBook(tools, named.rest, { filter: { ...noFilter, kind: 'person' }, most: named.kind === 'by' ? 4 * MOST : MOST })).people : people.slice(0, 1);
    return { today: desk.today(), tags: index.tags(), currencies: index.currencies(), people: about.map((person) => ({ id: person.id, name: callName(person), introduces: index.introduces(person.id) })) };
  };
  const find = async (): Promise<void> => {
    const mine = (turn += 1);
    const text = typed.value;
    try {
      const now = await findInBook(tools, text, { filter: filterOf(choices.value), most: 2 * MOST });
      const facts = await factsFor(text, now.people);
      if (mine === turn) batch(() => { found.value = now; offers.value = offersFor(text, facts, MOST_OFFERS); failed.value = false; });
    } catch {
      if (mine === turn) failed.value = true;
    }
  };
  const narrow = (next: readonly Choice[], text = typed.value): void => {
    batch(() => { choices.value = next; typed.value = text; });
    void find();
  };
  const stops = [search.onPacking((now) => { packing.value = now; }), tools.book.onChange(() => void find())];
  void find();
  return {
    desk, typed, choices, found, offers, packing, failed,
    isNarrowed: computed(() => choices.value.length > 0),
    type(text) { typed.value = text; void find(); },
    choose: ({ left, ...choice }) => narrow([...choices.value.filter(({ kind }) => kind !== choice.kind), choice], left),
    takeOut: (choice) => narrow(choices.value.filter((one) => one !== choice)),
    takeOutLast() {
      if (choices.value.length === 0) return false;
      narrow(choices.value.slice(0, -1));
      return true;
    },
    clear: () => narrow([]),
    dispose() { for (const stop of stops) stop(); },
  };
}
