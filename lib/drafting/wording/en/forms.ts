// How English writes names, days, hours and money: British, no title guessed.
import type { ContactWay } from '../../../domain/reading.ts';
import { latinName } from '../../names/latin-name.ts';
import type { NameFacts } from '../../names/name-facts.ts';
import { calendarDay, otherYear } from '../calendar.ts';
import { budgetIn } from '../money.ts';
import type { Forms } from '../wording.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const TITLES: Readonly<Record<string, string>> = {
  mr: 'Mr', mrs: 'Mrs', ms: 'Ms', miss: 'Miss', mx: 'Mx', dr: 'Dr', doctor: 'Dr', prof: 'Professor', professor: 'Professor',
  sir: 'Sir', dame: 'Dame', lord: 'Lord', lady: 'Lady', rev: 'Revd', revd: 'Revd', reverend: 'Revd',
};
const BY_FIRST_NAME = new Set(['Sir', 'Dame']);
const CONTACT_WAYS: Readonly<Record<ContactWay, string>> = {
  email: 'by e-mail', phone: 'by phone', linkedin: 'on LinkedIn', messenger: 'by text message', 'video-call': 'by video call', 'in-person': 'in person',
};
const titleOf = (word: string): string | null => TITLES[word.toLowerCase().replace(/\.$/u, '')] ?? null;

function name(facts: NameFacts, marks: readonly string[]): string | null {
  const { full, first, family, title } = latinName(facts, titleOf);
  const [style = 'full', ...more] = marks;
  if (more.length > 0) return null;
  switch (style) {
    case 'full':
      return full;
    case 'first':
      return first;
    case 'formal': {
      const called = title !== null && BY_FIRST_NAME.has(title) ? first : family;
      return title !== null && called !== null ? `${title} ${called}` : full;
    }
    default:
      return null;
  }
}

function date(iso: string, marks: readonly string[], today: string): string | null {
  const day = calendarDay(iso);
  if (!day) return null;
  const year = otherYear(day, today, (other) => ` ${other}`);
  if (marks.length === 0) return `${WEEKDAYS[day.weekday]} ${day.day} ${MONTHS[day.month]}${year}`;
  return marks.length === 1 && marks[0] === 'month' ? `${MONTHS[day.month]}${year}` : null;
}

export const forms: Forms = {
  name,
  date,
  moment: (day, hour, today) => {
    const written = date(day, [], today);
    return written && `${written} at ${hour.replace(/^0/u, '')}`;
  },
  deadline: (day, today) => {
    const written = date(day, [], today);
    return written && `by ${written}`;
  },
  budget: (money) =>
    budgetIn('en-GB', money, { exact: (amount) => amount, upTo: (amount) => `up to ${amount}`, from: (amount) => `from ${amount}`, between: (min, max) => `${min} to ${max}` }),
  contactWay: (way) => CONTACT_WAYS[way],
  ownLine: (facts) => name(facts, []),
  respected: () => null,
  seasonOpening: () => null,
};
