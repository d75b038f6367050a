// From labelled material to knowledge: acts by their words, acts in context, then every choice. What a choice is learned from was always scored by weights that had not seen the thread.
import { acts } from '../../lib/reading/acts/act.ts';
import { noScores } from '../../lib/reading/acts/act-model.ts';
import { makeConcepts } from '../../lib/reading/acts/concepts.ts';
import { conceptsOf, featuresOf, type Taking } from '../../lib/reading/acts/features.ts';
import { contextSigns, type ContextModel, type Surroundings } from '../../lib/reading/acts/in-context.ts';
import { surroundingsOf, type ModelOf } from '../../lib/reading/acts/score-acts.ts';
import { openLanguages, outlines } from '../../lib/reading/languages/registry.ts';
import { setScene, type Scene } from '../../lib/reading/story/tell-story.ts';
import { readMessages, type ReadMessage } from '../../lib/reading/text/read-message.ts';
import { trainContext, type ContextCase } from './context.ts';
import { scoresOf, train, type Sample, type Weights } from './logistic.ts';
import type { LabelledSentence, LabelledThread } from './material.ts';
import { indexesOf, labelsOf } from './sentences.ts';

export const FOLDS = 5;
/** The project's own corpus counts for more than what was written after its manner. */
const FROM_CORPUS = 3;

interface ActSample {
  readonly file: string;
  readonly language: string;
  readonly sample: Sample;
}

/** A thread read but not understood yet. */
export interface ReadSource {
  readonly source: LabelledThread;
  readonly messages: readonly ReadMessage[];
  readonly fold: number;
}

async function takings(): Promise<Map<string, Taking>> {
  const out = new Map<string, Taking>();
  const languageOf = await openLanguages(outlines.map((outline) => outline.code));
  for (const { code } of outlines) {
    const { spaced, capitalNouns, lexicon } = languageOf(code);
    out.set(code, { spaced, nounsAreCapital: capitalNouns === true, concepts: makeConcepts(lexicon) });
  }
  return out;
}

/** Samples of every sentence; one that stands alone counts for `bankWeight`. */
function actSamples(sources: readonly ReadSource[], bank: readonly LabelledSentence[], taking: ReadonlyMap<string, Taking>, bankWeight = 0.7): ActSample[] {
  const out: ActSample[] = [];
  const add = (file: string, language: string, text: string, labels: readonly number[], weight: number): void => {
    const how = taking.get(language);
    if (how) out.push({ file, language, sample: { features: featuresOf(text.normalize('NFC'), how), labels, weight } });
  };
  for (const { source, messages } of sources) {
    for (const read of messages) {
      const labels = labelsOf(read, source.acts);
      read.sentences.forEach((one, i) => { if (!one.isNoise) add(source.file, one.language.code, one.text, labels[i] ?? [], source.isFromCorpus ? FROM_CORPUS : 1); });
    }
  }
  for (const one of bank) add('', one.language, one.text, indexesOf(one.acts), bankWeight);
  return out;
}

const weightsFor = (samples: readonly ActSample[], code: string, left: ReadonlySet<string>): Weights => train(samples.filter((one) => one.language === code && !left.has(one.file)).map((one) => one.sample), acts.length);

function modelsFrom(weights: ReadonlyMap<string, Weights>, taking: ReadonlyMap<string, Taking>): ModelOf {
  return (language) => {
    const known = weights.get(language.code);
    const how = taking.get(language.code);
    return known && how ? { read: (text) => Float32Array.from(scoresOf(known, featuresOf(text, how))), concepts: (text) => conceptsOf(text, how) } : null;
  };
}

export interface Folded extends ReadSource {
  readonly scene: Scene;
  readonly modelOf: ModelOf;
}

export interface Fitted {
  readonly folded: readonly Folded[];
  /** For each fold, what is known without it; then, last, with everything. */
  readonly contexts: readonly ContextModel[];
  readonly models: readonly ModelOf[];
  readonly weights: ReadonlyMap<string, Weights>;
}

const casesOf = (one: ReadSource, around: readonly Surroundings[]): ContextCase[] =>
  one.messages.flatMap((read, at) => {
    const labels = labelsOf(read, one.source.acts);
    const { shared, own } = contextSigns(around, at);
    return own.map((signs, i) => ({ signs: [...shared, ...signs], labels: new Set(labels[i] ?? []) }));
  });

export async function fitActs(sources: readonly ReadSource[], bank: readonly LabelledSentence[]): Promise<Fitted> {
  const taking = await takings();
  const samples = actSamples(sources, bank, taking);
  const codes = [...new Set(samples.map((one) => one.language))].toSorted();
  const all = Array.from({ length: FOLDS + 1 }, (_, fold) => {
    const left = new Set(sources.filter((one) => one.fold === fold).map((one) => one.source.file));
    return new Map(codes.map((code) => [code, weightsFor(samples, code, left)]));
  });
  const models = all.map((weights) => modelsFrom(weights, taking));
  const modelFor = (fold: number): ModelOf => models[fold] ?? (() => ({ read: () => noScores, concepts: () => new Set<string>() }));
  const cases = sources.map((one) => casesOf(one, surroundingsOf(one.messages, one.source.thread.me, modelFor(one.fold))));
  const contexts = Array.from({ length: FOLDS + 1 }, (_, fold) => trainContext(sources.flatMap((one, i) => (one.fold === fold ? [] : (cases[i] ?? [])))));
  const folded = sources.map((one): Folded => {
    const context = contexts[one.fold] as ContextModel;
    const modelOf = modelFor(one.fold);
    return { ...one, modelOf, scene: setScene(one.source.thread, one.messages, { modelOf, context }) };
  });
  return { folded, contexts, models, weights: all[FOLDS] as ReadonlyMap<string, Weights> };
}

export const readSources = (threads: readonly LabelledThread[]): Promise<ReadSource[]> => Promise.all(threads.map(async (source, i) => ({ source, messages: await readMessages(source.thread), fold: i % FOLDS })));
