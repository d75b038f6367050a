// Tells when Outlook shows another mail beside the pane. It reads nothing of it.
import { ITEM_CHANGED, office } from './office.ts';

export function watchItem(changed: (open: boolean, conversationId: string | null) => void): void {
  const mailbox = office()?.context.mailbox;
  mailbox?.addHandlerAsync(ITEM_CHANGED, () => changed(Boolean(mailbox.item), mailbox.item?.conversationId ?? null));
}
