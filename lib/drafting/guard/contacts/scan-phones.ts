// Hidden people's telephone numbers, looked for all at once among the figures of a text. It must not know how figures are written.
import type { FieldText, Found } from '../text/field-text.ts';
import type { PersonMatcher } from '../person-matcher.ts';
import { digitGroups, type DigitGroup } from './phones.ts';

interface Line {
  readonly who: number;
  readonly significant: string;
}
/** By their last two figures. */
export type PhoneIndex = ReadonlyMap<string, readonly Line[]>;

export function phoneIndex(matchers: readonly PersonMatcher[]): PhoneIndex {
  const index = new Map<string, Line[]>();
  for (const [who, { phones }] of matchers.entries())
    for (const { significant } of phones) {
      const key = significant.slice(-2);
      if (key.length === 2) (index.get(key) ?? index.set(key, []).get(key))?.push({ who, significant });
    }
  return index;
}

/** "then", "with": said between the groups of one number. */
const goingOn = /\b(?:and then|then|followed by|after that|poi|quindi|seguito da|затем|потом|далее|dann|danach|puis|ensuite)\b|続けて|続いて|つづけて|それから|そのあと|次に|あとは?/u;
const isJoin = (written: string): boolean => isGap(written.length < 24 ? written.replace(goingOn, '') : written);
const isGap = (between: string): boolean => between.length <= 6 && /^[\s()[\]{}.\-/+,、~_:*|–—―‐ー・の()tel]*$/u.test(between) && (between.match(/\n/g)?.length ?? 0) < 2;
const isPrefix = (rest: string): boolean => /^(?:|0|8|1|00?[1-9]\d{0,2}0?|011[1-9]\d{0,2}|810[1-9]\d{0,2}|[1-9]\d{0,2}0?|\(?0\)?)$/.test(rest);
const telephone = /tel|phone|call|ring|cell|mobile|number|dial|whatsapp|chiam|cellulare|fisso|numero|звон|тел|номер|набер|電話|携帯|番号|直通/i;

const isWhole = ({ significant }: Line, digits: string): boolean => digits.endsWith(significant) && isPrefix(digits.slice(0, -significant.length));
/** A local number without its area. */
const isLocal = ({ significant }: Line, digits: string): boolean => digits.length >= 7 && significant.length - digits.length <= 4 && significant.endsWith(digits);

export function scanPhones({ folded }: FieldText, index: PhoneIndex): readonly Found[] {
  const found: Found[] = [];
  if (index.size === 0) return found;
  const groups = digitGroups(folded);
  const joinsOn = groups.map((group, i) => i > 0 && isJoin(folded.raw.slice((groups[i - 1] as DigitGroup).end, group.start).normalize('NFKC').toLowerCase()));
  /** What was read as somebody's number is not read again as theirs. */
  const resumeAt: number[] = [];
  for (const [i, { start }] of groups.entries()) {
    let digits = '';
    for (let j = i; j < groups.length && digits.length < 22 && (j === i || joinsOn[j]); j++) {
      const group = groups[j] as DigitGroup;
      digits += group.digits;
      if (digits.length < 6) continue;
      const fitting = (index.get(digits.slice(-2)) ?? []).filter((line) => (resumeAt[line.who] ?? 0) <= i && (isWhole(line, digits) || isLocal(line, digits)));
      for (const who of new Set(fitting.map((line) => line.who))) {
        // A local number is sure only where something says telephone, or it is written in groups.
        const sure = fitting.some((line) => line.who === who && isWhole(line, digits)) || j > i || telephone.test(folded.raw.slice(Math.max(0, start - 40), start));
        found.push({ who, start, end: group.end, of: 'phone', level: sure ? 'leak' : 'look' });
        resumeAt[who] = j + 1;
      }
    }
  }
  return found;
}
