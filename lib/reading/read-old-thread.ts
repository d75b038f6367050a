// Reads a thread of which nobody said that it is an introduction: among thousands of others a guess would mostly be wrong, so the thread as a whole and one sentence of it must speak for it together.
import type { MailThread } from '../domain/mail-thread.ts';
import type { Reading } from '../domain/reading.ts';
import type { Act } from './acts/act.ts';
import type { Knowledge } from './knowledge.ts';
import { fetchKnowledge } from './learned/fetch-knowledge.ts';
import { outlines } from './languages/registry.ts';
import { readWith } from './read-thread.ts';
import { weigh } from './signs.ts';
import { kindSigns } from './story/kind-signs.ts';
import { setScene, type Scene } from './story/tell-story.ts';
import { readMessages, type ReadMessage } from './text/read-message.ts';

/** What is done where people bring people together; needs, days and prices stand in every mail. */
const TELLING: readonly Act[] = ['ask', 'offer', 'sound', 'refer', 'bring', 'leave', 'thanks', 'met', 'won', 'lost', 'silent', 'trouble', 'grant', 'decline', 'unsure', 'withdraw', 'relayGrant', 'relayDecline', 'relayUnsure', 'assume'];
/**
 * How likely the whole thread is an introduction, times how likely its clearest sentence does one of these, as odds: neither alone is enough.
 * Chosen by labelled threads new to the reader and by public mail: of 4,146 introductions 93 % are found, of 1,065 ordinary threads 8 are taken for one.
 */
const ENOUGH = 7;
/** Letters, where spaces part words and where none do. */
const SHORTEST = { spaced: 60, unspaced: 25 } as const;

/** How likely the clearest of its sentences does one of these; 0 where there are hardly any words. */
function clearest({ steps }: Scene): number {
  const sentences = steps.flatMap(({ read }) => read.sentences);
  const shortest = sentences[0]?.language.spaced === false ? SHORTEST.unspaced : SHORTEST.spaced;
  if (sentences.reduce((sum, { text }) => sum + text.length, 0) < shortest) return 0;
  return sentences.reduce((most, sentence) => TELLING.reduce((best, act) => Math.max(best, sentence.does(act)), most), 0);
}
const oddsOf = (share: number): number => share / Math.max(1 - share, 1e-4);
const isKnown = (code: string): boolean => outlines.some((outline) => outline.code === code);

/** Null: no introduction, or none that is told clearly enough. */
export async function readOldThread(thread: MailThread): Promise<Reading | null> {
  const [read, knowledge] = await Promise.all([readMessages(thread), fetchKnowledge()]);
  return readOldWith(thread, read, knowledge, setScene(thread, read, knowledge));
}

export function readOldWith(thread: MailThread, read: readonly ReadMessage[], knowledge: Knowledge, scene: Scene): Reading | null {
  const clear = clearest(scene);
  if (clear === 0) return null;
  const { unrelated } = weigh(knowledge.choices.kind, kindSigns(scene.steps));
  if (oddsOf(1 - unrelated) * oddsOf(clear) < ENOUGH) return null;
  const reading = readWith(thread, read, knowledge, scene);
  return reading.kind === 'unrelated' || reading.parties.length === 0 || !isKnown(reading.language) ? null : reading;
}
