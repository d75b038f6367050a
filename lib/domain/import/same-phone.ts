// Whether two telephone numbers are the same line, however each is written. It knows no country's plan: only how a number abroad and one at home relate.

interface Line {
  readonly isInternational: boolean;
  readonly digits: string;
}
/** Shorter ones are extensions and short codes: of no use to tell people apart. */
const SHORTEST = 7;
/** A number at home stands at the end of the one from abroad, after at most this many digits of country code and trunk zero. */
const LONGEST_PREFIX = 4;
const TAIL = 7;

const lineOf = (written: string): Line | null => {
  const plain = written.normalize('NFKC').replace(/(?:\bext|\bint|доб|内線|[x#;,]).*$/iu, '').trim();
  const digits = plain.replace(/\D/gu, '');
  const isInternational = /^\(?\+|^00/u.test(plain);
  // Russia writes 8 before what is +7 from abroad; elsewhere 0 is what one dials first at home.
  const bare = isInternational ? digits.replace(/^00/u, '') : digits.length === 11 && digits.startsWith('8') ? digits.slice(1) : digits.replace(/^0+/u, '');
  return bare.length < SHORTEST || bare.length > 15 ? null : { isInternational, digits: bare };
};

/** Under which numbers that may be the same are looked up; null where it is no number to go by. */
export const phoneKey = (written: string): string | null => lineOf(written)?.digits.slice(-TAIL) ?? null;

export function isSamePhone(a: string, b: string): boolean {
  const [one, other] = [lineOf(a), lineOf(b)];
  if (!one || !other) return false;
  if (one.digits === other.digits) return true;
  if (one.isInternational === other.isInternational) return false;
  const [abroad, home] = one.isInternational ? [one.digits, other.digits] : [other.digits, one.digits];
  return home.length >= SHORTEST + 1 && abroad.endsWith(home) && abroad.length - home.length <= LONGEST_PREFIX;
}
