// The thread of a record that was added last, the one that words were said in, and whether it came as a file.
import type { Referral, ThreadRef } from '../../lib/domain/referral.ts';

/** `opens`: whether one can be opened here; a book that came from elsewhere has others. */
export const newestThread = (threads: Referral['threads'], opens: (url: string) => boolean): ThreadRef | null => Object.values(threads).filter(({ url }) => opens(url)).at(-1) ?? null;

/** The one that words were said in, where it can be opened here. */
export const threadOfWords = (threads: Referral['threads'], threadId: string | undefined, opens: (url: string) => boolean): ThreadRef | null => Object.values(threads).find((one) => one.threadId === threadId && opens(one.url)) ?? null;

export const cameAsFile = (threads: Referral['threads']): boolean => Object.values(threads).at(-1)?.host === 'file';
