// What is only said in Outlook, in English: the measure of the other languages.
export const outlook = {
  'unseen.apart': { one: '{count} earlier message of this conversation was not read', other: '{count} earlier messages of this conversation were not read' },
  'unseen.apartText': 'Outlook gives Goen one message at a time. Open the others one after the other, with this panel pinned, and read again. Later messages Outlook does not tell of.',
  'unseen.readAgain': 'Read again',
  'pane.outside': 'This page belongs into Outlook',
  'pane.outsideText': 'Your book here is that of this browser alone. In Outlook, choose Goen in the bar above a mail.',
  'pane.backToMail': 'Back to the mail',
} as const;
