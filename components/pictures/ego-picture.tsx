// The small picture of one person's ties on their page: they stand in the middle, two steps around them.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Person, PersonId } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { createEgo } from './ego-model.ts';
import { useWidth } from './figure-frame.tsx';
import './pictures.css';
import { measureFor } from './text-width.ts';
import { WebDrawing } from './web-drawing.tsx';
import { WebTables } from './web-tables.tsx';
import { WebTold } from './web-told.tsx';

export function EgoPicture({ book, person }: { book: BookModel; person: Person }) {
  const model = useMemo(() => createEgo(book.tools, person.id, measureFor(getComputedStyle(document.body).fontFamily)), [person.id]);
  useEffect(() => () => model.stop(), [model]);
  const frame = useRef<HTMLElement>(null);
  useWidth(frame, (width) => { model.web.width.value = width; });
  const [lit, light] = useState<PersonId | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { drawn, web } = model.web;
  const nameOf = model.nameOf.value;
  const known = useMemo(() => new Set(model.read.value?.people.map(({ id }) => id)), [model.read.value]);
  const isKnown = (id: PersonId): boolean => known.has(id);
  const now = drawn.value;
  return (
    <section class="ego">
      <h2>{t('web.person.title')}<a class="link" href={`#/pictures/${encodeURIComponent(person.id)}`}>{t('web.person.large')}</a></h2>
      <figure class="frame" ref={frame}>
        {now && <WebDrawing drawn={now} nameOf={nameOf} isKnown={isKnown} label={t('web.person.title')} describedBy="ego-table" lit={lit !== null && now.dots.some(({ id }) => id === lit) ? lit : null} onLight={light} />}
      </figure>
      <p class="sr" id="ego-table">{t('charts.tableBelow')}</p>
      {now && lit !== null && <WebTold drawn={now} id={lit} nameOf={nameOf} isKnown={isKnown} canNarrow={false} />}
      {web.value && web.value.left.people > 0 && <p class="small soft">{t('web.notShown', { count: web.value.left.people })}</p>}
      <details class="behind" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary><span>{t('charts.table')}</span></summary>
        {isOpen && web.value && <WebTables web={web.value} ties={model.web.ties.value} nameOf={nameOf} isKnown={isKnown} caption={t('web.person.title')} />}
      </details>
    </section>
  );
}
