// Whose title a word may be of, and whose initials some letters are: one index over all hidden people. It must not know the text.
import type { PersonMatcher } from '../person-matcher.ts';
import { remembering } from '../../../domain/writing/remember.ts';
import { soundKey } from '../../../domain/writing/sound-key.ts';
import { stemOf } from './title-form.ts';

export interface DetailIndex {
  titles(word: string): readonly { readonly who: number; readonly is: 'roles' | 'narrowing' }[];
  readonly initials: ReadonlyMap<string, ReadonlySet<number>>;
}

const ordinaryLetters = new Set('ps pps nb am pm cc uk us eu un ny la dc tv pc cd ok hr id rp mr ms ii iv vi ix xi xv зы пс тд тп те ио нэ вс св рф ес сд мм нс им ул пр аа'.split(' '));

export function detailIndex(matchers: readonly PersonMatcher[]): DetailIndex {
  const roles = new Map<string, Set<number>>();
  const narrowing = new Map<string, Set<number>>();
  const sounds = new Map<string, Set<number>>();
  const initials = new Map<string, Set<number>>();
  const put = (map: Map<string, Set<number>>, key: string, who: number): void => void (map.get(key) ?? map.set(key, new Set()).get(key))?.add(who);
  for (const [who, { title, initials: all }] of matchers.entries()) {
    for (const stem of title?.role ?? []) put(roles, stem, who);
    if (title && title.role.length > 0)
      for (const stem of title.narrowing) {
        put(narrowing, stem, who);
        if (stem.length > 4) put(sounds, soundKey(stem).slice(0, 5), who);
      }
    for (const [a = '', b = '', c = ''] of all) for (const letters of [a + b, b + a, a + c, c + a, a + b + c, c + a + b]) if (letters.length > 1 && !ordinaryLetters.has(letters)) put(initials, letters, who);
  }
  /** A word is of a stem that is all of it, its own stem, or what it begins with but for four letters. */
  const of = (map: ReadonlyMap<string, ReadonlySet<number>>, word: string): readonly number[] =>
    [...new Set([word, stemOf(word), ...[1, 2, 3, 4].map((cut) => word.slice(0, -cut)).filter((stem) => stem.length > 3)])].flatMap((stem) => [...(map.get(stem) ?? [])]);
  const titles = remembering(20_000, (word) => {
    const places = new Set([...of(narrowing, word), ...(sounds.get(soundKey(word).slice(0, 5)) ?? [])]);
    return [...[...new Set(of(roles, word))].map((who) => ({ who, is: 'roles' as const })), ...[...places].map((who) => ({ who, is: 'narrowing' as const }))];
  });
  const none = roles.size === 0;
  return { titles: (word) => (none ? [] : titles(word)), initials };
}
