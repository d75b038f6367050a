// The lines by which mail programs announce that older words follow: one-line tests over the words of many languages. It must not know what a referral is.
import { FORWARD_WORDS, HEADER_NAMES, OPENERS, ORIGINAL_WORDS, WRITES, WRITES_UNSPACED } from './quote-words.ts';

export type HeaderName = keyof typeof HEADER_NAMES;

const HEADERS = (Object.keys(HEADER_NAMES) as HeaderName[]).map((name) => [name, new RegExp(`^[*\\s]{0,12}(?:${HEADER_NAMES[name]})\\s?\\*?[:：]`, 'u')] as const);
const LONE_FROM = new RegExp(`^[*\\s]{0,12}(?:${HEADER_NAMES.from})\\s?\\*?[:：]\\*?\\s?\\S.{0,120}(?:<[^<>\\s@]{1,80}@[^<>\\s]{1,80}>|\\[mailto:[^\\]]{1,120}\\])\\s*$`, 'u');

/** What a header line names ("Von: …" names `from`); null when it is none. Names that also begin ordinary lines ("A: …") count only inside a block. */
export function headerNameOf(line: string): HeaderName | null {
  if (line.length > 1000 || !/^[^:：]{0,40}[:：]/u.test(line)) return null;
  return HEADERS.find(([, test]) => test.test(line))?.[0] ?? null;
}
export const isHeaderLine = (line: string): boolean => headerNameOf(line) !== null;
/** A sender's line that says enough to stand alone: a name and an address. */
export const isLoneFrom = (line: string): boolean => line.length < 300 && LONE_FROM.test(line);

const RUN_ON = new RegExp(`^[*\\s]{0,12}(?:${HEADER_NAMES.from})\\s?[:：].{0,160}@.{0,160}\\s\\*?(?:${HEADER_NAMES.date})\\s?[:：].{0,40}\\d`, 'u');
/** Sender and date on one line, as a page's spans run them together. */
export const isRunOnHead = (line: string): boolean => line.length < 600 && RUN_ON.test(line);

const FORWARD = new RegExp(`^[-_>\\s]{0,40}(?:${FORWARD_WORDS.join('|')})`, 'iu');
const ORIGINAL = new RegExp(`^(?:[-_=*\\s]{2,40}(?:${ORIGINAL_WORDS.join('|')})[-_=*\\s:]{0,40}|Original Message processed by .{1,40})$`, 'iu');
/** A title between dashes in a tongue that nobody foresaw: it counts where header lines follow. */
const TITLE = /^[-_=]{3,40}\s?[^-_=:]{3,60}\s?[-_=]{3,40}\s*$/u;

/** Yahoo runs the whole head on into the title's line; then the dashes must be there. */
export const isForwardLine = (line: string): boolean => FORWARD.test(line.slice(0, 160)) && (line.length < 200 || /^\s{0,8}-{3}/u.test(line));
/** Any name before a colon: what a head's lines look like in a tongue that nobody foresaw. */
export const looksLikeHeader = (line: string): boolean => line.length < 1000 && /^\s{0,8}\p{L}[\p{L}\s.-]{0,24}[:：]\s{0,8}\S/u.test(line);
export const isOriginalLine = (line: string): boolean => line.length < 200 && ORIGINAL.test(line);
export const isTitle = (line: string): boolean => line.length < 150 && TITLE.test(line);
/** A rule above a header block (Outlook's is of underscores). */
export const isRule = (line: string): boolean => line.length < 200 && /^[*\s]{0,8}([-_=*])\1{3,120}[*\s]{0,8}$/u.test(line);

const DATE_OR_TIME = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{4}\s?年|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\s?時/u;
const VERB_END = new RegExp(`(?:(?:^|[\\s,>")\\]：、，])(?:${WRITES})|${WRITES_UNSPACED})\\s?[:：]?\\s*$`, 'iu');
const OPENS = new RegExp(`^[-–—\\s]{0,12}(?:${OPENERS})[\\s\\d]`, 'iu');
const ADDRESS = /<[^<>\s@]{1,80}@[^<>\s]{1,80}>|\[mailto:|\(\S{1,80}@\S{1,80}\)/u;
const EMAIL = /[^\s<>()@;]{1,64}@[^\s<>()@;]{1,80}/gu;
const LONGEST = 400;

const dates = (text: string): boolean => DATE_OR_TIME.test(text.replace(EMAIL, ''));

/** "On … Dana wrote:" and its kin, on one line (Gmail breaks it over two or three: join before asking). `beforeMarks`: quoted lines come next. */
export function isAttribution(line: string, beforeMarks = false): boolean {
  const text = line.trim();
  if (text.length < 6 || text.length > LONGEST) return false;
  const bare = text.replace(/^[-–—]{1,12}\s?/u, '').replace(/\s?[-–—]{2,12}$/u, '');
  const isRuled = bare.length + 3 < text.length;
  const isDated = dates(bare);
  const verb = VERB_END.test(bare);
  const isAddressed = ADDRESS.test(bare);
  if (/[:：]\s*$/u.test(bare)) {
    if (isAddressed && isDated) return true;
    if (/^Вы писали .{4,60}[:：]$/iu.test(bare)) return true;
    if (verb && (isDated || isAddressed || (beforeMarks && bare.length < 80))) return true;
    return beforeMarks && isDated && /^(?:\p{L}{1,12}[.,]?\s){0,2}\d/u.test(bare);
  }
  if (/<[^>]*$/u.test(bare)) return false; // the address goes on below
  const isTold = isDated || isAddressed || bare.search(EMAIL) >= 0;
  if (isRuled && verb && (isTold || beforeMarks)) return true;
  if (verb && isDated && bare.search(EMAIL) >= 0 && OPENS.test(bare) && !/(?:sent|said)$/iu.test(bare)) return true;
  return beforeMarks && isAddressed && isDated && text.length < 200 && />\s*$/u.test(bare);
}
const OPENS_WITHIN = new RegExp(`(?:\\s|-{2,12}\\s?)(?=(?:${OPENERS})\\s[^\\n]{0,40}\\d)`, 'gu');
/** Where in a line an attribution begins behind words of the sender's own; 0 for nowhere. */
export function sharedAttribution(line: string): number {
  if (line.length > LONGEST || !/[:：]\s*$/u.test(line) || OPENS.test(line.trim())) return 0;
  for (const { index, 0: gap } of line.matchAll(OPENS_WITHIN)) if (index > 0 && !line.slice(0, index).includes('@') && isAttribution(line.slice(index + gap.length))) return index;
  return 0;
}
/** Where an attribution may begin that ends on a later line. */
export const opensAttribution = (line: string): boolean => line.length < LONGEST && (OPENS.test(line.trim()) || (line.length < 200 && (dates(line) || /<$|@/u.test(line.trim()))));
const FULL_DATE = /\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u;
/** Lines that begin an attribution of their own, so that the line above is none of it. */
export const restartsAttribution = (line: string): boolean => FULL_DATE.test(line.slice(0, 60).replace(EMAIL, '')) && (OPENS.test(line.trim()) || /^\s*(?:\p{L}{1,12}[.,]?\s){0,2}\d/u.test(line));
