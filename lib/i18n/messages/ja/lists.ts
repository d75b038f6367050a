// Lists of people and referrals: tags, choosing several, changing several, the timeline.
import type { Translated } from '../../message.ts';
import type { lists as english } from '../en/lists.ts';

export const lists: Translated<typeof english> = {
  'lists.tags': 'タグ',
};
