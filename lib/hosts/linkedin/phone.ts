// A phone number in E.164 where its country is written or clear from the place; as written otherwise. Pure.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { countryOfPlace } from './country-of-place.ts';

const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})$/;
/** Text that is a number to dial and nothing else; a date is none. */
export const looksLikePhone = (text: string): boolean => !DATE.test(text) && /^[+＋]?[\d０-９\s().\-–‑/－（）]{6,24}$/u.test(text) && (text.match(/\d/g) ?? text.match(/[０-９]/g) ?? []).length >= 6;

export function dialable(written: string, place: string | null): string {
  const text = written.normalize('NFKC').trim();
  const number = parsePhoneNumberFromString(text, countryOfPlace(place) ?? undefined);
  return number?.isPossible() && !number.ext ? number.number : written.trim();
}
