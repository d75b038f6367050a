// Opens what an address means in Outlook's own windows: a mail that is there already, or a new one; where Outlook would not, as any page does. Other addresses are none of ours.
import { itemInAddress } from './conversations.ts';
import { answerOf, office } from './office.ts';
import { htmlOf } from './plain-words.ts';

export const isInOutlook = (address: string): boolean => itemInAddress(address) !== null;
const isNewMail = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === 'mailto:';

/** False where it is no mail, or Outlook would not. */
async function openInOutlook(address: string): Promise<boolean> {
  const mailbox = office()?.context.mailbox;
  if (!mailbox) return false;
  const itemId = itemInAddress(address);
  if (itemId !== null) return (await answerOf<void>((told) => mailbox.displayMessageFormAsync(itemId, told))) !== null;
  if (!isNewMail(address)) return false;
  const { pathname, search } = new URL(address);
  // A plus is a plus in such an address.
  const parts = new URLSearchParams(search.replaceAll('+', '%2B'));
  const list = (text: string | null): string[] => (text ?? '').split(',').map((one) => one.trim()).filter(Boolean);
  const form = { toRecipients: list(decodeURIComponent(pathname)), ccRecipients: list(parts.get('cc')), subject: parts.get('subject') ?? '', htmlBody: htmlOf(parts.get('body') ?? '') };
  return (await answerOf<void>((told) => mailbox.displayNewMessageFormAsync(form, told))) !== null;
}

/** By the browser where Outlook does not: from another account's mail, or outside of Outlook. */
export async function openOutside(address: string): Promise<void> {
  if (await openInOutlook(address)) return;
  if (isInOutlook(address)) open(address, '_blank', 'noopener');
  else if (isNewMail(address)) location.assign(address);
}
