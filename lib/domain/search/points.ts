// What a found word is worth: how well it fits, and where it stands. It must not know what was found.
import { FIELDS, type Field } from './entry.ts';

const FITS = { whole: 100, reading: 92, beginning: 82, readingBeginning: 74, spelling: 60, infix: 46, spellingBeginning: 45, slip: 34, slipBeginning: 26 } as const;
export type Fit = keyof typeof FITS;
const PLACES: Readonly<Record<Field, number>> = { name: 1, contact: 0.92, company: 0.8, need: 0.74, tag: 0.74, about: 0.6, notes: 0.46, mail: 0.36 };

/** By the fields in which it stands, a bit each: the most telling one counts. */
export const POINTS = Object.fromEntries(
  Object.entries(FITS).map(([fit, points]) => [fit, Uint8Array.from({ length: 256 }, (_, fields) => { const field = FIELDS.find((_name, i) => (fields & (1 << i)) !== 0); return field ? Math.round(points * PLACES[field]) : 0; })]),
) as Readonly<Record<Fit, Uint8Array>>;
/** Found by the name of somebody who has a part in it. */
export const BY_PARTY = 0.74;

/** What lies near in time is meant more often: at most 31, and nothing after some years. */
const NEARNESS = Uint8Array.from({ length: 200 }, (_, weeks) => Math.max(0, 31 - Math.floor(6.5 * Math.log2(1 + weeks))));
/** Days since it was touched last. */
export const nearness = (days: number): number => (days <= 0 ? 31 : (NEARNESS[Math.floor(days / 7)] ?? 0));
