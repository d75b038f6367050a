// How Italian writes names, days, hours and money: preposition and article as one with the title, *ad* before a, no gender guessed.
import type { ContactWay } from '../../../domain/reading.ts';
import { latinName } from '../../names/latin-name.ts';
import type { NameFacts } from '../../names/name-facts.ts';
import { calendarDay, otherYear } from '../calendar.ts';
import { budgetIn } from '../money.ts';
import type { Forms } from '../wording.ts';

const MONTHS = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'];
const WEEKDAYS = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'];
const CONTACT_WAYS: Readonly<Record<ContactWay, string>> = {
  email: 'per e-mail', phone: 'per telefono', linkedin: 'su LinkedIn', messenger: 'con un messaggio', 'video-call': 'in videochiamata', 'in-person': 'di persona',
};

/** `none`: no article at all (*don*). `unknown`: the title does not tell the gender. */
type Article = 'il' | 'lo' | 'la' | "l'" | 'none' | 'unknown';
/** By the word as people write it, without full stop: how it stands before the surname, and its article. */
const TITLES: Readonly<Record<string, readonly [string, Article]>> = {
  sig: ['sig.', 'il'], signor: ['signor', 'il'], signore: ['signor', 'il'], 'sig.ra': ['sig.ra', 'la'], signora: ['signora', 'la'], 'sig.na': ['sig.na', 'la'],
  signorina: ['signorina', 'la'], dott: ['dott.', 'il'], dottor: ['dottor', 'il'], dottore: ['dottor', 'il'], 'dott.ssa': ['dott.ssa', 'la'],
  dottoressa: ['dottoressa', 'la'], dr: ['dr.', 'unknown'], 'dr.ssa': ['dr.ssa', 'la'], avv: ['avv.', "l'"], avvocato: ['avvocato', "l'"], avvocata: ['avvocata', "l'"],
  avvocatessa: ['avvocatessa', "l'"], ing: ['ing.', "l'"], ingegner: ['ingegner', "l'"], ingegnere: ['ingegner', "l'"], ingegnera: ['ingegnera', "l'"],
  arch: ['arch.', "l'"], architetto: ['architetto', "l'"], architetta: ['architetta', "l'"], geom: ['geom.', 'unknown'], geometra: ['geometra', 'unknown'],
  rag: ['rag.', 'unknown'], ragionier: ['ragionier', 'il'], ragioniere: ['ragionier', 'il'], ragioniera: ['ragioniera', 'la'], prof: ['prof.', 'il'],
  professor: ['professor', 'il'], professore: ['professor', 'il'], 'prof.ssa': ['prof.ssa', 'la'], professoressa: ['professoressa', 'la'], notaio: ['notaio', 'il'],
  notaia: ['notaia', 'la'], maestro: ['maestro', 'il'], maestra: ['maestra', 'la'], don: ['don', 'none'], suor: ['suor', 'none'], padre: ['padre', 'none'],
};
const key = (word: string): string => word.toLowerCase().replace(/\.$/u, '');
const titleOf = (word: string): string | null => TITLES[key(word)]?.[0] ?? null;
const articleOf = (title: string): Article => TITLES[key(title)]?.[1] ?? 'unknown';
const IN_FRONT = new Set(['don', 'suor', 'padre']);

const WITH_ARTICLE = {
  il: { il: 'il ', lo: 'lo ', la: 'la ', "l'": "l'" },
  a: { il: 'al ', lo: 'allo ', la: 'alla ', "l'": "all'" },
  da: { il: 'dal ', lo: 'dallo ', la: 'dalla ', "l'": "dall'" },
} as const;
/** *Gian Carlo, Maria Grazia*: two words, one given name. */
const SECOND_GIVEN = /^(?:grazia|luisa|teresa|pia|rosa|paola|laura|cristina|chiara|elena|antonietta|carla|vittoria|sole|rita|giulia|lucia|maria|rosaria|stella|concetta|angela|beatrice|giovanna)$/iu;
const isOneGiven = (head: string, second: string): boolean =>
  /^(?:gian|pier)$/iu.test(head) || (/^(?:maria|anna|rosa)$/iu.test(head) && SECOND_GIVEN.test(second)) || (/^gi(?:ovanni|an)$/iu.test(head) && /^battista$/iu.test(second));

type Preposition = keyof typeof WITH_ARTICLE;
const isPreposition = (mark: string): mark is Preposition => Object.hasOwn(WITH_ARTICLE, mark);

function bare(preposition: Preposition, called: string): string {
  switch (preposition) {
    case 'il':
      return called;
    case 'a':
      return `${/^[aàáâä]/iu.test(called) ? 'ad' : 'a'} ${called}`;
    case 'da':
      return `da ${called}`;
    default:
      return preposition satisfies never;
  }
}

function name(facts: NameFacts, marks: readonly string[]): string | null {
  const { full, first, family, title } = latinName(facts, titleOf, isOneGiven);
  const [style = 'full', preposition, ...more] = marks;
  if (more.length > 0 || (preposition !== undefined && !isPreposition(preposition))) return null;
  const called = title !== null && IN_FRONT.has(title) ? first : family;
  const formal = title !== null && called !== null ? `${title} ${called}` : null;
  const plain = style === 'full' ? full : style === 'first' ? first : style === 'formal' ? (formal ?? full) : null;
  if (plain === null || preposition === undefined) return plain;
  if (style !== 'formal' || formal === null || title === null) return bare(preposition, plain);
  const article = articleOf(title);
  if (article === 'unknown') return null;
  return article === 'none' ? bare(preposition, formal) : `${WITH_ARTICLE[preposition][article]}${formal}`;
}

function date(iso: string, marks: readonly string[], today: string): string | null {
  const day = calendarDay(iso);
  if (!day) return null;
  const year = otherYear(day, today, (other) => ` ${other}`);
  const month = `${MONTHS[day.month]}${year}`;
  if (marks.length === 0) return `${WEEKDAYS[day.weekday]} ${day.day} ${month}`;
  if (marks[0] !== 'month' || marks.length > 2) return null;
  return marks.length === 1 ? month : marks[1] === 'a' ? bare('a', month) : null;
}

export const forms: Forms = {
  name,
  date,
  moment: (day, hour, today) => {
    const written = date(day, [], today);
    const [hours = '', minutes = ''] = hour.replace(/^0(?=\d:)/u, '').split(':');
    const clock = minutes === '00' ? hours : `${hours}.${minutes}`;
    return written && `${written} ${hours === '1' || hours === '0' ? 'alle ore ' : 'alle '}${clock}`;
  },
  deadline: (day, today) => {
    const written = date(day, [], today);
    return written && `entro ${written}`;
  },
  budget: (money) =>
    budgetIn(
      'it-IT', money,
      { exact: (amount) => amount, upTo: (amount) => `fino a ${amount}`, from: (amount) => `da ${amount}`, between: (min, max) => `da ${min} a ${max}` },
      (number, currency) => (currency === 'EUR' ? `${number} euro` : null),
    ),
  contactWay: (way) => CONTACT_WAYS[way],
  ownLine: (facts) => name(facts, []),
  respected: () => null,
  seasonOpening: () => null,
};
