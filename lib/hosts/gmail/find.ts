// Questions to a page that every reader here asks: the first of a chain, what is shown, the text of a thing. It must not know any selector.

/** The first match of the best link of a chain that has one and is wanted. */
export function firstOf(root: ParentNode, chain: readonly string[], wanted: (element: HTMLElement) => boolean = () => true): HTMLElement | null {
  for (const selector of chain) {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) if (wanted(element)) return element;
  }
  return null;
}

export const isShown = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' ? element.checkVisibility() : element.getClientRects().length > 0;

export const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Lower-case, one space, no colons or dots at the end: how words of the interface are compared. */
export const bareWord = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ').replace(/[\s:.…]+$/u, '').trim();

/** Does the label of a control say one of these words (a shortcut in brackets may follow)? */
export function isLabelled(element: Element, words: readonly string[]): boolean {
  const labels = [element.getAttribute('aria-label'), element.getAttribute('data-tooltip'), element.textContent];
  return labels.some((label) => label !== null && label.length < 80 && words.includes(bareWord(label.replace(/\([^)]*\)\s*\S?$/, ''))));
}

export const pause = (view: Window, ms: number): Promise<void> => new Promise((done) => view.setTimeout(done, ms));

/** Asks again and again until there is an answer or the time is up. */
export async function waitFor<T>(view: Window, ask: () => T | null, limitMs: number, stepMs = 40): Promise<T | null> {
  const end = view.performance.now() + limitMs;
  for (;;) {
    const answer = ask();
    if (answer !== null) return answer;
    if (view.performance.now() >= end) return null;
    await pause(view, stepMs);
  }
}
