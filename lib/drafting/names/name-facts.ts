// What is on record of somebody's name, before a language puts it into a form. It knows no language.
import type { Person } from '../../domain/person.ts';
import { cleanLine } from '../plain-text.ts';

export interface NameFacts {
  /** As written first, then the other writings; cleaned, none empty. */
  readonly writings: readonly string[];
  /** A form of address or a profession on record: `Ms`, `avvocata`, `税理士`. */
  readonly title: string | null;
  readonly company: string | null;
}

const facts = (writings: readonly string[], title: string | null, company: string | null): NameFacts | null => {
  const cleaned = writings.map(cleanLine).filter((writing) => writing !== '' && !writing.includes('@'));
  return cleaned.length === 0 ? null : { writings: cleaned, title: title && cleanLine(title), company: company && cleanLine(company) };
};

/** Null when no name is on record; an address is not a name. */
export const nameFactsOf = (person: Pick<Person, 'name' | 'otherNames' | 'title' | 'company'>): NameFacts | null =>
  facts([person.name, ...person.otherNames], person.title, person.company);
export const writtenName = (name: string): NameFacts | null => facts([name], null, null);

const LETTER = /\p{L}/gu;
const isIn = (writing: string, script: RegExp): boolean => {
  const letters = writing.match(LETTER) ?? [];
  return letters.length > 0 && letters.every((letter) => script.test(letter));
};
/** The writing in this script, else the one it was written down in. */
export const writingIn = (name: NameFacts, script: RegExp): string => name.writings.find((writing) => isIn(writing, script)) ?? name.writings[0] ?? '';
export const isWrittenIn = isIn;

const ORGANISATION = /(?:^|[\s,.])(?:ltd|limited|llc|llp|inc|plc|gmbh|ag|kg|s\.?r\.?l|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|team|office|support|info|sales|studio|agency|agenzia|company|group|gruppo|hotel|ооо|оао|зао|пао|ип|ао)\.?(?:$|[\s,.])|株式会社|有限会社|合同会社|事務所|商会|\d/iu;
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s.,]+/gu, '');
/** Not a person's name but a firm's, a mailbox's or an address: it can be written out, but not taken apart. */
export const isNobodysName = (writing: string, company: string | null): boolean => ORGANISATION.test(writing) || (company !== null && folded(company) === folded(writing));
