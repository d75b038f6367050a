// 一日一度の知らせの一文。数だけで、名前は出さない。
import type { Translated } from '../../message.ts';
import type { note as english } from '../en/note.ts';

export const note = {
  'note.count': { other: '期日のものが{count}件あります' },
} as const satisfies Translated<typeof english>;
