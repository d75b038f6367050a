// Reads a draft as its reader would and says which words give a hidden person away. Pure; it must not know stores, hosts or consents.
import type { Disclosure, GuardedText, HiddenPerson, KnownReader } from '../../domain/draft.ts';
import { foldName, type PersonId } from '../../domain/person.ts';
import { fieldsOf, type FieldText, type Found } from './text/field-text.ts';
import { knownWords, type KnownWords } from './names/readers.ts';
import { scanAddresses } from './contacts/scan-addresses.ts';
import { scanCompanies } from './firms/scan-companies.ts';
import { scanDetails } from './firms/scan-details.ts';
import { scanJapanese } from './japanese/scan-japanese.ts';
import { scanNames } from './names/scan-names.ts';
import { scanPhones } from './contacts/scan-phones.ts';
import { watchFor, type Watch } from './watch.ts';

function scan(text: FieldText, watch: Watch, known: KnownWords): readonly Found[] {
  const { matchers, names, companies, addresses, phones, details, japanese } = watch;
  const firms = [...scanCompanies(text, companies, matchers, known), ...scanAddresses(text, addresses, matchers, known)];
  return [...scanNames(text, names, matchers, known), ...scanJapanese(text, japanese, matchers, known), ...firms, ...scanPhones(text, phones), ...scanDetails(text, details, matchers, firms)];
}

const weight = (find: Found): number => (find.level === 'leak' ? 1_000 : 0) + (find.end - find.start);
/** Of findings of one kind and person that overlap the strongest stays. */
function strongest(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  const nearby = new Map<string, Found[]>();
  const hides = (other: Found, find: Found): boolean => (other.of === find.of || (other.level === 'leak' && find.level === 'look')) && other.start < find.end && find.start < other.end;
  for (const find of [...found].sort((a, b) => weight(b) - weight(a))) {
    const places: string[] = [];
    for (let cell = find.start >> 6; cell <= (find.end - 1) >> 6; cell++) places.push(`${find.who} ${cell}`);
    if (places.some((place) => nearby.get(place)?.some((other) => hides(other, find)))) continue;
    kept.push(find);
    for (const place of places) (nearby.get(place) ?? nearby.set(place, []).get(place))?.push(find);
  }
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
