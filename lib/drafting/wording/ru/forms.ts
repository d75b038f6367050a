// How Russian writes names, days, hours and money: the case the sentence wants, *с* or *со*, no gender guessed.
import type { ContactWay } from '../../../domain/reading.ts';
import type { NameFacts } from '../../names/name-facts.ts';
import { RUSSIAN_CASES, type RussianCase } from '../../names/russian-cases.ts';
import { russianForm, russianName, withPreposition, type RussianStyle } from '../../names/russian-name.ts';
import { calendarDay, otherYear } from '../calendar.ts';
import { budgetIn } from '../money.ts';
import type { Forms } from '../wording.ts';

const MONTHS_OF = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const MONTHS = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'];
const MONTHS_IN = ['январе', 'феврале', 'марте', 'апреле', 'мае', 'июне', 'июле', 'августе', 'сентябре', 'октябре', 'ноябре', 'декабре'];
const CONTACT_WAYS: Readonly<Record<ContactWay, string>> = {
  email: 'по почте', phone: 'по телефону', linkedin: 'через LinkedIn', messenger: 'в мессенджере', 'video-call': 'по видеосвязи', 'in-person': 'лично',
};
const CURRENCIES: Readonly<Record<string, string>> = { RUB: 'руб.', EUR: 'евро', USD: 'долл.' };

const isCase = (mark: string): mark is RussianCase => RUSSIAN_CASES.some((one) => one === mark);

function name(facts: NameFacts, marks: readonly string[]): string | null {
  let style: RussianStyle = 'polite';
  let wanted: RussianCase | null = null;
  let preposition: 'с' | 'С' | null = null;
  for (const mark of marks) {
    if (mark === 'first' || mark === 'full') style = mark;
    else if (isCase(mark)) wanted = mark;
    else if (mark === 'с' || mark === 'С') preposition = mark;
    else return null;
  }
  const form = russianForm(russianName(facts), style, wanted);
  if (form === null || preposition === null) return form;
  const phrase = withPreposition(form);
  return preposition === 'С' ? `С${phrase.slice(1)}` : phrase;
}

function date(iso: string, marks: readonly string[], today: string): string | null {
  const day = calendarDay(iso);
  if (!day) return null;
  const year = otherYear(day, today, (other) => ` ${other} года`);
  if (marks.length === 0) return `${day.day} ${MONTHS_OF[day.month]}${year}`;
  if (marks[0] !== 'month' || marks.length > 2) return null;
  switch (marks[1]) {
    case undefined:
    case 'accusative':
      return `${MONTHS[day.month]}${year}`;
    case 'prepositional':
      return `${MONTHS_IN[day.month]}${year}`;
    default:
      return null;
  }
}

export const forms: Forms = {
  name,
  date,
  moment: (day, hour, today) => {
    const written = date(day, [], today);
    return written && `${written} в ${hour.replace(/^0/u, '')}`;
  },
  deadline: (day, today) => {
    const written = date(day, [], today);
    return written && `до ${written}`;
  },
  budget: (money) =>
    budgetIn(
      'ru-RU', money,
      { exact: (amount) => amount, upTo: (amount) => `до ${amount}`, from: (amount) => `от ${amount}`, between: (min, max) => `от ${min} до ${max}` },
      (number, currency) => (CURRENCIES[currency] ? `${number} ${CURRENCIES[currency]}` : null),
    ),
  contactWay: (way) => CONTACT_WAYS[way],
  ownLine: (facts) => name(facts, ['full']),
  respected: (facts) => {
    const { sex, patronymic, family } = russianName(facts);
    // Роман Абрамович alone may be a family name, which *уважаемый* does not go with.
    const isPolite = patronymic !== null && (family !== null || patronymic.endsWith('на'));
    return sex === null || !isPolite ? null : sex === 'male' ? 'Уважаемый' : 'Уважаемая';
  },
  seasonOpening: () => null,
};
