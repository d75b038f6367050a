// People who may be the same: looked for beside the page, shown two at a time, joined or kept apart, and each step taken back. One for the book, so that what was found stays while one looks elsewhere.
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { findSamePeople } from '../../lib/actions/find-same.ts';
import { joinPeople, whyNotJoin } from '../../lib/actions/join-people.ts';
import { sayNotSame } from '../../lib/actions/not-same.ts';
import { searchBook } from '../../lib/actions/search-book.ts';
import { takeApart } from '../../lib/actions/take-apart.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import type { WorkProgress } from '../../lib/actions/work.ts';
import { callName, type Person, type PersonId } from '../../lib/domain/person.ts';
import { ok } from '../../lib/domain/result.ts';
import type { SameFound, SameGroup, SameReason } from '../../lib/domain/same/find-same.ts';
import type { ChosenField, Choices } from '../../lib/domain/same/join-cards.ts';
import { t } from '../../lib/i18n/translate.ts';
import { readProblem } from '../base/read-problem.ts';
import type { BookModel } from '../book/book-model.ts';
import { apartWords } from './same-words.ts';

export interface Pair {
  /** The one that stays. */
  readonly own: Person;
  readonly other: Person;
  readonly reasons: readonly SameReason[];
  readonly why: 'together' | 'forgotten' | 'gone' | null;
  /** Referrals in which they have a part. */
  readonly records: readonly [number, number];
  /** Others of the group beside the two. */
  readonly more: readonly PersonId[];
}
export interface SameModel {
  /** What is still to be decided; null until it was looked for. */
  readonly groups: ReadonlySignal<readonly SameGroup[] | null>;
  readonly progress: ReadonlySignal<WorkProgress | null>;
  readonly failed: ReadonlySignal<boolean>;
  readonly byName: Signal<boolean>;
  readonly open: ReadonlySignal<SameGroup | null>;
  readonly pair: ReadonlySignal<Pair | null>;
  readonly choices: Signal<Choices>;
  readonly busy: ReadonlySignal<boolean>;
  /** How many there are to decide; none before it was looked. */
  readonly count: ReadonlySignal<number>;
  /** Their number alone: what is known of each is brought over once somebody looks at it. */
  countThem(): Promise<void>;
  /** Looks through the book, unless it did. */
  start(again?: boolean): Promise<void>;
  /** The pair of an address: one of a group, or two that the person put together. */
  show(id: string | null): Promise<void>;
  move(by: number): void;
  swap(): Promise<void>;
  choose(field: ChosenField, of: 'own' | 'other'): void;
  join(): Promise<void>;
  apart(): Promise<void>;
}

/** Two that were put together by hand, in an address. */
export const pairAddress = (own: PersonId, other: PersonId): string => `${own}~${other}`;
const keyOf = (group: SameGroup): string => group.people[0] ?? '';
const reasonsOf = (group: SameGroup | null, a: PersonId, b: PersonId): readonly SameReason[] => group?.links.find((link) => (link.a === a && link.b === b) || (link.a === b && link.b === a))?.reasons ?? [];
const without = (group: SameGroup, id: PersonId): SameGroup => ({ people: group.people.filter((one) => one !== id), links: group.links.filter(({ a, b }) => a !== id && b !== id) });

