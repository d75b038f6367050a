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
interface Told<Arguments extends readonly unknown[]> { addListener(listener: (...told: Arguments) => unknown): void }
interface Tab { readonly id?: number }

export interface Messenger {
  readonly accounts: { list(includeFolders: boolean): Promise<readonly { readonly identities: readonly MailIdentity[] }[]> };
  readonly messageDisplay: {
    getDisplayedMessages(tabId: number): Promise<MessageList>;
    readonly onMessagesDisplayed: Told<[tab: Tab, displayed: MessageList]>;
  };
  readonly messageDisplayAction: { readonly onClicked: Told<[tab: Tab]> };
  readonly messages: { listInlineTextParts(messageId: number): Promise<readonly { readonly contentType: string; readonly content: string }[]> };
  readonly messengerUtilities: {
    parseMailboxString(written: string): Promise<readonly { readonly name?: string; readonly email?: string }[]>;
    convertToPlainText(html: string): Promise<string>;
  };
}

/** Asked for where it is used: in a browser there is none. */
export const thunderbird = (): Messenger => (globalThis as unknown as { messenger: Messenger }).messenger;
