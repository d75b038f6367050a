// The folders in which a conversation may lie, the likeliest first, and whose mailbox it is. It must not read a message.
import { thunderbird, type MailAccount, type MailFolder, type MailIdentity, type SpecialUse } from './messenger.ts';

/** What was never sent, or was thrown away, is no part of a conversation. */
const LEFT_OUT: readonly SpecialUse[] = ['drafts', 'junk', 'outbox', 'templates', 'trash'];
const UNSENT: readonly SpecialUse[] = ['drafts', 'outbox', 'templates'];
const LIKELY: readonly SpecialUse[] = ['sent', 'inbox', 'archives'];

export interface Mailbox {
  /** Ids of all folders that are looked through, in this order. */
  readonly folders: readonly string[];
  /** Those in which an answer under a new subject would be looked for. */
  readonly likely: readonly string[];
  /** The identities of the account first in which the message lies. */
  readonly identities: readonly MailIdentity[];
}

/** What lies there was written, and nobody has had it. */
export const isUnsent = (folder: MailFolder | undefined): boolean => folder !== undefined && folder.specialUse.some((use) => UNSENT.includes(use));
const within = (folder: MailFolder): readonly MailFolder[] => [folder, ...(folder.subFolders ?? []).flatMap(within)];
const isReal = (folder: MailFolder): boolean => !folder.isRoot && !folder.isTag && !folder.isUnified && !folder.isVirtual;
const rank = ({ specialUse }: MailFolder): number => {
  const at = LIKELY.findIndex((use) => specialUse.includes(use));
  return at < 0 ? LIKELY.length : at;
};

/** Pure. `shown`: where the displayed message lies; it is looked through whatever it is. */
export function mailboxIn(accounts: readonly MailAccount[], shown: MailFolder | undefined): Mailbox {
  const inOrder = accounts.toSorted((a, b) => Number(b.id === shown?.accountId) - Number(a.id === shown?.accountId));
  const isMail = (account: MailAccount): boolean => account.id === shown?.accountId || (account.type !== 'nntp' && account.type !== 'rss');
  const real = inOrder.filter(isMail).flatMap(({ rootFolder }) => within(rootFolder).filter((folder) => isReal(folder) && !LEFT_OUT.some((use) => folder.specialUse.includes(use))).toSorted((a, b) => rank(a) - rank(b)));
  const first = shown && !shown.isVirtual && !shown.isUnified && !shown.isTag ? [shown.id] : [];
  const ofShown = real.filter(({ accountId }) => shown === undefined || accountId === shown.accountId);
  return {
    folders: [...new Set([...first, ...real.map(({ id }) => id)])],
    likely: [...new Set([...first, ...ofShown.filter((folder) => rank(folder) < LIKELY.length).map(({ id }) => id)])],
    identities: inOrder.flatMap(({ identities }) => identities),
  };
}

export const openMailbox = async (shown: MailFolder | undefined): Promise<Mailbox> => mailboxIn(await thunderbird().accounts.list(true), shown);
