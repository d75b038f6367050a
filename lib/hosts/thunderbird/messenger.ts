// Thunderbird's own interface to add-ons: as much of it as Goen asks for, in the words of Thunderbird 153's schemas. Nothing else here speaks to Thunderbird.

export type SpecialUse = 'inbox' | 'drafts' | 'sent' | 'trash' | 'templates' | 'archives' | 'junk' | 'outbox';
export interface MailFolder {
  readonly id: string;
  readonly accountId: string;
  readonly specialUse: readonly SpecialUse[];
  readonly isRoot: boolean;
  readonly isTag: boolean;
  readonly isUnified: boolean;
  readonly isVirtual: boolean;
  readonly subFolders?: readonly MailFolder[];
}
export interface NamedFolder extends MailFolder { readonly name: string; readonly path: string }
export interface MailIdentity { readonly id: string; readonly name: string; readonly email: string }
export interface MailAccount {
  readonly id: string;
  readonly name?: string;
  /** `imap`, `pop3`, `local`, `ews`, `nntp`, `rss`. */
  readonly type: string;
  readonly rootFolder: MailFolder;
  readonly identities: readonly MailIdentity[];
}
export interface MessageHeader {
  readonly id: number;
  /** Without angle brackets. */
  readonly headerMessageId: string;
  readonly author: string;
  readonly recipients: readonly string[];
  readonly ccList: readonly string[];
  readonly bccList: readonly string[];
  readonly date: Date | string;
  /** Without "Re:". */
  readonly subject: string;
  /** Only the headers were fetched from the server. */
  readonly headersOnly: boolean;
  /** Absent where the message lies in a file. */
  readonly folder?: MailFolder;
}
export interface MessageList {
  /** Null on the last page. */
  readonly id: string | null;
  readonly messages: readonly MessageHeader[];
}
export interface SpaceButton { readonly title: string; readonly defaultIcons: Readonly<Record<string, string>>; readonly badgeText?: string; readonly badgeBackgroundColor?: string }
/** By the name in small letters. */
export type MailHeaders = Readonly<Record<string, readonly string[] | undefined>>;
export interface MessagePart {
  /** Decoded; only text that is no attachment. */
  readonly body?: string;
  readonly contentType?: string;
  readonly decryptionStatus?: 'none' | 'skipped' | 'success' | 'fail';
  readonly headers?: MailHeaders;
  /** Only attachments have one. */
  readonly name?: string;
  readonly parts?: readonly MessagePart[];
}
export interface MessageQuery {
  readonly author?: string;
  readonly folderId?: readonly string[];
  readonly fromDate?: Date;
  readonly headerMessageId?: string;
  readonly messagesPerPage?: number;
  readonly recipients?: string;
  /** A part of it, in its own case. */
  readonly subject?: string;
  readonly toDate?: Date;
}
export interface MailingList { readonly name: string; readonly contacts?: readonly { readonly vCard: string }[] }
/** What a compose window holds. A list of recipients is read as text, one a line of the window. */
export interface ComposeDetails {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly newsgroups?: string | readonly string[];
  /** Where answers are to go: nobody reads this mail there. */
  readonly replyTo?: readonly string[];
  readonly followupTo?: readonly string[];
  readonly type?: 'draft' | 'new' | 'reply' | 'forward' | 'redirect';
  readonly subject?: string;
  readonly isPlainText?: boolean;
  /** A whole HTML document, also where plain text is written. */
  readonly body?: string;
  readonly plainTextBody?: string;
  /** A window that was changed asks before it closes. */
  readonly isModified?: boolean;
  /** Of the message that is answered or forwarded. */
  readonly relatedMessageId?: number;
  readonly identityId?: string;
}
interface Told<Arguments extends readonly unknown[]> { addListener(listener: (...told: Arguments) => unknown): void }
export interface Tab { readonly id?: number; readonly windowId?: number; readonly active?: boolean; readonly type?: string; readonly url?: string }
export interface ComposeTab { readonly id: number; readonly windowId: number }
/** `{}` lets the mail go as it is. */
export type SendAnswer = { readonly cancel?: boolean };

