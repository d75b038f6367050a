// Reads a draft as its reader would and says which words give a hidden person away. Pure; it must not know stores, hosts or consents.
import type { Disclosure, GuardedText, HiddenPerson, KnownReader } from '../../domain/draft.ts';
import { foldName, type PersonId } from '../../domain/person.ts';
import { fieldsOf, type FieldText, type Found } from './field-text.ts';
import { nameIndex, type NameIndex } from './name-hits.ts';
import { matcherOf, type PersonMatcher } from './person-matcher.ts';
import { digitGroups, findPhones } from './phones.ts';
import { knownWords, type KnownWords } from './readers.ts';
import { addressIndex, scanAddresses, type AddressIndex } from './scan-addresses.ts';
import { scanCompanies } from './scan-companies.ts';
import { scanDetails } from './scan-details.ts';
import { scanJapanese } from './scan-japanese.ts';
import { scanNames } from './scan-names.ts';

interface Watch {
  readonly matchers: readonly PersonMatcher[];
  readonly names: NameIndex;
  readonly addresses: AddressIndex;
}

const watches = new WeakMap<readonly HiddenPerson[], Watch>();
function watchFor(hidden: readonly HiddenPerson[]): Watch {
  const known = watches.get(hidden);
  if (known && known.matchers.length === hidden.length && known.matchers.every(({ person }, i) => person === hidden[i])) return known;
  const matchers = hidden.map(matcherOf);
  const watch = { matchers, names: nameIndex(matchers), addresses: addressIndex(matchers) };
  watches.set(hidden, watch);
  return watch;
}

function scanPhones(text: FieldText, matchers: readonly PersonMatcher[]): readonly Found[] {
  const groups = digitGroups(text.folded);
  if (groups.length === 0) return [];
  return matchers.flatMap(({ phones }, who) => findPhones(text.folded, groups, phones).map(({ start, end, whole }) => ({ who, start, end, of: 'phone', level: whole ? 'leak' : 'look' }) as const));
}

function scan(text: FieldText, watch: Watch, known: KnownWords): readonly Found[] {
  const { matchers, names, addresses } = watch;
  const firms = [...scanCompanies(text, matchers, known), ...scanAddresses(text, addresses, matchers, known)];
  return [...scanNames(text, names, matchers, known), ...scanJapanese(text, matchers, known), ...firms, ...scanPhones(text, matchers), ...scanDetails(text, matchers, firms)];
}

const weight = (find: Found): number => (find.level === 'leak' ? 1_000 : 0) + (find.end - find.start);
/** Of findings of one kind and person that overlap the strongest stays. */
function strongest(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const find of [...found].sort((a, b) => weight(b) - weight(a)))
    if (!kept.some((other) => other.who === find.who && (other.of === find.of || other.level === 'leak' && find.level === 'look') && other.start < find.end && find.start < other.end)) kept.push(find);
  return kept.sort((a, b) => a.start - b.start || a.who - b.who);
}

/**
 * What the draft says of hidden people. `reader` holds the reader or readers and the user: their own names and addresses never count.
 * `allowed` answers for a person and a word folded with `foldName` whether it was said to be "not them"; numbers and addresses are never allowed away.
 */
export function findDisclosures(
  draft: GuardedText,
  hidden: readonly HiddenPerson[],
  reader: readonly KnownReader[],
  allowed?: (person: PersonId, word: string) => boolean,
): Disclosure[] {
  if (hidden.length === 0) return [];
  const watch = watchFor(hidden);
  const known = knownWords(reader);
  const out: Disclosure[] = [];
  for (const text of fieldsOf(draft))
    for (const { who, start, end, of, level } of strongest(scan(text, watch, known))) {
      const person = (hidden[who] as HiddenPerson).id;
      const quote = text.folded.raw.slice(start, end);
      if (quote === '') continue;
      if (allowed && of !== 'email' && of !== 'phone' && allowed(person, foldName(quote))) continue;
      out.push({ field: text.field, entry: text.entry, quote, start, of, person, level });
    }
  return out;
}
