// What a cell looks like, whatever its column is called. It must not know columns.
import { emailsIn, profileOf, websiteOf } from '../contact-values.ts';
import { numbersOf, readDay } from '../written-day.ts';

export type CellKind = 'email' | 'profile' | 'website' | 'day' | 'phone' | 'postcode' | 'number' | 'company' | 'address' | 'name' | 'words' | 'text';

const PHONE = /^(?:tel:)?[+(]?[\d０-９][\d０-９\s().\-–/+]{5,28}(?:(?:ext\.?|x|доб\.?|内線)\s?\d{1,6})?$/iu;
const POSTCODE = /^(?:〒?\d{3}-\d{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{5}-\d{4})$/iu;
const COMPANY = /(?:株式会社|有限会社|合同会社|\(株\)|㈱|事務所|銀行|(?:^|[\s.,])(?:inc|llc|l\.l\.c|ltd|limited|gmbh|ag|kg|co|corp|company|plc|s\.?r\.?l|s\.?p\.?a|s\.?n\.?c|sas|sarl|s\.?a|b\.?v|oy|ab|as|a\/s|group|holding|consulting|partners|studio|associates|ооо|оао|зао|ао|ип|пао)\.?(?:$|[\s,.]))/iu;
const ADDRESS = /(?:\d.*\b(?:st|street|ave|avenue|road|rd|lane|drive|blvd)\b|\b(?:via|piazza|viale|corso|rue|calle|rua)\s.*\d|\p{L}(?:straße|strasse|str\.|weg|platz|gasse)\s?\d|(?:ул\.|улица|пр\.|проспект|пер\.).*\d|[都道府県市区町村].*(?:\d|[０-９]|丁目|番地))/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|di|da|del|della|van|von|der|den|la|le|el|bin|al|dos|y|e)\.?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・々]{1,8})$/u;

export function kindOfCell(cell: string): CellKind | null {
  const text = cell.trim();
  if (text === '') return null;
  if (text.length > 300) return 'text';
  if (text.includes('@') && emailsIn(text).length > 0 && text.split(/[\s;,]+/u).some((part) => part.includes('@') && part.length > text.length / 4)) return 'email';
  if (profileOf(text)) return 'profile';
  if (/^https?:\/\/|^www\./iu.test(text) && websiteOf(text)) return 'website';
  if (/\d/u.test(text)) {
    if ((numbersOf(text) || /\p{L}/u.test(text) || /^\d{4}[-/.]\d/u.test(text)) && readDay(text, 'day-first') !== null) return 'day';
    if (POSTCODE.test(text)) return 'postcode';
    const digits = text.replace(/\D/gu, '').length;
    if (PHONE.test(text) && digits >= 6 && digits <= 15 && (digits < text.length || /^[0+]/u.test(text) || digits >= 10)) return 'phone';
    if (/^[\d\s.,%-]+$/u.test(text)) return 'number';
  }
  if (COMPANY.test(text.normalize('NFKC'))) return 'company';
  if (ADDRESS.test(text)) return 'address';
  const words = text.split(/[\s,、]+/u);
  if (words.length <= 4 && text.length <= 40 && words.every((word) => NAME_WORD.test(word))) return 'name';
  return words.length <= 8 ? 'words' : 'text';
}

export interface ColumnKinds {
  /** The kind that most filled cells are of, and how many of them, from 0 to 1; null where nothing stands in the column. */
  readonly kind: CellKind | null;
  readonly share: number;
  readonly filled: number;
  /** Cells of the kind "Rossi, Anna". */
  readonly commas: number;
}
export function kindsOfColumn(cells: readonly string[]): ColumnKinds {
  const counts = new Map<CellKind, number>();
  let filled = 0;
  let commas = 0;
  for (const cell of cells) {
    const kind = kindOfCell(cell);
    if (kind === null) continue;
    filled += 1;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (/^[^,，]{1,40}[,，]\s?[^,，]{1,40}$/u.test(cell.trim())) commas += 1;
  }
  const [kind, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return { kind, share: filled === 0 ? 0 : count / filled, filled, commas };
}
