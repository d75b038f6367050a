// Where people stand in the web: always the same, all within the frame, and no two names over each other.
import { beforeAll, describe, expect, test } from 'vitest';
import { ME } from '../../../lib/domain/person.ts';
import { byStrength } from '../../../lib/domain/pictures/strongest.ts';
import { tieOf } from '../../../lib/domain/pictures/tie.ts';
import { webOf } from '../../../lib/domain/pictures/web.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { t } from '../../../lib/i18n/translate.ts';
import { drawWeb, webToLay, type DrawnWeb } from '../../../components/pictures/draw-web.ts';
import { atOnce } from '../../../lib/domain/at-once.ts';
import { layOutWeb } from '../../../components/pictures/lay-out-web.ts';
import { limitFor, mostHeightFor } from '../../../components/pictures/web-model.ts';
import { stepFrom } from '../../../components/pictures/web-steps.ts';
import { roughly } from '../../../components/pictures/text-width.ts';
import { inventedBook } from '../../domain/pictures/invented-book.ts';

beforeAll(() => loadLanguage('en', ['base', 'charts'], ['en-GB']));

interface Case { people: number; referrals: number; width: number; shown?: number; language?: 'en' | 'ja' | 'ru'; seed?: number; shuffled?: boolean }
function laid({ people: many, referrals: count, width, shown = 1000, language = 'en', seed = 7, shuffled = false }: Case): DrawnWeb {
  const { people, referrals } = inventedBook({ people: many, referrals: count, language, seed });
  const ties = (shuffled ? [...referrals].reverse() : referrals).map(tieOf);
  const names = new Map(people.map((person) => [person.id, person.name]));
  const web = webOf(ties, new Set([ME, ...byStrength(ties).slice(0, shown)]));
  const { toLay, labels } = webToLay(web, ME, width, mostHeightFor(width, web.people.length), { nameOf: (id) => (id === ME ? 'You' : (names.get(id ?? '') ?? '')), measure: roughly });
  return drawWeb(web, ME, atOnce(layOutWeb(toLay)), toLay, labels, roughly);
}
function overlaps(drawn: DrawnWeb): readonly string[] {
  const boxes = drawn.dots.flatMap(({ id, label }) => (label ? [{ id, ...label }] : []));
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).map((b) => `${a.id} ${b.id}`));
}

describe('the web', () => {
  test('stands the same every time, in whatever order the book was read', () => {
    const once = laid({ people: 40, referrals: 60, width: 900 });
    expect(laid({ people: 40, referrals: 60, width: 900 })).toEqual(once);
    expect(laid({ people: 40, referrals: 60, width: 900, shuffled: true })).toEqual(once);
  });
  const CASES: readonly Case[] = [3, 12, 60, 200].flatMap((people) => [288, 368, 680, 1080].flatMap((width) => (['en', 'ja', 'ru'] as const).map((language) => ({ people, referrals: Math.ceil(people * 1.4), width, language, shown: limitFor(width), seed: people + width }))));
  test.each(CASES)('$people people at $width px ($language): every name of those shown stands free, within the frame', (given) => {
    const drawn = laid(given);
    expect(drawn.dots.filter(({ label }) => label === null).map(({ id }) => id)).toEqual([]);
    expect(overlaps(drawn)).toEqual([]);
    for (const { x, y, r, label } of drawn.dots) {
      expect(Math.min(x - r, y - r, label?.x ?? 0, label?.y ?? 0)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + r, (label?.x ?? 0) + (label?.width ?? 0))).toBeLessThanOrEqual(drawn.width);
      expect(Math.max(y + r, (label?.y ?? 0) + (label?.height ?? 0))).toBeLessThanOrEqual(drawn.webHeight);
    }
  });
  test('on a narrow screen no name stands over the words that say which end is which', () => {
    const words = { width: roughly(t('web.came')), y: 2, height: 14 };
    for (let seed = 1; seed <= 40; seed += 1) {
      const { dots } = laid({ people: 14, referrals: 20, width: 288, shown: limitFor(288), seed });
      expect([seed, dots.filter(({ y, r, label }) => y - r < words.height || (label !== null && label.x < 4 + words.width && label.y < words.y + words.height)).map(({ id }) => id)]).toEqual([seed, []]);
    }
  });
  test.each([60, 200, 600])('all of %i people: what has a name stands free; the rest are dots', (people) => {
    const drawn = laid({ people, referrals: people * 2, width: 1080 });
    expect(overlaps(drawn)).toEqual([]);
    expect(drawn.dots.filter(({ label }) => label !== null).length).toBeGreaterThan(45);
  });
  test('the arrow keys reach everybody from the middle', () => {
    const { dots } = laid({ people: 60, referrals: 90, width: 900, shown: 40 });
    const reached = new Set([ME]);
    const open = [ME];
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = stepFrom(dots, at, key);
        if (next === null || reached.has(next)) continue;
        reached.add(next);
        open.push(next);
      }
    expect(dots.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
    expect(stepFrom(dots, ME, 'Tab')).toBeNull();
  });
});
