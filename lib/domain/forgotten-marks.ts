// By what somebody who was forgotten is known again when a file brings them back: nothing of theirs is kept for it. It must not know the book.
import { foldEmail, foldProfile } from './lookup-keys.ts';
import { markOfAddress } from './send-guard.ts';

/**
 * 24 bits of each address and profile, which thousands of others have as well: it can be asked whether somebody may be among the forgotten, never who they were.
 * Telephone numbers are too few for that: a mark would tell the number.
 */
export const forgottenMarks = (emails: readonly string[], profiles: readonly string[]): readonly number[] =>
  [...new Set([...emails.map(foldEmail), ...profiles.map(foldProfile)].map((key) => markOfAddress(key) >>> 8))].sort((a, b) => a - b);
