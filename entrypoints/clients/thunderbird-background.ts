// The background's part in Thunderbird: the button over a message opens the panel beside it, or brings it forward and lets it read; the book has a space of its own. Wiring only.
import { browser } from 'wxt/browser';
import { thunderbird } from '../../lib/hosts/thunderbird/messenger.ts';
import { keepSpace } from '../../lib/hosts/thunderbird/space.ts';
import { tell } from '../../lib/messaging/notices.ts';
import { openPanelWindow } from '../../lib/messaging/panel-window.ts';

export function serveThunderbird(): void {
  thunderbird().messageDisplayAction.onClicked.addListener(({ id }) => {
    if (id === undefined) return;
    void openPanelWindow(id).then((isNew) => (isNew ? undefined : tell({ tell: 'icon-clicked', tabId: id })));
  });
  void keepSpace(browser.runtime.getURL('/book.html'), 'Goen');
}