function createSame(book: BookModel): SameModel {
  const { tools, doors } = book;
  const groups = signal<readonly SameGroup[] | null>(null);
  const naming = signal<SameFound['naming'] | null>(null);
  const progress = signal<WorkProgress | null>(null);
  const failed = signal(false);
  const byName = signal(false);
  const shown = signal<{ readonly own: PersonId; readonly other: PersonId } | null>(null);
  const pair = signal<Pair | null>(null);
  const choices = signal<Choices>({});
  const busy = signal(false);
  const counted = signal(0);
  let [looking, counting]: [Promise<void> | null, Promise<void> | null] = [null, null];

  const groupOf = (id: PersonId): SameGroup | null => groups.value?.find((group) => group.people.includes(id)) ?? null;
  /** Two that were put together by hand are of none. */
  const open = computed(() => { const now = shown.value; const group = now && groupOf(now.own); return group && now && group.people.includes(now.other) ? group : null; });
  const look = async (): Promise<void> => {
    batch(() => { groups.value = null; failed.value = false; progress.value = { done: 0, of: null }; });
    const order = { byName: byName.value };
    const tell = (now: WorkProgress): void => { progress.value = now; };
    const found = await (doors.work ? doors.work('find-same', order, tell).result : findSamePeople(tools, order, tell).then(ok)).catch(() => ({ ok: false as const, reason: 'broken' as const }));
    batch(() => {
      progress.value = null;
      failed.value = !found.ok;
      groups.value = found.ok ? found.value.groups : [];
      naming.value = found.ok ? found.value.naming : null;
    });
  };
  const read = async (): Promise<void> => {
    const now = shown.value;
    if (!now) { pair.value = null; return; }
    try {
      const [own, other, why, ofOwn, ofOther] = await Promise.all([tools.book.person(now.own), tools.book.person(now.other), whyNotJoin(tools, now.own, now.other), tools.book.referralsOf(now.own), tools.book.referralsOf(now.other)]);
      if (shown.value !== now) return;
      const group = open.value;
      pair.value = own && other && { own, other, why, reasons: reasonsOf(group, own.id, other.id), records: [ofOwn.length, ofOther.length], more: (group?.people ?? []).filter((id) => id !== own.id && id !== other.id) };
    } catch (error) {
      book.trouble.value = readProblem(error);
    }
  };
  const showPair = (next: { readonly own: PersonId; readonly other: PersonId } | null): Promise<void> => {
    batch(() => { shown.value = next; choices.value = {}; pair.value = null; });
    return read();
  };
  /** Whichever of them is to stay. */
  const isShown = (...two: readonly PersonId[]): boolean => { const now = shown.value; return now !== null && two.includes(now.own) && two.includes(now.other); };
  /** The first two that agree in something. */
  const firstOf = (group: SameGroup | undefined): { readonly own: PersonId; readonly other: PersonId } | null => {
    const own = group?.people[0];
    const tied = group?.people.slice(1).find((id) => own !== undefined && reasonsOf(group, own, id).length > 0);
    const link = tied === undefined ? group?.links[0] : undefined;
    return group && own !== undefined ? (tied !== undefined ? { own, other: tied } : link ? { own: link.a, other: link.b } : null) : null;
  };
  const put = (before: SameGroup | null, after: SameGroup | null, at: number): void => {
    const all = (groups.value ?? []).filter((group) => group !== before);
    groups.value = after && after.links.length > 0 ? [...all.slice(0, at), after, ...all.slice(at)] : all;
  };
  /** After a decision about one of the group: what is left of it, else the next one. */
  const goOn = (group: SameGroup | null, gone: PersonId): void => {
    if (!group) return;
    const at = (groups.value ?? []).indexOf(group);
    const left = without(group, gone);
    put(group, left, at);
    const next = groups.value?.[Math.min(at, (groups.value?.length ?? 1) - 1)];
    book.go({ room: 'same', id: next ? keyOf(next) : null });
  };
  const restore = (group: SameGroup | null, id: string): void => {
    if (!group) return;
    const now = (groups.value ?? []).find((one) => one.people.some((person) => group.people.includes(person))) ?? null;
    put(now, group, now ? (groups.value ?? []).indexOf(now) : 0);
    book.go({ room: 'same', id });
    void showPair(firstOf(group));
  };
  const model: SameModel = {
    groups, progress, failed, byName, open, pair, choices, busy,
    count: computed(() => groups.value?.length ?? counted.value),
    countThem() {
      if (looking || !doors.work) return model.start();
      counting ??= doors.work('count-same', {}).result.then((found) => { counted.value = found.ok ? found.value.count : 0; });
      return counting;
    },
    start(again = false) {
      if (again || !looking) looking = look();
      return looking;
    },
    async show(id) {
      if (id?.includes('~')) {
        const [own = '', other = ''] = id.split('~');
        // Asked for again once the book was looked through: what was chosen meanwhile stays.
        return isShown(own, other) ? read() : showPair({ own, other });
      }
      await model.start();
      const group = id === null ? groups.value?.[0] : (groupOf(id) ?? undefined);
      if (shown.value && group && group.people.includes(shown.value.own) && group.people.includes(shown.value.other)) return read();
      return showPair(firstOf(group));
    },
    move(by) {
      const all = groups.value ?? [];
      const at = open.value ? all.indexOf(open.value) : -1;
      const next = all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))];
      if (next) book.go({ room: 'same', id: keyOf(next) });
    },
    swap() {
      const now = shown.value;
      return now ? showPair({ own: now.other, other: now.own }) : Promise.resolve();
    },
    choose(field, of) { choices.value = { ...choices.value, [field]: of }; },
    async join() {
      const now = pair.value;
      if (!now || now.why !== null || busy.value) return;
      busy.value = true;
      const joined = await joinPeople(tools, { own: now.own, other: now.other, choices: choices.value, naming: naming.value });
      busy.value = false;
      if (!joined.ok) {
        if (joined.reason === 'together' || joined.reason === 'forgotten' || joined.reason === 'gone') return read();
        book.trouble.value = joined.reason;
        return undefined;
      }
      const group = open.value;
      choices.value = {};
      await book.refresh(joined.value.events.map((event) => event.subject.id));
      book.toasts.show(t('same.joined', { name: callName(joined.value.value) || t('person.noName') }), () => void apartAgain(book, now.other.id).then((back) => { if (back) restore(group, keyOf(group ?? { people: [now.own.id], links: [] })); }));
      if (group) goOn(group, now.other.id);
      else book.go({ room: 'people', id: now.own.id });
      return undefined;
    },
    async apart() {
      const now = pair.value;
      const group = open.value;
      if (!now || busy.value) return;
      busy.value = true;
      const said = await sayNotSame(tools, now.other, [now.own, ...(await Promise.all(now.more.filter((id) => reasonsOf(group, id, now.other.id).length > 0).map((id) => tools.book.person(id)))).filter((one) => one !== null)]);
      busy.value = false;
      if (!said.ok) { book.trouble.value = said.reason; return; }
      await book.refresh(said.value.events.map((event) => event.subject.id));
      book.toasts.show(t('same.notSame.said', { first: callName(now.own) || t('person.noName'), second: callName(now.other) || t('person.noName') }), () => void takeBack(tools, said.value.events).then(async (back) => {
        if (!back.ok) { book.trouble.value = back.reason; return; }
        restore(group, keyOf(group ?? { people: [now.own.id], links: [] }));
        book.toasts.show(t('toast.undone'));
      }));
      if (group) goOn(group, now.other.id);
      else book.go({ room: 'people', id: now.own.id });
    },
  };
  return model;
}

