// The words of the last door in the mail page, in Italian.
import type { Translated } from '../../message.ts';
import type { door as english } from '../en/door.ts';

export const door: Translated<typeof english> = {
  'door.title': 'Goen trattiene questa mail',
  'door.text': 'Direbbe chi è {name}. Non tutti quelli a cui va possono saperlo.',
  'door.back': 'Torna alla mail',
  'door.anyway': 'Invia comunque',
  'door.anywayHint': 'L’invio comunque viene annotato nella scheda.',
  'finding.in.to': 'in A',
  'finding.in.cc': 'in Cc',
  'finding.in.bcc': 'in Ccn',
  'finding.in.replyTo': 'nell’indirizzo di risposta',
  'finding.in.subject': 'nell’oggetto',
  'finding.in.bodyText': 'nel testo',
  'finding.in.quotedText': 'nella mail citata sotto',
  'finding.in.attachments': 'nel nome di un file',
};
