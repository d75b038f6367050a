// Of a mail that was held at Send and may have gone all the same: what there is to ask.
import type { HeldMail } from '../domain/send-guard.ts';
import type { Tools } from './tools.ts';

export interface HeldQuestion {
  readonly mail: HeldMail;
  /** Names, or addresses where there is no name. */
  readonly readers: readonly string[];
  readonly told: readonly string[];
}

const namesOf = async ({ book }: Pick<Tools, 'book'>, ids: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all(ids.map((id) => book.person(id)))).flatMap((person) => person?.name || person?.emails[0] || []);

/** Nothing is asked of people who are not in the book any more. */
export async function heldQuestions(tools: Pick<Tools, 'book'>, mails: readonly HeldMail[]): Promise<readonly HeldQuestion[]> {
  const all = await Promise.all(mails.map(async (mail) => ({ mail, readers: await namesOf(tools, mail.readers), told: await namesOf(tools, mail.told) })));
  return all.filter(({ readers, told }) => readers.length > 0 && told.length > 0);
}
