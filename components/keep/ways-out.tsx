// Everything out: a file of each kind, or a list on paper.
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { Button } from '../base/button.tsx';
import { ActProblem, BusyLine } from './backup-now.tsx';
import type { KeepModel } from './keep-model.ts';
import { PrintList } from './print-list.tsx';
import { readListed, takeOut, type Listed, type WayOut } from './ways-out-model.ts';

const WAYS: readonly WayOut[] = ['json', 'people-csv', 'people-vcard', 'referrals-csv'];

export function WaysOut({ book, model }: { book: BookModel; model: KeepModel }) {
  const [list, show] = useState<Listed | null>(null);
  return (
    <section class="group" aria-labelledby="keep-out">
      <h2 id="keep-out">{t('keep.out.title')}</h2>
      <p class="soft">{t('keep.out.text')}</p>
      <ul class="keep-out">{WAYS.map((way) => <li key={way}><Button onPress={() => void takeOut(book, model, way)}>{t(`keep.out.${way}`)}</Button><span class="small soft">{t(`keep.out.${way}Hint`)}</span></li>)}
        <li><Button icon="print" onPress={() => void readListed(book).then(show)}>{t('keep.out.print')}</Button><span class="small soft">{t('keep.out.printHint')}</span></li>
      </ul>
      <BusyLine busy={model.busy.value} of={['exporting']} />
      <ActProblem model={model} of={['exporting']} />
      {list && <PrintList list={list} nameOf={book.nameOf.value} today={book.today()} onPrinted={() => show(null)} />}
    </section>
  );
}
