// The words of the panel, in Italian.
import type { Translated } from '../../message.ts';
import type { panel as english } from '../en/panel.ts';

export const panel: Translated<typeof english> = {};
