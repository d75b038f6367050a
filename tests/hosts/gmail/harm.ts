// Takes classes and attributes off a page, or renames them, and puts them back. Runs in the page.

export interface Harm {
  /** `.class` or `[attribute]`. */
  readonly mark: string;
  readonly rename: boolean;
}

/** Returns the way to heal the page again. */
export function harmPage(document: Document, harms: readonly Harm[]): () => void {
  const undo: (() => void)[] = [];
  for (const { mark, rename } of harms) {
    const name = mark.replace(/[.[\]]/g, '');
    const attribute = mark.startsWith('.') ? 'class' : name;
    for (const element of document.querySelectorAll(mark.startsWith('.') ? `.${CSS.escape(name)}` : `[${name}]`)) {
      // What the sender hid in the mail itself stays hidden: a page that shows it would show other words.
      if (attribute === 'style' && element.parentElement?.closest('.a3s')) continue;
      const before = element.getAttribute(attribute) ?? '';
      undo.push(() => {
        element.setAttribute(attribute, before);
        if (attribute !== 'class' && rename) element.removeAttribute(`data-x-${name}`);
      });
      if (attribute === 'class' && mark.startsWith('.')) {
        element.classList.remove(name);
        if (rename) element.classList.add('x9Qz');
      } else {
        element.removeAttribute(name);
        if (rename) element.setAttribute(`data-x-${name}`, before);
      }
    }
  }
  return () => {
    for (const step of undo.reverse()) step();
  };
}

export function harmSets(marks: readonly string[], inPairs: readonly string[]): readonly (readonly Harm[])[] {
  const sets: (readonly Harm[])[] = marks.flatMap((mark) => [[{ mark, rename: false }], [{ mark, rename: true }]]);
  for (const [i, one] of inPairs.entries()) for (const other of inPairs.slice(i + 1)) sets.push([{ mark: one, rename: false }, { mark: other, rename: false }]);
  return sets;
}
