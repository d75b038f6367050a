// Lays the mails of a mail program's folders down as mailbox files, so that they are read as any other mailbox: with a pause, and on after a kill. It must not know which program it is.
import { fail, ok, type Result } from '../domain/result.ts';
import type { GatheringNews, MailFolder, MailFolders } from '../domain/mailbox/mail-folders.ts';
import { mboxEntry } from '../exchange/mbox/mbox-entry.ts';

/** As `lib/store/gathered-files.ts` gives it. */
export interface GatheredFiles {
  begin(name: string): Promise<{ write(bytes: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<File>; abort(): Promise<void> }>;
  all(): Promise<readonly File[]>;
  drop(): Promise<void>;
}
export interface FolderDoors {
  readonly folders: MailFolders;
  readonly files: GatheredFiles;
}
export type GatherProblem = 'full' | 'unavailable' | 'stopped';

const NEWS_EVERY_MS = 150;
/** Written in one piece: a write for each mail would take longer than the mail. */
const PIECE = 1024 * 1024;
const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
const joined = (pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> => {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) { out.set(piece, at); at += piece.length; }
  return out;
};

async function gatherOne({ folders, files }: FolderDoors, folder: MailFolder, tell: (done: number, missing: number) => void, signal: AbortSignal): Promise<File | null> {
  // Its name says to the reader whose mails they are.
  const file = await files.begin(`${folder.account} ${folder.name}${folder.isSent ? ' (sent)' : ''}.mbox`);
  let [pieces, size, done, missing, told] = [[] as Uint8Array<ArrayBuffer>[], 0, 0, 0, 0];
  const write = async (): Promise<void> => { if (size > 0) await file.write(joined(pieces)); pieces = []; size = 0; };
  try {
    for await (const mail of folders.mailsIn(folder)) {
      if (signal.aborted) { await file.abort(); return null; }
      done += 1;
      if (mail) { const entry = mboxEntry(mail); pieces.push(entry); size += entry.length; } else missing += 1;
      if (size >= PIECE) await write();
      if (performance.now() - told > NEWS_EVERY_MS) { told = performance.now(); tell(done, missing); }
    }
    await write();
    tell(done, missing);
    return await file.close();
  } catch (error) {
    await file.abort();
    throw error;
  }
}

/** One file for each folder. What was gathered before is thrown away. */
export async function gatherFolders(doors: FolderDoors, chosen: readonly MailFolder[], tell: (news: GatheringNews) => void, signal: AbortSignal): Promise<Result<readonly File[], GatherProblem>> {
  const of = chosen.reduce((sum, { mails }) => sum + mails, 0);
  const gathered: File[] = [];
  let [before, lost] = [0, 0];
  try {
    await doors.files.drop();
    for (const folder of chosen) {
      let [here, missing] = [0, 0];
      const file = await gatherOne(doors, folder, (done, not) => { here = done; missing = not; tell({ folder: folder.name, done: before + done, of, missing: lost + not }); }, signal);
      if (!file) return fail('stopped');
      before += here;
      lost += missing;
      if (file.size > 0) gathered.push(file);
    }
    return ok(gathered);
  } catch (error) {
    return fail(isFull(error) ? 'full' : 'unavailable');
  }
}
