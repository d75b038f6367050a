// Outlook's own interface to add-ins (Office.js): as much of it as Goen asks for, in the words of @types/office-js 1.0.612. Nothing else here speaks to Outlook.

export interface Answered<Value> {
  readonly status: string;
  readonly value: Value;
}
type Told<Value> = (answer: Answered<Value>) => void;
export interface OfficeAddress { readonly displayName: string; readonly emailAddress: string }

export interface MailBody {
  getAsync(coercion: string, told: Told<string>): void;
  /** Only while a mail is written. */
  getTypeAsync(told: Told<string>): void;
  setSelectedDataAsync(data: string, how: { readonly coercionType: string }, told: Told<void>): void;
  prependAsync(data: string, how: { readonly coercionType: string }, told: Told<void>): void;
}
/** A mail that is shown. */
export interface ShownMail {
  readonly itemType: string;
  readonly itemId: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly from: OfficeAddress | null;
  readonly to: readonly OfficeAddress[];
  readonly cc: readonly OfficeAddress[];
  readonly dateTimeCreated: Date;
  readonly body: Pick<MailBody, 'getAsync'>;
  getAllInternetHeadersAsync(told: Told<string>): void;
  displayReplyFormAsync(form: { readonly htmlBody: string }, told: Told<void>): void;
  displayReplyAllFormAsync(form: { readonly htmlBody: string }, told: Told<void>): void;
}
interface Field<Value> {
  getAsync(told: Told<Value>): void;
  setAsync(value: Value, told: Told<void>): void;
}
/** A mail that is being written. */
export interface WrittenMail {
  readonly itemType: string;
  /** Null in a mail that answers nothing. */
  readonly conversationId: string | null;
  readonly subject: Field<string>;
  readonly to: Field<OfficeAddress[]>;
  readonly cc: Field<OfficeAddress[]>;
  readonly bcc: Field<OfficeAddress[]>;
  readonly body: MailBody;
  getAttachmentsAsync(told: Told<readonly { readonly name: string }[]>): void;
  getSelectedDataAsync(coercion: string, told: Told<{ readonly data: string }>): void;
}
export interface NewMailForm {
  readonly toRecipients: string[];
  readonly ccRecipients: string[];
  readonly subject: string;
  readonly htmlBody: string;
}
export interface Mailbox {
  /** None where nothing is chosen; another object after each change. */
  readonly item?: ShownMail | WrittenMail | null;
  readonly userProfile: { readonly displayName: string; readonly emailAddress: string };
  displayNewMessageFormAsync(form: NewMailForm, told: Told<void>): void;
  displayMessageFormAsync(itemId: string, told: Told<void>): void;
  addHandlerAsync(event: string, handler: () => void): void;
}
export interface SendEvent {
  completed(how: { readonly allowEvent: boolean; readonly errorMessage?: string; readonly sendModeOverride?: string; readonly cancelLabel?: string; readonly commandId?: string }): void;
}
interface Dialog {
  addEventHandler(event: string, handler: (heard: { readonly message?: string }) => void): void;
}
export interface OfficeGlobal {
  /** The host is null where the page was opened outside of Outlook. */
  onReady(): Promise<{ readonly host: string | null }>;
  readonly context: {
    readonly mailbox?: Mailbox;
    readonly displayLanguage?: string;
    readonly ui?: {
      displayDialogAsync(url: string, how: { readonly height: number; readonly width: number; readonly displayInIframe: boolean }, told: Told<Dialog>): void;
      messageParent(message: string): void;
    };
  };
  readonly actions: { associate(name: string, does: (event: SendEvent) => void): void };
}

export const TEXT = 'text';
export const HTML = 'html';
export const ITEM_CHANGED = 'olkItemSelectedChanged';
export const DIALOG_MESSAGE = 'dialogMessageReceived';

/** Asked for where it is used: office.js puts it there. */
export const office = (): OfficeGlobal => (globalThis as unknown as { Office: OfficeGlobal }).Office;
export const isWritten = (item: ShownMail | WrittenMail): item is WrittenMail => typeof (item as WrittenMail).subject?.getAsync === 'function';

const LONGEST_MS = 15_000;
/** Null where Outlook refused, threw, or never answered. */
export function answerOf<Value>(ask: (told: Told<Value>) => void): Promise<{ readonly value: Value } | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), LONGEST_MS);
    const end = (answer: { readonly value: Value } | null): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      ask(({ status, value }) => end(status === 'succeeded' ? { value } : null));
    } catch {
      end(null);
    }
  });
}
export const pause = (ms: number): Promise<void> => new Promise((later) => { setTimeout(later, ms); });
