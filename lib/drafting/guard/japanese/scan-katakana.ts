// Foreign names as katakana brings them back: consonants that fit, given name and surname beside each other. It must not know how Japanese names are judged.
import type { Close } from './close-up.ts';
import { afterName } from '../data/japanese-words.ts';
import type { Found } from '../text/field-text.ts';
import { kanaToRomaji } from '../../../domain/writing/kana.ts';
import { isOneLetterOff } from '../text/one-letter-off.ts';
import type { PersonMatcher } from '../person-matcher.ts';
import { remembering } from '../../../domain/writing/remember.ts';
import { looseSound, skeleton } from '../../../domain/writing/sound-key.ts';

interface Fit {
  readonly who: number;
  /** What the consonants fit wholly. */
  readonly part: string | undefined;
  /** What they fit with one wrong, where the neighbour fits too. */
  readonly nearly: string | null;
  readonly heard: boolean;
}
interface KatakanaWord {
  readonly bone: string;
  readonly fits: readonly Fit[];
  /** Whose surname begins with the same sound. */
  readonly begins: ReadonlySet<number>;
}
export type KatakanaIndex = (written: string) => KatakanaWord;

function nearlyPart(bone: string, skeletons: PersonMatcher['skeletons']): string | null {
  for (const [known, part] of skeletons) if (known === bone || (bone.charAt(0) === known.charAt(0) && isOneLetterOff(bone, known))) return part;
  return null;
}

/** Whose kana are on record needs no guess, but where the Latin name is another one than the kana: 陳 is チン and Chen. */
function isReadInKana({ japanese, skeletons }: PersonMatcher): boolean {
  const kana = japanese.filter((name) => name.kana && name.part !== 'full').map((name) => skeleton(kanaToRomaji(name.text)));
  return kana.length > 0 && kana.every((bone) => skeletons.has(bone));
}

export function katakanaIndex(matchers: readonly PersonMatcher[]): KatakanaIndex {
  const foreign = matchers.flatMap((matcher, who) => (matcher.skeletons.size > 0 && !isReadInKana(matcher) ? [{ ...matcher, who }] : []));
  return remembering(20_000, (written) => {
    const romaji = kanaToRomaji(written);
    const bone = skeleton(romaji);
    const sound = looseSound(romaji);
    const fits = foreign.flatMap(({ who, skeletons, sounds }) => {
      const part = skeletons.get(bone) ?? skeletons.get(bone.replace(/r$/, '')) ?? skeletons.get(`${bone}r`);
      const nearly = nearlyPart(bone, skeletons);
      const heard = sounds.has(sound);
      return part || nearly || heard ? [{ who, part, nearly, heard }] : [];
    });
    const begins = foreign.filter(({ skeletons }) => [...skeletons].some(([known, part]) => part === 'surname' && known.charAt(0) === bone.charAt(0)));
    return { bone, fits, begins: new Set(begins.map(({ who }) => who)) };
  });
}

interface Before {
  readonly start: number;
  readonly end: number;
  readonly part: string;
  readonly size: number;
}

export function scanKatakana({ field: { folded } }: Close, index: KatakanaIndex): readonly Found[] {
  const found: Found[] = [];
  const last = new Map<number, Omit<Before, 'size'>>();
  /** The word right before, for those whom it nearly fits. */
  let near = new Map<number, Before>();
  for (const run of folded.text.matchAll(/[\u30a1-\u30fa\u30fc-\u30ff]{2,}/g)) {
    const { bone, fits, begins } = index(run[0]);
    const start = folded.from[run.index] as number;
    const end = folded.from[run.index + run[0].length] as number;
    const isAddressed = afterName.test(folded.text.slice(run.index + run[0].length, run.index + run[0].length + 6));
    const before = near;
    near = new Map();
    const put = (who: number, from: number, level: Found['level']): void => void found.push({ who, start: from, end, of: 'name', level });
    const isNext = (gap: number): boolean => gap > 0 && gap <= 2;
    for (const [who, one] of before) if (!fits.some((fit) => fit.who === who) && one.part === 'given' && one.size > 2 && begins.has(who) && isNext(start - one.end)) put(who, one.start, 'leak');
    for (const { who, part, nearly, heard } of fits) {
      const one = before.get(who);
      if (nearly === 'whole' && bone.length > 4) put(who, start, 'leak');
      else if (one && one.part === 'given' && one.size > 2 && begins.has(who) && isNext(start - one.end)) put(who, one.start, 'leak');
      else if (nearly && one && one.part !== nearly && start - one.end <= 2 && one.size + bone.length > 3) put(who, one.start, 'leak');
      else if (nearly && isAddressed && bone.length > 2) put(who, start, bone.length > 4 ? 'leak' : 'look');
      if (nearly) near.set(who, { start, end, part: nearly, size: bone.length });
      if (isAddressed && heard) put(who, start, 'leak');
      if (!part || bone.length < 2) continue;
      const previous = last.get(who);
      if (previous && start - previous.end <= 2 && previous.part !== part) put(who, previous.start, 'leak');
      else if (isAddressed) put(who, start, bone.length > 2 ? 'leak' : 'look');
      else if (bone.length > 3) put(who, start, 'look');
      last.set(who, { start, end, part });
    }
  }
  return found;
}
