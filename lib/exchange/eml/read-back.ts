// A draft's file, read again as a mail program would read it. It must not know what was meant to be in it.
import PostalMime, { type Address } from 'postal-mime';
import type { WrittenMail } from '../../domain/outgoing-mail.ts';

const emails = (addresses: readonly Address[] | undefined): readonly string[] =>
  (addresses ?? []).flatMap((one) => one.group?.map(({ address }) => address) ?? [one.address]).flatMap((address) => (address ? [address.toLowerCase()] : []));

/** Null where it is no mail. */
export async function readBack(bytes: Uint8Array): Promise<WrittenMail | null> {
  try {
    const { to, cc, bcc, subject, text, inReplyTo, attachments } = await PostalMime.parse(bytes.slice());
    return { to: emails(to), cc: emails(cc), bcc: emails(bcc), subject: subject ?? '', text: (text ?? '').replaceAll('\r\n', '\n'), inReplyTo: inReplyTo ?? null, attachments: attachments.map(({ filename }) => filename ?? '') };
  } catch {
    return null;
  }
}
