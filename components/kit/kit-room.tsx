// The kit: what sources are handed, part by part, and beside it the sheet as it will be printed. With a person in the address: a sheet about them.
import { useEffect, useMemo } from 'preact/hooks';
import type { DraftLanguage } from '../../lib/domain/draft.ts';
import { DRAFT_LANGUAGES } from '../../lib/drafting/draft-language.ts';
import { LANGUAGE_NAMES } from '../../lib/i18n/language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Select } from '../base/field.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { BookRows } from '../book/book-rows.ts';
import { Typing } from '../referral/typing.ts';
import { KitIdeal } from './kit-ideal.tsx';
import { createKit, TEXT_PARTS, type KitModel } from './kit-model.ts';
import { KitTextPart } from './kit-part.tsx';
import { useNeedsForMe } from './matching-model.ts';
import { ProviderKit } from './provider-kit.tsx';
import { CertificateView, SheetView } from './sheet-view.tsx';
import { NeedList } from './who-needs.tsx';

function Out({ model }: { model: KitModel }) {
  const { acts, waits, sheet } = model;
  const why = waits.value;
  return (
    <div class="kit-acts stack-small">
      <p class="acts">
        {(why || (sheet.value?.blocks.length ?? 0) > 0) && <Button kind="main" waits={why} onPress={() => acts.print('sheet')}>{t('kit.printSheet')}</Button>}
        {!why && (
          <>
            <Button onPress={() => void acts.copyAll()} icon="copy">{t('kit.copyAll')}</Button>
            <Button onPress={() => void acts.saveDocument()}>{t('kit.word')}</Button>
            {sheet.value?.certificate && <Button onPress={() => acts.print('certificate')}>{t('kit.printCertificate')}</Button>}
          </>
        )}
      </p>
      {!why && <p class="small soft">{t('kit.pdfHint')}</p>}
    </div>
  );
}

function Preview({ model }: { model: KitModel }) {
  const sheet = model.sheet.value;
  const quoted = model.words.value?.quoted;
  if (!sheet || !quoted) return <Skeleton text={t('loading')} />;
  if (sheet.blocks.length === 0 && !sheet.certificate) return <div class="kit-blank"><h2>{t('kit.nothing')}</h2><p class="soft">{t('kit.nothingHint')}</p></div>;
  return (
    <div class="kit-pages">
      {sheet.blocks.length > 0 && <SheetView sheet={sheet} quoted={quoted} after={(block) => <Button kind="quiet" small about={block.heading} waits={block.part === 'forward' && model.named.value.forward ? t('kit.waitsNamed') : null} onPress={() => void model.acts.copyBlock(block)}>{t('kit.copy')}</Button>} />}
      {sheet.certificate && <CertificateView certificate={sheet.certificate} language={sheet.language} />}
    </div>
  );
}

function OwnKit({ book, rows }: { book: BookModel; rows: BookRows }) {
  const model = useMemo(() => createKit(book), [book]);
  useEffect(() => { void model.show(model.language.value); return model.watch(); }, [model]);
  const needs = useNeedsForMe(rows, book.settings.value);
  const nameOf = book.nameOf.value;
  const typing = model.typing.value;
  const language = model.language.value;
  return (
    <main class="today kit">
      <div class="kit-screen">
        <h1 class="title">{t('kit.title')}</h1>
        <p class="soft">{t('kit.intro')}</p>
      </div>
      <div class="cols">
        <div class="stack kit-screen">
          <Select<DraftLanguage> label={t('kit.language')} value={language} options={DRAFT_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))} onChange={(chosen) => void model.show(chosen)} />
          {typing && model.words.value && (
            <Typing.Provider value={typing} key={language}>
              <KitIdeal key={language} model={model} nameOf={nameOf} />
              {TEXT_PARTS.map((part) => <KitTextPart key={`${language} ${part}`} model={model} part={part} nameOf={nameOf} />)}
            </Typing.Provider>
          )}
          {model.ideal.value && <NeedList title={t('needs.titleMe')} found={needs} />}
        </div>
        <section class="kit-side" aria-label={t('kit.preview')}>
          <div class="kit-screen"><Out model={model} /></div>
          <Preview model={model} />
        </section>
      </div>
    </main>
  );
}

export function KitRoom({ book, rows }: { book: BookModel; rows: BookRows }) {
  const { id } = book.route.value;
  const person = id === null ? undefined : rows.people.find((one) => one.id === id);
  return person ? <ProviderKit key={person.id} book={book} person={person} /> : <OwnKit book={book} rows={rows} />;
}
