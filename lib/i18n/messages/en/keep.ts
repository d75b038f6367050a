// Backups, their verification, and the state of the book.

export const keep = {
  'keep.title': 'Backup and health',
  'lost.title': 'Your book',
  'lost.looking': 'Looking for a copy…',
  'lost.newest': 'The newest copy in this browser is of {day}. It holds {referrals} and {people}.',
  'lost.after': 'What was entered later is not in it.',
  'lost.none': 'There is no copy in this browser. A backup file brings the book back.',
  'lost.bring': 'Bring the book back',
  'lost.bringing': 'The book is being brought back…',
  'lost.file': 'Choose a backup file',
  'lost.passphrase': 'Passphrase of this backup',
  'lost.open': 'Open it',
  'lost.all': 'All backups',
  'lost.leave': 'Leave it as it is',
  'lost.failed': 'That did not work. The book is as it was before.',
  'lost.typed': 'What is typed and not saved stays on the pages that are open. Copy it before you close them.',
} as const;
