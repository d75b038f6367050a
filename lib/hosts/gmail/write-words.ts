// Writes a draft's words into a compose body at the cursor, so that Gmail notices. It must not touch signature, history or other words.
import { countWords } from '../../domain/writing/words-there.ts';
import type { ComposeBox } from './compose-boxes.ts';
import { ownTextOf } from './compose-content.ts';
import { quoted, signature } from './selectors.ts';

/** At the cursor where it stands in the person's own words, else before everything. Nothing that is selected is overwritten. */
function placeCursor(box: ComposeBox): Range {
  const { ownerDocument } = box.body;
  const selection = ownerDocument.getSelection();
  const range = ownerDocument.createRange();
  const node = selection?.focusNode ?? null;
  const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
  if (selection && node && element && box.body.contains(node) && !element.closest(`${quoted},${signature}`)) {
    const selected = selection.getRangeAt(0);
    range.setStart(selected.endContainer, selected.endOffset);
  } else range.setStart(box.body, 0);
  range.collapse(true);
  if (ownerDocument.activeElement !== box.body) box.body.focus({ preventScroll: true });
  selection?.removeAllRanges();
  selection?.addRange(range);
  return range;
}

/** Is there text on the same line before or behind the cursor? */
function besides(range: Range): { before: boolean; behind: boolean } {
  const { startContainer: node, startOffset: offset } = range;
  if (node.nodeType === 3) {
    const { data } = node as Text;
    return { before: data.slice(0, offset).trim() !== '', behind: data.slice(offset).trim() !== '' };
  }
  const isWords = (neighbour: Node | null | undefined): boolean => neighbour !== null && neighbour !== undefined && (neighbour.nodeType === 3 || /^(A|B|I|U|EM|STRONG|SPAN|FONT)$/.test(neighbour.nodeName)) && neighbour.textContent?.trim() !== '';
  return { before: isWords(node.childNodes[offset - 1]), behind: isWords(node.childNodes[offset]) };
}

function asNodes(document: Document, text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const line of text.split('\n')) {
    const div = document.createElement('div');
    div.append(line === '' ? document.createElement('br') : line);
    fragment.append(div);
  }
  return fragment;
}

export function writeWords(box: ComposeBox, words: string): void {
  const { ownerDocument } = box.body;
  const range = placeCursor(box);
  const { before, behind } = besides(range);
  const text = `${before ? '\n' : ''}${words.replace(/\r\n?/g, '\n').trim()}${behind ? '\n' : ''}`;
  const earlier = countWords(ownTextOf(box), words);
  // The browser's own command keeps Undo and tells the page; where it refuses, nodes and an event do the same.
  if (ownerDocument.execCommand('insertText', false, text) && countWords(ownTextOf(box), words) > earlier) return;
  if (countWords(ownTextOf(box), words) > earlier) return;
  range.insertNode(asNodes(ownerDocument, text));
  box.body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
