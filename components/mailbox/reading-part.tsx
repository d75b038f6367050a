// While the file is read: how far it is and what was found so far; it can be paused at any moment.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import type { MailboxModel } from './mailbox-model.ts';
import { numberWords, sizeWords } from '../base/size-words.ts';

export function ReadingPart({ model }: { model: MailboxModel }) {
  const news = model.news.value;
  const isPaused = model.stage.value === 'paused';
  const size = model.chosen.value.reduce((sum, { file }) => sum + file.size, 0);
  const isReading = news?.stage === 'reading';
  const [done, all] = isReading ? [news.read, news.threads] : [news?.bytes ?? 0, size];
  const broken = model.broken.value;
  return (
    <>
      {isPaused && <Note kind={broken ? 'look' : 'plain'} title={broken ? t(`mailbox.broken.${broken}`) : t('mailbox.paused')} />}
      <div class="mailbox-progress">
        <p><label for="mailbox-bar">{isReading ? t('mailbox.stage.reading') : t('mailbox.stage.looking')}</label> <span class="soft small">{isReading ? t('mailbox.bytes', { done: numberWords(done), all: numberWords(all) }) : t('mailbox.bytes', { done: sizeWords(done), all: sizeWords(all) })}</span></p>
        <progress id="mailbox-bar" value={all === 0 ? 0 : done / all} max={1} />
      </div>
      <dl class="mailbox-figures">
        <div><dt>{t('mailbox.found')}</dt><dd class="big">{numberWords(model.cases.value.length)}</dd></div>
        <div><dt>{t('mailbox.mails')}</dt><dd>{numberWords(news?.mails ?? 0)}</dd></div>
        <div><dt>{t('mailbox.skipped')}</dt><dd>{numberWords(news?.skipped ?? 0)}</dd></div>
        <div><dt>{t('mailbox.threads')}</dt><dd>{numberWords(news?.read ?? 0)}</dd></div>
      </dl>
      <div class="acts">
        {isPaused ? <Button kind="main" onPress={() => void model.resume()}>{t('mailbox.resume')}</Button> : <Button onPress={model.pause}>{t('mailbox.pause')}</Button>}
        {isPaused && model.cases.value.length > 0 && <Button onPress={() => void model.confirm()}>{t('mailbox.seeFound')}</Button>}
        {isPaused && <Button kind="quiet" onPress={() => void model.forget()}>{t('mailbox.forget')}</Button>}
      </div>
    </>
  );
}
