// The guard never throws, never hangs, and every quote stands where it says, whatever the text. GUARD_FUZZ=50000 runs the long form.
import { expect, it } from 'vitest';
import { findDisclosures } from '../../../lib/drafting/guard/find-disclosures.ts';
import { buildFilter, everydayList } from './build-everyday.ts';
import { filterBits, filterText } from '../../../lib/drafting/guard/data/everyday-filter.ts';
import { isEveryday } from '../../../lib/drafting/guard/everyday-words.ts';
import { invent, pick, seeded, type Random } from './invented.ts';

const shards = ['Ashcombe', 'иванов', '森', 'さん', 'ﾀﾞ', 'e\u0301', '\u200b', '\u202e', '\ud800', '😀', '@', '.', '-', '\n', '\n\n', '> ', '+44 ', '０', '〇', 'A.B.', '«', '»', 'http://', '%40', '(', '[', '\\', '$&', '{x}', '\0', 'й', 'и\u0306', 'ǅ', 'ß', 'İ', 'ı', 'ﬁ', 'كلمة', 'dot', 'at', 'one two three', 'ゼロ', '・', 'ー', '々', '株式会社', ' ', ' ', ' '];
const text = (random: Random): string => {
  let out = '';
  const n = Math.floor(random() * 40);
  for (let i = 0; i < n; i++) out += random() < 0.8 ? pick(random, shards) : String.fromCharCode(Math.floor(random() * 0xffff));
  return random() < 0.01 ? out.repeat(40) : out;
};

it('stands hostile text', { timeout: 900_000 }, () => {
  const n = Number(process.env['GUARD_FUZZ'] ?? 1500);
  const random = seeded(7);
  const strange = () => ({ id: 's', name: text(random), otherNames: [text(random), text(random)], emails: [text(random)], phones: [text(random)], company: text(random), title: text(random), profileUrl: text(random), website: text(random) });
  let slowest = 0;
  for (let i = 0; i < n; i++) {
    const hidden = random() < 0.5 ? [strange()] : [invent(random, pick(random, ['en', 'it', 'ru', 'ja'] as const), i), strange()];
    const person = hidden[0] as (typeof hidden)[number];
    const draft = { to: [text(random)], cc: [text(random), ''], bcc: [], subject: text(random), bodyText: text(random) + (random() < 0.3 ? person.name : '') + text(random), quotedText: text(random), attachments: [text(random)] };
    const begin = performance.now();
    const found = findDisclosures(draft, hidden, [{ name: text(random), emails: [text(random)] }]);
    slowest = Math.max(slowest, performance.now() - begin);
    for (const one of found) {
      const value = draft[one.field];
      const entry = typeof value === 'string' ? value : value[one.entry];
      expect(entry?.slice(one.start, one.start + one.quote.length)).toBe(one.quote);
      expect(one.quote).not.toBe('');
    }
  }
  expect(slowest).toBeLessThan(3000);
});

it('stays quick on long drafts', () => {
  for (const piece of ['a.', '1 ', 'A B ', '森', 'Anna ', '@x.', '(', '> ', 'Иванов ', 'one ', '・ア']) {
    const begin = performance.now();
    findDisclosures({ to: [], cc: [], bcc: [], subject: '', bodyText: piece.repeat(8000), attachments: [] }, [invent(seeded(1), 'en', 1), invent(seeded(2), 'ja', 2)], []);
    expect(performance.now() - begin, piece).toBeLessThan(8000);
  }
});

it('the filter holds every word of the list, and few others', () => {
  const list = everydayList();
  expect(buildFilter(list)).toEqual({ bits: filterBits, text: filterText });
  expect(list.filter((word) => !isEveryday(word))).toEqual([]);
  const random = seeded(3);
  const none = Array.from({ length: 4000 }, () => Array.from({ length: 9 }, () => pick(random, [...'abcdefghijklmnopqrstuvwxyz'])).join(''));
  expect(none.filter(isEveryday).length / none.length).toBeLessThan(0.06);
});
