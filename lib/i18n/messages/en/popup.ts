// The words of the popup, in English: the measure of the other languages.
export const popup = {
  'popup.title': 'Goen, what is due',
  'popup.nothing': 'Nothing is due',
  'popup.next': 'Next: {day}. {what}',
  'popup.noNext': 'Nothing is planned either.',
  'popup.hint': 'Reading a mail? The icon opens it as a referral.',
  'popup.write': 'next step',
  'popup.cannotOpen': 'The thread could not be opened. The record is in your book.',
} as const;
