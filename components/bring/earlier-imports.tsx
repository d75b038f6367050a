// What was brought in so far, the newest first, each to be taken back as a whole.
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { BringModel } from './bring-model.ts';
import { sourceWords } from './bring-words.ts';

export function EarlierImports({ book, model }: { book: BookModel; model: BringModel }) {
  // Operations are made one after the other: the later sorts later.
  const imports = Object.entries(book.settings.value.imports).sort(([a], [b]) => (a < b ? 1 : -1));
  if (imports.length === 0) return null;
  return (
    <section class="bring-earlier">
      <h2>{t('bring.earlier')}</h2>
      <ul class="box">
        {imports.map(([operation, note]) => (
          <li key={operation}>
            <span><b dir="auto">{note.fileName}</b><span class="soft small">{t('bring.earlierLine', { kind: sourceWords(note), day: formatDay(note.on, 'day', book.today()), added: note.added, joined: note.joined })}</span></span>
            <Button small about={note.fileName} waits={model.takingBack.value ? t('bring.takingBack') : null} onPress={() => void model.takeBack(operation, note.fileName)}>{t('bring.back')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
