// The search: its filters and what it says of them.

export const find = {
  'find.only': 'Only',
} as const;
