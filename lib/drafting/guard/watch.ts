// What is looked for: the hidden people made ready, and one index over all of them for each scanner, so that a text is read once however many they are. It must not know the text.
import type { HiddenPerson } from '../../domain/draft.ts';
import { companyIndex, type CompanyIndex } from './firms/company-index.ts';
import { detailIndex, type DetailIndex } from './firms/detail-index.ts';
import { japaneseIndex, type JapaneseIndex } from './japanese/japanese-index.ts';
import { nameIndex, type NameIndex } from './names/name-index.ts';
import { matcherOf, recordOf, type PersonMatcher } from './person-matcher.ts';
import { remembering } from '../../domain/writing/remember.ts';
import { addressIndex, type AddressIndex } from './contacts/scan-addresses.ts';
import { phoneIndex, type PhoneIndex } from './contacts/scan-phones.ts';

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

const watches = remembering(20, (_records, hidden: readonly HiddenPerson[]): Watch => {
  const matchers = hidden.map(matcherOf);
  return { matchers, names: nameIndex(matchers), companies: companyIndex(matchers), details: detailIndex(matchers), addresses: addressIndex(matchers), phones: phoneIndex(matchers), japanese: japaneseIndex(matchers) };
});
export const watchFor = (hidden: readonly HiddenPerson[]): Watch => watches(hidden.map(recordOf).join('\n'), hidden);
