// Which column of a table holds what, in the fullest form: several addresses apart. It must not know rows.
import type { ColumnMapping, ContactField } from '../../domain/contact-file.ts';
import { foldHead } from './head-words.ts';

export interface PlannedColumn {
  readonly field: ContactField | null;
  /** Whose address it is part of: 0 at work, 1 at home, 2 another. */
  readonly set: 0 | 1 | 2;
}
export interface TablePlan extends Pick<ColumnMapping, 'nameOrder' | 'splitsComma' | 'dayOrder'> {
  readonly columns: readonly PlannedColumn[];
}

const HOME = /(?:\bhome\b|\bprivat\b|\bab\b|casa|domicile|particular|дом|自宅|家|個人)/u;
const OTHER = /(?:\bother\b|weiter\w*|\bandere\b|\baltr[oai]\b|\bautre\b|\botr[oa]\b|\boutr[oa]\b|друг|その他|他の)/u;
const WORK = /(?:business|\bwork\b|geschaftlich|\buff\b|bureau|professionnel|trabajo|trabalho|раб|会社|勤務先)/u;
/** Null where the name of the column says nothing of a place. */
export function setOfHead(name: string): PlannedColumn['set'] | null {
  const head = foldHead(name);
  return HOME.test(head) ? 1 : OTHER.test(head) ? 2 : WORK.test(head) ? 0 : null;
}

/** The plan of what a person said of the columns. */
export const planOf = (mapping: ColumnMapping, head: readonly string[]): TablePlan => ({
  nameOrder: mapping.nameOrder, splitsComma: mapping.splitsComma, dayOrder: mapping.dayOrder,
  columns: mapping.fields.map((field, i) => ({ field, set: setOfHead(head[i] ?? '') ?? 0 })),
});
