// The words of the popup, in Russian.
import type { Translated } from '../../message.ts';
import type { popup as english } from '../en/popup.ts';

export const popup: Translated<typeof english> = {};
