// A mail from a file, read like an open thread: what was found, as a form to check and save.
import { t } from '../../lib/i18n/translate.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import { Words } from '../base/words.tsx';
import { ReferralForm } from '../book/add-referral.tsx';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import type { BringModel } from './bring-model.ts';
import type { Stage } from './bring-stage.ts';

export function MailFound({ book, model, stage }: { book: BookModel; model: BringModel; stage: Extract<Stage, { at: 'mail' }> }) {
  const { page: { thread }, form, known } = stage.found;
  const first = thread.messages[0];
  const skip = <Button onPress={() => void model.next()}>{t('bring.mail.skip')}</Button>;
  if (known) return <Note kind="plain" title={t('bring.mail.known')} actions={<><a class="btn btn-main" href={hashOf({ room: 'referrals', id: known.id })}>{t('bring.mail.open')}</a>{skip}</>}><p dir="auto">{known.topic}</p></Note>;
  return (
    <section class="bring-mail" aria-label={t('bring.mail.title')}>
      <h2>{t('bring.mail.title')}</h2>
      <p class="soft small" dir="auto">{stage.fileName}{first && <> · {t('bring.mail.from', { name: first.from.name ?? first.from.email ?? '', day: formatDay(first.sentAt.slice(0, 10), 'day', book.today()) })}</>}</p>
      {form.threadKind === 'unrelated' && <Note kind="look" title={t('bring.mail.none')} />}
      {form.need && <Words quote={form.need} />}
      <ReferralForm book={book} model={stage.add}>{skip}</ReferralForm>
    </section>
  );
}
