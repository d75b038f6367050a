// Where the quoted history of a mail that is being written begins: by the marks that Outlook puts before it, else by the heads of a mail in a plain text.

/** Seen 2026-11-26 in mails written with Outlook on the web, new Outlook, Outlook for Mac and the phones. */
const MARKS = /<(?:div|span|table|hr|p)\b[^>]*(?:\bid\s*=\s*["']?(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|OLK_SRC_BODY_SECTION)\b|border-top:\s*solid\s*#(?:E1E1E1|B5C4DF))[^>]*>/iu;

const HEADS = ['from|von|de|da|от|差出人', 'sent|date|gesendet|datum|envoyé|inviato|data|отправлено|дата|送信日時|日付', 'to|an|à|a|кому|宛先', 'cc|копия', 'subject|betreff|objet|oggetto|тема|件名'];
const HEAD = new RegExp(`^\\s*\\*?(?:${HEADS.join('|')})\\s?\\*?\\s?[:：]`, 'iu');
const FIRST_HEAD = new RegExp(`^\\s*\\*?(?:${HEADS[0]})\\s?\\*?\\s?[:：]\\s*\\S`, 'iu');
const RULE = /^\s*(?:_{10,}|-{3,}.*-{3,})\s*$/u;
/** So many of a head's lines, one after the other, make a quoted mail. */
const ENOUGH = 3;

export const quoteInHtml = (html: string): number => MARKS.exec(html)?.index ?? -1;

/** The line with which the quotation begins; -1 where there is none. */
export function quoteInLines(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at++) {
    if (!FIRST_HEAD.test(lines[at] ?? '')) continue;
    const heads = lines.slice(at, at + 6);
    if (heads.filter((line) => HEAD.test(line)).length < ENOUGH) continue;
    let from = at;
    while (from > 0 && (RULE.test(lines[from - 1] ?? '') || (lines[from - 1] ?? '').trim() === '')) from--;
    return from;
  }
  return -1;
}
