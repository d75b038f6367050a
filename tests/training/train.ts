// Learns the reader's weights from the labelled material and writes them; with `--check`, scores what each fifth of it gets from the other four instead.
import { readWith } from '../../lib/reading/read-thread.ts';
import type { Knowledge } from '../../lib/reading/knowledge.ts';
import { scoreReadings } from '../commands/score.ts';
import { fitChoices } from './choices.ts';
import { fitActs, readSources } from './learn.ts';
import { labelledSentences, labelledThreads } from './material.ts';
import { writeKnowledge } from './write-knowledge.ts';

const args = process.argv.slice(2);
const root = args.find((arg) => !arg.startsWith('--')) ?? 'tests/fixtures/training';
const started = Date.now();
const sources = await readSources(labelledThreads(root));
const fitted = await fitActs(sources, labelledSentences(`${root}/bank`));
console.log(`${sources.length} threads: acts in ${Math.round((Date.now() - started) / 1000)} s`);
const choices = fitChoices(fitted.folded);
console.log(`choices in ${Math.round((Date.now() - started) / 1000)} s`);
const knowledgeFor = (fold: number): Knowledge => ({ modelOf: fitted.models[fold], context: fitted.contexts[fold], choices: choices[fold] }) as Knowledge;
const read = fitted.folded.map((one) => ({ file: one.source.file, language: one.source.language, expected: one.source.expected, reading: readWith(one.source.thread, one.messages, knowledgeFor(one.fold)) }));
const scored = scoreReadings(read);
console.log('each fifth read by what the other four taught');
console.table(scored.rows);
const corpus = read.filter((_, i) => fitted.folded[i]?.source.isFromCorpus);
console.log('of these the corpus itself', JSON.stringify(scoreReadings(corpus).rows.all));
if (args.includes('--misses')) for (const miss of scored.misses) console.log(miss);
if (!args.includes('--check')) writeKnowledge(fitted, knowledgeFor(fitted.models.length - 1));
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
