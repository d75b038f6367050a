// All that was learned, in one hand: weights for acts in each language, and for every choice made from them. It must not know how it was learned.
import type { Actuality, OutcomeResult, ThreadKind } from '../domain/reading.ts';
import type { ContextModel } from './acts/in-context.ts';
import type { Choice } from './signs.ts';
import type { ModelOf } from './acts/score-acts.ts';

export type PartRole = 'introducer' | 'prospect' | 'provider' | 'none';
export type Answer = 'granted' | 'declined' | 'undecided' | 'withdrawn' | 'none';

export interface Choices {
  readonly kind: Choice<ThreadKind>;
  readonly role: Choice<PartRole>;
  readonly unnamed: Choice<'prospect' | 'provider' | 'none'>;
  readonly consent: Choice<Answer>;
  readonly need: Choice<'yes' | 'no'>;
  readonly clause: Choice<'in' | 'out'>;
  readonly actual: Choice<Actuality | 'none'>;
  readonly budget: Choice<'yes' | 'no'>;
  readonly outcome: Choice<OutcomeResult | 'none'>;
}

export interface Knowledge {
  readonly modelOf: ModelOf;
  readonly context: ContextModel;
  readonly choices: Choices;
}
