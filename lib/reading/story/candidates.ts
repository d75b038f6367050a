// Who may play a part in the thread: those who write and read it, those named in it, and somebody described without a name. It must not know who does.
import { highest } from '../acts/act-model.ts';
import type { Cast } from '../people/cast.ts';
import type { Someone } from '../people/someone.ts';
import type { SentenceRef } from './mentions.ts';
import type { ThreadView } from './role-signs.ts';
import { addActs, likely, type Signs } from '../signs.ts';
import type { Step } from './steps.ts';

const MOST_OUTSIDERS = 6;
/** Of a mail to a crowd, the writers and so many more. */
const MOST_INSIDERS = 16;

export function insidersOf(steps: readonly Step[], cast: Cast): Someone[] {
  const spoken = steps.filter((step) => step.isSpoken);
  const seen = new Set<Someone>([cast.me]);
  for (const someone of [...spoken.map((step) => step.author), ...spoken.flatMap((step) => step.readers)]) if (seen.size < MOST_INSIDERS && !someone.isBystander && !someone.isMachine) seen.add(someone);
  return [...seen];
}

/** Persons named in the words, the most spoken of first. */
export function outsidersOf(refs: readonly SentenceRef[], cast: Cast): Someone[] {
  const count = new Map<Someone, number>();
  for (const one of cast.everybody) if (one.isForwarded) count.set(one, 3);
  for (const ref of refs) {
    for (const { someone, addressed, named } of ref.refs) {
      if (someone.inHeaders || someone.isMe || someone.isBystander || addressed) continue;
      const weight = 1 + (/[\s\u3000]/u.test(named.name) ? 1 : 0) + (named.honoured ? 0.5 : 0) + (named.company || named.title ? 0.5 : 0) - (named.kin ? 1 : 0);
      count.set(someone, (count.get(someone) ?? 0) + weight);
    }
  }
  return [...count].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_OUTSIDERS).map(([someone]) => someone);
}

/** Signs that somebody without a name takes part. */
export function unnamedSigns(view: ThreadView): Signs {
  const signs: Signs = new Map();
  const spoken = view.steps.filter((step) => step.isSpoken);
  addActs(signs, 'all', highest(spoken.map((step) => step.scores)));
  addActs(signs, 'first', spoken[0]?.scores ?? new Float32Array());
  const named = Math.min(view.outsiders.length, 3);
  const inside = Math.min(view.insiders, 4);
  signs.set(`named ${named}`, 1);
  signs.set(`inside ${inside}`, 1);
  for (const [kind, odds] of likely(view.kinds)) {
    signs.set(`${kind}/named ${named > 0 ? 1 : 0}`, odds);
    signs.set(`${kind}/inside ${inside}`, odds);
    signs.set(`${kind}/opened by me ${spoken[0]?.author.isMe === true}`, odds);
    for (const act of ['any', 'needThey', 'needMe', 'needYou', 'supplyThey', 'refer'] as const) {
      const score = Math.max(0, ...spoken.map((step) => step.does(act)));
      if (score > 0.1) signs.set(`${kind}/${act}/named ${named > 0 ? 1 : 0}`, odds * score);
    }
  }
  return signs;
}
