// Backups, their verification, and the state of the book.
import type { Translated } from '../../message.ts';
import type { keep as english } from '../en/keep.ts';

export const keep: Translated<typeof english> = {
  'keep.title': 'Copie e stato',
  'lost.title': 'Il libro',
  'lost.looking': 'Si cerca una copia…',
  'lost.newest': 'La copia più recente in questo browser è del {day}. Contiene {referrals} e {people}.',
  'lost.after': 'Quanto scritto dopo non c’è.',
  'lost.none': 'In questo browser non c’è nessuna copia. Un file di backup riporta il libro.',
  'lost.bring': 'Riprendere il libro',
  'lost.bringing': 'Il libro sta tornando…',
  'lost.file': 'Scegliere un file di backup',
  'lost.passphrase': 'Frase segreta di questa copia',
  'lost.open': 'Aprire',
  'lost.all': 'Tutte le copie',
  'lost.leave': 'Lasciare com’è',
  'lost.failed': 'Non è riuscito. Il libro è come prima.',
  'lost.typed': 'Quanto scritto e non salvato resta nelle pagine aperte. Lo copi prima di chiuderle.',
};
