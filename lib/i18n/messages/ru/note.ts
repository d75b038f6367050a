// Единственная фраза уведомления: только число, без имён.
import type { Translated } from '../../message.ts';
import type { note as english } from '../en/note.ts';

export const note = {
  'note.count': { one: 'Подошёл срок: {count} дело', few: 'Подошёл срок: {count} дела', many: 'Подошёл срок: {count} дел', other: 'Подошёл срок: {count} дела' },
} as const satisfies Translated<typeof english>;
