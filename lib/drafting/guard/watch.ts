// What is looked for: the hidden people made ready, and one index over all of them for each scanner, so that a text is read once however many they are. It must not know the text.
import type { HiddenPerson } from '../../domain/draft.ts';
import { companyIndex, type CompanyIndex } from './company-index.ts';
import { detailIndex, type DetailIndex } from './detail-index.ts';
import { japaneseIndex, type JapaneseIndex } from './japanese-index.ts';
import { nameIndex, type NameIndex } from './name-index.ts';
import { matcherOf, type PersonMatcher } from './person-matcher.ts';
import { addressIndex, type AddressIndex } from './scan-addresses.ts';
import { phoneIndex, type PhoneIndex } from './scan-phones.ts';

export interface Watch {
  /** `who` in the indexes and in what is found is the place in here. */
  readonly matchers: readonly PersonMatcher[];
  readonly names: NameIndex;
  readonly companies: CompanyIndex;
  readonly details: DetailIndex;
  readonly addresses: AddressIndex;
  readonly phones: PhoneIndex;
  readonly japanese: JapaneseIndex;
}

const watches = new WeakMap<readonly HiddenPerson[], Watch>();
export function watchFor(hidden: readonly HiddenPerson[]): Watch {
  const known = watches.get(hidden);
  if (known && known.matchers.length === hidden.length && known.matchers.every(({ person }, i) => person === hidden[i])) return known;
  const matchers = hidden.map(matcherOf);
  const watch = { matchers, names: nameIndex(matchers), companies: companyIndex(matchers), details: detailIndex(matchers), addresses: addressIndex(matchers), phones: phoneIndex(matchers), japanese: japaneseIndex(matchers) };
  watches.set(hidden, watch);
  return watch;
}
