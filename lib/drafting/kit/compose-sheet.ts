// A kit, or what is known of a provider, laid out as one sheet: the same for the screen, the printer, the clipboard and the document.
import type { DraftLanguage } from '../../domain/draft.ts';
import { callName, type Person } from '../../domain/person.ts';
import type { Kit, Settings } from '../../domain/settings.ts';
import { emptyIdealClient, type IdealClient } from '../../domain/source.ts';
import type { IdealBlock, KitFacts, KitWords } from './kit-words.ts';

export type SheetPart = IdealBlock | 'phrases' | 'forward' | 'steps' | 'reach' | 'does' | 'notes' | 'earlier';
export interface SheetBlock {
  readonly part: SheetPart;
  readonly heading: string;
  /** `words`: what somebody else says; `note`: lines of a mail. */
  readonly form: 'text' | 'list' | 'words' | 'steps' | 'note';
  readonly lines: readonly string[];
}
export interface Certificate {
  readonly title: string;
  readonly text: string;
  readonly to: string;
  readonly from: string;
  readonly until: string;
  readonly giver: readonly string[];
  readonly foot: string;
}
export interface Sheet {
  readonly language: DraftLanguage;
  readonly title: string;
  readonly under: string | null;
  readonly blocks: readonly SheetBlock[];
  readonly certificate: Certificate | null;
}

const filled = (blocks: readonly SheetBlock[]): readonly SheetBlock[] => blocks.map((block) => ({ ...block, lines: block.form === 'note' ? block.lines : block.lines.filter((line) => line.trim() !== '') })).filter(({ lines }) => lines.some((line) => line.trim() !== ''));
const orNone = (text: string | null): readonly string[] => (text === null ? [] : [text]);

const idealBlocks = (ideal: IdealClient | null, headings: Readonly<Record<IdealBlock, string>>): readonly SheetBlock[] => {
  const { who, problems, triggers, notFor } = ideal ?? emptyIdealClient;
  return [
    { part: 'who', heading: headings.who, form: 'text', lines: orNone(who) }, { part: 'problems', heading: headings.problems, form: 'list', lines: problems },
    { part: 'triggers', heading: headings.triggers, form: 'words', lines: triggers }, { part: 'notFor', heading: headings.notFor, form: 'text', lines: orNone(notFor) },
  ];
};

/** The kit's own, else what is said once for all. */
export const idealOf = (settings: Pick<Settings, 'ideal'>, kit: Kit | null): IdealClient | null => kit?.ideal ?? settings.ideal;
export const kitFacts = (settings: Settings, kit: Kit | null): KitFacts => ({ name: settings.name, company: settings.company, about: settings.about, email: settings.emails[0] ?? null, ideal: idealOf(settings, kit) });

export function kitSheet(settings: Settings, kit: Kit | null, words: KitWords): Sheet {
  const { headings } = words;
  const reach = [settings.name, settings.company ?? '', ...settings.emails.slice(0, 1)].filter(Boolean);
  const blocks = filled([
    ...idealBlocks(idealOf(settings, kit), headings),
    { part: 'phrases', heading: headings.phrases, form: 'list', lines: kit?.phrases ?? [] },
    { part: 'steps', heading: headings.steps, form: 'steps', lines: kit?.steps ?? [] },
    { part: 'forward', heading: headings.forward, form: 'note', lines: kit?.forward?.split('\n') ?? [] },
  ]);
  return {
    language: words.language, title: words.title(settings.name || settings.company || '…'), under: settings.about,
    blocks: blocks.length > 0 ? [...blocks, ...filled([{ part: 'reach', heading: headings.reach, form: 'text', lines: reach }])] : [],
    certificate: kit?.certificate ? { ...words.certificate, text: kit.certificate, giver: reach } : null,
  };
}

/** For one's own eyes: it may hold notes, and needs without whose they were. */
export function providerSheet(person: Person, earlier: readonly string[], words: KitWords): Sheet {
  const { theirs } = words;
  const work = [person.title, person.company].filter(Boolean).join(', ');
  return {
    language: words.language, title: callName(person), under: work || person.headline, certificate: null,
    blocks: filled([
      { part: 'does', heading: theirs.does, form: 'text', lines: [...orNone(person.neutral), ...(work ? orNone(person.headline) : [])] },
      ...idealBlocks(person.ideal, theirs),
      { part: 'earlier', heading: theirs.earlier, form: 'list', lines: earlier },
      { part: 'notes', heading: theirs.notes, form: 'text', lines: person.notes?.split('\n') ?? [] },
      { part: 'reach', heading: theirs.reach, form: 'text', lines: [...person.emails, ...person.phones, ...orNone(person.bestTime)] },
    ]),
  };
}
