// L’unica frase dell’avviso del giorno: un numero, nessun nome.
import type { Translated } from '../../message.ts';
import type { note as english } from '../en/note.ts';

export const note = {
  'note.count': { one: '{count} cosa è in scadenza', other: '{count} cose sono in scadenza' },
} as const satisfies Translated<typeof english>;
