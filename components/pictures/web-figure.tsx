// The web of ties in its room: the picture, whom it shows, what came of whoever is pointed at, the table.
import { useMemo, useState } from 'preact/hooks';
import { ME, type PersonId } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Segmented } from '../base/choices.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { KeyHints } from '../base/keys.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import type { BookModel } from '../book/book-model.ts';
import { Figure } from './figure-frame.tsx';
import { FindPerson } from './find-person.tsx';
import type { PicturesModel } from './pictures-model.ts';
import { WebDrawing } from './web-drawing.tsx';
import { WebTables } from './web-tables.tsx';
import { WebTold } from './web-told.tsx';
import type { Extent } from './web-model.ts';

/** So few are found by looking. */
const FEW = 8;

function Tools({ book, model }: { book: BookModel; model: PicturesModel }) {
  const { web } = model;
  const [count, all] = [web.limit.value, web.people.value.length];
  const person = book.route.value.id;
  const choices = [{ value: 'strongest', label: t('web.strongest', { count }) }, { value: 'all', label: t('web.all', { count: all }) }] as const satisfies readonly { value: Extent; label: string }[];
  return (
    <div class="figure-tools">
      {all > count * 1.2 && <Segmented<Extent> label={t('web.people')} value={web.extent.value} choices={choices} onChoose={(extent) => { web.extent.value = extent; }} />}
      {(all > FEW || person !== null) && <FindPerson book={book} model={model} />}
      {person !== null && <p class="acts"><a class="link" href="#/pictures">{t('web.everybody')}</a></p>}
    </div>
  );
}

export function WebFigure({ book, model }: { book: BookModel; model: PicturesModel }) {
  const [lit, light] = useState<PersonId | null>(null);
  const { web, read } = model;
  const nameOf = model.nameOf.value;
  const known = useMemo(() => new Set(read.value?.people.map(({ id }) => id)), [read.value]);
  const isKnown = (id: PersonId): boolean => known.has(id);
  const drawn = web.drawn.value;
  const now = web.web.value;
  const centre = book.route.value.id ?? ME;
  const text = centre !== ME ? t('web.textAround', { name: nameOf(centre) }) : t(drawn?.upright ? 'web.textUpright' : 'web.text');
  const hidden = now?.left.people ?? 0;
  const noRoom = drawn?.dots.filter((dot) => dot.label === null).length ?? 0;
  if (now?.people.length === 0) return <section class="figure"><EmptyState level={2} title={t('web.thin.title')}>{t('web.thin.text')}</EmptyState></section>;
  const undrawn = drawn?.undrawn ?? 0;
  const isLit = lit !== null && drawn?.dots.some(({ id }) => id === lit) ? lit : null;
  return (
    <Figure
      title={t('web.title')} text={text} onWidth={(width) => { web.width.value = width; }} onSave={(svg) => model.save('ties', svg, true)}
      tools={<Tools book={book} model={model} />}
      table={() => now && <WebTables web={now} ties={web.ties.value} nameOf={nameOf} isKnown={isKnown} caption={t('web.title')} />}
      below={
        <>
          <p class="small soft notes">{[hidden > 0 ? t('web.notShown', { count: hidden }) : '', web.extent.value === 'strongest' && hidden > 0 ? t('web.strongestHint') : '', noRoom > 0 ? t('web.noRoom', { count: noRoom }) : '', undrawn > 0 ? t('web.undrawn', { count: undrawn }) : ''].filter(Boolean).join(' ')}</p>
          {drawn && <WebTold drawn={drawn} id={isLit} nameOf={nameOf} isKnown={isKnown} canNarrow />}
          <KeyHints hints={[{ keys: ['←', '↑', '↓', '→'], does: t('web.keys.move') }, { keys: ['Enter'], does: t('web.keys.open') }]} />
        </>
      }
    >
      {(describedBy) => (drawn ? <WebDrawing drawn={drawn} nameOf={nameOf} isKnown={isKnown} label={t('web.title')} describedBy={describedBy} lit={isLit} onLight={light} /> : <Skeleton text={t('web.drawing')} />)}
    </Figure>
  );
}
