// Half a year of one person's referrals, given and received, in English and Japanese: what a review has to show and to print. Everybody is invented.
import { addDays } from '../../lib/domain/day.ts';
import { asFields, type EventIntent } from '../../lib/domain/event.ts';
import type { MomentKind } from '../../lib/domain/moment.ts';
import { ME, type Person } from '../../lib/domain/person.ts';
import type { Outcome, Referral } from '../../lib/domain/referral.ts';
import type { Period } from '../../lib/domain/review/period.ts';
import type { SourcePlan } from '../../lib/domain/source.ts';
import { emptyPlan } from '../../lib/domain/source.ts';

type Language = 'en' | 'ja';
interface Words { readonly en: string; readonly ja: string }
const w = (en: string, ja: string): Words => ({ en, ja });

const PEOPLE: Readonly<Record<string, readonly [Words, Words?, Words?]>> = {
  zadie: [w('Zadie Kornfeld', '渡辺 春香'), w('Kornfeld Legal', '渡辺会計事務所'), w('Leeds', '横浜市')], colin: [w('Colin Tedder', '木下 誠'), w('Tedder Books', '木下書店')], oscar: [w('Oscar Lund', '杉本 大輔'), w('Lund Roofing', '杉本不動産'), w('York', '川崎市')],
  nadia: [w('Nadia Serrano', '小川 智子')], petra: [w('Petra Lindqvist', '伊藤 美咲')], priya: [w('Priya Raman', '藤本 亜希子'), w('Raman Office Care', 'フジモト工房')],
  helen: [w('Helen Strand', '長谷川 修')], agnieszka: [w('Agnieszka Wrona', '西村 拓也')], joan: [w('Joan Akers', '加藤 節子')], rebecca: [w('Rebecca Stone', '久保 浩一')], yusuf: [w('Yusuf Demir', '山口 直樹')], calder: [w('Calder Facilities', '佐々木 美和')],
  olabisi: [w('Olabisi Adeyemi', '伊藤 大地'), w('Adeyemi Kitchens', '伊藤内装')], callum: [w('Callum Reyes', '永田 修')], maja: [w('Maja Lis', '森 健一'), w('Lis Editing', '森写真室')], tomasz: [w('Tomasz Bielak', '高田 涼')], irena: [w('Irena Novakova', '大塚 玲子'), w('Ledgerline', '大塚税理士事務所')], paul: [w('Paul Ashdown', '中村 一郎')],
};

interface Tale {
  readonly day: number;
  readonly who: readonly [string, string];
  readonly topic: Words;
  readonly result?: readonly [Outcome['result'], number, number?, Words?];
  readonly thanked?: number;
  readonly moments?: readonly (readonly [MomentKind, number, string | null, Words?])[];
  readonly notIntroduced?: boolean;
  readonly worth?: readonly (readonly [number, number, string])[];
}
/** Days count from the first of the period; amounts are minor units of GBP, or yen. */
const RECEIVED: readonly Tale[] = [
  { day: 7, who: ['zadie', 'helen'], topic: w('Coaching for the practice managers', '開業資金の計画'), result: ['won', 35, 600_000, w('runs since November', '11月から継続中')], thanked: 8, moments: [['reported', 105, 'zadie'], ['client-word', 100, 'helen', w('the thing nobody else had found', '誰も気づかなかった点を教えてくれた')]] },
  { day: 20, who: ['colin', 'agnieszka'], topic: w('How to hire the first employee', '2店舗目の資金繰り'), result: ['won', 60, 42_000], thanked: 22 },
  { day: 33, who: ['oscar', 'joan'], topic: w('Succession in a family firm', 'ご実家の売却後の家計'), result: ['won', 70, 748_000] },
  { day: 47, who: ['nadia', 'rebecca'], topic: w('Return from maternity leave', '役員の保険の見直し'), result: ['lost', 60], thanked: 48 },
  { day: 100, who: ['petra', 'yusuf'], topic: w('Leading eleven people', '住宅の頭金づくり'), result: ['met', 120], thanked: 101 },
  { day: 124, who: ['priya', 'calder'], topic: w('Team day for forty', '創業融資の相談'), result: ['won', 150, 450_000], thanked: 125, worth: [[160, 90_000, 'EUR']] },
];
const GIVEN: readonly Tale[] = [
  { day: 5, who: ['rebecca', 'olabisi'], topic: w('1970s kitchen out, new one in', '移転に伴う内装工事'), result: ['won', 140, 1_420_000, w('built in February', '6月お引渡し')], moments: [['provider-word', 120, 'olabisi'], ['client-word', 150, 'rebecca', w('tidy, and on the day', '良い人を紹介してもらった')]] },
  { day: 29, who: ['yusuf', 'callum'], topic: w('Finance director, a day a month', 'ご実家の土地 62坪の売却') },
  { day: 42, who: ['joan', 'maja'], topic: w('Somebody to read her memoir', '相続の手続き'), result: ['problem', 110, undefined, w('two dates missed', '連絡が遅れがち')], moments: [['provider-word', 110, 'maja', w('I took on too much', '引き受けすぎました')]] },
  { day: 64, who: ['helen', 'tomasz'], topic: w('Penetration test before renewal', '物件の撮影'), result: ['won', 130, 600_000], moments: [['provider-word', 128, 'tomasz']] },
  { day: 168, who: ['agnieszka', 'irena'], topic: w('Bookkeeper for a web shop', '飲食に強い税理士'), notIntroduced: true },
];
const PLANS: Readonly<Record<string, Partial<Record<'gain' | 'ask', Words>> & Pick<Partial<SourcePlan>, 'kind'>>> = {
  zadie: { kind: 'partner', gain: w('Her clients hear straight words; her firm looks good', 'お客様に喜ばれ、渡辺さんの信用が高まる'), ask: w('When a practice manager says “I have no time to lead”: call me, then a talk of three', '「家計の先が見えない」と聞いたら、まず電話。次に三人で面談') },
  oscar: { kind: 'partner', gain: w('A referral back: two roofs this spring', 'お返しに、春の売却相談を2件') },
};

