// What each paragraph of a letter is, so that a sheet can set it where it belongs: the text stays one text that anybody may change. It knows no sheet.
import type { DraftLanguage } from '../../domain/draft.ts';

/** `sender`: one's own address above the letter. `end`: 敬具 and the like. `from`: who writes, below. `to`: whom it is for, alone on a line. */
export type PartRole = 'sender' | 'date' | 'opening' | 'text' | 'end' | 'from' | 'to';
export interface LetterPart {
  readonly role: PartRole;
  readonly lines: readonly string[];
}
export interface LetterFacts {
  readonly language: DraftLanguage;
  /** Own address, a line each. */
  readonly postal: string | null;
  /** What stands for the writer: name, firm. */
  readonly own: readonly string[];
  /** The day as it is written in the text. */
  readonly date: string | null;
}

const bare = (text: string): string => text.replace(/[\s\u3000]+/gu, '');
const END = /^(?:敬具|謹白|謹言|草々|早々|かしこ|敬白)$/u;
const OPENING = /^(?:拝啓|謹啓|前略|急啓|冠省)/u;
const ADDRESSED = /^[^。、「」]{1,24}(?:様|さま|さん|先生|御中|殿)$/u;

function roleOf(line: string, at: number, all: readonly string[], { language, own, date }: LetterFacts): PartRole {
  const text = bare(line);
  if (date !== null && (text === bare(date) || (text.endsWith(bare(date)) && /^[\p{L}\s'’-]{2,40},/u.test(line)))) return 'date';
  // In the last lines a name is a signature; above them it may be a word of the letter.
  if (at >= all.length - (language === 'ja' ? 5 : 3) && at > 0 && own.some((one) => one !== '' && bare(one) === text)) return 'from';
  if (language !== 'ja') return 'text';
  if (END.test(text)) return 'end';
  if (OPENING.test(text)) return 'opening';
  return ADDRESSED.test(text) && (at === 0 || at >= all.length - 2) ? 'to' : 'text';
}

/** In the order of the text. Lines of one role that follow each other without an empty line are one part. */
export function partsOf(text: string, facts: LetterFacts): readonly LetterPart[] {
  const address = new Set((facts.postal ?? '').split('\n').map(bare).filter(Boolean));
  const paragraphs = text.replace(/\r/gu, '').split(/\n{2,}/u).map((one) => one.split('\n').filter((line) => line.trim() !== '')).filter((lines) => lines.length > 0);
  const written = paragraphs.flat();
  let at = 0;
  return paragraphs.flatMap((lines, first) => {
    const isSender = first === 0 && lines.every((line) => address.has(bare(line)));
    const parts: { role: PartRole; lines: string[] }[] = [];
    for (const line of lines) {
      const role = isSender ? 'sender' : roleOf(line, at, written, facts);
      at += 1;
      const last = parts.at(-1);
      if (last?.role === role) last.lines.push(line); else parts.push({ role, lines: [line] });
    }
    return parts;
  });
}
