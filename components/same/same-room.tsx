// People who may be the same, with the reasons: the groups on the left, two of them side by side on the right, decided by keyboard.
import { useEffect } from 'preact/hooks';
import type { SameGroup } from '../../lib/domain/same/find-same.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check } from '../base/choices.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { KeyHints } from '../base/keys.tsx';
import { Note } from '../base/note.tsx';
import { singleKey } from '../base/single-key.ts';
import { WindowedList } from '../base/windowed-list.tsx';
import { useKeyPresses } from '../base/use-key-presses.ts';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import { sameOf, type SameModel } from './same-model.ts';
import { SamePair } from './same-pair.tsx';
import { reasonsWords } from './same-words.ts';
import './same.css';

const ROW = 62;
const keyOf = (group: SameGroup): string => group.people[0] ?? '';

function usePresses(book: BookModel, model: SameModel): void {
  useKeyPresses((event) => {
    if (!book.settings.value.singleKeys || book.searching.value || book.keysShown.value) return;
    switch (singleKey(event)) {
      case 'j': return model.move(1);
      case 'k': return model.move(-1);
      case 'n': return void model.apart();
      case 's': return void model.swap();
      default: return undefined;
    }
  }, [book, model]);
}

function Looking({ model }: { model: SameModel }) {
  const { done, of } = model.progress.value ?? { done: 0, of: null };
  return <div class="nil" role="status"><p>{of ? t('same.looking', { done, of }) : t('same.lookingFirst')}</p><progress value={of ? done : undefined} max={of ?? undefined} aria-label={t('same.title')} /></div>;
}

export function SameRoom({ book }: { book: BookModel }) {
  const model = sameOf(book);
  const { id } = book.route.value;
  usePresses(book, model);
  useEffect(() => { void model.start(); }, [model]);
  useEffect(() => { void model.show(id); }, [model, id, model.groups.value === null]);
  const groups = model.groups.value;
  const pair = model.pair.value;
  const name = book.nameOf.value;
  return (
    <main class="split">
      <section class="list same-list" aria-label={t('same.title')}>
        <div class="tools">
          <h1>{t('same.title')}</h1>
          {groups && <span class="small soft">{t('same.count', { count: groups.length })}</span>}
          <Check checked={model.byName.value} onChange={(checked) => { model.byName.value = checked; void model.start(true); }}>{t('same.byName')}</Check>
        </div>
        {model.failed.value && <Note kind="look" title={t('same.failed')} actions={<Button onPress={() => void model.start(true)}>{t('act.tryAgain')}</Button>} />}
        {groups === null ? <Looking model={model} /> : groups.length === 0 ? <EmptyState level={2} title={t('same.none')}>{t('same.noneText')}</EmptyState> : (
          <WindowedList items={groups} keyOf={keyOf} rowHeight={ROW} selected={model.open.value && keyOf(model.open.value)} label={t('same.title')}>
            {(group) => (
              <a class="row plain" href={hashOf({ room: 'same', id: keyOf(group) })} aria-current={group === model.open.value ? 'true' : undefined}>
                <span class="what"><b dir="auto">{name(group.people[0] ?? null)}{group.people.length > 2 && <span class="tag">{t('same.of', { count: group.people.length })}</span>}</b><span class="under" dir="auto">{reasonsWords(group.links[0]?.reasons ?? [])}</span></span>
              </a>
            )}
          </WindowedList>
        )}
      </section>
      <section class="detail same-detail" aria-label={t('list.opened')}>
        {pair ? <SamePair model={model} pair={pair} /> : groups && groups.length > 0 && <EmptyState level={2} title={t('same.title')}>{t('list.choose')}</EmptyState>}
        {pair && <KeyHints hints={[{ keys: ['J', 'K'], does: t('keys.move') }, { keys: ['Enter'], does: t('same.join') }, { keys: ['N'], does: t('same.notSame') }, { keys: ['S'], does: t('same.swap') }, { keys: ['Z'], does: t('keys.undo') }]} />}
      </section>
    </main>
  );
}
