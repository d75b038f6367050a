// The sentences of an import that are put together from parts. It knows words only.
import type { PreviewEntry } from '../../lib/actions/look-at-file.ts';
import type { JoinCandidate } from '../../lib/domain/import/planned.ts';
import type { ImportNote } from '../../lib/domain/settings.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';

export const entryName = (entry: PreviewEntry): string => entry.name || entry.reach || entry.company || t('person.noName');
export const candidateWords = (one: JoinCandidate): string => t('bring.do.join', { name: one.company ? `${one.name} (${one.company})` : one.name });

const addsWords = ({ adds }: JoinCandidate): string => (adds.length === 0 ? t('bring.addsNothing') : t('bring.adds', { fields: listed(adds.map((field) => t(`bring.field.${field}`))) }));
export const signWords = (one: JoinCandidate): string => `${t(`bring.sign.${one.by}`)}, ${addsWords(one)}`;

/** Why an entry is where it is; `nameAt`: who stands at a place of the file. */
export function whyWords(entry: PreviewEntry, nameAt: (at: number) => string): string {
  const of = entry.of ?? 0;
  switch (entry.why) {
    case 'empty': case 'group': return t(`bring.why.${entry.why}`, { of: entry.of ?? entry.at + 1 });
    case 'twice': return t('bring.why.twice', { name: nameAt(of) });
    case 'already': case 'forgotten': case 'me': return t(`bring.why.${entry.why}`);
    case null: return entry.candidates[0] ? signWords(entry.candidates[0]) : '';
    default: return entry.why satisfies never;
  }
}

const SOURCES = ['linkedin', 'google', 'outlook', 'vcard', 'other-csv', 'mbox'] as const;
type Source = (typeof SOURCES)[number];
const isSource = (kind: string): kind is Source => (SOURCES as readonly string[]).includes(kind);
/** Kinds that a later version brought in are told by their own name. */
export const sourceWords = ({ kind }: Pick<ImportNote, 'kind'>): string => (isSource(kind) ? t(`bring.source.${kind}`) : kind);

const STORE = ['full', 'conflict', 'closed', 'newer-version', 'blocked', 'unavailable', 'damaged'] as const;
type StoreReason = (typeof STORE)[number];
export const failureWords = (problem: StoreReason | 'stopped' | 'broken' | 'unreadable'): string => (problem === 'stopped' || problem === 'broken' || problem === 'unreadable' ? t(`bring.failed.${problem}`) : t(`storeProblem.${problem}.text`));
