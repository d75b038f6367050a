// Thunderbird's own interface to add-ons: as much of it as Goen asks for, in the words of Thunderbird 153's schemas. Nothing else here speaks to Thunderbird.

export interface MessageHeader {
  readonly id: number;
  /** Without angle brackets. */
  readonly headerMessageId: string;
  readonly author: string;
  readonly recipients: readonly string[];
  readonly ccList: readonly string[];
  readonly bccList: readonly string[];
  readonly date: Date | string;
  readonly subject: string;
}
export interface MessageList {
  /** Null on the last page. */
  readonly id: string | null;
  readonly messages: readonly MessageHeader[];
}
export interface MailIdentity { readonly id: string; readonly name: string; readonly email: string }
export interface FolderHeader { readonly id: string; readonly name: string; readonly path: string; readonly accountId?: string; readonly specialUse: readonly string[] }
export interface SpaceButton { readonly title: string; readonly defaultIcons: Readonly<Record<string, string>>; readonly badgeText?: string; readonly badgeBackgroundColor?: string }
interface Told<Arguments extends readonly unknown[]> { addListener(listener: (...told: Arguments) => unknown): void }
interface Tab { readonly id?: number }

export interface Messenger {
  readonly accounts: { list(includeFolders: boolean): Promise<readonly { readonly id: string; readonly name: string; readonly identities: readonly MailIdentity[] }[]> };
  /** Only where the person allowed it. */
  readonly addressBooks?: { list(complete: boolean): Promise<readonly { readonly remote?: boolean; readonly contacts?: readonly { readonly vCard: string }[] }[]> };
  readonly folders: {
    query(wanted: { readonly isRoot?: boolean; readonly isVirtual?: boolean; readonly hasMessages?: boolean }): Promise<readonly FolderHeader[]>;
    getFolderInfo(folderId: string): Promise<{ readonly totalMessageCount?: number }>;
  };
  readonly messageDisplay: {
    getDisplayedMessages(tabId: number): Promise<MessageList>;
    readonly onMessagesDisplayed: Told<[tab: Tab, displayed: MessageList]>;
  };
  readonly messageDisplayAction: { readonly onClicked: Told<[tab: Tab]> };
  readonly messages: {
    list(folderId: string): Promise<MessageList>;
    continueList(listId: string): Promise<MessageList>;
    getRaw(messageId: number, options: { readonly data_format: 'File' }): Promise<File>;
    listInlineTextParts(messageId: number): Promise<readonly { readonly contentType: string; readonly content: string }[]>;
  };
  readonly spaces: {
    query(wanted: { readonly isSelfOwned: boolean; readonly name: string }): Promise<readonly { readonly id: number }[]>;
    create(name: string, tab: string, button: SpaceButton): Promise<unknown>;
    update(id: number, tab: string, button: SpaceButton): Promise<unknown>;
  };
  readonly messengerUtilities: {
    parseMailboxString(written: string): Promise<readonly { readonly name?: string; readonly email?: string }[]>;
    convertToPlainText(html: string): Promise<string>;
  };
}

/** Asked for where it is used: in a browser there is none. */
export const thunderbird = (): Messenger => (globalThis as unknown as { messenger: Messenger }).messenger;
