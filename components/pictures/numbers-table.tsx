// The table behind a picture: the same numbers, row by row, with a sum where there is one. Long ones come a hundred rows at a time.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';

export interface Column {
  readonly head: string;
  /** Numbers stand at the end of their column. */
  readonly isNumber?: boolean;
}
export interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[];
  readonly foot?: readonly (readonly ComponentChildren[])[];
}
const AT_A_TIME = 100;

export function NumbersTable({ caption, columns, rows, foot = [] }: TableProps) {
  const [count, setCount] = useState(AT_A_TIME);
  const more = Math.min(AT_A_TIME, rows.length - count);
  const cells = (row: readonly ComponentChildren[]): ComponentChildren => row.map((cell, i) => (i === 0 ? <th key={i} scope="row">{cell}</th> : <td key={i} class={columns[i]?.isNumber ? 'n' : ''}>{cell}</td>));
  return (
    <div class="table-frame" role="group" aria-label={caption} tabIndex={0}>
      <table class="numbers">
        <caption>{caption}</caption>
        <thead><tr>{columns.map(({ head, isNumber }) => <th key={head} scope="col" class={isNumber ? 'n' : ''}>{head}</th>)}</tr></thead>
        <tbody>{rows.slice(0, count).map(({ key, cells: row }) => <tr key={key}>{cells(row)}</tr>)}</tbody>
        {foot.length > 0 && <tfoot>{foot.map((row, i) => <tr key={i}>{cells(row)}</tr>)}</tfoot>}
      </table>
      {more > 0 && <p class="acts"><Button small onPress={() => setCount(count + AT_A_TIME)}>{t('charts.more', { count: more })}</Button></p>}
    </div>
  );
}
