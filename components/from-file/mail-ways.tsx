// The ways in for mails of any program: dropped, chosen by a button, or their text pasted.
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { BookModel } from '../book/book-model.ts';
import { DropZone } from '../bring/choose-files.tsx';
import { PastedText } from '../sidepanel/paste-view.tsx';
import { readFrom } from './read-from.ts';
import './from-file.css';

const MAILS = '.eml,.emlx,.mbox,.msg,.txt,message/rfc822';

/** `level`: of its heading. */
export function MailWays({ book, isAlone }: { book: BookModel; isAlone: boolean }) {
  const [text, setText] = useState('');
  const title = t(isAlone ? 'file.empty' : 'file.title');
  return (
    <section class="mail-ways" aria-label={title}>
      {isAlone ? <h1 class="title">{title}</h1> : <h2>{title}</h2>}
      <p class="soft">{t('file.lead')}</p>
      <DropZone title={t('file.drop')} choose={t('file.choose')} takes={t('file.takes')} accepts={MAILS} onFiles={(files) => void readFrom(book, { files })} />
      <details open={isAlone}>
        <summary class="link">{t('file.paste')}</summary>
        <PastedText text={text} onInput={setText} rows={isAlone ? 10 : 6} />
        <p class="acts"><Button kind={isAlone ? 'main' : 'plain'} waits={text.trim() ? null : t('paste.waits')} onPress={() => void readFrom(book, { text })}>{t('paste.read')}</Button></p>
      </details>
    </section>
  );
}
