// Whose mailbox is open: the address from the tab's title, the name from the page's head. It must not look into a thread.
import { accountLabel } from './selectors.ts';

export interface Account {
  /** Lower-case. */
  readonly email: string | null;
  readonly name: string | null;
}

/** "Subject - ann@example.com - Gmail"; the subject may hold an address too, so the last one counts. */
export function accountInTitle(title: string): string | null {
  const found = [...title.matchAll(/(?<= - )([^\s<>"]+@[^\s<>"]+)(?= - )/g)].at(-1);
  return found?.[1]?.toLowerCase() ?? null;
}

/** "Google Account: Ann Lee  \n(ann@example.com)", in whatever language. */
export function readAccount(document: Document): Account {
  let email = accountInTitle(document.title);
  for (const element of document.querySelectorAll(accountLabel)) {
    const label = /^(?:[^:：]*[:：])?\s*(.*?)\s*[(（]([^\s()（）]+@[^\s()（）]+)[)）]\s*$/su.exec(element.getAttribute('aria-label') ?? '');
    if (!label) continue;
    email ??= label[2]?.toLowerCase() ?? null;
    if (label[2]?.toLowerCase() === email) return { email, name: label[1] || null };
  }
  return { email, name: null };
}
