// The search: its filters and what it says of them.
import type { Translated } from '../../message.ts';
import type { find as english } from '../en/find.ts';

export const find: Translated<typeof english> = {
  'find.only': 'Только',
};
