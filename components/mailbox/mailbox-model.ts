// Ten years of mail from the choosing of the file to the end: what was chosen, how far the reading is, what was found, and where one stands.
import { batch as together, computed, signal, type ReadonlySignal } from '@preact/signals';
import { dropMailbox, keepMailbox, newMailboxJob, openMailbox } from '../../lib/actions/mailbox-job.ts';
import type { FileLook, Looked, MailboxNews, MailboxProblem, SeemsMe } from '../../lib/actions/read-mailbox.ts';
import type { Work } from '../../lib/actions/work.ts';
import { casesOf, type PastCase } from '../../lib/domain/mailbox/cases.ts';
import type { FoundThread } from '../../lib/domain/mailbox/found-thread.ts';
import { inOrderOf, isOfFiles, type MailboxJob } from '../../lib/domain/mailbox/mailbox-job.ts';
import { readProblem } from '../base/read-problem.ts';
import type { BookModel } from '../book/book-model.ts';
import { createBatch, type BatchModel } from './batch-model.ts';
import { createFolders, type FoldersModel } from './folders-model.ts';
import { createSummary, type SummaryModel } from './summary-model.ts';

export type Stage = 'opening' | 'choose' | 'looking' | 'ready' | 'reading' | 'paused' | 'confirm' | 'summary';
export interface Chosen {
  readonly file: File;
  readonly mark: FileLook['mark'];
  readonly look: FileLook;
}

export interface MailboxModel {
  readonly book: BookModel;
  readonly stage: ReadonlySignal<Stage>;
  readonly job: ReadonlySignal<MailboxJob | null>;
  readonly problems: ReadonlySignal<readonly { readonly name: string; readonly problem: MailboxProblem }[]>;
  readonly chosen: ReadonlySignal<readonly Chosen[]>;
  /** Whose mailbox it seems to be; those that are ticked are me. */
  readonly seems: ReadonlySignal<readonly SeemsMe[]>;
  readonly mine: ReadonlySignal<ReadonlySet<string>>;
  readonly typed: ReadonlySignal<string>;
  readonly years: ReadonlySignal<{ readonly first: number; readonly last: number } | null>;
  readonly sinceYear: ReadonlySignal<number | null>;
  readonly news: ReadonlySignal<MailboxNews | null>;
  /** Why the reading ended before its end. */
  readonly broken: ReadonlySignal<'unreadable' | 'broken' | null>;
  readonly cases: ReadonlySignal<readonly PastCase[]>;
  readonly batch: BatchModel;
  readonly summary: SummaryModel;
  /** Null where one is in no mail program. */
  readonly folders: FoldersModel | null;
  open(): Promise<void>;
  choose(files: readonly File[]): Promise<void>;
  toggleMine(email: string): void;
  type(email: string): void;
  since(year: number | null): void;
  /** Why it cannot be read yet. */
  waits(): 'nobody' | null;
  begin(): Promise<void>;
  pause(): void;
  resume(): Promise<void>;
  confirm(): Promise<void>;
  finish(): Promise<void>;
  /** Lets what was found and not saved go, and begins anew. */
  forget(): Promise<void>;
}

const KEEP_EVERY = 25;
const KEEP_EVERY_MS = 2_000;

