// Addresses that open a new mail with a draft in it, and whether the draft is short enough for one.
import type { Draft } from '../../lib/domain/draft.ts';
import { gmailComposeUrl, mailtoUrl } from '../../lib/drafting/compose-address.ts';

/** Gmail refuses longer ones (seen 2026-11); a mail program may take less, and then shows less. */
const LONGEST = 7_500;
export interface NewMail {
  readonly gmail: string;
  readonly program: string;
  readonly isTooLong: boolean;
}
export function newMailOf(draft: Pick<Draft, 'to' | 'cc' | 'subject' | 'body'>): NewMail {
  const [gmail, program] = [gmailComposeUrl(draft), mailtoUrl(draft)];
  return { gmail, program, isTooLong: Math.max(gmail.length, program.length) > LONGEST };
}
