// What the last door says in the mail page, in English: the measure of the other languages.
export const door = {
  'door.title': 'Goen holds this mail back',
  'door.text': 'It would tell who {name} is. Not everybody it goes to may know yet.',
  'door.back': 'Back to the mail',
  'door.anyway': 'Send it anyway',
  'door.anywayHint': 'Sending it anyway is written down in the record.',
  'finding.in.to': 'in To',
  'finding.in.cc': 'in Cc',
  'finding.in.bcc': 'in Bcc',
  'finding.in.replyTo': 'in Reply-To',
  'finding.in.subject': 'in the subject',
  'finding.in.bodyText': 'in the text',
  'finding.in.quotedText': 'in the mail quoted below',
  'finding.in.attachments': 'in a file’s name',
} as const;
