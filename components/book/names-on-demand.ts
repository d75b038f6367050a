// What to call somebody before the lists are read: a name that is asked for and not known is read by its key, and shown when it is there.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Tools } from '../../lib/actions/tools.ts';
import { ME, type Person } from '../../lib/domain/person.ts';
import { nameLookup, type NameOf } from '../base/names.ts';
import type { BookLists } from './book-rows.ts';

export interface Names {
  readonly nameOf: ReadonlySignal<NameOf>;
  /** These may be called otherwise now. */
  forget(ids: readonly string[] | undefined): void;
}

export function createNames(tools: Pick<Tools, 'book'>, lists: ReadonlySignal<BookLists | null>): Names {
  const read = signal<ReadonlyMap<string, Person>>(new Map());
  const asked = new Set<string>();
  const fetch = async (id: string): Promise<void> => {
    asked.add(id);
    // A book that was closed meanwhile says so where it is shown.
    const row = await tools.book.person(id).catch(() => null);
    const person = row?.removed && row.joinedTo !== null ? await tools.book.person(row.joinedTo).catch(() => null) : row;
    if (person) read.value = new Map(read.value).set(id, person);
  };
  const fromLists = computed((): NameOf | null => {
    const all = lists.value;
    return all && nameLookup(all.people, Object.assign({}, ...all.referrals.map((referral) => referral.forgotten)) as Readonly<Record<string, string>>);
  });
  const fromRead = computed((): NameOf => {
    const people = [...read.value.values()];
    const known = nameLookup(people, Object.fromEntries(people.filter((person) => person.erasedOn !== undefined).map(({ id }) => [id, true])));
    return (id) => {
      if (id !== null && id !== ME && !asked.has(id)) void fetch(id);
      return known(id);
    };
  });
  return {
    nameOf: computed(() => fromLists.value ?? fromRead.value),
    forget(ids) {
      const gone = [...(ids ?? asked)].filter((id) => asked.delete(id));
      if (gone.length > 0) read.value = new Map([...read.value].filter(([id]) => !gone.includes(id)));
    },
  };
}
