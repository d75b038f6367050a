// What every language brings: its mails and the forms in which it writes names, days, hours and money. It knows no language.
import type { DraftKind, DraftLanguage, IntroductionWay, Register } from '../../domain/draft.ts';
import type { ContactWay } from '../../domain/reading.ts';
import type { Money } from '../../domain/referral.ts';
import type { NameFacts } from '../names/name-facts.ts';
import type { SlotId } from '../slots.ts';
import { parseTemplate, type Template } from '../template.ts';

/** `rich` and `bare` are two mails, not one with holes. `note`: what is passed on, without the lines to whoever passes it on. */
export type Variant = 'rich' | 'bare' | 'note' | 'plain' | 'appointment' | 'won' | 'half-year' | 'years' | 'for-provider' | Paper | IntroductionWay;
/** On paper: a letter where a mail stands beside it, one for what came to nothing, one after a meeting, and the short form of each for a card. */
type Paper = 'letter' | 'anyway' | 'after-meeting' | 'card' | 'card-anyway' | 'card-meeting';
/** Empty where it is a letter on paper. */
export interface Mail<Text = string> {
  readonly subject: Text;
  readonly body: Text;
}
type Askable = 'rich' | 'bare';
type VariantOf<K extends DraftKind> = K extends 'optin-provider' | 'optin-prospect' | 'chaser' | 'decline' | 'not-now'
  ? Askable
  : K extends 'forwardable'
  ? Askable | 'note'
  : K extends 'introduction'
  ? IntroductionWay
  : K extends 'progress'
    ? 'appointment' | 'won'
    : K extends 'report'
      ? 'half-year' | 'years'
      : K extends 'testimonial'
        ? 'plain' | 'for-provider'
        : K extends 'thanks-letter'
          ? 'plain' | Exclude<Paper, 'letter'>
          : K extends 'apology'
            ? 'plain' | 'letter'
            : 'plain';
/**
 * `{slot}` a value, `{slot|form|form}` the value in a form, `[[…]]` optional within a line, `[[A||B]]` the first complete one.
 * A slot outside brackets is required. `{true.…}` is empty text that stands only where it is true.
 */
export type Mails = { readonly [K in DraftKind]: { readonly [R in Register]: { readonly [V in VariantOf<K>]: Mail } } };

/** Null: the form cannot be built with certainty. Days are YYYY-MM-DD; the year is added where it is not today's. */
export interface Forms {
  readonly name: (name: NameFacts, marks: readonly string[]) => string | null;
  readonly date: (day: string, marks: readonly string[], today: string) => string | null;
  /** `hour` as HH:MM. */
  readonly moment: (day: string, hour: string, today: string) => string | null;
  /** "by that day", after a label. */
  readonly deadline: (day: string, today: string) => string | null;
  readonly budget: (money: Money) => string | null;
  /** Adverb form, as in "is best reached by phone". */
  readonly contactWay: (way: ContactWay) => string;
  /** How the writer opens: the company and the name, where the language opens so. */
  readonly ownLine: (name: NameFacts, company: string | null) => string | null;
  readonly respected: (name: NameFacts) => string | null;
  readonly seasonOpening: (today: string) => string | null;
}

export interface Wording {
  readonly language: DraftLanguage;
  readonly forms: Forms;
  /** Ends a sentence. */
  readonly stop: string;
  /** Phrases elsewhere, whole sentences here. */
  readonly sentences: ReadonlySet<SlotId>;
  /** A text of this language has letters of this script. */
  readonly script: RegExp;
  /** The signature stands in place of the name, not below it. */
  readonly signatureHoldsName: boolean;
  /** In the order of a referral's life. */
  readonly kinds: readonly DraftKind[];
  readonly variantsOf: (kind: DraftKind, register: Register) => readonly Variant[];
  /** As it is shipped, to be read and changed. */
  readonly source: (kind: DraftKind, register: Register, variant: Variant) => Mail | null;
  readonly mail: (kind: DraftKind, register: Register, variant: Variant) => Mail<Template> | null;
}

const parsed = (source: string): Template => {
  const template = parseTemplate(source);
  if (!template.ok) throw new Error(`a shipped mail does not parse: ${template.reason}`);
  return template.value;
};

export interface WordingSource extends Pick<Wording, 'language' | 'forms' | 'stop' | 'sentences' | 'script' | 'signatureHoldsName'> {
  readonly mails: Mails;
}

/** Each template is parsed once, when it is first wanted. */
export function makeWording({ mails, ...rest }: WordingSource): Wording {
  const trees = new Map<Mail, Mail<Template>>();
  const variants = (kind: DraftKind, register: Register): Partial<Record<Variant, Mail>> => mails[kind][register];
  return {
    ...rest,
    kinds: Object.keys(mails) as DraftKind[],
    source: (kind, register, variant) => variants(kind, register)[variant] ?? null,
    variantsOf: (kind, register) => Object.keys(variants(kind, register)) as Variant[],
    mail(kind, register, variant) {
      const source = variants(kind, register)[variant];
      if (!source) return null;
      const tree = trees.get(source) ?? { subject: parsed(source.subject), body: parsed(source.body) };
      trees.set(source, tree);
      return tree;
    },
  };
}
