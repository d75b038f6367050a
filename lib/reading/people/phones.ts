// Phone numbers as people write them, told from dates, prices and invoice numbers, and brought to E.164 where the country is clear. It must not know whose they are.

export interface FoundPhone {
  readonly text: string;
  readonly start: number;
  readonly e164: string;
}

// Longest runs of digits with the separators that phone numbers have; letters, currency signs and commas end them.
const RUN = /(?<![\p{L}\d.,€$£¥₽#№_/=@-])[+(]{0,2}\d(?:[\d()\s.\-－‐–ー・]{4,20})\d(?![\d%€$£¥₽]|\s?(?:€|\$|£|₽|円|万|euro|eur|usd|gbp|руб|тыс|млн|тенге|jpy|\/))/giu;
const ZONE = /([+-])(\d{2}):?(\d{2})$/u;
const narrow = (text: string): string => text.normalize('NFKC').replace(/[‐–ー－]/gu, '-');

/** Two-letter country from the number's own shape, the time zone of the message, then the language. */
function countryFor(digits: string, zone: number | null, fallback: string): string {
  if (fallback !== 'GB') return fallback;
  if (zone !== null && zone <= -3) return 'US';
  if (zone !== null && zone >= 8 && zone <= 11 && digits.length === 10 && digits.startsWith('0')) return 'AU';
  if (zone !== null && zone >= 12) return 'NZ';
  if (digits.length === 10 && /^[2-9]/u.test(digits)) return 'US';
  if (digits.length === 10 && digits.startsWith('04')) return 'AU';
  if (digits.length === 10 && /^08[35679]/u.test(digits)) return 'IE';
  if (digits.length === 10 && /^06\d/u.test(digits)) return 'IE';
  return 'GB';
}

const TRUNK: Readonly<Record<string, { readonly code: string; readonly trunk: string; readonly lengths: readonly number[] }>> = {
  GB: { code: '44', trunk: '0', lengths: [10, 11] },
  IE: { code: '353', trunk: '0', lengths: [8, 9, 10] },
  AU: { code: '61', trunk: '0', lengths: [10] },
  NZ: { code: '64', trunk: '0', lengths: [8, 9, 10, 11] },
  DE: { code: '49', trunk: '0', lengths: [7, 8, 9, 10, 11, 12, 13] },
  AT: { code: '43', trunk: '0', lengths: [8, 9, 10, 11, 12, 13] },
  JP: { code: '81', trunk: '0', lengths: [10, 11] },
  IT: { code: '39', trunk: '', lengths: [8, 9, 10, 11] },
  US: { code: '1', trunk: '1', lengths: [10, 11] },
};

function toE164(digits: string, country: string): string | null {
  if (country === 'RU') {
    if (digits.length === 11 && /^[78]/u.test(digits)) return `+7${digits.slice(1)}`;
    return digits.length === 10 && /^[3489]/u.test(digits) ? `+7${digits}` : null;
  }
  const rule = TRUNK[country];
  if (!rule || !rule.lengths.includes(digits.length)) return null;
  if (country === 'US') return digits.length === 11 ? (digits.startsWith('1') ? `+${digits}` : null) : /^[2-9]/u.test(digits) ? `+1${digits}` : null;
  if (country === 'IT') return /^[03]/u.test(digits) ? `+39${digits}` : null;
  return digits.startsWith('0') ? `+${rule.code}${digits.slice(1)}` : null;
}

const isDateLike = (text: string): boolean => /^\d{1,2}[.\-/]\d{1,2}[.\-/]\d{2,4}/u.test(text) || /^(?:19|20)\d{2}[.\-/]\d{1,2}[.\-/]\d{1,2}(?!\d)/u.test(text) || /^(?:19|20)\d{2}[\s–-]+(?:19|20)?\d{2}\b/u.test(text);

export function findPhones(text: string, sentAt: string, fallback: string): FoundPhone[] {
  const flat = narrow(text);
  // Only where folding kept every offset can the place be told.
  const source = flat.length === text.length ? flat : text;
  const zoneMatch = ZONE.exec(sentAt);
  const zone = zoneMatch ? Number(`${zoneMatch[1] ?? '+'}${zoneMatch[2] ?? '0'}`) : null;
  const found: FoundPhone[] = [];
  for (const match of source.matchAll(RUN)) {
    let written = match[0].trim();
    const line = written.indexOf('\n');
    if (line >= 0) written = written.slice(0, line).trim();
    written = written.replace(/[(.\-\s]+$/u, '');
    if (isDateLike(written)) continue;
    const before = source.slice(Math.max(0, match.index - 24), match.index);
    if (/(?:fax|ФАКС|факс|HRB|IBAN|P\.?\s?IVA|ID:|PIN:|№|invoice|no\.|nr\.)[\s:：.]*(?:\d{3,4}[\s\-)）]*)?$/iu.test(before)) continue;
    const digits = written.replace(/\(0\)/u, '').replace(/\D/gu, '');
    if (digits.length < 8 || digits.length > 15) continue;
    if (written.startsWith('+') || written.startsWith('(+')) {
      let international = digits;
      if (/^44 ?\(?0/u.test(written.slice(1))) international = digits.replace(/^440/u, '44');
      found.push({ text: written, start: match.index, e164: `+${international}` });
      continue;
    }
    if (digits.startsWith('00') && digits.length > 10 && fallback !== 'JP') {
      found.push({ text: written, start: match.index, e164: `+${digits.slice(2)}` });
      continue;
    }
    const e164 = toE164(digits, countryFor(digits, zone, fallback));
    if (e164) found.push({ text: written, start: match.index, e164 });
  }
  return found;
}
