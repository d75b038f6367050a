// Addresses as Thunderbird writes them: read to small letters, and written so that no name can become another recipient.
import type { MailAddress } from '../../domain/mail-thread.ts';
import { newsgroupAddress } from '../../domain/send-guard.ts';
import { thunderbird, type ComposeDetails, type MailIdentity } from './messenger.ts';

export async function addressesIn(written: readonly string[] | undefined): Promise<readonly MailAddress[]> {
  const parsed = await Promise.all((written ?? []).map((one) => thunderbird().messengerUtilities.parseMailboxString(one)));
  return parsed.flat().map(({ name, email }) => ({ name: name || null, email: email?.toLowerCase() ?? null }));
}

export interface Recipients { readonly to: readonly string[]; readonly cc: readonly string[]; readonly bcc: readonly string[] }
export const newsgroupsIn = (written: string | readonly string[] = []): readonly string[] => [written].flat().flatMap((names) => names.split(',')).map((name) => name.trim().toLowerCase()).filter(Boolean).map(newsgroupAddress);
/** A newsgroup is a recipient among others. */
export async function recipientsOf({ to, cc, bcc, newsgroups }: ComposeDetails): Promise<Recipients> {
  const emails = async (written: readonly string[] | undefined): Promise<readonly string[]> => (await addressesIn(written)).flatMap(({ name, email }) => email ?? name ?? []);
  const [a, b, c] = await Promise.all([emails(to), emails(cc), emails(bcc)]);
  return { to: [...a, ...newsgroupsIn(newsgroups)], cc: b, bcc: c };
}

/** Whoever has no address cannot be written to. */
export const written = (people: readonly MailAddress[]): readonly string[] =>
  people.flatMap(({ name, email }) => (email === null ? [] : [name ? `"${name.replace(/["\\]/gu, '\\$&')}" <${email}>` : email]));

export const ownIdentities = async (): Promise<readonly MailIdentity[]> => (await thunderbird().accounts.list(false)).flatMap(({ identities }) => identities);
