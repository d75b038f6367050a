// What is only said in Outlook, in English: the measure of the other languages.
export const outlook = {
  'unseen.apart': { one: '{count} earlier message of this conversation was not read', other: '{count} earlier messages of this conversation were not read' },
  'unseen.apartText': 'Outlook gives Goen one message at a time. Open the others one after the other, with this panel pinned, and read again. Later messages Outlook does not tell of.',
  'unseen.readAgain': 'Read again',
  'empty.beside.text': 'Open a mail in which somebody asks for an introduction, or offers one. While this pane is open, Goen reads the mail beside it; what it reads stays here.',
  'empty.step.beside': 'Keep this pane beside it',
  'pane.outside': 'This page belongs in Outlook',
  'pane.outsideText': 'Your book here is that of this browser alone. In Outlook, choose Goen in the bar above a mail.',
  'pane.silent': 'Outlook has not answered yet',
  'pane.silentText': 'Goen cannot see the mail. It goes on by itself as soon as Outlook answers. If that takes long, close this panel and open it again. Your book is at hand meanwhile.',
  'pane.openBook': 'Open the book',
  'placed.whenYouSay': 'Outlook does not tell what was sent. Press “{button}” once it is, and the book notes the day.',
  'heldMail.title': 'Was the mail to {reader} sent all the same?',
  'heldMail.text': 'On {day} it was held, for it would tell who {name} is. What you chose in Outlook’s own question Outlook does not tell.',
  'heldMail.sent': 'Yes, it was sent',
  'heldMail.notSent': 'No',
  'heldMail.noted': 'Noted in the record: it was sent all the same',
} as const;
