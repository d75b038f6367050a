// People who may be the same, and joining them.
import type { Translated } from '../../message.ts';
import type { same as english } from '../en/same.ts';

export const same: Translated<typeof english> = {
  'same.title': 'La stessa persona?',
};
