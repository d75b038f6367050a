// The words of the popup, in Italian.
import type { Translated } from '../../message.ts';
import type { popup as english } from '../en/popup.ts';

export const popup: Translated<typeof english> = {};
