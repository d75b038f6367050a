// Chrome, Edge and Firefox: Gmail and LinkedIn in tabs, the panel in the browser's own side. Wiring only.
import { browser } from 'wxt/browser';
import { isLinkedInSubject, showsTheSame } from '../../lib/hosts/linkedin/linkedin-address.ts';
import { askedIn, noteAsked } from '../../lib/messaging/asked-pages.ts';
import type { Host } from '../../lib/hosts/host.ts';
import { hostOfTab } from '../../lib/messaging/ask-host.ts';
import { onNotice } from '../../lib/messaging/notices.ts';
import { openAddress } from '../../lib/messaging/open-address.ts';
import { isOpenedBeside, MAILBOX, openThreadBeside } from '../../lib/messaging/open-thread.ts';
import type { Client } from './client.ts';

/** LinkedIn is read where the icon or the key was pressed. Firefox's sidebar stays open from tab to tab, and comes into sight beside pages where nobody pressed. */
async function readsAtOnce(tabId: number): Promise<boolean> {
  const [tab, asked] = await Promise.all([browser.tabs.get(tabId).catch(() => null), askedIn(tabId)]);
  return !tab?.url || isLinkedInSubject(tab.url) === null || (asked !== null && showsTheSame(asked, tab.url));
}

/** What was read was asked for, and is read again when the sidebar comes back to it. */
function hostOf(tabId: number): Host {
  const host = hostOfTab(tabId);
  return {
    ...host,
    async readPage() {
      const page = await host.readPage();
      if (page.ok && page.value.kind !== 'nothing') void noteAsked(tabId, page.value.url);
      return page;
    },
  };
}

export const inBrowser: Client = {
  hostOf,
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
  readsAtOnce,
  opens: isOpenedBeside, openThread: openThreadBeside,
  openMail: () => void openThreadBeside(MAILBOX).then((opened) => (opened ? undefined : browser.tabs.create({ url: MAILBOX }))),
  findMail: async (tools, referral) => (await import('../../lib/messaging/mail-tab.ts')).findMailTab(tools, referral),
  mailHere: 'gmail', openAddress,
  showsTheSame,
};
