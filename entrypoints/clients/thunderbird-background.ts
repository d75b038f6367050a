// The background's part in Thunderbird: the button over a message opens the panel beside it, and the last door stands at Send. Wiring only.
import { browser } from 'wxt/browser';
import { thunderbird } from '../../lib/hosts/thunderbird/messenger.ts';
import { serveThunderbirdDoor } from './thunderbird-door.ts';

export function serveThunderbird(): void {
  serveThunderbirdDoor();
  thunderbird().messageDisplayAction.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void browser.windows.create({ type: 'popup', url: browser.runtime.getURL(`/sidepanel.html?tab=${tab.id}` as '/sidepanel.html'), width: 420, height: 860 });
  });
}
