// Puts what was learned where the reader finds it: each language's act weights in its folder, the rest beside the reader.
import { writeFileSync } from 'node:fs';
import { WEIGHT_STEP } from '../../lib/reading/acts/act-model.ts';
import type { ContextModel } from '../../lib/reading/acts/in-context.ts';
import type { Choices, Knowledge } from '../../lib/reading/knowledge.ts';
import type { Fitted } from './learn.ts';
import type { Weights } from './logistic.ts';

/** Weaker ones are left out; of the traits that are kept none is missed. */
const LEAST_WEIGHT = 9;

const clamp = (value: number): number => Math.max(-127, Math.min(127, Math.round(value / WEIGHT_STEP)));

/** See `decodeActWeights` for the form. */
export function packWeights({ bias, at, table }: Weights): string {
  const acts = bias.length;
  const rows = [...at].map(([bucket, row]) => {
    const pairs: [number, number][] = [];
    for (let k = 0; k < acts; k++) {
      const weight = clamp(table[row * acts + k] ?? 0);
      if (Math.abs(weight) < LEAST_WEIGHT) continue;
      pairs.push([k, weight]);
    }
    return { bucket, pairs };
  }).filter((row) => row.pairs.length > 0).toSorted((a, b) => a.bucket - b.bucket);
  const bytes: number[] = [...bias].map((one) => clamp(one) & 255);
  let before = 0;
  for (const { bucket, pairs } of rows) {
    let distance = bucket - before;
    before = bucket;
    while (distance > 127) {
      bytes.push((distance & 127) | 128);
      distance >>>= 7;
    }
    bytes.push(distance, pairs.length, ...pairs.flatMap(([k, weight]) => [k, weight & 255]));
  }
  return Buffer.from(bytes).toString('base64');
}

const HEAD = '// Written by `npm run train`; not for hand.\n';

export function writeKnowledge(fitted: Fitted, { choices, context }: Knowledge): void {
  for (const [code, weights] of fitted.weights) writeFileSync(`lib/reading/languages/${code}/act-weights.ts`, `${HEAD}export const actWeights =\n  '${packWeights(weights)}';\n`);
  writeFileSync('lib/reading/learned/context.ts', `${HEAD}import type { ContextModel } from '../acts/in-context.ts';\n\nexport const context: ContextModel = ${JSON.stringify(context satisfies ContextModel)};\n`);
  writeFileSync('lib/reading/learned/choices.ts', `${HEAD}import type { Choices } from '../knowledge.ts';\n\nexport const choices: Choices = {\n${Object.entries(choices satisfies Choices).map(([name, choice]) => `  ${name}: ${JSON.stringify(choice)},`).join('\n')}\n};\n`);
}
