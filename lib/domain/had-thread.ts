// Who has had every message of an open thread already: to them its quoted history tells nothing new.
import type { OpenThread } from './open-page.ts';

/** False where a part of the thread was not seen. */
export function hadEveryMessage({ thread, unseen, foldedCount }: OpenThread, addresses: readonly string[]): boolean {
  if (unseen.length > 0 || foldedCount > 0) return addresses.every((address) => thread.me.emails.includes(address.toLowerCase()));
  return addresses.map((address) => address.toLowerCase()).every((address) => thread.me.emails.includes(address) || thread.messages.every((m) => [m.from, ...m.to, ...m.cc].some((a) => a.email?.toLowerCase() === address)));
}
