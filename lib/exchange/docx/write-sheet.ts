// A sheet as a Word document, in the fonts and the language it is written in. The library comes in with the first document.
import type { IRunOptions, Paragraph as DocxParagraph } from 'docx';
import type { DraftLanguage } from '../../domain/draft.ts';
import type { Sheet, SheetBlock } from '../../drafting/kit/compose-sheet.ts';
import type { KitWords } from '../../drafting/kit/kit-words.ts';

export type Paper = 'a4' | 'letter';
/** Twentieths of a point. */
const PAGES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } };
const MARGIN = 1134;
const TAGS: Readonly<Record<DraftLanguage, string>> = { en: 'en-GB', ja: 'ja-JP', it: 'it-IT', ru: 'ru-RU' };
const INK = '23211D';
const SOFT = '544F47';
const ACCENT = '14586A';
const RULE = 'DBD4C5';

/** Bytes of a .docx. */
export async function writeSheet(sheet: Sheet, quoted: KitWords['quoted'], paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } = await import('docx');
  const isJapanese = sheet.language === 'ja';
  const tag = TAGS[sheet.language];
  const font = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Georgia', eastAsia: 'Yu Mincho', ...(isJapanese ? { hint: 'eastAsia' as const } : {}) };
  const heads = { ascii: 'Segoe UI', hAnsi: 'Segoe UI', cs: 'Segoe UI', eastAsia: 'Yu Gothic', ...(isJapanese ? { hint: 'eastAsia' as const } : {}) };
  const language = { value: tag, eastAsia: isJapanese ? tag : 'ja-JP' };
  const run = (text: string, more: IRunOptions = {}): InstanceType<typeof TextRun> => new TextRun({ text, font, language, ...more });
  const body = { spacing: { after: 80, line: isJapanese ? 340 : 300 } };

  const linesOf = ({ part, form, lines }: SheetBlock): DocxParagraph[] => {
    switch (form) {
      case 'text': return lines.map((text) => new Paragraph({ ...body, children: [run(text)] }));
      case 'list': return lines.map((text) => new Paragraph({ ...body, numbering: { reference: 'list', level: 0 }, children: [run(text)] }));
      case 'words': return lines.map((text) => new Paragraph({ ...body, numbering: { reference: 'list', level: 0 }, children: [run(quoted(text))] }));
      case 'steps': return lines.map((text) => new Paragraph({ ...body, numbering: { reference: `steps-${part}`, level: 0 }, children: [run(text)] }));
      case 'note': return lines.map((text) => new Paragraph({ spacing: { after: 0, line: body.spacing.line }, indent: { left: 340 }, border: { left: { style: BorderStyle.SINGLE, size: 12, color: ACCENT, space: 12 } }, children: [run(text)] }));
      default: return form satisfies never;
    }
  };
  const heading = (text: string): DocxParagraph => new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, spacing: { before: 280, after: 80 }, children: [run(text, { font: heads, bold: true, color: ACCENT, size: 24 })] });
  const page = { size: PAGES[paper], margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } };
  const foot = new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run(sheet.title, { font: heads, size: 16, color: SOFT })] })] });
  const first = {
    properties: { page }, footers: { default: foot },
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, spacing: { after: 80 }, children: [run(sheet.title, { font: heads, bold: true, size: 40, color: INK })] }),
      ...(sheet.under ? [new Paragraph({ spacing: { after: 200 }, border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: RULE, space: 8 } }, children: [run(sheet.under, { color: SOFT, size: 24 })] })] : []),
      ...sheet.blocks.flatMap((block) => [heading(block.heading), ...linesOf(block)]),
    ],
  };
  const { certificate } = sheet;
  const centred = (text: string, more: IRunOptions, before = 0): DocxParagraph => new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before, after: 120, line: 320 }, children: [run(text, more)] });
  const second = certificate && {
    properties: { page },
    children: [
      centred(certificate.title, { font: heads, bold: true, size: 56, color: ACCENT }, 2400), centred(certificate.text, { size: 30, color: INK }, 360),
      ...[certificate.to, certificate.until].map((label, i) => centred(`${label}   ______________________________`, { size: 24, color: SOFT }, i === 0 ? 900 : 240)),
      centred(`${certificate.from}   ${certificate.giver.join(isJapanese ? '　' : ', ')}`, { size: 24, color: INK }, 600), centred(certificate.foot, { size: 20, color: SOFT }, 360),
    ],
  };
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [{ level: 0, format, text, alignment: AlignmentType.START, style: { paragraph: { indent: { left: 400, hanging: 300 } } } }];
  const made = new Document({
    title: sheet.title, creator: '', lastModifiedBy: '', description: '',
    styles: { default: { document: { run: { font, size: 22, color: INK, language } } } },
    numbering: { config: [{ reference: 'list', levels: level(LevelFormat.BULLET, '•') }, { reference: 'steps-steps', levels: level(LevelFormat.DECIMAL, '%1.') }] },
    sections: second ? [first, second] : [first],
  });
  return new Uint8Array(await Packer.toArrayBuffer(made));
}
