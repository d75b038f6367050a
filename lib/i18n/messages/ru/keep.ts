// Backups, their verification, and the state of the book.
import type { Translated } from '../../message.ts';
import type { keep as english } from '../en/keep.ts';

export const keep: Translated<typeof english> = {
  'keep.title': 'Копии и состояние',
};
