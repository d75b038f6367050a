// The heads of a mail as it travelled: when it was sent, and which mails it answers. It must not know the words of the mail.

export interface Heads {
  /** ISO 8601 with the sender's offset; null where it is not told. */
  readonly sentAt: string | null;
  /** Ids of the mails before it, oldest first, without brackets. */
  readonly answers: readonly string[];
}

/** One line for each head; what is folded is joined. */
const unfolded = (headers: string): readonly string[] => headers.replace(/\r\n?/gu, '\n').replace(/\n[ \t]+/gu, ' ').split('\n');

function isoWithOffset(written: string): string | null {
  const time = Date.parse(written.replace(/\([^)]*\)/gu, '').trim());
  if (Number.isNaN(time)) return null;
  const [, sign, hours, minutes] = /([+-])(\d{2})(\d{2})\s*(?:\([^)]*\))?\s*$/u.exec(written) ?? [];
  if (!sign || !hours || !minutes) return new Date(time).toISOString();
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return `${new Date(time + offset * 60_000).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
}
export const bareId = (id: string): string => id.trim().replace(/^<|>$/gu, '');

export function headsOf(headers: string): Heads {
  const value = (name: string): string => unfolded(headers).find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1).trim() ?? '';
  const ids = `${value('references')} ${value('in-reply-to')}`.match(/<[^<>\s]+>/gu) ?? [];
  return { sentAt: isoWithOffset(value('date')), answers: [...new Set(ids.map(bareId))] };
}
