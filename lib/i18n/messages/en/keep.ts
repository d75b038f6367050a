// Backups, their verification, and the state of the book.

export const keep = {
  'keep.title': 'Backup and health',
} as const;
