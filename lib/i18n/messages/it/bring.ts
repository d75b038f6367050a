// Bringing files in: choosing, looking before, progress, taking back.
import type { Translated } from '../../message.ts';
import type { bring as english } from '../en/bring.ts';

export const bring: Translated<typeof english> = {
  'bring.title': 'Importa',
};
