// The body of a mail that is written, HTML or plain: what is one's own in it and what is history, and the same body with a draft's words above all else. It must not know windows.
import { parseHtml, textOf } from './html-text.ts';
import type { ComposeDetails } from './messenger.ts';
import { quoted } from './selectors.ts';

type Body = Pick<ComposeDetails, 'isPlainText' | 'body' | 'plainTextBody'>;
export interface BodyText { readonly ownText: string; readonly quotedText: string }

const FORWARDED = /^-{5,}[^-].*-{5,}\s*$/u;
const isQuote = (line: string): boolean => line.startsWith('>');
/** "… wrote:", over at most two lines, right above the quote. */
function citationAbove(lines: readonly string[], quote: number): number {
  let at = quote;
  while (at > 0 && quote - at < 2 && (lines[at - 1] ?? '').trim() === '') at--;
  if (!/[:：]\s*$/u.test(lines[at - 1] ?? '')) return quote;
  return (lines[at - 2] ?? '').trim() !== '' && !isQuote(lines[at - 2] ?? '') ? at - 2 : at - 1;
}

function splitPlain(text: string): BodyText {
  const lines = text.split('\n');
  const forwarded = lines.findIndex((line) => FORWARDED.test(line));
  const history = new Set(lines.flatMap((line, at) => {
    if (forwarded >= 0 && at >= forwarded) return [at];
    if (!isQuote(line)) return [];
    const from = at > 0 && isQuote(lines[at - 1] ?? '') ? at : citationAbove(lines, at);
    return Array.from({ length: at - from + 1 }, (_, i) => from + i);
  }));
  const of = (isHistory: boolean): string => lines.filter((_, at) => history.has(at) === isHistory).join('\n').trim();
  return { ownText: of(false), quotedText: of(true) };
}

function splitHtml(html: string): BodyText {
  const { body } = parseHtml(html);
  const isHistory = (element: Element): boolean => element.matches(quoted);
  const outermost = [...body.querySelectorAll(quoted)].filter((element) => !element.parentElement?.closest(quoted));
  return { ownText: textOf(body, isHistory), quotedText: outermost.map((element) => textOf(element)).join('\n') };
}

/** The signature is one's own. */
export const splitBody = ({ isPlainText, body, plainTextBody }: Body): BodyText => (isPlainText ? splitPlain(plainTextBody ?? '') : splitHtml(body ?? ''));

function paragraphs(document: Document, words: string): readonly HTMLElement[] {
  return words.split(/\n{2,}/u).map((text) => {
    const paragraph = document.createElement('p');
    text.split('\n').forEach((line, at) => {
      if (at > 0) paragraph.append(document.createElement('br'));
      paragraph.append(line.replace(/ (?= )|^ /gu, '\u00a0'));
    });
    return paragraph;
  });
}
/** The empty line that waits for words. */
const isWaiting = (node: Node | null): node is ChildNode => node !== null && (node.textContent ?? '').trim() === '' && (node.nodeType === 3 || ['BR', 'P', 'DIV'].includes(node.nodeName)) && !(node as Element).querySelector?.('img, hr, table');

/** What to set so that the words stand above everything that is there now. */
export function withWords({ isPlainText, body = '', plainTextBody = '' }: Body, words: string): Body {
  const clean = words.replace(/\r\n?/gu, '\n').trim();
  if (isPlainText) return { isPlainText: true, plainTextBody: `${clean}\n\n${plainTextBody.replace(/^\s*\n/u, '')}` };
  const document = parseHtml(body);
  while (isWaiting(document.body.firstChild)) document.body.firstChild.remove();
  document.body.prepend(...paragraphs(document, clean));
  return { isPlainText: false, body: document.documentElement.outerHTML };
}
