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
export interface MailingList { readonly name: string; readonly contacts?: readonly { readonly vCard: string }[] }
/** What a compose window holds. A list of recipients is read as text, one a line of the window. */
export interface ComposeDetails {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
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
interface Tab { readonly id?: number }
export interface ComposeTab { readonly id: number; readonly windowId: number }
/** `{}` lets the mail go as it is. */
export type SendAnswer = { readonly cancel?: boolean };

export interface Messenger {
  readonly accounts: { list(includeFolders: boolean): Promise<readonly { readonly identities: readonly MailIdentity[] }[]> };
  /** Only where the person allowed it. */
  readonly addressBooks?: { list(complete: boolean): Promise<readonly { readonly mailingLists?: readonly MailingList[] }[]> };
  readonly compose: {
    beginNew(messageId: null, details: ComposeDetails): Promise<ComposeTab>;
    beginReply(messageId: number, how: 'replyToSender' | 'replyToAll', details: ComposeDetails): Promise<ComposeTab>;
    getComposeDetails(tabId: number): Promise<ComposeDetails>;
    setComposeDetails(tabId: number, details: ComposeDetails): Promise<void>;
    listAttachments(tabId: number): Promise<readonly { readonly name?: string }[]>;
    readonly onAfterSend: Told<[tab: ComposeTab, sent: { readonly error?: string }]>;
    readonly onBeforeSend: Told<[tab: ComposeTab, details: ComposeDetails]>;
  };
  readonly composeAction: { readonly onClicked: Told<[tab: Tab]> };
  readonly messageDisplay: {
    getDisplayedMessages(tabId: number): Promise<MessageList>;
    readonly onMessagesDisplayed: Told<[tab: Tab, displayed: MessageList]>;
  };
  readonly messageDisplayAction: { readonly onClicked: Told<[tab: Tab]> };
  readonly messages: {
    get(messageId: number): Promise<MessageHeader>;
    listInlineTextParts(messageId: number): Promise<readonly { readonly contentType: string; readonly content: string }[]>;
    query(wanted: { readonly headerMessageId: string }): Promise<MessageList>;
  };
  readonly messengerUtilities: {
    parseMailboxString(written: string): Promise<readonly { readonly name?: string; readonly email?: string }[]>;
    convertToPlainText(html: string): Promise<string>;
  };
  readonly tabs: { query(wanted: { readonly type: 'messageCompose' }): Promise<readonly ComposeTab[]> };
}

/** Asked for where it is used: in a browser there is none. */
export const thunderbird = (): Messenger => (globalThis as unknown as { messenger: Messenger }).messenger;
