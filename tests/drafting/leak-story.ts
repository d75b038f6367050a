// Random referrals of every stage with people whose names occur nowhere else, and what each reader may know, told from the story and not from the code.
import type { DraftKind, DraftLanguage, IntroductionWay, Register } from '../../lib/domain/draft.ts';
import type { Covered, OptInEntry } from '../../lib/domain/opt-in.ts';
import { ME, emptyPerson, type Person } from '../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../lib/domain/referral.ts';
import type { TypedSlots } from '../../lib/drafting/slot-values.ts';

export type Role = 'prospect' | 'provider' | 'introducer';
export const ROLES: readonly Role[] = ['prospect', 'provider', 'introducer'];

/** mulberry32 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** What gives a person away: no wording holds any of it. Stems, so that a case ending hides nothing. */
export const MARKS: Readonly<Record<Role, Readonly<Record<DraftLanguage, readonly [given: string, family: string]>>>> = {
  prospect: { en: ['Quorwen', 'Zyxtable'], ja: ['鷺ノ宮', '檮原'], it: ['Quirzeno', 'Zuxtarelli'], ru: ['Щюркен', 'Ъюжнохватов'] },
  provider: { en: ['Wexilda', 'Vobzurth'], ja: ['鵺野', '轟坂'], it: ['Wexolda', 'Vobzurti'], ru: ['Фыщима', 'Жвуцкабова'] },
  introducer: { en: ['Jyvrick', 'Kupzoft'], ja: ['麿赤児', '鰻谷'], it: ['Jyvrico', 'Kupzofti'], ru: ['Гъялгер', 'Пцумзодов'] },
};
const HOSTILE = ['{prospect.name}', '[[{provider.name}||{introducer.name}]]', '\r\nBcc: all@evil.example', '\u202Egnp.exe', '||', ']]', '<b>', '{', '\u0000'];

export interface Story {
  readonly referral: Referral;
  readonly people: readonly Person[];
  readonly kind: DraftKind;
  readonly language: DraftLanguage;
  readonly register: Register;
  /** Of a story's own people, or the outsider; nobody for the note that is only passed on. */
  readonly readers: readonly string[];
  readonly variant?: IntroductionWay;
  readonly firstWriter: 'prospect' | 'provider';
  readonly typed: TypedSlots;
  /** By reader and role: what the story lets that reader know. Whoever a note is passed on to is `anybody`. */
  readonly mayKnow: (reader: string, role: Role, what: 'name' | 'contact' | 'need' | 'budget' | 'status') => boolean;
}

type Yes = 'none' | 'asked' | 'granted' | 'declined' | 'withdrawn' | 'expired';
const ALL_COVERED: readonly Covered[] = ['name', 'contact', 'need', 'budget'];
export const KINDS: readonly DraftKind[] = [
  'optin-provider', 'optin-prospect', 'forwardable', 'introduction', 'chaser', 'decline', 'not-now', 'thanks', 'thanks-letter', 'thanks-anyway', 'progress', 'report', 'ask-provider',
  'ask-client', 'testimonial', 'ask-introductions', 'partner', 'apology', 'delivery', 'information', 'third-consent', 'pause',
];
const TO_ANYONE: readonly DraftKind[] = ['forwardable', 'information', 'partner'];
export const WAYS: readonly IntroductionWay[] = ['plain', 'phone', 'meeting', 'linkedin', 'linkedin-prospect', 'linkedin-provider'];
export const OUTSIDER = 'id-outsider';
const OUTSIDER_NAMES: Readonly<Record<DraftLanguage, string>> = { en: 'Olive Tan', ja: '小川 桃子', it: 'Olivia Tosi', ru: 'Ольга Тихонова' };
const FROM_ME_TO_INTRODUCER: readonly DraftKind[] = ['thanks', 'thanks-letter', 'thanks-anyway', 'progress', 'report'];
const FROM_ME_TO_CLIENT: readonly DraftKind[] = ['third-consent', 'delivery', 'ask-introductions', 'testimonial', 'apology'];

export const secretsOf = (role: Role): Readonly<Record<'contact' | 'need' | 'budget' | 'description', readonly string[]>> => ({
  contact: [`${role}-box@hidden-${role}.example`, `555-0${ROLES.indexOf(role)}-7788`, `linkedin.com/in/slug-${role}`],
  need: [`needmark${role}`, `необхмарк${role}`],
  budget: ['74,321', '74.321', '74\u00A0321', '74321', '74 321'],
  description: [`firm-${role}-holdings`, `headline-${role}`],
});

