// The lists of people and referrals: what is typed to narrow them, the tag they are narrowed to, what is chosen; kept while one looks elsewhere. One for the book.
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { TaggedType } from '../../lib/domain/several.ts';
import { addCounts, countTags, type TagCount } from '../../lib/domain/tags.ts';
import { foldText } from '../base/fold.ts';
import { inPieces } from '../base/in-pieces.ts';
import type { BookModel } from '../book/book-model.ts';
import { passes } from '../book/shown-referrals.ts';
import { createChoice, type Choice } from '../base/choice-model.ts';
import { narrowed } from './narrowed.ts';
import { workedOut } from './worked-out.ts';

/** A row of either. */
export interface Listed {
  readonly id: string;
  readonly tags: Readonly<Record<string, true>>;
}
export interface ListModel<Row extends Listed = Listed> {
  readonly type: TaggedType;
  readonly query: Signal<string>;
  readonly tag: Signal<string | null>;
  /** In the order of the list, as narrowed. */
  readonly shown: ReadonlySignal<readonly Row[]>;
  readonly choice: Choice;
  /** Where the list was scrolled to, in pixels. */
  readonly scroll: { top: number };
  /** The tags that some bear. */
  readonly tags: ReadonlySignal<readonly TagCount[]>;
  /** Makes the texts ready that are searched, a piece at a time. */
  warm(): void;
}
export interface Lists {
  readonly people: ListModel<Person>;
  readonly referrals: ListModel<Referral>;
  /** Of both, the most used first. */
  readonly tags: ReadonlySignal<readonly TagCount[]>;
}

const NONE: readonly Referral[] = [];

function createList<One extends Listed>(type: TaggedType, rows: ReadonlySignal<readonly One[]>, wordsOf: (row: One) => string): ListModel<One> {
  const query = signal('');
  const tag = signal<string | null>(null);
  // A row that changes is another object: its text is made anew. Not by the row in a WeakMap: of 100,000 the browser looks through one while the page stands still.
  const texts = new Map<string, { readonly row: One; readonly text: string }>();
  const textOf = (row: One): string => {
    const known = texts.get(row.id);
    if (known?.row === row) return known.text;
    const text = foldText(wordsOf(row));
    texts.set(row.id, { row, text });
    return text;
  };
  const tagged = computed(() => { const wanted = tag.value; return wanted === null ? rows.value : rows.value.filter((row) => Object.hasOwn(row.tags, wanted)); });
  const shown = narrowed(tagged, computed(() => foldText(query.value.trim())), textOf);
  let warmed: readonly One[] | null = null;
  return {
    type, query, tag, shown, choice: createChoice(), scroll: { top: 0 }, tags: workedOut(rows, countTags, []),
    warm() {
      const all = rows.value;
      if (warmed === all) return;
      warmed = all;
      void inPieces((function* each() { for (const row of all) { textOf(row); yield; } return true; })(), () => warmed === all);
    },
  };
}

const personWords = ({ name, otherNames, company, emails }: Person): string => [name, ...otherNames, company ?? '', ...emails].join('\n');
function createLists(book: BookModel): Lists {
  const people = createList<Person>('person', computed(() => book.firstRows.value?.people ?? []), personWords);
  const referralWords = (referral: Referral): string => {
    const known = book.firstRows.value?.personById;
    return [referral.topic, referral.need ?? '', ...[referral.prospectId, referral.providerId, referral.introducerId].flatMap((id) => known?.get(id ?? '')?.name ?? [])].join('\n');
  };
  const referrals = createList<Referral>('referral', computed(() => { const { value } = book.filter; return (book.firstRows.value?.referrals ?? []).filter((referral) => passes(referral, value)); }), referralWords);
  const ofReferrals = workedOut(computed(() => book.rows.value?.referrals ?? NONE), countTags, []);
  return { people, referrals, tags: computed(() => (book.rows.value ? addCounts(people.tags.value, ofReferrals.value) : [])) };
}

const models = new WeakMap<BookModel, Lists>();
export function listsOf(book: BookModel): Lists {
  const lists = models.get(book) ?? createLists(book);
  models.set(book, lists);
  return lists;
}
/** The list of the room one is in; null elsewhere. */
export function listHere(book: BookModel): ListModel | null {
  const { room } = book.route.value;
  return room === 'people' ? listsOf(book).people : room === 'referrals' ? listsOf(book).referrals : null;
}
