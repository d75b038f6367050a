// The text of a mail's HTML, line by line as it is shown. Nothing is loaded and nothing runs: the document has no window.

const BLOCKS = new Set(['ADDRESS', 'BLOCKQUOTE', 'DD', 'DIV', 'DL', 'DT', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR', 'LI', 'OL', 'P', 'PRE', 'TABLE', 'TR', 'UL']);
const UNSEEN = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE']);

export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** `skips`: whose words are left out. */
export function textOf(root: Node, skips: (element: Element) => boolean = () => false): string {
  let text = '';
  const endLine = (): void => { if (text !== '' && !text.endsWith('\n')) text += '\n'; };
  const add = (words: string, isPre: boolean): void => {
    const shown = isPre ? words : words.replace(/[ \t\r\n]+/gu, ' ');
    text += isPre || !(text === '' || text.endsWith('\n')) ? shown : shown.replace(/^ /u, '');
  };
  const visit = (node: Node, isPre: boolean): void => {
    if (node.nodeType === 3) return add(node.nodeValue ?? '', isPre);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (UNSEEN.has(element.tagName) || skips(element)) return;
    if (element.tagName === 'BR') { text += '\n'; return; }
    const isBlock = BLOCKS.has(element.tagName);
    if (isBlock) endLine();
    for (const child of element.childNodes) visit(child, isPre || element.tagName === 'PRE');
    if (isBlock) endLine();
    if (element.tagName === 'P') text += '\n';
  };
  for (const child of root.childNodes) visit(child, root.nodeName === 'PRE');
  return text.replace(/[ \u00a0]+\n/gu, '\n').replace(/\n{3,}/gu, '\n\n').trim();
}
