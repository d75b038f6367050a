// Says that bringing in was cut short and nothing of it is in the book, wherever in the book one is, with the ways on.
import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import type { BookModel } from '../book/book-model.ts';
import { bringOf } from './bring-model.ts';

export function CutShort({ book }: { book: BookModel }) {
  const model = bringOf(book);
  useEffect(() => void model.findCutShort(), [model]);
  const cut = model.cutShort.value;
  if (cut.length === 0) return null;
  return (
    <div class="troubles">
      {cut.map((one) => (
        <Note key={one.operation} kind="look" title={t('bring.cut', { name: one.fileName })} actions={<>
          <Button kind="main" onPress={() => void model.goOn(one)}>{t('bring.cutGo')}</Button>
          <Button onPress={() => void model.discard(one)}>{t('bring.cutDrop')}</Button>
        </>}>{t('bring.cutText')}</Note>
      ))}
    </div>
  );
}
