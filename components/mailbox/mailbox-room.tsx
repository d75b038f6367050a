// Ten years of mail: a mailbox file read on this device, what was found in it, and what it comes to.
import { t } from '../../lib/i18n/translate.ts';
import { Skeleton } from '../base/skeleton.tsx';
import type { BookModel } from '../book/book-model.ts';
import { BatchPart } from './batch-part.tsx';
import { ChoosePart } from './choose-part.tsx';
import { mailboxOf, type MailboxModel } from './mailbox-model.ts';
import './mailbox.css';
import { ReadingPart } from './reading-part.tsx';
import { ReadyPart } from './ready-part.tsx';
import { SummaryPart } from './summary-part.tsx';

function Part({ model }: { model: MailboxModel }) {
  const stage = model.stage.value;
  switch (stage) {
    case 'opening': return model.book.trouble.value ? null : <Skeleton text={t('loading')} />;
    case 'choose': return <ChoosePart model={model} />;
    case 'looking': return <p role="status">{t('mailbox.looking')}</p>;
    case 'ready': return <ReadyPart model={model} />;
    case 'reading': case 'paused': return <ReadingPart model={model} />;
    case 'confirm': return <BatchPart model={model} />;
    case 'summary': return <SummaryPart model={model} />;
    default: return stage satisfies never;
  }
}

export function MailboxRoom({ book }: { book: BookModel }) {
  const model = mailboxOf(book);
  return (
    <main class="today mailbox" data-day={book.today()}>
      <h1 class="title">{t('mailbox.title')}</h1>
      <Part model={model} />
    </main>
  );
}
