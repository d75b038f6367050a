// Lists of people and referrals: tags, choosing several, changing several, the timeline.

export const lists = {
  'lists.tags': 'Tags',
} as const;
