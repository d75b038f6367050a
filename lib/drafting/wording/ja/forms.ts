// How Japanese writes names, days, hours and money: 姓＋様, 先生 without 様, the weekday in brackets.
import type { ContactWay } from '../../../domain/reading.ts';
import { japaneseName } from '../../names/japanese-name.ts';
import type { NameFacts } from '../../names/name-facts.ts';
import { calendarDay, otherYear } from '../calendar.ts';
import { budgetIn } from '../money.ts';
import type { Forms } from '../wording.ts';

const WEEKDAYS = '日月火水木金土';
const CONTACT_WAYS: Readonly<Record<ContactWay, string>> = {
  email: 'メール', phone: 'お電話', linkedin: 'LinkedIn', messenger: 'メッセージ', 'video-call': 'ビデオ通話', 'in-person': '直接お会いして',
};
/** By month; August turns on 立秋. */
const OPENINGS = ['新春', '余寒', '早春', '春暖', '新緑', '初夏', '盛夏', '残暑', '初秋', '秋冷', '晩秋', '師走'];
const RISSHU = 8;

function name(facts: NameFacts, marks: readonly string[]): string | null {
  const { full, family, isSensei } = japaneseName(facts);
  const [mark = '', ...more] = marks;
  if (more.length > 0) return null;
  const called = (who: string, suffix: string): string => who + (isSensei ? '先生' : suffix);
  switch (mark) {
    case '':
      return full;
    case '姓':
      return family;
    case '様':
    case 'さん':
      return called(family, mark);
    case '氏名様':
      return called(full, '様');
    case '氏名さん':
      return called(full, 'さん');
    default:
      return null;
  }
}

function date(iso: string, marks: readonly string[], today: string): string | null {
  const day = calendarDay(iso);
  if (!day) return null;
  if (marks.length === 0) return `${otherYear(day, today, (year) => `${year}年`)}${day.month + 1}月${day.day}日（${WEEKDAYS[day.weekday]}）`;
  return marks.length === 1 && marks[0] === '年月' ? `${day.year}年${day.month + 1}月` : null;
}

export const forms: Forms = {
  name,
  date,
  moment: (day, hour, today) => {
    const written = date(day, [], today);
    const [hours, minutes] = hour.split(':').map(Number);
    return written && `${written}${hours}時${minutes ? `${minutes}分` : ''}`;
  },
  deadline: (day, today) => {
    const written = date(day, [], today);
    return written && `${written}まで`;
  },
  budget: (money) =>
    budgetIn(
      'ja-JP', money,
      { exact: (amount) => amount, upTo: (amount) => `${amount}まで`, from: (amount) => `${amount}から`, between: (min, max) => `${min}から${max}` },
      (number, currency) => (currency === 'JPY' ? `${number}円` : currency === 'EUR' ? `${number}ユーロ` : currency === 'USD' ? `${number}ドル` : null),
    ),
  contactWay: (way) => CONTACT_WAYS[way],
  ownLine: (facts, company) => (company ? `${company}の${japaneseName(facts).family}` : japaneseName(facts).family),
  respected: () => null,
  seasonOpening: (today) => {
    const day = calendarDay(today);
    if (!day) return null;
    const month = day.month === 7 && day.day < RISSHU ? 6 : day.month;
    return `${OPENINGS[month]}の候`;
  },
};
