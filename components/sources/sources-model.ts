// The room of sources: everything read once and put in order, then again for what changed. It begins with the rows of the book's lists where they are there, else it reads its own.
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { markedAsks, noteAsked, readSources, type SourcesView } from '../../lib/actions/sources.ts';
import { atOnce } from '../../lib/domain/at-once.ts';
import { callName, ME, type Person } from '../../lib/domain/person.ts';
import { asksOf, type Asks } from '../../lib/domain/sources/asks.ts';
import { answersOf, daysOf, loopsOf, spreadOf, type Loops, type Spread } from '../../lib/domain/sources/answer-times.ts';
import type { RankedSource } from '../../lib/domain/sources/rank.ts';
import type { Source } from '../../lib/domain/sources/roster.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import { inPieces } from '../base/in-pieces.ts';
import { inTurn } from '../base/in-turn.ts';
import { nameLookup, type NameOf } from '../base/names.ts';
import { readProblem } from '../base/read-problem.ts';
import type { BookModel } from '../book/book-model.ts';

export interface OneSource {
  readonly person: Person;
  /** Null where nothing makes them a source yet. */
  readonly source: Source | null;
  readonly ranked: RankedSource | null;
  readonly referrals: readonly Referral[];
  readonly asks: Asks;
  readonly answers: Spread | null;
  readonly waiting: number;
  readonly loops: Loops;
}

export interface SourcesModel {
  /** Null until it is read. */
  readonly view: ReadonlySignal<SourcesView | null>;
  readonly nameOf: ReadonlySignal<NameOf>;
  readonly query: Signal<string>;
  one(id: string): OneSource | null;
  /** Reads what only the follow-ups tell of them. */
  look(id: string): Promise<void>;
  asked(person: Person): Promise<boolean>;
  /** Reads, and reads again when something changes. Returns the way to stop. */
  start(): () => void;
}

/** What the lists of the book hold, where they were read: nothing is read, nor kept, twice. */
async function listed(book: BookModel): Promise<SourcesView['rows'] | undefined> {
  if (!book.rows.value) return undefined;
  await book.needLists();
  const rows = book.rows.value;
  return rows && { people: rows.personById, referrals: rows.referralById };
}

/** All are gone through only where somebody is named by an entry that was joined to another. */
function namesIn(people: ReadonlyMap<string, Person>): NameOf {
  const me = nameLookup([]);
  let all: NameOf | null = null;
  return (id) => {
    if (id === null || id === ME) return me(id);
    const person = people.get(id);
    if (person && !person.removed && callName(person)) return callName(person);
    all ??= nameLookup(people.values());
    return all(id);
  };
}

export function createSources(book: BookModel): SourcesModel {
  const { tools } = book;
  const view = signal<SourcesView | null>(null);
  const marked = signal<{ readonly id: string; readonly days: readonly string[] }>({ id: '', days: [] });
  let stopped = false;
  const refresh = inTurn(async (changed?: readonly string[]): Promise<void> => {
    if (stopped) return;
    try {
      const known = view.value?.rows ?? (await listed(book));
      view.value = await readSources(tools, known, view.value ? changed : known && [], async (work) => (await inPieces(work, () => true)) ?? atOnce(work));
    } catch (error) {
      book.trouble.value = readProblem(error);
    }
  });
  const rankedById = computed(() => new Map((view.value?.ranking.ranked ?? []).map((ranked) => [ranked.tally.personId, ranked])));
  return {
    view,
    nameOf: computed(() => namesIn(view.value?.rows.people ?? new Map())),
    query: signal(''),
    one(id) {
      const seen = view.value;
      const person = seen?.rows.people.get(id);
      if (!seen || !person || person.removed || person.erasedOn !== undefined) return null;
      const referrals = [...seen.rows.referrals.values()].filter((r) => !r.removed && [r.introducerId, r.prospectId, r.providerId].includes(id));
      const waits = answersOf(person, referrals);
      return {
        person, referrals, source: seen.roster.byId.get(id) ?? null, ranked: rankedById.value.get(id) ?? null, asks: asksOf(person, referrals, seen.today, marked.value.id === id ? marked.value.days : []),
        answers: spreadOf(waits.flatMap((wait) => daysOf(wait) ?? [])), waiting: waits.filter((wait) => wait.answeredOn === null).length, loops: loopsOf(id, referrals),
      };
    },
    async look(id) {
      try {
        marked.value = { id, days: await markedAsks(tools, id) };
      } catch (error) {
        book.trouble.value = readProblem(error);
      }
    },
    asked: (person) => book.settle(noteAsked(tools, person), t('sources.asks.noted', { name: callName(person) })),
    start() {
      stopped = false;
      void refresh();
      const stop = tools.book.onChange(({ subjects }) => void refresh(subjects));
      return () => { stopped = true; stop(); };
    },
  };
}
