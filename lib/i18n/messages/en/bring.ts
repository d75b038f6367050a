// Bringing files in: choosing, looking before, progress, taking back.

export const bring = {
  'bring.title': 'Bring in',
} as const;
