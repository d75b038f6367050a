// Thunderbird: the displayed conversation, the panel in a window beside it. Wiring only.
import { addressBookFile } from '../../lib/hosts/thunderbird/address-book.ts';
import { mailFolders } from '../../lib/hosts/thunderbird/mail-folders.ts';
import { createThunderbirdHost } from '../../lib/hosts/thunderbird/thunderbird-host.ts';
import { thunderbird } from '../../lib/hosts/thunderbird/messenger.ts';
import { askForAddressBooks } from '../../lib/messaging/address-books.ts';
import { gatheredFiles } from '../../lib/store/gathered-files.ts';
import type { Client } from './client.ts';

export const inThunderbird: Client = {
  hostOf: createThunderbirdHost,
  follow(tabId, panel) {
    thunderbird().messageDisplay.onMessagesDisplayed.addListener((tab, { messages }) => {
      if (tab.id === tabId) void panel.threadChanged(messages.length > 0, messages[0]?.headerMessageId ?? null);
    });
  },
  openThread: async () => false,
  openMail: () => undefined,
  findMail: async () => null,
  openAddress: () => undefined,
  inProgram: {
    folders: { folders: mailFolders, files: gatheredFiles },
    addressBook: async () => ((await askForAddressBooks()) ? addressBookFile() : null),
  },
  showsTheSame: (read, now) => read === now,
};
