// Bringing files in, one after the other: what each is, what would become of it, writing it, taking it back. It lives as long as the page, so that leaving the room stops nothing.
import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { afterStop, cutShortImports, discardImport, type BringInOrder, type BroughtIn, type CutShort, type ImportPlan } from '../../lib/actions/bring-in.ts';
import type { PreviewEntry } from '../../lib/actions/look-at-file.ts';
import type { Work } from '../../lib/actions/work.ts';
import type { WorkProgress } from '../../lib/actions/work-progress.ts';
import type { ColumnMapping } from '../../lib/domain/contact-file.ts';
import { isTakeout } from '../../lib/domain/import/file-kind.ts';
import { tagsIn } from '../../lib/domain/tags.ts';
import type { BookModel } from '../book/book-model.ts';
import type { Stage, TookBack } from './bring-stage.ts';
import { keptMapping, keepMapping } from './kept-mapping.ts';
import { kindOf } from './kind-of-file.ts';
import { createPreview } from './preview-model.ts';

export interface BringModel {
  readonly stage: ReadonlySignal<Stage>;
  readonly progress: ReadonlySignal<WorkProgress | null>;
  /** Chosen, and not looked at yet. */
  readonly waiting: ReadonlySignal<readonly File[]>;
  /** For everybody of the import, as typed: parted by commas. */
  readonly tags: Signal<string>;
  /** Bytes that lack for it; null where there is room enough, or nobody knows. */
  readonly lacking: ReadonlySignal<number | null>;
  readonly cutShort: ReadonlySignal<readonly CutShort[]>;
  readonly tookBack: ReadonlySignal<TookBack | null>;
  readonly takingBack: ReadonlySignal<WorkProgress | null>;
  choose(files: readonly File[]): Promise<void>;
  /** The person said what the columns hold. */
  map(mapping: ColumnMapping): Promise<void>;
  bringIn(): Promise<void>;
  stop(): void;
  /** Away from this file, on to the next that waits. */
  next(): Promise<void>;
  takeBack(operation: string, fileName: string): Promise<void>;
  findCutShort(): Promise<void>;
  goOn(cut: CutShort): Promise<void>;
  discard(cut: CutShort): Promise<void>;
}

/** Event, row and keys of a contact, with room for the browser's own bookkeeping. */
const BYTES_EACH = 4000;

const LOOK_AGAIN_MS = 3000;
/** What is chosen meanwhile waits. */
const BUSY: ReadonlySet<Stage['at']> = new Set<Stage['at']>(['looking', 'map', 'preview', 'writing']);

type Stop = Pick<Work<'bring-in'>, 'stop'>;

