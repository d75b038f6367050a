// People who may be the same, and joining them.

export const same = {
  'same.title': 'The same person?',
} as const;
