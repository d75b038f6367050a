// A sheet as plain text and as simple HTML, for the clipboard. Whatever a person wrote is escaped.
import { escapeHtml } from '../../domain/writing/html-letters.ts';
import type { Sheet, SheetBlock } from './compose-sheet.ts';
import type { KitWords } from './kit-words.ts';

type Quoted = KitWords['quoted'];

const line = (form: SheetBlock['form'], text: string, at: number, quoted: Quoted): string => {
  switch (form) {
    case 'text': case 'note': return text;
    case 'list': return `- ${text}`;
    case 'words': return `- ${quoted(text)}`;
    case 'steps': return `${at + 1}. ${text}`;
    default: return form satisfies never;
  }
};
export const blockText = ({ form, lines }: SheetBlock, quoted: Quoted): string => lines.map((text, at) => line(form, text, at, quoted)).join('\n');

function certificateText({ certificate }: Sheet): string | null {
  if (!certificate) return null;
  const { title, text, to, until, from, giver, foot } = certificate;
  const apart = (label: string, value: string): string => `${label}: ${value}`;
  return [title, text, '', apart(to, '________'), apart(until, '________'), apart(from, giver.join(', ')), foot].join('\n');
}

export function sheetText(sheet: Sheet, quoted: Quoted): string {
  const head = [sheet.title, sheet.under].filter(Boolean).join('\n');
  return [head, ...sheet.blocks.map((block) => `${block.heading}\n${blockText(block, quoted)}`), certificateText(sheet)].filter(Boolean).join('\n\n');
}

const items = (tag: 'ul' | 'ol', lines: readonly string[]): string => `<${tag}>${lines.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</${tag}>`;

export function blockHtml({ form, lines }: SheetBlock, quoted: Quoted): string {
  switch (form) {
    case 'text': return lines.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
    case 'note': return lines.join('\n').split(/\n{2,}/u).map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`).join('');
    case 'list': return items('ul', lines);
    case 'words': return items('ul', lines.map(quoted));
    case 'steps': return items('ol', lines);
    default: return form satisfies never;
  }
}

export function sheetHtml(sheet: Sheet, quoted: Quoted): string {
  const certificate = certificateText(sheet);
  const [title = '', ...rest] = certificate?.split('\n') ?? [];
  return [
    `<div lang="${sheet.language}"><h1>${escapeHtml(sheet.title)}</h1>`, sheet.under ? `<p>${escapeHtml(sheet.under)}</p>` : '',
    ...sheet.blocks.map((block) => `<h2>${escapeHtml(block.heading)}</h2>${blockHtml(block, quoted)}`),
    certificate ? `<h2>${escapeHtml(title)}</h2><p>${rest.map(escapeHtml).join('<br>')}</p>` : '', '</div>',
  ].join('');
}
