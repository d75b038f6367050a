// How many mails went out that the last door could not look at, kept until the person has read it. It holds no word of them.
import { browser } from 'wxt/browser';

const UNCHECKED = 'unchecked';
const count = (value: unknown): number => (typeof value === 'number' ? value : 0);

export async function addUnchecked(): Promise<void> {
  const stored = await browser.storage.local.get(UNCHECKED);
  await browser.storage.local.set({ [UNCHECKED]: count(stored[UNCHECKED]) + 1 });
}
export const forgetUnchecked = (): Promise<void> => browser.storage.local.remove(UNCHECKED);

/** Tells the number now and whenever it changes. */
export function followUnchecked(heard: (unchecked: number) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[UNCHECKED]) heard(count(changes[UNCHECKED].newValue));
  });
  void browser.storage.local.get(UNCHECKED).then((stored) => heard(count(stored[UNCHECKED])), () => undefined);
}
