// Chrome, Edge and Firefox: Gmail and LinkedIn in tabs, the panel in the browser's own side. Wiring only.
import { browser } from 'wxt/browser';
import { showsTheSame } from '../../lib/hosts/linkedin/linkedin-address.ts';
import { hostOfTab } from '../../lib/messaging/ask-host.ts';
import { onNotice } from '../../lib/messaging/notices.ts';
import { openAddress } from '../../lib/messaging/open-address.ts';
import { MAILBOX, openThreadBeside } from '../../lib/messaging/open-thread.ts';
import type { Client } from './client.ts';

export const inBrowser: Client = {
  hostOf: hostOfTab,
  follow(tabId, panel) {
    onNotice((notice, from) => {
      if (from !== tabId) return;
      switch (notice.tell) {
        case 'thread-changed': return void panel.threadChanged(notice.open, notice.threadId);
        case 'draft-left': return void panel.draftLeft(notice.draftId, notice.sent);
        case 'icon-clicked': return void panel.follow();
        case 'page-moved': return panel.pageMoved(notice.url);
        case 'door-wanted': case 'sent-anyway': case 'sent-unchecked': return undefined;
        default: return notice satisfies never;
      }
    });
  },
  openThread: openThreadBeside,
  openMail: () => void openThreadBeside(MAILBOX).then((opened) => (opened ? undefined : browser.tabs.create({ url: MAILBOX }))),
  findMail: async (tools, referral) => (await import('../../lib/messaging/mail-tab.ts')).findMailTab(tools, referral),
  openAddress,
  opensGmail: true,
  showsTheSame,
};
