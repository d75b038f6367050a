// Words that were said to be "not them": how a pair of person and word is kept. It must not know who said it.
import { foldName, type PersonId } from './person.ts';

export const allowedKey = (personId: PersonId, word: string): string => `${personId} ${foldName(word)}`;
