// Mails: what Goen writes, by what it is for, in each language and tone; and the one that is open, to be put into own words.
import { useEffect, useMemo } from 'preact/hooks';
import type { DraftLanguage, Register } from '../../lib/domain/draft.ts';
import { DRAFT_LANGUAGES } from '../../lib/drafting/draft-language.ts';
import { mailKey } from '../../lib/drafting/own-mails.ts';
import { LANGUAGE_NAMES } from '../../lib/i18n/language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Segmented } from '../base/choices.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { Select } from '../base/field.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import { WindowedList } from '../base/windowed-list.tsx';
import type { BookModel } from './book-model.ts';
import { MailDetail } from './mail-detail.tsx';
import { mailTitle, standingWords, variantWords } from './mail-words.ts';
import { createMails, type MailRow, type MailsModel } from './mails-model.ts';
import { LIST_ROW } from './referrals-room.tsx';
import { hashOf } from './route.ts';

function Row({ row, isOpen }: { row: MailRow; isOpen: boolean }) {
  const { id, key, standing } = row;
  const variant = variantWords(id);
  const needsLook = standing === 'faulty' || standing === 'shipped-changed';
  return (
    <a class="row plain" href={hashOf({ room: 'mails', id: key })} aria-current={isOpen ? 'true' : undefined}>
      <span class="what">
        <b>{mailTitle(id)}</b>
        <span class="under">{standing !== 'shipped' && <span class={needsLook ? 'st-look' : 'st-own'}>{standingWords(standing)}</span>}{variant && standing !== 'shipped' && ' · '}{variant}</span>
      </span>
    </a>
  );
}

function Detail({ book, model }: { book: BookModel; model: MailsModel }) {
  const wording = model.wording.value;
  const id = model.open.value;
  if (!wording) return <Skeleton text={t('loading')} />;
  const shipped = id && wording.source(id.kind, id.register, id.variant);
  if (id && shipped) return <MailDetail key={mailKey(id)} book={book} id={id} shipped={shipped} wording={wording} />;
  return <EmptyState level={2} title={t('room.mails')}><p class="soft">{book.route.value.id === null ? t('mails.choose') : t('mails.notFound')}</p><p class="soft">{t('mails.intro')}</p></EmptyState>;
}

export function MailsRoom({ book }: { book: BookModel }) {
  const model = useMemo(() => createMails(book), [book]);
  const language = model.language.value;
  useEffect(() => void model.load(language), [model, language]);
  const open = model.open.value && mailKey(model.open.value);
  return (
    <main class="split">
      <section class="list" aria-label={t('room.mails')}>
        <div class="tools">
          <h1>{t('room.mails')}</h1>
          <Segmented<Register> label={t('field.register')} quietLabel value={model.register.value} choices={(['formal', 'familiar'] as const).map((value) => ({ value, label: t(`register.${value}`) }))} onChoose={(register) => model.show({ register })} />
          <Select<DraftLanguage> label={t('field.language')} value={language} options={DRAFT_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))} onChange={(chosen) => model.show({ language: chosen })} />
        </div>
        <WindowedList items={model.rows.value} keyOf={(row) => row.key} rowHeight={LIST_ROW} selected={open} label={t('room.mails')}>
          {(row) => <Row row={row} isOpen={row.key === open} />}
        </WindowedList>
      </section>
      <section class="detail" aria-label={t('list.opened')}><Detail book={book} model={model} /></section>
    </main>
  );
}
