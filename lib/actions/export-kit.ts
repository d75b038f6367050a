// A sheet into a file: what it is called, and its bytes.
import type { Sheet } from '../drafting/kit/compose-sheet.ts';
import type { KitWords } from '../drafting/kit/kit-words.ts';
import type { Paper } from '../exchange/docx/write-sheet.ts';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The name tells nobody's: a file lies about where others see it. */
export async function exportSheet(sheet: Sheet, words: Pick<KitWords, 'quoted'>, paper: Paper, name: string): Promise<{ readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const { writeSheet } = await import('../exchange/docx/write-sheet.ts');
  return { fileName: `goen-${name}-${sheet.language}.docx`, bytes: await writeSheet(sheet, words.quoted, paper) };
}
