// The background's part in Thunderbird: the button over a message opens the panel beside it, or brings it forward and lets it read. Wiring only.
import { thunderbird } from '../../lib/hosts/thunderbird/messenger.ts';
import { tell } from '../../lib/messaging/notices.ts';
import { openPanelWindow } from '../../lib/messaging/panel-window.ts';

export function serveThunderbird(): void {
  thunderbird().messageDisplayAction.onClicked.addListener(({ id }) => {
    if (id === undefined) return;
    void openPanelWindow(id).then((isNew) => (isNew ? undefined : tell({ tell: 'icon-clicked', tabId: id })));
  });
}
