// Which currency is meant where none is written: what else the thread names, then where its people are. It must not know which sum is a budget.
import type { SentenceRef } from '../story/mentions.ts';
import type { Sentence } from '../text/read-message.ts';
import { currencyOfDomain, currencyOfPhone, currencyOfZone } from './currencies.ts';
import { amountsIn, type Amount } from './money.ts';

/** Money of other countries is named when it is meant; what is spent at home goes without saying. */
const WORLD = new Set(['USD', 'EUR']);
/** Where people say "dollars" or write "$" for their own. */
const DOLLARS = new Set(['AUD', 'NZD', 'CAD', 'SGD', 'HKD', 'USD']);

const known = new WeakMap<Sentence, readonly Amount[]>();
/** Each sentence is read for amounts once. */
export function amountsOf(sentence: Sentence): readonly Amount[] {
  const before = known.get(sentence);
  if (before) return before;
  const amounts = amountsIn(sentence.text, sentence.language);
  known.set(sentence, amounts);
  return amounts;
}

const PHONE = /(?<![\d\p{L}])(?:\+|00)([1-9][\d ()-]{7,18}\d)/gu;
const phonesIn = (text: string): string[] => [...text.matchAll(PHONE)].map((match) => (match[1] ?? '').replace(/\D/gu, ''));

/** Where the writer's phone, mail address and clock say that they are; null where they say nothing. */
function currencyOfPlace(refs: readonly SentenceRef[], ref: SentenceRef): string | null {
  const { message, body } = ref.step.read;
  const english = ref.sentence.language.code === 'en';
  const own = phonesIn(body);
  const all = own.length > 0 ? own : [...new Set(refs.map((one) => one.step.read))].flatMap((read) => phonesIn(read.body));
  for (const phone of all) {
    const currency = currencyOfPhone(phone);
    if (currency) return currency;
  }
  const domain = /\.([a-z]{2})$/iu.exec(message.from.email ?? '')?.[1];
  const byDomain = domain ? currencyOfDomain(domain) : null;
  if (byDomain) return byDomain;
  const zone = /[+-]\d{2}:?\d{2}$/u.exec(message.sentAt)?.[0];
  return english ? currencyOfZone(zone ?? '') : null;
}

export function currencyFor(refs: readonly SentenceRef[], ref: SentenceRef): string {
  const { sentence, step } = ref;
  const home = sentence.language.currency;
  const english = sentence.language.code === 'en';
  const counted = new Map<string, number>();
  for (const other of refs) {
    const weight = other.step === step ? 3 : 1;
    for (const { currency } of amountsOf(other.sentence)) if (currency && (english || !WORLD.has(currency) || currency === home)) counted.set(currency, (counted.get(currency) ?? 0) + weight);
  }
  const common = [...counted].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  if (common) return common === 'USD' && english ? ownDollar(refs, ref) : common;
  return english ? (currencyOfPlace(refs, ref) ?? home) : home;
}

/** "$3k" and "300 bucks" are Australian where the writer is. */
export function ownDollar(refs: readonly SentenceRef[], ref: SentenceRef): string {
  const place = currencyOfPlace(refs, ref);
  return place !== null && DOLLARS.has(place) ? place : 'USD';
}
