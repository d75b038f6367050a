// The country of a place as a profile writes it, where it is clear; null where two countries would fit. Pure, names of countries come from Intl.
import type { CountryCode } from 'libphonenumber-js/min';
import { REGIONS } from './regions.ts';

const LANGUAGES = ['en', 'ja', 'it', 'ru', 'de', 'fr', 'es', 'pt', 'nl', 'pl'];
const fold = (text: string): string => text.normalize('NFKC').replace(/[.’']/g, '').trim().toLowerCase();
let names: Map<string, string> | null = null;

function countryNames(): Map<string, string> {
  if (names) return names;
  names = new Map<string, string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  for (const language of LANGUAGES) {
    const inLanguage = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = /^(?:EU|EZ|UN|X.|Q.|ZZ|UK|SU|DD|FX|TP|YU|CS|NT|BU|DY|HV|NH|NQ|PU|RH|VD|WK|YD|AN|JT|MI|PC|PZ)$/.test(code) ? undefined : inLanguage.of(code);
      if (name) names.set(fold(name), code);
    }
  }
  for (const [country, regions] of Object.entries(REGIONS)) for (const region of regions.split('|')) names.set(fold(region), country);
  return names;
}

export function countryOfPlace(place: string | null): CountryCode | null {
  if (!place) return null;
  const known = countryNames();
  const parts = place.split(/\s*[,，、·]\s*/).filter(Boolean);
  const last = known.get(fold(parts.at(-1) ?? ''));
  if (last) return last as CountryCode;
  // Japanese places are written from the country down, parted by spaces, or begin with the prefecture.
  const first = known.get(fold(place.split(/[\s\u3000]/)[0] ?? ''));
  if (first) return first as CountryCode;
  return /(?:東京都|北海道|京都府|大阪府|\p{sc=Han}{2,3}県)/u.test(place) ? 'JP' : null;
}
