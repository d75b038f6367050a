// A page of plain text that is written from opening tags, closing tags and text, as a browser would lay them out. It must not know where they come from.

export interface TextPage {
  text(data: string): void;
  open(tag: string, style: string, className: string): void;
  close(tag: string): void;
  /** An empty line, if something stands above. */
  paragraph(): void;
}

const blocks = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(' '));
const spaced = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'PRE', 'BLOCKQUOTE']);
const voids = new Set(['BR', 'HR', 'IMG', 'WBR', 'INPUT', 'COL', 'AREA', 'META', 'LINK']);

/** Without the blanks at its end. No pattern does this in one pass over a long run of blanks. */
function cutBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text.slice(0, end);
}

/** Outlook's paragraphs are lines: their space comes from empty ones. */
const isTight = (style: string, className: string): boolean => /Mso(?!Title)/.test(className) || /margin(-top|-bottom)?:\s*0/.test(style);

const isBlank = (text: string): boolean => text.length < 600 && /^>* *$/.test(text);

export function composeText(write: (page: TextPage) => void): string {
  const lines: string[] = [];
  /** Per open element: a tight paragraph or not, text kept as typed or not. */
  const open: { tight: boolean; pre: boolean }[] = [];
  let line = '';
  let quote = 0;
  let gap = false;
  const prefix = (): string => (quote > 0 ? `${'>'.repeat(quote)} ` : '');
  const push = (text: string): void => {
    const tidy = text.replaceAll('\u00a0', ' ');
    lines.push(tidy === '-- ' ? prefix() + tidy : cutBlanks(prefix() + tidy));
  };
  const endLine = (): void => {
    if (line === '') return;
    push(line);
    line = '';
  };
  const start = (): void => {
    if (gap && lines.length > 0 && !isBlank(lines.at(-1) ?? '')) push('');
    gap = false;
  };
  const page: TextPage = {
    text(data) {
      if (open.at(-1)?.pre) {
        const [first = '', ...rest] = data.split('\n');
        if (first !== '') start();
        line += first;
        for (const next of rest) {
          push(line);
          line = next;
        }
        return;
      }
      let plain = data.replace(/[ \t\n\r\f]+/g, ' ');
      if ((line === '' || line.endsWith(' ') || line.endsWith('\t')) && plain.startsWith(' ')) plain = plain.slice(1);
      if (plain === '') return;
      if (line === '') start();
      line += plain;
    },
    open(tag, style, className) {
      if (tag === 'BR') {
        start();
        push(line);
        line = '';
        return;
      }
      if (tag === 'TD' || tag === 'TH') {
        if (line !== '') line = `${line.replace(/ $/, '')}\t`;
      } else if (blocks.has(tag)) endLine();
      const tight = isTight(style, className);
      if (spaced.has(tag) && !tight) gap = true;
      if (tag === 'BLOCKQUOTE') {
        start();
        quote++;
      }
      if (!voids.has(tag)) open.push({ tight, pre: tag === 'PRE' || /white-space:\s*(pre|break-spaces)/.test(style) || (open.at(-1)?.pre === true && !/white-space:\s*normal/.test(style)) });
    },
    close(tag) {
      if (voids.has(tag)) return;
      const was = open.pop();
      if (blocks.has(tag)) endLine();
      // A part of a page may end what it never began.
      if (tag === 'BLOCKQUOTE') quote = Math.max(0, quote - 1);
      if (spaced.has(tag) && !was?.tight) gap = true;
    },
    paragraph() {
      endLine();
      gap = true;
    },
  };
  write(page);
  endLine();
  const first = lines.findIndex((text) => text.trim() !== '');
  return first < 0 ? '' : lines.slice(first).join('\n').trimEnd();
}
