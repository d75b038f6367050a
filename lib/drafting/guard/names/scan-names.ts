// Names in Latin, Cyrillic and Greek letters: hits of one person beside each other become one finding, single ones are judged.
import { monthNames } from '../data/ambiguous-words.ts';
import { aroundOf, isCapital } from './around.ts';
import { isEveryday } from './everyday-words.ts';
import { linkAt, type FieldText, type Found } from '../text/field-text.ts';
import { spanAt, type Span } from '../contacts/links-in.ts';
import { judgeName, type Level } from './judge-name.ts';
import { isWord } from './name-senses.ts';
import { isOfAnother, isOfOtherThing } from './somebody-else.ts';
import { nameHits, type NameHit } from './name-hits.ts';
import type { NameIndex } from './name-index.ts';
import type { PersonMatcher } from '../person-matcher.ts';
import type { KnownWords } from './readers.ts';
import { soundKey } from '../../../domain/writing/sound-key.ts';
import type { Word } from '../text/words-of.ts';

const kindOf = ({ form: { part } }: NameHit): 'given' | 'surname' | 'father' =>
  part === 'surname' || part === 'piece' || part === 'whole' ? 'surname' : part === 'patronymic' ? 'father' : 'given';
const isKnown = (hit: NameHit, known: KnownWords): boolean => known.words.has(hit.text) || (hit.text.length > 3 && known.words.has(`~${soundKey(hit.text)}`));

/** A full stop after one letter ends no sentence. */
const isInitial = (word: Word | undefined): boolean => (word?.text.length ?? 0) < 2;

function runsOf(hits: readonly NameHit[], words: readonly Word[]): readonly (readonly NameHit[])[] {
  const runs: NameHit[][] = [];
  for (const hit of hits) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const next = last ? last.at + last.count : -1;
    const touches = last && last.who === hit.who && hit.at >= next && hit.at - next <= 1
      && words.slice(next, hit.at + 1).every((word, i) => /^[\s.,\-_·='"(+]{0,3}$/.test(word.gap) && !/\n\s*\n/.test(word.gap) && !(word.gap.startsWith('.') && word.gap.length > 1 && !isInitial(words[next + i - 1])))
      && words.slice(next, hit.at).every((word) => word.text.length === 1 || (word.shape !== 'lower' && !isEveryday(word.text)));
    if (run && touches) run.push(hit);
    else runs.push([hit]);
  }
  return runs;
}

function judgeRun(run: readonly NameHit[], text: FieldText): Level {
  const shapes = run.map((hit) => (text.words[hit.at] as Word).shape);
  const everyday = run.map((hit) => isWord(hit) || monthNames.has(hit.text) || monthNames.has(hit.form.base));
  const nearly = run.filter((hit) => hit.how === 'typo' || hit.how === 'skeleton').length;
  if (nearly === run.length || (nearly > 0 && run.every((hit, i) => everyday[i] || hit.how === 'typo' || hit.how === 'skeleton'))) return 'look';
  // "St James's Park", "via Silvio Pellico", "un Marco Polo", "Антон Павлович Чехов".
  const [opening, closing] = [run[0] as NameHit, run.at(-1) as NameHit];
  const around = aroundOf(opening, text);
  const next = text.words[closing.at + closing.count];
  const goesOn = !run.some((hit) => kindOf(hit) === 'surname') && isCapital(next) && next.shape === 'title' && next.gap === ' ' && !isEveryday(next.text);
  if (!text.caseless && (isOfOtherThing({ ...around, after: null }, text, opening.at) || goesOn || (around.before !== null && /^(?:an|un|una|uno|ein|eine)$/.test(around.before.text) && around.first.gap === ' '))) return 'look';
  if (text.caseless || linkAt(text, (text.words[(run[0] as NameHit).at] as Word).start)) return 'leak';
  if (shapes.every((shape) => shape === 'lower')) return everyday.every(Boolean) ? null : everyday.some(Boolean) ? 'look' : 'leak';
  if (everyday.every(Boolean) && shapes.some((shape) => shape === 'lower')) return null;
  return shapes.some((shape, i) => shape === 'lower' && everyday[i]) ? 'look' : 'leak';
}

/** "Anna K.": a given name and the first letter of the surname. */
function withInitial(hit: NameHit, text: FieldText, matcher: PersonMatcher, known: KnownWords): Word | null {
  const next = text.words[hit.at + hit.count];
  if (!next || next.text.length !== 1 || next.shape === 'lower' || next.gap !== ' ' || (text.words[hit.at] as Word).shape === 'lower') return null;
  if (next.text === 'i' && !text.folded.raw.startsWith('.', next.end)) return null;
  const fits = matcher.initials.some((letters) => letters.at(-1) === next.text);
  return fits && ![...known.words].some((word) => word.startsWith(next.text) && !word.startsWith(hit.text.slice(0, 3)) && isKnown(hit, known)) ? next : null;
}

function placesOf(text: string, part: string): readonly Span[] {
  const spans: Span[] = [];
  if (part !== '') for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) spans.push({ start: at, end: at + part.length });
  return spans;
}

export function scanNames(text: FieldText, index: NameIndex, matchers: readonly PersonMatcher[], known: KnownWords): readonly Found[] {
  const found: Found[] = [];
  const hits = nameHits(text, index, matchers);
  if (hits.length === 0) return found;
  const own = known.emails.map((email) => placesOf(text.folded.raw.toLowerCase(), email));
  const free = hits.filter((hit) => !own.some((spans) => spanAt(spans, (text.words[hit.at] as Word).start)));
  for (const run of runsOf(free, text.words)) {
    const first = run[0] as NameHit;
    const last = run.at(-1) as NameHit;
    const who = first.who;
    const start = (text.words[first.at] as Word).start;
    const end = (text.words[last.at + last.count - 1] as Word).end;
    const kinds = new Set(run.map(kindOf));
    const strange = run.filter((hit) => !isKnown(hit, known));
    if (strange.length === 0) {
      const initial = run.length === 1 ? withInitial(first, text, matchers[who] as PersonMatcher, known) : null;
      if (initial && kindOf(first) === 'given') found.push({ who, start, end: initial.end, of: 'name', level: 'leak' });
      continue;
    }
    if (kinds.size > 1 && run.length > 1) {
      const level = judgeRun(run, text);
      if (level) {
        found.push({ who, start, end, of: 'name', level });
        continue;
      }
    }
    const mine = new Set(run.flatMap((hit) => Array.from({ length: hit.count }, (_, i) => hit.at + i)));
    for (const hit of strange) {
      const word = text.words[hit.at] as Word;
      const to = (text.words[hit.at + hit.count - 1] as Word).end;
      const initial = kindOf(hit) === 'given' ? withInitial(hit, text, matchers[who] as PersonMatcher, known) : null;
      if (initial) {
        found.push({ who, start: word.start, end: initial.end, of: 'name', level: 'leak' });
        continue;
      }
      const another = isOfAnother(hit, text, mine);
      const signed = !known.knowsSender && word.start >= text.signOff && !linkAt(text, word.start);
      if (signed && (kindOf(hit) !== 'surname' || another || hit.how !== 'exact')) continue;
      if (another === 'surely') continue;
      const level = judgeName(hit, text);
      if (level) found.push({ who, start: word.start, end: to, of: 'name', level: another ? 'look' : level });
    }
  }
  return found;
}