export interface Messenger {
  readonly accounts: { list(includeFolders: boolean): Promise<readonly MailAccount[]> };
  /** Only where the person allowed it. */
  readonly addressBooks?: { list(complete: boolean): Promise<readonly { readonly remote?: boolean; readonly contacts?: readonly { readonly vCard: string }[]; readonly mailingLists?: readonly MailingList[] }[]> };
  readonly commands: { readonly onCommand: Told<[name: string, tab: Tab]> };
  readonly compose: {
    beginNew(messageId: null, details: ComposeDetails): Promise<ComposeTab>;
    beginReply(messageId: number, how: 'replyToSender' | 'replyToAll', details: ComposeDetails): Promise<ComposeTab>;
    getComposeDetails(tabId: number): Promise<ComposeDetails>;
    setComposeDetails(tabId: number, details: ComposeDetails): Promise<void>;
    listAttachments(tabId: number): Promise<readonly { readonly name?: string }[]>;
    readonly onAfterSave: Told<[tab: ComposeTab, saved: { readonly messages: readonly MessageHeader[] }]>;
    readonly onAfterSend: Told<[tab: ComposeTab, sent: { readonly error?: string }]>;
    readonly onBeforeSend: Told<[tab: ComposeTab, details: ComposeDetails]>;
  };
  readonly composeAction: { readonly onClicked: Told<[tab: Tab]> };
  readonly folders: {
    query(wanted: { readonly isRoot?: boolean; readonly isVirtual?: boolean; readonly hasMessages?: boolean }): Promise<readonly NamedFolder[]>;
    getFolderInfo(folderId: string): Promise<{ readonly totalMessageCount?: number }>;
  };
  readonly mailTabs: {
    getSelectedMessages(tabId: number): Promise<MessageList>;
    setSelectedMessages(tabId: number, messageIds: readonly number[]): Promise<void>;
    readonly onSelectedMessagesChanged: Told<[tab: Tab, selected: MessageList]>;
  };
  readonly messageDisplay: {
    getDisplayedMessages(tabId: number): Promise<MessageList>;
    open(what: { readonly headerMessageId?: string; readonly messageId?: number; readonly location: 'tab' | 'window'; readonly active: boolean }): Promise<Tab>;
    readonly onMessagesDisplayed: Told<[tab: Tab, displayed: MessageList]>;
  };
  readonly messageDisplayAction: { readonly onClicked: Told<[tab: Tab]> };
  readonly messages: {
    abortList(listId: string): Promise<void>;
    continueList(listId: string): Promise<MessageList | null>;
    get(messageId: number): Promise<MessageHeader>;
    getFull(messageId: number): Promise<MessagePart>;
    getHeaders(messageId: number): Promise<MailHeaders>;
    getRaw(messageId: number, options: { readonly data_format: 'File' }): Promise<File>;
    list(folderId: string): Promise<MessageList>;
    listInlineTextParts(messageId: number): Promise<readonly { readonly contentType: string; readonly content: string }[]>;
    query(wanted: { readonly headerMessageId: string }): Promise<MessageList>;
    query(query: MessageQuery & { readonly returnMessageListId: true }): Promise<string>;
  };
  readonly spaces: {
    query(wanted: { readonly isSelfOwned: boolean; readonly name: string }): Promise<readonly { readonly id: number }[]>;
    create(name: string, tab: string, button: SpaceButton): Promise<unknown>;
  };
  readonly messengerUtilities: {
    parseMailboxString(written: string): Promise<readonly { readonly name?: string; readonly email?: string }[]>;
  };
  readonly tabs: {
    get(tabId: number): Promise<Tab>;
    query(query: { readonly type?: readonly string[] }): Promise<readonly Tab[]>;
    update(tabId: number, change: { readonly active: boolean }): Promise<Tab>;
    readonly onCreated: Told<[tab: Tab]>;
    readonly onRemoved: Told<[tabId: number]>;
  };
  readonly windows: { update(windowId: number, change: { readonly focused: boolean }): Promise<unknown> };
}

/** Asked for where it is used: in a browser there is none. */
export const thunderbird = (): Messenger => (globalThis as unknown as { messenger: Messenger }).messenger;
