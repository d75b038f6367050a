// One mail: the text as it is kept, what may be filled in, how it reads, and in whose words it stands.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { MailText } from '../../lib/domain/own-mail.ts';
import type { MailId } from '../../lib/drafting/own-mails.ts';
import type { Wording } from '../../lib/drafting/wording/wording.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Segmented } from '../base/choices.tsx';
import { Note } from '../base/note.tsx';
import type { BookModel } from './book-model.ts';
import { MailChanged } from './mail-changed.tsx';
import { MailEditor, type MailFields } from './mail-editor.tsx';
import { MailHistory } from './mail-history.tsx';
import { createMail, type MailModel } from './mail-model.ts';
import { MailSlots } from './mail-slots.tsx';
import { mailFacts, mailTitle } from './mail-words.ts';

function Preview({ model }: { model: MailModel }) {
  const shown = model.preview.value;
  const { language } = model.id;
  return (
    <section class="stack-small" aria-label={t('mails.preview.title')}>
      <h2>{t('mails.preview.title')}</h2>
      <Segmented label={t('mails.preview.title')} quietLabel value={model.isSparse.value ? 'sparse' : 'full'} choices={(['full', 'sparse'] as const).map((value) => ({ value, label: t(`mails.preview.${value}`) }))} onChoose={(value) => { model.isSparse.value = value === 'sparse'; }} />
      <p class="small soft">{t(shown ? 'mails.preview.hint' : 'mails.preview.none')}</p>
      {shown && <div class="letter" lang={language} dir="auto">{shown.subject && <p class="letter-subject">{shown.subject}</p>}<p class="letter-body">{shown.body}</p></div>}
    </section>
  );
}

function Acts({ model }: { model: MailModel }) {
  return (
    <p class="acts">
      <Button kind="main" submit waits={model.waits.value} onPress={() => undefined}>{t('act.save')}</Button>
      {model.isChanged.value && <Button onPress={model.discard}>{t('mails.discard')}</Button>}
      {model.kept.value && <Button kind="quiet" onPress={() => void model.backToShipped()}>{t('mails.backToShipped')}</Button>}
    </p>
  );
}

export function MailDetail({ book, id, shipped, wording }: { book: BookModel; id: MailId; shipped: MailText; wording: Wording }) {
  const model = useMemo(() => createMail(book, id, shipped, wording), [book, wording]);
  const { revision } = book.settings.value;
  useEffect(() => void model.readHistory(), [model, revision]);
  const fields: MailFields = { subject: useRef<HTMLTextAreaElement>(null), body: useRef<HTMLTextAreaElement>(null), writingIn: useRef<keyof MailText>('body') };
  const standing = model.standing.value;
  return (
    <article>
      <p class="back"><a class="link" href="#/mails">{t('detail.back')}</a></p>
      <div class="dh">
        <div>
          <p class="kind">{mailFacts(id).map((fact) => <span key={fact}>{fact}</span>)}<span>{t(standing === 'shipped' ? 'mails.standing.shipped' : 'mails.standing.own')}</span></p>
          <h1 class="title">{mailTitle(id)}</h1>
        </div>
      </div>
      {standing === 'faulty' && <Note kind="look" title={t('mails.faulty.title')} actions={<Button small onPress={() => void model.backToShipped()}>{t('mails.backToShipped')}</Button>}>{t('mails.faulty.text')}</Note>}
      {standing === 'shipped-changed' && <MailChanged model={model} />}
      <div class="mail">
        <div class="two">
          <form class="stack" onSubmit={(event) => { event.preventDefault(); if (!model.waits.value) void model.save(); }}>
            <MailEditor model={model} fields={fields} nameOf={book.nameOf.value} />
            <Acts model={model} />
          </form>
          <Preview model={model} />
        </div>
        <MailSlots model={model} fields={fields} />
        <MailHistory model={model} today={book.today()} />
      </div>
    </article>
  );
}
