// A book of invented people and referrals of any size, the same for the same seed: few who introduce much, many who are met once, chains, several currencies.
import { addDays } from '../../../lib/domain/day.ts';
import type { Moment } from '../../../lib/domain/moment.ts';
import { emptyPerson, ME, type Person } from '../../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';
import { seeded } from '../../seeded.ts';

const NAMES = {
  en: { given: ['Zadie', 'Helen', 'Colin', 'Agnieszka', 'Oscar', 'Joan', 'Nadia', 'Rebecca', 'Petra', 'Yusuf', 'Priya', 'Olabisi', 'Callum', 'Maja', 'Tomasz', 'Ines', 'Bram', 'Sunniva', 'Kofi', 'Lotte'], family: ['Kornfeld', 'Strand', 'Tedder', 'Wrona', 'Lund', 'Akers', 'Serrano', 'Stone', 'Lindqvist', 'Demir', 'Raman', 'Adeyemi', 'Reyes', 'Lis', 'Bielak', 'Whitfield-Marchetti', 'Ash', 'Okafor', 'Novak', 'Brandt'], join: ' ' },
  ja: { given: ['花子', '健太郎', '美咲', '大輔', '由美', '翔', '直子', '誠', '彩', '浩二', '真理子', '隼人'], family: ['佐藤', '鳥谷部', '大塚', '小笠原', '森', '長谷川', '西園寺', '林', '五十嵐', '高橋', '東海林', '岡'], join: ' ' },
  ru: { given: ['Константин', 'Анна', 'Владислав', 'Екатерина', 'Пётр', 'Ольга', 'Всеволод', 'Мария', 'Игорь', 'Татьяна'], family: ['Преображенский', 'Орлова', 'Кузнецов', 'Белозерская', 'Ким', 'Рождественский', 'Лебедева', 'Мусоргский', 'Гай', 'Стржельчик'], join: ' ' },
} as const;
const TRADES = ['A bookkeeper', 'A roofer', 'Team day for forty', 'A kitchen', 'Penetration test', 'Translation', 'A web shop', 'Succession'];

export interface Invented {
  readonly people: readonly Person[];
  readonly referrals: readonly Referral[];
}
export interface Wanted {
  readonly people: number;
  readonly referrals: number;
  readonly seed?: number;
  readonly language?: keyof typeof NAMES;
  /** The last day on which something may have happened. */
  readonly until?: string;
  readonly days?: number;
}

function outcomeOf(random: () => number, on: string, moment: (kind: Moment['kind']) => Moment): Partial<Referral> {
  const luck = random();
  const currency = ['GBP', 'GBP', 'GBP', 'EUR', 'JPY'][Math.floor(random() * 5)] ?? 'GBP';
  const minor = Math.round(4 * (1 + random() * 24)) * (currency === 'JPY' ? 5_000 : 10_000);
  const [later, much] = [addDays(on, 20), addDays(on, 90)];
  if (luck < 0.1) return { introducedOn: null, introducedInWriting: false };
  if (luck < 0.18) return { introducedOn: null, closedOn: later, closedWhy: random() < 0.5 ? 'declined' : 'no-answer' };
  if (luck < 0.35) return { introducedOn: on };
  if (luck < 0.5) return { introducedOn: on, moments: { m: moment('met') } };
  if (luck < 0.62) return { introducedOn: on, moments: { m: moment('met') }, outcome: { result: 'lost', amount: null, currency: null, on: later, note: null }, closedOn: later, closedWhy: 'done' };
  if (luck < 0.68) return { introducedOn: on, outcome: { result: 'no-response', amount: null, currency: null, on: later, note: null } };
  return { introducedOn: on, outcome: { result: 'won', amount: minor, currency, on: later, note: null }, worth: random() < 0.2 ? { w: { id: 'w', on: much, minor: minor / 2, currency, note: null } } : {} };
}

export function inventedBook({ people: many, referrals: count, seed = 7, language = 'en', until = '2026-11-20', days = 900 }: Wanted): Invented {
  const random = seeded(seed);
  const { given, family, join } = NAMES[language];
  const people = Array.from({ length: many }, (_, n): Person => {
    const [first, last] = [given[n % given.length] ?? '', family[(n + Math.floor(n / given.length) * 3) % family.length] ?? ''];
    const name = language === 'ja' ? `${last}${join}${first}` : `${first}${join}${last}`;
    return { ...emptyPerson(`p${String(n).padStart(5, '0')}`), name: n >= given.length * family.length ? `${name} ${Math.floor(n / (given.length * family.length)) + 1}` : name, emails: [`p${n}@invented.example`], company: `Firm ${n % 97}` };
  });
  // The first few introduce most: a small share of everybody, met again and again.
  const often = (): string => people[Math.floor(random() ** 3 * Math.max(1, Math.ceil(many / 3)))]?.id ?? '';
  let newest = Math.ceil(many / 3);
  // Most who have a need are met once.
  const anybody = (): string => {
    newest = newest + 1 < many ? newest + 1 : Math.ceil(many / 3);
    return people[random() < 0.85 ? newest : Math.floor(random() * many)]?.id ?? '';
  };
  const referrals: Referral[] = [];
  for (let n = 0; n < count; n += 1) {
    const on = addDays(until, -Math.floor(random() * days));
    const received = random() < 0.55;
    const moment = (kind: Moment['kind']): Moment => ({ id: 'm', kind, on: addDays(on, 10), recordedAt: `${addDays(on, 10)}T09:00:00.000Z`, personId: null, channel: null, text: null });
    const parent = n > 3 && random() < 0.12 ? referrals[Math.floor(random() * referrals.length)] : undefined;
    const introducerId = received ? (parent?.prospectId && parent.prospectId !== ME ? parent.prospectId : often()) : ME;
    const prospectId = anybody();
    const facts = outcomeOf(random, on, moment);
    referrals.push({
      ...emptyReferral(`r${String(n).padStart(6, '0')}`), form: random() < 0.06 && !received ? 'lead' : 'referral', direction: received ? 'received' : 'given', capturedOn: on, topic: TRADES[n % TRADES.length] ?? '',
      introducerId, prospectId: prospectId === introducerId ? anybody() : prospectId, providerId: received ? ME : often(), actual: 'now', cameFromId: parent?.id ?? null, ...facts,
    });
  }
  return { people, referrals };
}
