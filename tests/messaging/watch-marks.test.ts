// The watch list is what the whole book says, whether it was made at once or from what changed; and what changed is all that is read again.
import { expect, test, vi } from 'vitest';
import { markOfAddress } from '../../lib/domain/send-guard.ts';
import { marksAfter, marksNow, type WatchMarks } from '../../lib/messaging/watch-marks.ts';
import type { Book } from '../../lib/store/book.ts';
import { about, newId, oneOf, open, person, saved, seeded } from '../store/memory-book.ts';

const none: WatchMarks = { marks: {} };
const referral = (id: string, prospectId: string, providerId: string) => about('referral', id, { topic: 'Books', introducerId: 'me', prospectId, providerId });
const anew = async (book: Book): Promise<WatchMarks> => (await marksNow({ book }, none))!;

test('everybody from whom a name in a referral is hidden is marked, by referral', async () => {
  const book = await open();
  await saved(book, person('ada', { name: 'Ada', emails: ['ada@example.com'] }), person('bo', { name: 'Bo', emails: ['bo@example.org', 'B@example.net'] }), referral('r', 'ada', 'bo'), about('referral', 'alone', { prospectId: 'ada' }));
  expect((await anew(book)).marks).toEqual({ r: ['ada@example.com', 'bo@example.org', 'B@example.net'].map(markOfAddress) });
});

test('what changed is taken up, and nothing else is read', async () => {
  const book = await open();
  const people = Array.from({ length: 40 }, (_, n) => person(`p${n}`, { name: `P ${n}`, emails: [`p${n}@example.com`] }));
  await saved(book, people[0]!, ...people.slice(1), ...Array.from({ length: 30 }, (_, n) => referral(`r${n}`, `p${n}`, `p${n + 1}`)));
  let kept = await anew(book);
  const [all, one] = [vi.spyOn(book, 'eachReferral'), vi.spyOn(book, 'referral')];
  expect(await marksNow({ book }, kept)).toBeNull();
  await saved(book, person('p5', { emails: ['new@example.com'] }));
  kept = (await marksNow({ book }, kept))!;
  expect(one.mock.calls.flat().sort()).toEqual(['r4', 'r5']);
  expect(all).not.toHaveBeenCalled();
  expect(kept.marks['r5']).toContain(markOfAddress('new@example.com'));
  vi.restoreAllMocks();
  expect(kept).toEqual(await anew(book));
});

test('where many are marked they are read a portion at a time, whoever was removed as well: no question for each', async () => {
  const book = await open();
  const ids = Array.from({ length: 600 }, (_, n) => `p${n}`);
  const [first, ...people] = ids.map((id) => person(id, { name: id, emails: [`${id}@example.com`], ...(id === 'p7' ? { removed: true } : {}) }));
  await saved(book, first!, ...people, ...ids.slice(1).map((id, n) => referral(`r${n}`, ids[n]!, id)));
  const one = vi.spyOn(book, 'person');
  const { marks } = await anew(book);
  expect(one).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(marks).toEqual(await marksAfter({ book }, {}, ids));
  expect(marks['r6']).toEqual(['p6@example.com', 'p7@example.com'].map(markOfAddress));
});

test('after any history it is what the whole book says', async () => {
  const random = seeded(3);
  const [book, other] = [await open(), await open()];
  let [kept, followed] = [await anew(book), none];
  for (let n = 0; n < 60; n++) {
    const who = (): string => `p${Math.floor(random() * 8)}`;
    const { events } = await saved(book, random() < 0.4 ? person(who(), { emails: [`${n}@example.com`], ...(random() < 0.2 ? { removed: true } : {}) }) : random() < 0.8 ? referral(`r${Math.floor(random() * 8)}`, who(), who()) : about('referral', `r${Math.floor(random() * 8)}`, { removed: oneOf(random, [true, false]) }));
    followed = { marks: await marksAfter({ book }, followed.marks, events.map(({ subject }) => subject.id)) };
    if (random() < 0.3) kept = (await marksNow({ book }, kept)) ?? kept;
  }
  kept = (await marksNow({ book }, kept)) ?? kept;
  const whole = await anew(book);
  expect(Object.keys(whole.marks).length).toBeGreaterThan(2);
  expect([kept, followed.marks]).toEqual([whole, whole.marks]);
  await saved(other, person('q', { name: 'Eve' }));
  await book.restore(await other.exportBook(), newId());
  expect((await marksNow({ book }, kept, true))?.marks).toEqual({});
  expect((await marksNow({ book: other }, kept))?.marks).toEqual({}); // a book that counts fewer saves
});
