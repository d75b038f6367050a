// Where the quoted history of a mail that is being written begins: by the marks that Outlook puts before it, else by the heads of a mail in a plain text.
import { headerNameOf, isHeaderLine, isRule, isTitle } from '../../domain/writing/quote-headers.ts';

/** Seen 2026-11-26 in mails written with Outlook on the web, new Outlook, Outlook for Mac and the phones. */
const MARKS = /<(?:div|span|table|hr|p)\b[^>]*(?:\bid\s*=\s*["']?(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|OLK_SRC_BODY_SECTION)\b|border-top:\s*solid\s*#(?:E1E1E1|B5C4DF))[^>]*>/iu;

/** Outlook can put a mark before each line of a plain quotation. */
const unmarked = (line: string): string => line.replace(/^[>\s]+/u, '');
/** So many of a head's lines, one after the other, make a quoted mail. */
const ENOUGH = 3;

export const quoteInHtml = (html: string): number => MARKS.exec(html)?.index ?? -1;

/** The line with which the quotation begins; -1 where there is none. */
export function quoteInLines(written: readonly string[]): number {
  const lines = written.map(unmarked);
  for (const [at, line] of lines.entries()) {
    if (headerNameOf(line) !== 'from' || /[:：]\s*$/u.test(line)) continue;
    if (lines.slice(at, at + 6).filter(isHeaderLine).length < ENOUGH) continue;
    let from = at;
    while (from > 0 && [isRule, isTitle, (above: string) => above === ''].some((isApart) => isApart(lines[from - 1] ?? ''))) from--;
    return from;
  }
  return -1;
}
