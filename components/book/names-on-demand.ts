// What to call somebody before the lists are read: a name that is asked for and not known is read by its key, and shown when it is there.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Tools } from '../../lib/actions/tools.ts';
import { callName, ME, type Person } from '../../lib/domain/person.ts';
import { nameLookup, type NameOf } from '../base/names.ts';
import type { BookLists } from './book-rows.ts';

const NOBODY = { name: '', emails: [] };

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
    if (person) read.value = new Map(read.value).set(id, person).set(person.id, person);
  };
  const fromRead = computed((): NameOf => {
    const people = [...read.value.values()];
    const known = nameLookup(people, Object.fromEntries(people.filter((person) => person.erasedOn !== undefined).map(({ id }) => [id, true])));
    return (id) => {
      if (id !== null && id !== ME && !asked.has(id)) void fetch(id);
      return known(id);
    };
  });
  return {
    // Whoever is in no list was joined, removed or forgotten: their row says so.
    nameOf: computed(() => {
      const [known, all] = [fromRead.value, lists.value?.personById];
      return all ? (id) => callName(all.get(id ?? '') ?? NOBODY) || known(id) : known;
    }),
    forget(ids) {
      // Joined entries are called by the name of the one they were joined to.
      const called = ids && [...read.value].flatMap(([id, person]) => (person.id !== id && ids.includes(person.id) ? [id] : []));
      const gone = [...(called ?? []), ...(ids ?? asked)].filter((id) => asked.delete(id));
      if (gone.length > 0) read.value = new Map([...read.value].filter(([id]) => !gone.includes(id)));
    },
  };
}