export function createBring(book: BookModel): BringModel {
  const stage = signal<Stage>({ at: 'choose' });
  const progress = signal<WorkProgress | null>(null);
  const waiting = signal<readonly File[]>([]);
  const tags = signal('');
  const lacking = signal<number | null>(null);
  const cutShort = signal<readonly CutShort[]>([]);
  const tookBack = signal<TookBack | null>(null);
  const takingBack = signal<WorkProgress | null>(null);
  let running: Stop | null = null;
  const { doors, tools } = book;

  async function lookAt(file: File, mapping: ColumnMapping | null): Promise<void> {
    const { name: fileName } = file;
    const preview = createPreview();
    stage.value = { at: 'looking', fileName };
    progress.value = null;
    const work = doors.work?.('look-at-file', { file, fileName, ...(mapping ? { mapping } : {}) }, (now) => {
      progress.value = { done: now.done, of: now.of };
      if (now.found) preview.add(now.found as readonly PreviewEntry[]);
    });
    running = work ?? null;
    const looked = work ? await work.result : ({ ok: false, reason: 'unavailable' } as const);
    running = null;
    if (!looked.ok) { stage.value = looked.reason === 'stopped' ? { at: 'choose' } : { at: 'failed', fileName, problem: looked.reason }; return; }
    const found = looked.value;
    switch (found.kind) {
      // Contacts are read out of the archive as it comes; where there are none it holds a mailbox.
      case 'unreadable': stage.value = isTakeout(fileName) ? { at: 'elsewhere', fileName, kind: 'takeout' } : { at: 'unreadable', fileName, problem: found.problem }; return;
      case 'to-map': {
        const kept = await keptMapping(tools, found);
        stage.value = { at: 'map', file, table: kept ? { ...found, guess: kept } : found };
        return;
      }
      case 'planned': {
        const left = (await doors.space?.()) ?? null;
        const needed = found.entries * BYTES_EACH + found.bytes;
        lacking.value = left !== null && left < needed ? needed - left : null;
        preview.filter.value = preview.counts.value.asked > 0 ? 'asked' : 'all';
        stage.value = { at: 'preview', file, source: found.source, mapping, preview, cut: found.cut };
        return;
      }
      default: found satisfies never;
    }
  }

  /** All mails that wait go together: they may be one conversation. */
  async function toMailLine(file: File): Promise<void> {
    const kinds = await Promise.all(waiting.value.map(kindOf));
    const mails = [file, ...waiting.value.filter((_, n) => kinds[n] === 'mail')];
    waiting.value = waiting.value.filter((one) => !mails.includes(one));
    await (await import('../from-file/mail-line-model.ts')).mailLineOf(book)?.take(mails);
  }

  async function look(file: File): Promise<void> {
    tookBack.value = null;
    const kind = await kindOf(file);
    switch (kind) {
      case 'contacts': return lookAt(file, null);
      case 'mail': return toMailLine(file);
      case 'mailbox': case 'backup': stage.value = { at: 'elsewhere', fileName: file.name, kind }; return;
      default: kind satisfies never;
    }
  }
  async function next(): Promise<void> {
    const [file, ...others] = waiting.value;
    waiting.value = others;
    stage.value = { at: 'choose' };
    if (file) await look(file);
  }

  async function isIn(fileName: string, brought: BroughtIn): Promise<void> {
    stage.value = { at: 'done', fileName, brought };
    if (waiting.value.length === 0) tags.value = '';
    await book.refresh();
  }
  async function write(fileName: string, order: BringInOrder): Promise<void> {
    stage.value = { at: 'writing', fileName, operation: order.operation };
    progress.value = null;
    const work = doors.work?.('bring-in', order, (now) => { progress.value = now; });
    running = work ?? null;
    const done = work ? await work.result : ({ ok: false, reason: 'unavailable' } as const);
    running = null;
    if (done.ok) { await isIn(fileName, done.value); return; }
    // It may have been faster than the stop. What did not come through is no work that was cut short: it is told here, and the file is still there.
    const faster = await afterStop(tools, order.operation).catch(() => null);
    if (faster) { await isIn(fileName, faster); return; }
    stage.value = { at: 'failed', fileName, problem: done.reason };
  }

  return {
    stage, progress, waiting, tags, lacking, cutShort, tookBack, takingBack,
    async choose(files) {
      if (files.length === 0) return; // something else was dropped
      const kinds = await Promise.all(files.map(kindOf));
      // Mails lead to another room, and come last.
      waiting.value = [...waiting.value, ...files.filter((_, n) => kinds[n] !== 'mail'), ...files.filter((_, n) => kinds[n] === 'mail')];
      if (!BUSY.has(stage.value.at)) await next();
    },
    async map(mapping) {
      const { value } = stage;
      if (value.at !== 'map') return;
      await keepMapping(tools, value.table, mapping);
      await lookAt(value.file, mapping);
    },
    async bringIn() {
      const { value } = stage;
      if (value.at !== 'preview') return;
      const plan: ImportPlan = { fileName: value.file.name, mapping: value.mapping, choices: value.preview.choices.value, tags: tagsIn(tags.value) };
      await write(plan.fileName, { operation: tools.newId(), begin: { file: value.file, plan } });
    },
    stop: () => running?.stop(),
    next,
    async takeBack(operation, fileName) {
      if (takingBack.value) return;
      takingBack.value = { done: 0, of: null };
      const work = doors.work?.('take-import-back', { operation, by: tools.newId() }, (now) => { takingBack.value = now; });
      const back = work ? await work.result : ({ ok: false, reason: 'unavailable' } as const);
      takingBack.value = null;
      if (back.ok) tookBack.value = { fileName, result: back.value };
      else stage.value = { at: 'failed', fileName, problem: back.reason };
      if (back.ok && stage.value.at === 'done') stage.value = { at: 'choose' };
      await book.refresh();
    },
    async findCutShort() {
      const found = await cutShortImports(tools, doors.atWork ?? (async () => false));
      const { value } = stage;
      cutShort.value = found.cut.filter(({ operation }) => value.at !== 'writing' || value.operation !== operation); // just begun again here
      // The worker of a page that was just closed may take a moment to end, and another page's may be ended yet.
      if (found.isAtWork) setTimeout(() => void this.findCutShort().catch(() => undefined), LOOK_AGAIN_MS);
    },
    async goOn(cut) {
      cutShort.value = cutShort.value.filter((one) => one !== cut);
      book.go({ room: 'bring', id: null });
      await write(cut.fileName, { operation: cut.operation, begin: null });
    },
    async discard(cut) {
      cutShort.value = cutShort.value.filter((one) => one !== cut);
      await discardImport(tools, cut.operation);
    },
  };
}

const models = new WeakMap<BookModel, BringModel>();
export function bringOf(book: BookModel): BringModel {
  const there = models.get(book);
  if (there) return there;
  const made = createBring(book);
  models.set(book, made);
  return made;
}
