// One person as an element of Gmail's page shows them: a name, an address. It must not know what part they have in a message.
import type { MailAddress } from '../../domain/mail-thread.ts';
import { textOf } from './find.ts';

const address = /[^\s<>()[\]",;:]+@[^\s<>()[\]",;:]+/u;

/** A name that only repeats the address is none. */
export function nameOrNull(name: string | null | undefined, email: string | null): string | null {
  const tidy = (name ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim();
  return tidy === '' || tidy.toLowerCase() === email ? null : tidy;
}

export function addressOf(element: Element): string | null {
  for (const attribute of ['email', 'data-hovercard-id']) {
    const value = element.getAttribute(attribute)?.trim().toLowerCase();
    if (value && address.test(value)) return value;
  }
  return null;
}

/** "Ann Lee <ann@example.com>", or the address alone; null when it is neither. */
export function personIn(text: string): MailAddress | null {
  const whole = /^(.*?)<\s*([^<>\s]+@[^<>\s]+)\s*>$/su.exec(text.trim());
  const email = (whole?.[2] ?? (address.exec(text.trim())?.[0] === text.trim() ? text.trim() : null))?.toLowerCase() ?? null;
  return email === null ? null : { name: nameOrNull(whole?.[1], email), email };
}

/** "Ann <a@x>, b@y, Lee, Ann <l@z>" parted by address, since a name may hold commas. */
export function peopleIn(text: string): readonly MailAddress[] {
  const found: MailAddress[] = [];
  for (const piece of text.replace(/\s+/g, ' ').split(/(?<=>)\s*,\s*|(?<=@[^\s<>,]+)\s*,\s*/u)) {
    const person = personIn(piece);
    if (person) found.push(person);
  }
  return found;
}

/** A person from the attributes of an element, else from its text. */
export function personOf(element: Element): MailAddress | null {
  const shown = textOf(element);
  const email = addressOf(element);
  const spelled = personIn(shown);
  if (email === null) return spelled;
  const name = element.getAttribute('name') ?? element.getAttribute('data-name') ?? (spelled ? spelled.name : shown);
  return { name: nameOrNull(name, email), email };
}
