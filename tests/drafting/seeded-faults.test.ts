// A thousand faults put into the composer's work, one a draft: the guard behind it catches them, and lets the sound drafts pass.
import { describe, expect, it } from 'vitest';
import { hiddenFrom } from '../../lib/domain/disclosure.ts';
import type { DraftKind, DraftLanguage, GuardedText } from '../../lib/domain/draft.ts';
import { ANYBODY, type Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { composeDraft, type ComposedDraft } from '../../lib/drafting/compose-draft.ts';
import { DRAFT_LANGUAGES, loadWording } from '../../lib/drafting/draft-language.ts';
import { findDisclosures } from '../../lib/drafting/guard/find-disclosures.ts';
import { nameFactsOf } from '../../lib/drafting/names/name-facts.ts';
import type { TypedSlots } from '../../lib/drafting/slot-values.ts';
import { fullTales } from './full-tales.ts';
import { seeded } from './leak-story.ts';
import { given, person, received, settings, TODAY } from './people-of-a-tale.ts';

const COUNT = 1_000;
const NAMES: Readonly<Record<DraftLanguage, readonly string[]>> = {
  en: ['Rhiannon Prosser', 'Tobias Ashdown', 'Nkechi Obi', 'Fergus Kinnaird', 'Priya Raghavan', 'Hannah Whitlock'],
  ja: ['橋本 由紀', '三浦 健太', '小野寺 翔', '長谷川 恵', '堀内 大輔', '柳沢 明子'],
  it: ['Ludovica Marchesan', 'Ettore Bressan', 'Ornella Zuliani', 'Corrado Pittalis', 'Fiorenza Deiana', 'Tullio Scarpa'],
  ru: ['Маргарита Львовна Зимина', 'Аркадий Петрович Стрелков', 'Ольга Игоревна Бойко', 'Тимур Рашидович Галеев', 'Вера Ильинична Дорохова', 'Семён Маркович Левин'],
};
const wordings = Object.fromEntries(await Promise.all(DRAFT_LANGUAGES.map(async (language) => [language, await loadWording(language)] as const)));

interface Scene {
  readonly language: DraftLanguage;
  readonly referral: Referral;
  readonly people: readonly Person[];
  readonly kind: DraftKind;
  /** Null for a note that is only copied. */
  readonly reader: string | null;
  /** Whom the reader may not learn of. */
  readonly hidden: Person;
}

function scene(random: () => number): Scene {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const language = pick(DRAFT_LANGUAGES);
  const [first, second] = [...NAMES[language]].map((name) => ({ name, key: random() })).sort((a, b) => a.key - b.key);
  const slug = (role: string): string => `${role}-${Math.floor(random() * 9000)}`;
  const someone = (id: string, name: string): Person => {
    const own = slug(id === 'prospect' ? 'kestrel' : 'tamarind');
    return person(id, {
      name, emails: [`${own}@${own}-works.example`], phones: [`+44 29 20${Math.floor(random() * 900_000 + 100_000)}`], company: `${own.replace('-', ' ')} Works`, profileUrl: `https://www.linkedin.com/in/${own}`,
      website: `${own}-works.example`, preferredContact: pick(['email', 'phone']), neutral: fullTales[language].provider.neutral ?? 'a good one',
    });
  };
  const people = [someone('prospect', first?.name ?? ''), someone('provider', second?.name ?? ''), person('introducer', { name: fullTales[language].introducer.name ?? '' })];
  const facts = { needNeutral: fullTales[language].neutral, need: `${fullTales[language].need} ${first?.name}` };
  const isGiven = random() < 0.7;
  const readerRole = isGiven ? pick(['prospect', 'provider'] as const) : 'introducer';
  const kind: DraftKind = isGiven ? pick(readerRole === 'prospect' ? (['optin-prospect', 'chaser', 'decline', 'not-now'] as const) : (['optin-provider', 'chaser', 'decline', 'not-now'] as const)) : pick(['thanks', 'thanks-anyway', 'thanks-letter'] as const);
  const hidden = people[readerRole === 'prospect' ? 1 : 0];
  if (!hidden) throw new Error('nobody to hide');
  // A note to somebody outside, or to be passed on: whoever is in the record is hidden.
  if (random() < 0.2) {
    const outsider = person('outsider', { name: { en: 'Olive Tan', ja: '小川 桃子', it: 'Olivia Tosi', ru: 'Ольга Тихонова' }[language], emails: ['olive@outside.example'] });
    const noted = pick(['forwardable', 'information', 'partner'] as const);
    return { language, referral: given(facts), people: [...people, outsider], kind: noted, reader: noted === 'forwardable' && random() < 0.4 ? null : 'outsider', hidden: pick(people.slice(0, 2)) };
  }
  return { language, referral: isGiven ? given(facts) : received({ ...facts, providerId: 'me' }), people, kind, reader: readerRole, hidden };
}

function compose(at: Scene, typed: TypedSlots = {}, isBlind = false): ComposedDraft {
  const wording = wordings[at.language];
  if (!wording) throw new Error('no wording');
  const result = composeDraft(
    {
      kind: at.kind, referral: at.referral, people: at.people, readers: at.reader === null ? [] : [at.reader], register: 'formal', today: TODAY, settings: settings(fullTales[at.language].me),
      typed: { ...fullTales[at.language].typed, ...typed }, ...(isBlind ? { mayDisclose: () => true } : {}),
    },
    wording,
  );
  if (!result.ok) throw new Error(`${at.kind} ${at.language}: ${result.reason} ${result.missing.join(' ')}`);
  return result.value;
}

const guardedText = ({ to, cc, subject, body }: ComposedDraft): GuardedText => ({
  to: to.flatMap(({ email }) => email ?? []), cc: cc.flatMap(({ email }) => email ?? []), bcc: [], subject, bodyText: body, attachments: [],
});
const levels = (at: Scene, text: GuardedText): Set<string> => {
  const reader = at.people.filter(({ id }) => id === at.reader).map(({ name, emails }) => ({ name, emails }));
  const me = fullTales[at.language].me;
  return new Set(findDisclosures(text, hiddenFrom(at.referral, at.people, [at.reader ?? ANYBODY, ...(at.kind === 'forwardable' ? [ANYBODY] : [])]), [...reader, { name: me.name ?? '', emails: me.emails ?? [] }]).map(({ level }) => level));
};

/** The hidden one's name as a sentence of the language would bend it. */
function bent({ language, hidden }: Scene, random: () => number): string {
  const facts = nameFactsOf(hidden);
  const marks: Readonly<Record<DraftLanguage, readonly (readonly string[])[]>> = {
    en: [['first'], ['full'], ['formal']], ja: [['様'], ['さん'], ['氏名様'], ['姓']], it: [['first', 'a'], ['full', 'da'], ['first']],
    ru: [['first', 'instrumental', 'с'], ['full', 'dative'], ['full', 'genitive'], ['instrumental'], ['first', 'genitive']],
  };
  const form = marks[language][Math.floor(random() * marks[language].length)] ?? [];
  return (facts && wordings[language]?.forms.name(facts, form)) || hidden.name;
}

type Fault = (at: Scene, random: () => number) => GuardedText;
const addressed: Fault = (at) => ({ ...guardedText(compose(at)), cc: [...at.hidden.emails] });
const FAULTS: Readonly<Record<string, Fault>> = {
  'the ledger is not asked': (at, random) => (at.reader === 'introducer' ? guardedText(compose(at, {}, true)) : addressed(at, random)),
  'the exact need stands for the neutral one': (at, random) =>
    !/^(?:optin|chaser|decline|not-now)/u.test(at.kind) ? { ...guardedText(compose(at)), subject: `${fullTales[at.language].need}: ${bent(at, random)}` } : guardedText(compose(at, { 'need.neutral': `${fullTales[at.language].need} (${bent(at, random)})` })),
  'the topic of the list stands in the subject': (at) => ({ ...guardedText(compose(at)), subject: `${fullTales[at.language].neutral}: ${at.hidden.name}` }),
  'the other is copied in': addressed,
  'the other is addressed': (at) => ({ ...guardedText(compose(at)), to: [...at.hidden.emails] }),
  'the other is copied in blind': (at) => ({ ...guardedText(compose(at)), bcc: [...at.hidden.emails] }),
  'the firm stands for the trade': (at) => ({ ...guardedText(compose(at)), bodyText: `${compose(at).body}\n${at.hidden.company}` }),
  'a contact detail is told': (at, random) => ({ ...guardedText(compose(at)), bodyText: `${compose(at).body}\n${random() < 0.5 ? at.hidden.emails[0] : at.hidden.phones[0]}` }),
  'the greeting is the other one’s': (at, random) => ({ ...guardedText(compose(at)), bodyText: `${bent(at, random)},\n${compose(at).body}` }),
  'the earlier mail is quoted': (at) => ({ ...guardedText(compose(at)), quotedText: `> ${at.hidden.name}\n> ${at.hidden.website}` }),
  'a file is named after them': (at) => ({ ...guardedText(compose(at)), attachments: [`${at.hidden.name}.pdf`] }),
  'the profile is linked': (at) => ({ ...guardedText(compose(at)), bodyText: `${compose(at).body}\n${at.hidden.profileUrl}` }),
};

describe(`${COUNT} seeded faults`, () => {
  it('are caught', () => {
    const random = seeded(1125);
    const kinds = Object.keys(FAULTS);
    const missed: string[] = [];
    let heldBack = 0;
    for (let number = 0; number < COUNT; number += 1) {
      const at = scene(random);
      const fault = kinds[number % kinds.length] ?? '';
      const text = FAULTS[fault]?.(at, random);
      if (!text) throw new Error('no fault');
      const found = levels(at, text);
      if (found.size === 0) missed.push(`${fault}: ${at.language} ${at.kind} ${at.hidden.name}`);
      if (found.has('leak')) heldBack += 1;
    }
    console.log(`${COUNT} faults, ${COUNT - missed.length} caught, ${heldBack} held back`);
    expect(missed.length, missed.slice(0, 12).join('\n')).toBeLessThanOrEqual(COUNT / 100);
    expect(heldBack).toBeGreaterThanOrEqual(COUNT * 0.95);
  }, 240_000);

  it('are not seen where there are none', () => {
    const random = seeded(2026);
    let heldBack = 0;
    for (let number = 0; number < COUNT; number += 1) {
      const at = scene(random);
      if (levels(at, guardedText(compose(at))).has('leak')) heldBack += 1;
    }
    console.log(`${COUNT} sound drafts, ${heldBack} held back`);
    expect(heldBack).toBeLessThanOrEqual(COUNT * 0.005);
  }, 240_000);
});