/** Two again; what could not be told apart is said. */
export async function apartAgain(book: BookModel, otherId: PersonId): Promise<boolean> {
  const apart = await takeApart(book.tools, otherId);
  if (!apart.ok) {
    if (apart.reason === 'joined-on' || apart.reason === 'forgotten' || apart.reason === 'gone') book.toasts.show(t(`same.notApart.${apart.reason}`));
    else book.trouble.value = apart.reason;
    return false;
  }
  await book.refresh(apart.value.events.map((event) => event.subject.id));
  const { events, value } = apart.value;
  book.toasts.show(apartWords(value), () => void takeBack(book.tools, events).then(async (back) => {
    if (!back.ok) { book.trouble.value = back.reason; return; }
    await book.refresh(back.value.events.map((event) => event.subject.id));
    book.toasts.show(t('same.joined', { name: callName(value.own) || t('person.noName') }));
  }));
  return true;
}

export const searchOthers = async (book: BookModel, person: Person, query: string): Promise<readonly Person[]> => (await searchBook(book.tools, query)).people.filter((one) => one.id !== person.id);

const models = new WeakMap<BookModel, SameModel>();
export function sameOf(book: BookModel): SameModel {
  const model = models.get(book) ?? createSame(book);
  models.set(book, model);
  return model;
}
