// What can be done about words that the guard found, and how the text reads afterwards. It judges nothing; the guard looks again.
import type { Disclosure, Draft, DraftLanguage } from '../../lib/domain/draft.ts';

export type Remedy = 'take-out' | 'neutral-word' | 'not-them' | 'new-mail' | 'in-the-box';

/** In the language of the mail: whoever is not named. */
export const NEUTRAL_WORD: Readonly<Record<DraftLanguage, string>> = { en: 'this person', ja: 'その方', it: 'questa persona', ru: 'этот человек' };

/** The first is the one that "reword all" takes. */
export function remediesFor({ field, of, level }: Pick<Disclosure, 'field' | 'of' | 'level'>): readonly Remedy[] {
  const dismiss: readonly Remedy[] = level === 'look' || of === 'name' || of === 'title' || of === 'company' ? ['not-them'] : [];
  switch (field) {
    case 'bodyText': case 'subject': return [...(of === 'name' ? (['neutral-word', 'take-out'] as const) : (['take-out'] as const)), ...dismiss];
    case 'to': case 'cc': return ['take-out'];
    case 'quotedText': return ['new-mail', ...dismiss];
    case 'bcc': case 'replyTo': case 'attachments': return ['in-the-box', ...dismiss];
    default: return field satisfies never;
  }
}
export const isOurs = (remedy: Remedy | undefined): remedy is 'take-out' | 'neutral-word' => remedy === 'take-out' || remedy === 'neutral-word';

interface Span { readonly start: number; readonly end: number }

/** The part that can go without leaving half a sentence: what stands in brackets, else the sentence, else the line. */
function spanToTakeOut(text: string, start: number, end: number): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end);
  const line = text.slice(lineStart, lineEnd);
  const open = Math.max(line.lastIndexOf('(', start - lineStart), line.lastIndexOf('（', start - lineStart));
  const close = [line.indexOf(')', end - lineStart), line.indexOf('）', end - lineStart)].filter((at) => at >= 0).sort((a, b) => a - b)[0];
  if (open >= 0 && close !== undefined && !/[)）]/u.test(line.slice(open, start - lineStart))) return { start: lineStart + open, end: lineStart + close + 1 };
  for (const part of new Intl.Segmenter('und', { granularity: 'sentence' }).segment(line)) {
    const from = lineStart + part.index;
    if (start < from + part.segment.length && end > from) return { start: from, end: Math.max(end, from + part.segment.length) };
  }
  return { start: lineStart, end: lineEnd };
}

/** A line of which nothing is left goes with its break. */
const wholeLine = (text: string, { start, end }: Span): Span =>
  (start === 0 || text[start - 1] === '\n') && text[end] === '\n' ? { start, end: end + 1 } : { start, end };

const tidy = (text: string): string => text.replace(/[ \t]{2,}/gu, ' ').replace(/ +([,.;:!?。、])/gu, '$1').replace(/[ \t]+\n/gu, '\n').replace(/\n{3,}/gu, '\n\n').replace(/^\n+/u, '');

function startsSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return before === '' || /[.!?\n…]$/u.test(before) || text.slice(before.length, at).includes('\n');
}

/** Where the finding stands now; null when the words are gone from the field. */
function placeOf(text: string, finding: Disclosure): Span | null {
  const at = text.startsWith(finding.quote, finding.start) ? finding.start : text.indexOf(finding.quote);
  return at < 0 ? null : { start: at, end: at + finding.quote.length };
}

function inText(draft: Draft, finding: Disclosure, change: (text: string, at: Span) => string): Draft {
  const field = finding.field === 'subject' ? 'subject' : 'body';
  const at = placeOf(draft[field], finding);
  return at ? { ...draft, [field]: change(draft[field], at) } : draft;
}

export function takeOut(draft: Draft, finding: Disclosure): Draft {
  switch (finding.field) {
    case 'to': return { ...draft, to: draft.to.filter((_, i) => i !== finding.entry) };
    case 'cc': return { ...draft, cc: draft.cc.filter((_, i) => i !== finding.entry) };
    case 'subject': return inText(draft, finding, (text, at) => tidy(text.slice(0, at.start) + text.slice(at.end)).replace(/^[\s:：,、–-]+|[\s:：,、–-]+$/gu, ''));
    case 'bodyText': return inText(draft, finding, (text, at) => {
      const span = wholeLine(text, spanToTakeOut(text, at.start, at.end));
      return tidy(text.slice(0, span.start) + text.slice(span.end));
    });
    case 'bcc': case 'replyTo': case 'attachments': case 'quotedText': return draft;
    default: return finding.field satisfies never;
  }
}

export function writeNeutral(draft: Draft, finding: Disclosure): Draft {
  const word = NEUTRAL_WORD[draft.language];
  return inText(draft, finding, (text, at) => {
    const written = startsSentence(text, at.start) ? word[0]?.toUpperCase() + word.slice(1) : word;
    // さん, 様 and 氏 belong to the name.
    const rest = text.slice(at.end).replace(/^(?:さん|様|さま|氏|先生)/u, '');
    return text.slice(0, at.start) + written + rest;
  });
}

/** The first remedy for each word that holds the draft back, from the end of the text so that places stay true. */
export function rewordAll(draft: Draft, findings: readonly Disclosure[]): Draft {
  const held = findings.filter((f) => f.level === 'leak').sort((a, b) => b.start - a.start || b.entry - a.entry);
  return held.reduce((next, finding) => {
    const remedy = remediesFor(finding)[0];
    return remedy === 'neutral-word' ? writeNeutral(next, finding) : remedy === 'take-out' ? takeOut(next, finding) : next;
  }, draft);
}
