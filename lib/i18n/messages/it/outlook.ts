// Ciò che si dice solo in Outlook.
import type { Translated } from '../../message.ts';
import type { outlook as english } from '../en/outlook.ts';

export const outlook: Translated<typeof english> = {
  'unseen.apart': { one: '{count} messaggio precedente di questa conversazione non è stato letto', other: '{count} messaggi precedenti di questa conversazione non sono stati letti' },
  'unseen.apartText': 'Outlook dà a Goen un messaggio alla volta. Apra gli altri uno dopo l’altro, con questo pannello bloccato, e legga di nuovo. Dei messaggi successivi Outlook non dice nulla.',
  'unseen.readAgain': 'Leggere di nuovo',
  'empty.beside.text': 'Apra un messaggio in cui qualcuno chiede o offre una presentazione. Finché questo pannello è aperto, Goen legge il messaggio accanto; ciò che legge resta qui.',
  'empty.step.beside': 'Tenere aperto questo pannello',
  'pane.outside': 'Questa pagina va usata dentro Outlook',
  'pane.outsideText': 'Il libro qui è solo di questo browser. In Outlook scelga Goen nella barra sopra un messaggio.',
  'pane.silent': 'Outlook non ha ancora risposto',
  'pane.silentText': 'Goen non vede il messaggio. Continua da solo appena Outlook risponde. Se ci mette molto, chiuda questo pannello e lo riapra. Intanto il libro è a disposizione.',
  'pane.openBook': 'Aprire il libro',
  'placed.whenYouSay': 'Outlook non dice che cosa è partito. Dopo l’invio prema «{button}», e il libro annota il giorno.',
  'heldMail.all': 'I messaggi trattenuti',
  'heldMail.title': 'Il messaggio a {reader} è partito lo stesso?',
  'heldMail.text': '{day}: è stato trattenuto, perché direbbe chi è {name}. Che cosa Lei abbia scelto nella domanda di Outlook, Outlook non lo dice.',
  'heldMail.sent': 'Sì, è partito',
  'heldMail.notSent': 'No',
  'heldMail.noted': 'Annotato: è partito lo stesso',
};
