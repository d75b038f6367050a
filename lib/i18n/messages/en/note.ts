// The one sentence of the daily note: a number, no name and no word of a mail.
export const note = {
  'note.count': { one: '{count} thing is due', other: '{count} things are due' },
} as const;
