// Opens what an address means in Outlook's own windows: a mail that is there already, or a new one. Other addresses are none of ours.
import { itemInAddress } from './conversations.ts';
import { answerOf, office } from './office.ts';
import { htmlOf } from './plain-words.ts';

/** False where it is no mail, or Outlook would not. */
export async function openInOutlook(address: string): Promise<boolean> {
  const mailbox = office()?.context.mailbox;
  if (!mailbox || !URL.canParse(address)) return false;
  const itemId = itemInAddress(address);
  if (itemId !== null) return (await answerOf<void>((told) => mailbox.displayMessageFormAsync(itemId, told))) !== null;
  const { protocol, pathname, search } = new URL(address);
  if (protocol !== 'mailto:') return false;
  // A plus is a plus in such an address.
  const parts = new URLSearchParams(search.replaceAll('+', '%2B'));
  const list = (text: string | null): string[] => (text ?? '').split(',').map((one) => one.trim()).filter(Boolean);
  const form = { toRecipients: list(decodeURIComponent(pathname)), ccRecipients: list(parts.get('cc')), subject: parts.get('subject') ?? '', htmlBody: htmlOf(parts.get('body') ?? '') };
  return (await answerOf<void>((told) => mailbox.displayNewMessageFormAsync(form, told))) !== null;
}
