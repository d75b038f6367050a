// Whom a letter is for and who sends it, in the lines of an envelope, as the country of its language writes them.
import type { DraftLanguage } from '../../domain/draft.ts';
import { addressInKanji, postalCodeIn } from './in-kanji.ts';

export interface Addressed {
  readonly name: string;
  readonly company: string | null;
  readonly postal: string | null;
}
/** Labels that a Russian envelope bears. */
export const ENVELOPE_LABELS: Readonly<Record<DraftLanguage, { readonly from: readonly string[]; readonly to: readonly string[] } | null>> = { en: null, ja: null, it: null, ru: { from: ['От кого', 'Откуда'], to: ['Кому', 'Куда'] } };

export const addressLines = (postal: string | null): readonly string[] => (postal ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
/** Name, firm where it is not the name, then the address; in Japanese the other way round. */
export function blockOf({ name, company, postal }: Addressed, language: DraftLanguage): readonly string[] {
  const firm = company && company !== name ? [company] : [];
  return (language === 'ja' ? [...addressLines(postal), ...firm, name] : [name, ...firm, ...addressLines(postal)]).filter((line) => line !== '');
}

export interface VerticalAddress {
  /** Seven digits; null where none is written. */
  readonly code: string | null;
  readonly lines: readonly string[];
}
export function verticalAddress(postal: string | null): VerticalAddress {
  const { code, rest } = postalCodeIn(postal ?? '');
  return { code, lines: addressLines(rest).map(addressInKanji) };
}
