// The book over Outlook's own window: as a frame inside it, where it has the very storage that the pane has, and which cannot reach the mailbox: what it wants opened it asks of the pane.
import { answerOf, DIALOG_MESSAGE, office } from './office.ts';

/** Addresses alone: the pane decides what may be opened. */
const ADDRESS = 'address ';

/** False where this Outlook opens none. */
export async function openBookDialog(url: string, openAddress: (address: string) => void): Promise<boolean> {
  const { ui } = office()?.context ?? {};
  if (!ui) return false;
  const opened = await answerOf<Parameters<Parameters<typeof ui.displayDialogAsync>[2]>[0]['value']>((told) => ui.displayDialogAsync(url, { height: 90, width: 85, displayInIframe: true }, told));
  opened?.value.addEventHandler(DIALOG_MESSAGE, ({ message }) => { if (message?.startsWith(ADDRESS)) openAddress(message.slice(ADDRESS.length)); });
  return opened !== null;
}
/** From the book: asks the pane that opened it. False where there is none. */
export function askPaneFor(address: string): boolean {
  try {
    const ui = office()?.context.ui;
    ui?.messageParent(`${ADDRESS}${address}`);
    return ui !== undefined;
  } catch {
    return false;
  }
}
