// Reading a mailbox: what was found, confirming in batches.

export const mailbox = {
  'mailbox.title': 'Ten years of mail',
} as const;
