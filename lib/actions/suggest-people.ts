// Who of the book may meet a need, and by which words. It suggests and never chooses. Matching comes in with the first need that is looked at.
import type { HelpMatch } from '../domain/matching/who-could-help.ts';
import type { Tools } from './tools.ts';

export type Suggestion = HelpMatch;

export async function suggestPeople(tools: Pick<Tools, 'book'>, need: string, exclude: readonly string[], limit = 3): Promise<readonly Suggestion[]> {
  if (need.trim() === '') return [];
  const [{ indexPeople }, { whoCouldHelp }, people, referrals] = await Promise.all([import('../domain/matching/match-index.ts'), import('../domain/matching/who-could-help.ts'), tools.book.people(), tools.book.referrals()]);
  return whoCouldHelp(indexPeople(people, referrals), need, exclude, limit);
}
