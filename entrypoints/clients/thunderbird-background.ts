// The background's part in Thunderbird: the button over a message opens the panel beside it, the book has a space of its own. Wiring only.
import { browser } from 'wxt/browser';
import { thunderbird } from '../../lib/hosts/thunderbird/messenger.ts';
import { keepSpace } from '../../lib/hosts/thunderbird/space.ts';

export function serveThunderbird(): void {
  thunderbird().messageDisplayAction.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void browser.windows.create({ type: 'popup', url: browser.runtime.getURL(`/sidepanel.html?tab=${tab.id}` as '/sidepanel.html'), width: 420, height: 860 });
  });
  void keepSpace(browser.runtime.getURL('/book.html'), 'Goen');
}
