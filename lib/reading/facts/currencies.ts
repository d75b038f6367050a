// Which currency a sign or a code stands for, and which is at home where. It must not know amounts.

const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '￥': 'JPY', '₽': 'RUB', '₸': 'KZT', '₴': 'UAH', '₹': 'INR', '₺': 'TRY', '₾': 'GEL', '₼': 'AZN', '֏': 'AMD', '₪': 'ILS', '₩': 'KRW', '₫': 'VND', '฿': 'THB', '₱': 'PHP', '₦': 'NGN' };
const DOLLARS: Readonly<Record<string, string>> = { US: 'USD', A: 'AUD', AU: 'AUD', NZ: 'NZD', C: 'CAD', CA: 'CAD', HK: 'HKD', S: 'SGD', SG: 'SGD', R: 'BRL', MX: 'MXN' };

/** Codes that are nobody's word in small letters either. */
const SMALL = new Set('EUR USD GBP CHF JPY RUB AUD NZD CAD SGD SEK NOK DKK PLN CZK HUF INR KZT GEL AZN UAH BYN CNY ILS AED ZAR'.split(' '));
const CODES = new Set([...SMALL, ...'TRY AMD UZS KGS TJS MDL RON RSD BGN HKD KRW THB MXN BRL MYR NGN TWD VND PHP IDR KES SAR QAR ISK EGP ARS CLP COP PKR LKR BDT NPR'.split(' ')]);
/** Codes that people write their own way. */
const SPELLED: Readonly<Record<string, string>> = { zł: 'PLN', kč: 'CZK', ft: 'HUF', sfr: 'CHF', fr: 'CHF', rs: 'INR', nis: 'ILS', stg: 'GBP', rm: 'MYR', rmb: 'CNY', r: 'ZAR', eu: 'EUR', tl: 'TRY' };

export const symbolPattern = `(?:(?<![A-Z])(?:US|AU|NZ|CA|HK|SG|MX|A|C|S|R)(?=\\$))?[${Object.keys(SYMBOLS).join('').replace('$', '\\$')}]`;

export function currencyOfSymbol(symbol: string): string | null {
  const country = symbol.endsWith('$') ? DOLLARS[symbol.slice(0, -1)] : undefined;
  return country ?? SYMBOLS[symbol.slice(-1)] ?? null;
}

/** "EUR", "chf", "TRY" but not "try"; `before` a number also "Fr." and "R 18 000". */
export function currencyOfCode(word: string, before: boolean): string | null {
  if (word.length > 3) return null;
  const upper = word.toUpperCase();
  if (CODES.has(word) || (SMALL.has(upper) && word.length === 3)) return upper;
  const lower = word.toLowerCase();
  if (lower === 'r' || lower === 'rm' || lower === 'fr' || lower === 'rs') return before && word[0] === word[0]?.toUpperCase() ? (SPELLED[lower] ?? null) : null;
  if (lower === 'ft' || lower === 'eu' || lower === 'tl') return !before && word[0] === word[0]?.toUpperCase() ? (SPELLED[lower] ?? null) : null;
  return SPELLED[lower] ?? null;
}

/** By the country code of a phone number; the longest that fits. */
const CALLING: Readonly<Record<string, string>> = {
  '44': 'GBP', '353': 'EUR', '61': 'AUD', '64': 'NZD', '91': 'INR', '65': 'SGD', '27': 'ZAR', '1': 'USD', '852': 'HKD', '60': 'MYR', '971': 'AED', '234': 'NGN', '254': 'KES', '92': 'PKR', '63': 'PHP',
  '41': 'CHF', '49': 'EUR', '43': 'EUR', '39': 'EUR', '33': 'EUR', '34': 'EUR', '31': 'EUR', '32': 'EUR', '351': 'EUR', '358': 'EUR', '30': 'EUR', '371': 'EUR', '370': 'EUR', '372': 'EUR', '46': 'SEK', '47': 'NOK', '45': 'DKK', '48': 'PLN', '420': 'CZK', '36': 'HUF', '40': 'RON', '90': 'TRY', '381': 'RSD',
  '7': 'RUB', '77': 'KZT', '76': 'KZT', '375': 'BYN', '380': 'UAH', '374': 'AMD', '995': 'GEL', '994': 'AZN', '998': 'UZS', '996': 'KGS', '992': 'TJS', '373': 'MDL', '972': 'ILS', '81': 'JPY', '82': 'KRW', '86': 'CNY', '66': 'THB',
};
export function currencyOfPhone(digits: string): string | null {
  for (const length of [3, 2, 1]) {
    const found = CALLING[digits.slice(0, length)];
    if (found) return found;
  }
  return null;
}

/** By the last part of a mail address or site. */
const DOMAINS: Readonly<Record<string, string>> = { uk: 'GBP', ie: 'EUR', au: 'AUD', nz: 'NZD', in: 'INR', sg: 'SGD', za: 'ZAR', ca: 'CAD', ch: 'CHF', de: 'EUR', at: 'EUR', it: 'EUR', fr: 'EUR', es: 'EUR', nl: 'EUR', be: 'EUR', pt: 'EUR', fi: 'EUR', se: 'SEK', no: 'NOK', dk: 'DKK', pl: 'PLN', cz: 'CZK', hu: 'HUF', kz: 'KZT', by: 'BYN', ua: 'UAH', am: 'AMD', ge: 'GEL', az: 'AZN', uz: 'UZS', kg: 'KGS', il: 'ILS', jp: 'JPY', us: 'USD', ru: 'RUB', tr: 'TRY', hk: 'HKD' };
export const currencyOfDomain = (domain: string): string | null => DOMAINS[domain.toLowerCase()] ?? null;

/** Where English is written, by the hours that its clocks are off from UTC. */
export function currencyOfZone(offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(offset) ?? [];
  const off = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) + Number(minutes ?? 0) / 60);
  if (hours === undefined || off <= -3.5) return 'USD';
  if (off === -3) return 'CAD';
  if (off === 5.5) return 'INR';
  if (off >= 12) return 'NZD';
  if (off >= 8) return 'AUD';
  return off <= 1 ? 'GBP' : 'EUR';
}
