// Thunderbird: the displayed conversation, the panel in a window beside it. Wiring only.
import { followFocus } from '../../lib/hosts/thunderbird/compose-windows.ts';
import { followPlaced } from '../../lib/hosts/thunderbird/placed-drafts.ts';
import { createThunderbirdHost } from '../../lib/hosts/thunderbird/thunderbird-host.ts';
import { thunderbird } from '../../lib/hosts/thunderbird/messenger.ts';
import type { Client } from './client.ts';

export const inThunderbird: Client = {
  hostOf: createThunderbirdHost,
  follow(tabId, panel) {
    followFocus();
    // The panel knows which drafts are its own.
    followPlaced((draftId, sent) => void panel.draftLeft(draftId, sent));
    thunderbird().messageDisplay.onMessagesDisplayed.addListener((tab, { messages }) => {
      if (tab.id === tabId) void panel.threadChanged(messages.length > 0, messages[0]?.headerMessageId ?? null);
    });
  },
  openThread: async () => false,
  openMail: () => undefined,
  findMail: async () => null,
  openAddress: () => undefined,
  showsTheSame: (read, now) => read === now,
};
