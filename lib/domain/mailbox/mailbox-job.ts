// How far the reading of a mailbox has come, and what the person said of what was found: enough to go on after a killed browser. The files must be chosen again.

/** By which a file is known again; its path is told to nobody. */
export interface FileMark {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  /** SHA-256 of the first megabyte, in hexadecimal. */
  readonly hash: string;
}

/** `later`: looked at and put off. */
export type Said = 'kept' | 'left-out';

export interface MailboxJob {
  readonly id: string;
  /** ISO 8601. */
  readonly begunAt: string;
  readonly files: readonly FileMark[];
  readonly me: { readonly name: string | null; readonly emails: readonly string[] };
  /** YYYY-MM-DD; null: all of it. */
  readonly since: string | null;
  /** Threads that were read; the next one begins here. */
  readonly read: number;
  readonly isRead: boolean;
  readonly mails: number;
  /** How many portions of what was found are kept beside this. */
  readonly portions: number;
  /** By the case's key. */
  readonly said: Readonly<Record<string, Said>>;
  /** Referrals that came of it. */
  readonly referrals: readonly string[];
}

const same = (a: FileMark, b: FileMark): boolean => a.size === b.size && a.hash === b.hash && (a.name === b.name || a.lastModified === b.lastModified);
/** The same files, in whatever order they were chosen; a file that was renamed or copied is known by the rest. */
export const isOfFiles = (job: Pick<MailboxJob, 'files'>, files: readonly FileMark[]): boolean => job.files.length === files.length && job.files.every((file) => files.some((other) => same(file, other)));
/** The order in which they were read before. */
export const inOrderOf = <Chosen extends { readonly mark: FileMark }>(job: Pick<MailboxJob, 'files'>, chosen: readonly Chosen[]): readonly Chosen[] => job.files.flatMap((file) => chosen.find(({ mark }) => same(file, mark)) ?? []);
