// A sheet about one provider, for oneself: whom they want to meet, what they do, the needs they met, one's notes.
import { useEffect, useMemo } from 'preact/hooks';
import { callName, type Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import { createProviderKit } from './provider-kit-model.ts';
import { SheetView } from './sheet-view.tsx';

export function ProviderKit({ book, person }: { book: BookModel; person: Person }) {
  const model = useMemo(() => createProviderKit(book, person.id), [book, person.id]);
  useEffect(() => void model.load(), [model]);
  const sheet = model.sheet.value;
  const quoted = model.words.value?.quoted;
  const name = callName(person) || t('person.noName');
  return (
    <main class="today kit">
      <div class="kit-screen stack-small">
        <p><a class="link" href={hashOf({ room: 'people', id: person.id })}>{name}</a></p>
        <h1 class="title">{t('kit.sheetAbout', { name })}</h1>
        <p class="soft">{t('kit.sheetAboutHint')}</p>
      </div>
      {!sheet || !quoted ? <Skeleton text={t('loading')} /> : sheet.blocks.length === 0 ? <EmptyState level={2} title={t('kit.nothing')}>{t('kit.sheetAboutNothing')}</EmptyState> : (
        <div class="kit-side one">
          <div class="kit-screen kit-acts"><p class="acts">
            <Button kind="main" onPress={() => model.acts.print('sheet')}>{t('kit.printSheet')}</Button>
            <Button onPress={() => void model.acts.copyAll()} icon="copy">{t('kit.copyAll')}</Button>
            <Button onPress={() => void model.acts.saveDocument()}>{t('kit.word')}</Button>
          </p></div>
          <div class="kit-pages"><SheetView sheet={sheet} quoted={quoted} /></div>
        </div>
      )}
    </main>
  );
}
