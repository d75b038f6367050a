// Writes the words below a node of a parsed page onto a page of plain text. It must not run, load or change anything; what is left out its caller says.
import type { TextPage } from './text-page.ts';

/** Without recursion, since a mail may be nested as deep as its sender likes. `enters`: whose words belong to it. */
export function walkText(root: Node, page: TextPage, enters: (element: HTMLElement) => boolean): void {
  let node: Node | null = root.firstChild;
  while (node) {
    let down: Node | null = null;
    if (node.nodeType === 3) page.text(node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const element = node as HTMLElement;
      if (element.tagName === 'BR' || enters(element)) {
        page.open(element.tagName, element.getAttribute('style') ?? '', element.className);
        down = element.firstChild;
        if (!down) page.close(element.tagName);
      }
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) page.close((node as Element).tagName);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
}
