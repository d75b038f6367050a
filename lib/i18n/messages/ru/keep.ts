// Backups, their verification, and the state of the book.
import type { Translated } from '../../message.ts';
import type { keep as english } from '../en/keep.ts';

export const keep: Translated<typeof english> = {
  'keep.title': 'Копии и состояние',
  'lost.title': 'Ваша книга',
  'lost.looking': 'Ищем копию…',
  'lost.newest': 'Самая новая копия в этом браузере: {day}. В ней {referrals} и {people}.',
  'lost.after': 'Внесённого позже в ней нет.',
  'lost.none': 'В этом браузере копий нет. Книгу вернёт файл резервной копии.',
  'lost.bring': 'Вернуть книгу',
  'lost.bringing': 'Книга возвращается…',
  'lost.file': 'Выбрать файл копии',
  'lost.passphrase': 'Парольная фраза этой копии',
  'lost.open': 'Открыть',
  'lost.all': 'Все копии',
  'lost.leave': 'Оставить как есть',
  'lost.failed': 'Не получилось. Книга такая же, как была.',
  'lost.typed': 'Введённое и не сохранённое остаётся на открытых страницах. Скопируйте его, прежде чем их закрыть.',
};
