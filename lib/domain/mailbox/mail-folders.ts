// Folders of a mail program whose mails can be read without a file being exported first, and how far their gathering has come.

export interface MailFolder {
  readonly id: string;
  /** As the person sees it. */
  readonly name: string;
  readonly account: string;
  readonly mails: number;
  /** Mails of one's own lie here. */
  readonly isSent: boolean;
  /** Drafts, junk, trash: seldom meant. */
  readonly isAside: boolean;
}
/** A mail program, as far as old mail is concerned. */
export interface MailFolders {
  list(): Promise<readonly MailFolder[]>;
  /** Each mail as it came; null for one that the program cannot give. */
  mailsIn(folder: MailFolder): AsyncIterable<Uint8Array | null>;
}
export interface GatheringNews {
  readonly folder: string;
  readonly done: number;
  readonly of: number;
  /** Mails that could not be had. */
  readonly missing: number;
}
