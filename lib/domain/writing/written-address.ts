// Names and addresses as people write them: one, or several in a line. It must not know who they are.
import type { MailAddress } from '../mail-thread.ts';

/** `Anna Kowalska <anna@studio.example>`, or either part alone. */
export function addressFrom(written: string): MailAddress {
  const email = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+\.[^\s<>"'(),;:]+/u.exec(written)?.[0] ?? null;
  const name = written.replace(/<[^>]*>/gu, '').replace(email ?? '', '').replace(/["()]/gu, '').trim();
  return { name: name || null, email: email?.toLowerCase() ?? null };
}

/** Parted behind addresses, since a name may hold a comma; names alone are parted by semicolons, as Outlook writes them. */
export const addressesFrom = (written: string): readonly MailAddress[] =>
  written.split(/;|(?<=@[^\s<>,;]{1,250}>?)\s*,/u).map((piece) => piece.trim()).filter((piece) => piece !== '').map(addressFrom);
