// The text of a draft, to be written in, with the guard's marks under the very words.
import type { Disclosure } from '../../lib/domain/draft.ts';
import { t } from '../../lib/i18n/translate.ts';
import { MarkedText } from '../base/marked-text.tsx';
import type { TextMark } from '../base/text-pieces.ts';

/** Only marks whose words still stand where they were found. */
const marksIn = (text: string, findings: readonly Disclosure[], field: Disclosure['field']): readonly TextMark[] =>
  findings.filter((f) => f.field === field && text.startsWith(f.quote, f.start)).map((f) => ({ start: f.start, length: f.quote.length, level: f.level === 'leak' ? 'hold' : 'look' }));

export interface DraftTextProps {
  readonly text: string;
  readonly language: string;
  readonly findings: readonly Disclosure[];
  readonly onInput: (text: string) => void;
}

export const DraftText = ({ text, language, findings, onInput }: DraftTextProps) => <MarkedText label={t('draft.text')} text={text} language={language} marks={marksIn(text, findings, 'bodyText')} onInput={onInput} />;