export function tell(random: () => number): Story {
  const language = pick<DraftLanguage>(random, ['en', 'ja', 'it', 'ru']);
  const direction = random() < 0.6 ? 'given' : 'received';
  const mine: Role | null = direction === 'received' ? pick<Role>(random, ['prospect', 'provider']) : random() < 0.8 ? 'introducer' : null;
  const idOf = (role: Role): string => (mine === role ? ME : `id-${role}`);
  const yes: Record<'prospect' | 'provider' | 'tell', { state: Yes; covers: readonly Covered[] }> = {
    prospect: { state: pick<Yes>(random, ['none', 'asked', 'granted', 'granted', 'declined', 'withdrawn', 'expired']), covers: ALL_COVERED.filter(() => random() < 0.7) },
    provider: { state: pick<Yes>(random, ['none', 'asked', 'granted', 'granted', 'declined', 'withdrawn', 'expired']), covers: ALL_COVERED.filter(() => random() < 0.7) },
    tell: { state: pick<Yes>(random, ['none', 'asked', 'granted', 'declined', 'withdrawn']), covers: [] },
  };
  const optIns: Record<string, OptInEntry> = {};
  let minute = 10;
  const write = (personId: string, about: OptInEntry['about'], step: OptInEntry['step'], covers: readonly Covered[]): void => {
    minute += 1;
    const id = `entry-${minute}`;
    optIns[id] = { id, personId, about, step, covers, on: '2026-03-10', recordedAt: `2026-03-10T10:${minute}:00Z`, channel: 'mail', words: null, note: null };
  };
  const writeAll = (personId: string, about: OptInEntry['about'], state: Yes, covers: readonly Covered[]): void => {
    if (state === 'none') return;
    write(personId, about, 'asked', []);
    if (state === 'asked') return;
    if (state === 'withdrawn' || state === 'expired') write(personId, about, 'granted', covers);
    write(personId, about, state, covers);
  };
  for (const side of ['prospect', 'provider'] as const) if (mine !== side) writeAll(idOf(side), 'introduction', yes[side].state, yes[side].covers);
  const client = mine === 'prospect' ? 'provider' : 'prospect';
  writeAll(idOf(client), 'tell-introducer', yes.tell.state, []);
  const inWriting = random() < 0.25;
  const introducedOn = inWriting || random() < 0.3 ? pick(random, ['2026-03-01', '2025-05-12', '2025-09-30']) : null;

  const hostile = random() < 0.3 ? pick(random, HOSTILE) : '';
  const people = ROLES.filter((role) => mine !== role).map((role): Person => {
    const [given, family] = MARKS[role][language];
    const secrets = secretsOf(role);
    const name = pick(random, [`${given} ${family}`, `${family} ${given}`, `${given}${language === 'ja' ? '' : ' '}${family}`, `${given} ${hostile} ${family}`]);
    return {
      ...emptyPerson(idOf(role)), name: language === 'ja' ? `${family} ${given}` : name, otherNames: [`${MARKS[role].en[0]} ${MARKS[role].en[1]}`],
      emails: [secrets.contact[0] ?? ''], phones: [secrets.contact[1] ?? ''], profileUrl: `https://www.${secrets.contact[2]}`, company: secrets.description[0] ?? null, title: pick(random, ['Ms', 'dott.ssa', '税理士', null, `${family} GmbH`]),
      headline: secrets.description[1] ?? null, preferredContact: pick(random, ['email', 'phone', 'linkedin', null]), bestTime: `${secrets.description[0]} ${given}`, notes: `${given} ${family}`,
      neutral: random() < 0.5 ? { en: 'a quiet craft', ja: '静かな職人', it: 'un mestiere', ru: 'спокойное ремесло' }[language] : null, register: null, language,
    };
  });
  people.push({ ...emptyPerson(OUTSIDER), name: OUTSIDER_NAMES[language], emails: ['olive@outside.example'], language });
  const needWords = `${secretsOf('prospect').need[0]} ${language === 'ru' ? 'ремонт крыши и всего прочего' : language === 'ja' ? '屋根の修理をしてくださる方を探しています、できれば早めにお願いしたいです、よろしくお願いします、どうぞよろしく' : 'a roof'} ${MARKS.prospect[language][1]}`;
  const referral: Referral = {
    ...emptyReferral('r'), direction, introducerId: mine === null && random() < 0.1 ? null : idOf('introducer'), prospectId: idOf('prospect'), providerId: idOf('provider'), topic: `for ${MARKS.prospect[language].join(' ')}`,
    need: needWords, needNeutral: random() < 0.7 ? { en: 'a sound roof', ja: '屋根の修理', it: 'un tetto sano', ru: 'ремонт крыши' }[language] : null,
    wantedBy: random() < 0.5 ? `${needWords} soon` : '2026-04-01', budget: { min: null, max: 7432100, currency: 'EUR' }, appointment: random() < 0.5 ? '2026-03-24T10:30' : needWords, fitReason: `${MARKS.provider[language].join(' ')} ${needWords}`,
    introducedOn, introducedInWriting: inWriting, optIns, language: pick(random, [language, null]),
    outcome: random() < 0.5 ? { result: pick(random, ['met', 'won', 'lost', 'problem']), amount: 7432100, currency: 'EUR', on: '2026-03-14', note: needWords } : null, notes: needWords,
  };
  const neutralWord = { en: 'plain words', ja: '普通の言葉', it: 'parole piane', ru: 'простые слова' }[language];
  const typed: Record<string, string> = {};
  for (const slot of ['need.topic', 'provider.reasonNeutral', 'request.topic', 'request.words', 'request.effort', 'report.progress', 'praise.quote', 'ideal.who', 'partner.offer', 'partner.within', 'apology.happened', 'apology.remedy', 'apology.topic',
    'delivery.what', 'delivery.day', 'delivery.place', 'info.topic', 'info.what', 'pause.reason', 'me.city', 'me.address', 'introducer.wish', 'alternative']) if (random() < 0.8) typed[slot] = hostile && random() < 0.2 ? `${neutralWord} ${hostile}` : neutralWord;
  typed['date.praise'] = '2026-03-09';
  typed['meeting.times'] = hostile && random() < 0.2 ? `2026-03-24T10:30\n${hostile}` : '2026-03-24T10:30\n2026-03-25T16:00';
  // Somebody types what may not be told into the slots of the hidden. (Into a neutral slot they may type what they like: that is for the guard to see.)
  const firstWriter = pick(random, ['prospect', 'provider'] as const);
  const second: Role = firstWriter === 'prospect' ? 'provider' : 'prospect';
  const name = (role: Role): string => MARKS[role][language].join(' ');
  if (random() < 0.3) {
    const forbidden: Record<string, string> = { 'client.name': name(client), 'first.name': name('provider'), 'second.name': name('prospect'), 'fit.reason': `${name('provider')} ${needWords}`, 'appointment.when': `with ${name(client)}`, 'date.met': `with ${name(client)}`, 'second.phone': secretsOf(second).contact[1] ?? '', 'second.bestTime': `${name(second)} ${secretsOf(second).contact[0]}` };
    for (const role of ROLES) Object.assign(forbidden, { [`${role}.name`]: name(role), [`${role}.about`]: name(role), [`${role}.reason`]: name(role), [`${role}.bestTime`]: `${name(role)} ${secretsOf(role).contact[1]}`, [`${role}.contactDetail`]: secretsOf(role).contact[0] });
    for (const [slot, words] of Object.entries(forbidden)) if (random() < 0.4) typed[slot] = words;
  }

  const isMine = mine === 'prospect' || mine === 'provider';
  const likely: readonly (readonly [DraftKind, Role])[] = isMine
    ? [...FROM_ME_TO_INTRODUCER.map((kind) => [kind, 'introducer'] as const), ...(mine === 'provider' ? FROM_ME_TO_CLIENT.map((kind) => [kind, 'prospect'] as const) : [])]
    : KINDS.filter((kind) => !FROM_ME_TO_INTRODUCER.includes(kind)).map((kind) => [kind, pick<Role>(random, ['prospect', 'provider'])] as const);
  const ids = ROLES.map(idOf).filter((id) => id !== ME);
  const [kind, readerRole] = !isMine && random() < 0.2 ? (['introduction', null] as const) : random() < 0.7 ? pick(random, likely) : [pick(random, KINDS), null];
  const way = kind === 'introduction' && random() < 0.9 ? pick(random, WAYS) : undefined;
  const introduced = way === 'linkedin-prospect' ? [idOf('prospect')] : way === 'linkedin-provider' ? [idOf('provider')] : [idOf('prospect'), idOf('provider')];
  const someone = readerRole === null ? pick(random, ids) : idOf(readerRole);
  const anyone = TO_ANYONE.includes(kind) || random() < 0.05 ? pick(random, [someone, OUTSIDER, null]) : someone;
  const readers = kind === 'introduction' && random() < 0.9 ? introduced : anyone === null ? [] : [anyone];
  const bothYes = (mine === 'prospect' || yes.prospect.state === 'granted') && (mine === 'provider' || yes.provider.state === 'granted');
  return {
    referral, people, kind, language, register: pick<Register>(random, ['formal', 'familiar']), readers, ...(way ? { variant: way } : {}), firstWriter, typed: typed as TypedSlots,
    mayKnow(reader, role, what) {
      if (idOf(role) === reader || mine === role) return true;
      // A greeting names the one who is asked to pass a note on.
      if (reader === 'anybody') return readers.includes(idOf(role));
      const readerRole = ROLES.find((one) => idOf(one) === reader);
      if (!readerRole) return false;
      if (role === 'introducer') return what === 'name' ? readerRole === 'prospect' || introducedOn !== null || inWriting : what === 'contact' && inWriting;
      if (readerRole === 'introducer') {
        const told = role === client && yes.tell.state === 'granted';
        return what === 'name' ? inWriting || told : what === 'contact' ? inWriting : what === 'status' && told;
      }
      if (what === 'name') return bothYes || inWriting;
      if (what === 'contact') return inWriting || (bothYes && yes[role].covers.includes('contact'));
      return what !== 'status' && bothYes && yes[role].covers.includes(what);
    },
  };
}
