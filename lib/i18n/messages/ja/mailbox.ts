// Reading a mailbox: what was found, confirming in batches.
import type { Translated } from '../../message.ts';
import type { mailbox as english } from '../en/mailbox.ts';

export const mailbox: Translated<typeof english> = {
  'mailbox.title': '十年分のメール',
};