export function createMailbox(book: BookModel): MailboxModel {
  const stage = signal<Stage>('opening');
  const job = signal<MailboxJob | null>(null);
  const found = signal<readonly FoundThread[]>([]);
  const [problems, chosen] = [signal<MailboxModel['problems']['value']>([]), signal<readonly Chosen[]>([])];
  const [mine, typed, sinceYear] = [signal<ReadonlySet<string>>(new Set()), signal(''), signal<number | null>(null)];
  const [news, broken] = [signal<MailboxNews | null>(null), signal<'unreadable' | 'broken' | null>(null)];
  let work: Work<'read-mailbox'> | null = null;
  let waiting: FoundThread[] = [];
  let keptAt = 0;
  // One after the other: a position is laid down with all that was found before it.
  let keeping: Promise<void> = Promise.resolve();

  const seems = computed(() => {
    const all = new Map<string, SeemsMe>();
    for (const { look } of chosen.value) for (const one of look.me) { const known = all.get(one.email); all.set(one.email, { ...one, name: one.name ?? known?.name ?? null, mails: one.mails + (known?.mails ?? 0) }); }
    for (const email of book.settings.value.emails) if (!all.has(email)) all.set(email, { email, name: book.settings.value.name || null, mails: 0 });
    return [...all.values()].sort((a, b) => b.mails - a.mails);
  });
  const years = computed(() => {
    const all = chosen.value.flatMap(({ look }) => [look.firstYear, look.lastYear]).filter((year) => year !== null);
    return all.length === 0 ? null : { first: Math.min(...all), last: Math.max(...all) };
  });
  const cases = computed(() => casesOf(found.value));
  const batch = createBatch(book, cases, job, (next) => { job.value = next; }, { back: () => confirm(), end: () => finish() });
  const summary = createSummary(book);

  const keep = (read: number, isRead: boolean, mails: number): Promise<void> => {
    const portion = waiting;
    waiting = [];
    keptAt = performance.now();
    keeping = keeping.then(async () => {
      const now = job.value;
      if (!now) return;
      const next = { ...now, read, isRead, mails, portions: now.portions + Number(portion.length > 0) };
      job.value = next;
      const kept = await keepMailbox(book.tools, next, portion);
      if (!kept.ok) book.trouble.value = kept.reason;
    });
    return keeping;
  };
  const hear = (told: MailboxNews): void => {
    waiting.push(...told.found);
    together(() => { news.value = told; if (told.found.length > 0) found.value = [...found.value, ...told.found]; });
    if (told.stage === 'reading' && (waiting.length >= KEEP_EVERY || performance.now() - keptAt > KEEP_EVERY_MS)) void keep(told.read, false, told.mails);
  };
  const read = async (): Promise<void> => {
    const now = job.value;
    if (!now || !book.doors.work) return;
    together(() => { stage.value = 'reading'; broken.value = null; news.value = null; });
    const files = inOrderOf(now, chosen.value).map(({ file }) => file);
    work = book.doors.work('read-mailbox', { files, me: now.me, since: now.since, from: now.read }, (progress) => hear(progress.found as MailboxNews));
    const end = await work.result;
    work = null;
    const told = news.value;
    if (end.ok) {
      await keep(end.value.threads, true, end.value.mails);
      await confirm();
    } else {
      if (told?.stage === 'reading') await keep(told.read, false, told.mails);
      broken.value = end.reason === 'stopped' ? null : end.reason === 'unreadable' ? 'unreadable' : 'broken';
      stage.value = 'paused';
    }
  };
  async function finish(): Promise<void> {
    stage.value = 'summary';
    await folders?.drop();
    await summary.load(job.value?.referrals ?? []);
  }
  async function confirm(): Promise<void> {
    stage.value = 'confirm';
    await batch.next();
  }
  const look = async (files: readonly File[]): Promise<readonly Looked[]> => {
    const looked = await book.doors.work?.('look-at-mailbox', { files }).result;
    return looked?.ok ? looked.value : files.map((file) => ({ file, look: { problem: 'unreadable' as const } }));
  };
  const choose = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    together(() => { stage.value = 'looking'; problems.value = []; });
    const looked = await look(files);
    const good = looked.flatMap(({ file, look: one }) => ('problem' in one ? [] : [{ file, look: one, mark: one.mark }]));
    together(() => {
      problems.value = looked.flatMap(({ file, look: one }) => ('problem' in one ? [{ name: file.name, problem: one.problem }] : []));
      chosen.value = good;
      const known = new Set(book.settings.value.emails);
      const best = seems.value.find(({ mails }) => mails > 0);
      mine.value = new Set(seems.value.filter(({ email }) => known.has(email)).map(({ email }) => email).concat(known.size === 0 && best ? [best.email] : []));
      sinceYear.value = null;
    });
    const now = job.value;
    if (good.length === 0) stage.value = 'choose';
    else if (now && !now.isRead && isOfFiles(now, good.map(({ mark }) => mark))) await read();
    else stage.value = 'ready';
  };
  const folders = book.doors.folders ? createFolders(book.doors.folders, choose) : null;
  return {
    book, stage, job, problems, chosen, seems, mine, typed, years, sinceYear, news, broken, cases, batch, summary, confirm, finish,
    async open() {
      try {
        const kept = await openMailbox(book.tools);
        together(() => { job.value = kept?.job ?? null; found.value = kept?.found ?? []; });
        if (kept?.job.isRead) await confirm();
        else stage.value = 'choose';
      } catch (error) {
        book.trouble.value = readProblem(error);
      }
    },
    choose, folders,
    toggleMine(email) { const next = new Set(mine.value); if (!next.delete(email)) next.add(email); mine.value = next; },
    type(email) { typed.value = email; },
    since(year) { sinceYear.value = year; },
    waits: () => (mine.value.size === 0 && !typed.value.includes('@') ? 'nobody' : null),
    async begin() {
      if (job.value) await dropMailbox(book.tools, job.value);
      const own = typed.value.toLowerCase().split(/[\s,;]+/u).filter((email) => email.includes('@'));
      const emails = [...new Set([...seems.value.map(({ email }) => email).filter((email) => mine.value.has(email)), ...own])];
      const name = book.settings.value.name || (seems.value.find(({ email, name: known }) => known !== null && emails.includes(email))?.name ?? null);
      const fresh = newMailboxJob(book.tools, { files: chosen.value.map(({ mark }) => mark), me: { name, emails }, since: sinceYear.value === null ? null : `${sinceYear.value}-01-01` });
      together(() => { job.value = fresh; found.value = []; });
      const kept = await keepMailbox(book.tools, fresh);
      if (!kept.ok) book.trouble.value = kept.reason;
      await read();
    },
    pause: () => work?.stop(),
    resume: () => (chosen.value.length > 0 ? read() : Promise.resolve(void (stage.value = 'choose'))),
    async forget() {
      work?.stop();
      await folders?.drop();
      if (job.value) await dropMailbox(book.tools, job.value);
      together(() => { job.value = null; found.value = []; chosen.value = []; problems.value = []; stage.value = 'choose'; });
    },
  };
}

const models = new WeakMap<BookModel, MailboxModel>();
/** One for each book: the reading goes on while one is in another room. */
export function mailboxOf(book: BookModel): MailboxModel {
  const known = models.get(book);
  if (known) return known;
  const model = createMailbox(book);
  models.set(book, model);
  void model.open();
  return model;
}
