// The ways out of a sheet: into the clipboard, onto paper, into a document. Where it waits, nothing goes out.
import type { ReadonlySignal } from '@preact/signals';
import { DOCX_TYPE, exportSheet } from '../../lib/actions/export-kit.ts';
import type { Sheet, SheetBlock } from '../../lib/drafting/kit/compose-sheet.ts';
import type { KitWords } from '../../lib/drafting/kit/kit-words.ts';
import { blockHtml, blockText, sheetHtml, sheetText } from '../../lib/drafting/kit/sheet-text.ts';
import { currentLocale, t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { copyRich } from './copy-rich.ts';
import { printPart, type Printed } from './print-sheet.ts';

export interface SheetActs {
  copyAll(): Promise<void>;
  copyBlock(block: SheetBlock): Promise<void>;
  print(part: Printed): void;
  saveDocument(): Promise<void>;
}

/** Where Letter is what lies in the printer. */
const LETTER = /-(?:US|CA|MX|PH|CL|CO|VE)\b/u;

export function sheetActs(book: BookModel, sheet: ReadonlySignal<Sheet | null>, words: ReadonlySignal<KitWords | null>, waits: ReadonlySignal<string | null>, fileName: string): SheetActs {
  const say = (isCopied: boolean, what: string): void => book.toasts.show(isCopied ? t('kit.copied', { what }) : t('toast.notCopied'));
  return {
    async copyAll() {
      if (waits.value || !sheet.value || !words.value) return;
      const { quoted } = words.value;
      say(await copyRich(sheetText(sheet.value, quoted), sheetHtml(sheet.value, quoted), book.doors.copy), t('kit.preview'));
    },
    async copyBlock(block) {
      if ((block.part === 'forward' && waits.value) || !words.value) return;
      const { quoted } = words.value;
      say(await copyRich(blockText(block, quoted), blockHtml(block, quoted), book.doors.copy), block.heading);
    },
    print: (part) => { if (!waits.value) printPart(part); },
    async saveDocument() {
      if (waits.value || !sheet.value || !words.value) return;
      const { fileName: name, bytes } = await exportSheet(sheet.value, words.value, LETTER.test(currentLocale()) ? 'letter' : 'a4', fileName);
      book.doors.download(name, bytes, DOCX_TYPE);
      book.toasts.show(t('export.done', { file: name }));
    },
  };
}
