// The words of the popup, in Italian.
import type { Translated } from '../../message.ts';
import type { popup as english } from '../en/popup.ts';

export const popup: Translated<typeof english> = {
  'popup.title': 'Goen, ciò che è in scadenza',
  'popup.nothing': 'Niente in scadenza',
  'popup.next': 'Prossimo: {day}. {what}',
  'popup.noNext': 'Nemmeno più avanti è previsto qualcosa.',
  'popup.hint': 'Sta leggendo una mail? L’icona la apre come referenza.',
  'popup.write': 'passo successivo',
  'popup.cannotOpen': 'La conversazione non si è potuta aprire. La scheda è nel libro.',
};
