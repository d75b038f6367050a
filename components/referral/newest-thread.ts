// The thread of a record that was added last, where it has any, and whether it came as a file.
import type { Referral, ThreadRef } from '../../lib/domain/referral.ts';

export const newestThread = (threads: Referral['threads']): ThreadRef | null => Object.values(threads).filter((thread) => thread.url !== '').at(-1) ?? null;

export const cameAsFile = (threads: Referral['threads']): boolean => Object.values(threads).at(-1)?.host === 'file';
