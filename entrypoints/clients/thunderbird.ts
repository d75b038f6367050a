// Thunderbird: the displayed conversation, the panel in a window beside it. Wiring only.
import { addressBookFile } from '../../lib/hosts/thunderbird/address-book.ts';
import { followFocus } from '../../lib/hosts/thunderbird/compose-windows.ts';
import { followPlaced } from '../../lib/hosts/thunderbird/placed-drafts.ts';
import { followTab } from '../../lib/hosts/thunderbird/follow-tab.ts';
import { messageIdIn } from '../../lib/hosts/thunderbird/mid-address.ts';
import { openMailto } from '../../lib/hosts/thunderbird/open-mailto.ts';
import { oldMail } from '../../lib/hosts/thunderbird/old-mail.ts';
import { bringForward, mailTabs, openMessage } from '../../lib/hosts/thunderbird/show-message.ts';
import { createThunderbirdHost } from '../../lib/hosts/thunderbird/thunderbird-host.ts';
import { askForAddressBooks } from '../../lib/messaging/address-books.ts';
import { onNotice } from '../../lib/messaging/notices.ts';
import { keepPanelPlace, openPanelWindow } from '../../lib/messaging/panel-window.ts';
import { gatheredFiles } from '../../lib/store/gathered-files.ts';
import type { Client } from './client.ts';

export const inThunderbird: Client = {
  hostOf: createThunderbirdHost,
  follow(tabId, panel) {
    keepPanelPlace();
    followFocus();
    // The panel knows which drafts are its own.
    followPlaced((draftId, sent) => void panel.draftLeft(draftId, sent));
    followTab(tabId, {
      shows: (isOpen, threadId) => void panel.threadChanged(isOpen, threadId),
      gone: () => void panel.tabClosed().then((mayClose) => { if (mayClose) window.close(); }),
    });
    onNotice((notice, about) => { if (notice.tell === 'icon-clicked' && about === tabId) void panel.follow(); });
  },
  readsAtOnce: async () => true,
  opens: (url) => messageIdIn(url) !== null,
  async openThread(url) {
    const messageId = messageIdIn(url);
    const tab = messageId === null ? null : await openMessage(messageId).catch(() => null);
    if (tab?.id === undefined) return false;
    await openPanelWindow(tab.id).catch(() => false);
    return true;
  },
  openMail: () => void mailTabs().then(async ([tab]) => {
    if (tab?.id === undefined) return;
    await bringForward(tab);
    await openPanelWindow(tab.id);
  }),
  findMail: async (tools, referral) => (await import('./thunderbird-mail.ts')).findThunderbirdMail(tools, referral),
  mailHere: 'thunderbird',
  openAddress: (url) => void openMailto(url).catch(() => undefined),
  inProgram: {
    folders: { folders: oldMail, files: gatheredFiles },
    addressBook: async () => ((await askForAddressBooks()) ? addressBookFile() : null),
  },
  showsTheSame: (read, now) => read === now,
};