export function reviewStory(period: Period, language: Language): readonly EventIntent[] {
  const currency = language === 'ja' ? 'JPY' : 'GBP';
  const at = (day: number): string => addDays(period.from, day);
  const people = Object.entries(PEOPLE).map(([id, [name, company, location]]): EventIntent => {
    const plan = PLANS[id];
    const facts: Partial<Person> = {
      name: name[language], emails: [`${id}@${id}.example`], company: company?.[language] ?? null, location: location?.[language] ?? null, language,
      ...(plan ? { source: { ...emptyPlan, kind: plan.kind ?? null, gain: plan.gain?.[language] ?? null, ask: plan.ask?.[language] ?? null } } : {}),
    };
    return { subject: { type: 'person', id }, kind: 'added', set: asFields(facts) };
  });
  const tale = (direction: 'given' | 'received') => (one: Tale, n: number): EventIntent => {
    const id = `${direction}-${n + 1}`;
    const [first, second] = one.who;
    const [result, on, amount, note] = one.result ?? [];
    const facts: Partial<Referral> = {
      form: 'referral', direction, capturedOn: at(one.day), topic: one.topic[language], need: one.topic[language], actual: 'now', language,
      ...(direction === 'given' ? { introducerId: ME, prospectId: first, providerId: second } : { introducerId: first, prospectId: second, providerId: ME }),
      introducedOn: one.notIntroduced ? null : at(one.day), introducedInWriting: !one.notIntroduced, thankedOn: one.thanked === undefined ? null : at(one.thanked),
      outcome: result && on !== undefined ? { result, on: at(on), amount: amount === undefined ? null : amount, currency: amount === undefined ? null : currency, note: note?.[language] ?? null } : null,
      moments: Object.fromEntries((one.moments ?? []).map(([kind, day, personId, text], m) => [`${id}-m${m}`, { id: `${id}-m${m}`, kind, on: at(day), recordedAt: `${at(day)}T09:00:00.000Z`, personId, channel: null, text: text?.[language] ?? null }])),
      worth: Object.fromEntries((one.worth ?? []).map(([day, minor, code], m) => [`${id}-w${m}`, { id: `${id}-w${m}`, on: at(day), minor, currency: code, note: null }])),
    };
    return { subject: { type: 'referral', id }, kind: 'added', set: asFields(facts) };
  };
  const before: EventIntent = { subject: { type: 'referral', id: 'before-1' }, kind: 'added', set: asFields({ ...({ form: 'referral', direction: 'given', introducerId: ME, prospectId: 'paul', providerId: 'priya', topic: w('Cleaning for a new office', '新しい事務所の清掃')[language], capturedOn: at(-90), introducedOn: at(-88), outcome: { result: 'won', on: at(-60), amount: 2_290_000, currency, note: null }, worth: { later: { id: 'later', on: at(12), minor: 180_000, currency, note: null } } } satisfies Partial<Referral>) }) };
  const settings: EventIntent = { subject: { type: 'settings', id: 'settings' }, kind: 'corrected', set: { name: w('Dana Whitfield', '高橋 美穂')[language], emails: ['dana@whitfield.example'] } };
  return [settings, ...people, ...RECEIVED.map(tale('received')), ...GIVEN.map(tale('given')), before];
}
