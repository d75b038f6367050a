// The folders of the mail program one is in, to tick, and the gathering of their mails with a way to stop it.
import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check } from '../base/choices.tsx';
import { Note } from '../base/note.tsx';
import { numberWords } from '../base/size-words.ts';
import { Skeleton } from '../base/skeleton.tsx';
import type { FoldersModel } from './folders-model.ts';
import type { MailboxModel } from './mailbox-model.ts';

function Gathering({ model }: { model: FoldersModel }) {
  const news = model.news.value;
  if (!news) return null;
  return (
    <div class="mailbox-folders">
      <div class="mailbox-progress">
        <p><label for="gathering-bar">{t('mailbox.folders.gathering')}</label> <span class="soft small">{t('mailbox.folders.done', { done: numberWords(news.done), all: numberWords(news.of) })}</span></p>
        <progress id="gathering-bar" max={Math.max(news.of, news.done, 1)} value={news.done} />
        <p class="soft" dir="auto">{news.folder}</p>
      </div>
      {news.missing > 0 && <p class="soft">{t('mailbox.folders.missing', { count: news.missing })}</p>}
      <div class="acts"><Button onPress={() => model.stop()}>{t('mailbox.folders.stop')}</Button></div>
    </div>
  );
}

export function FoldersPart({ mailbox, model }: { mailbox: MailboxModel; model: FoldersModel }) {
  useEffect(() => void model.list(), [model]);
  const { folders, ticked, news, problem, kept } = model;
  const job = mailbox.job.value;
  if (news.value) return <Gathering model={model} />;
  if (!folders.value) return <Skeleton text={t('loading')} />;
  const accounts = [...new Set(folders.value.map(({ account }) => account))];
  return (
    <section class="mailbox-folders" aria-label={t('mailbox.folders.title')}>
      {job !== null && !job.isRead && kept.value.length > 0 && <Note kind="plain" title={t('mailbox.folders.kept')} actions={<Button kind="main" onPress={() => void mailbox.choose(kept.value)}>{t('mailbox.resume')}</Button>} />}
      {problem.value && <Note kind="look" title={t(`mailbox.folders.problem.${problem.value}`)} />}
      {folders.value.length === 0 && <p class="soft">{t('mailbox.folders.none')}</p>}
      {accounts.map((account) => (
        <fieldset key={account}>
          <legend dir="auto">{account}</legend>
          {(folders.value ?? []).filter((folder) => folder.account === account).map(({ id, name, mails }) => (
            <Check key={id} checked={ticked.value.has(id)} onChange={() => model.toggle(id)}><span dir="auto">{name}</span> <span class="soft small">{t('mailbox.folders.mails', { count: mails })}</span></Check>
          ))}
        </fieldset>
      ))}
      {folders.value.length > 0 && <Button kind="main" waits={model.mails.value === 0 ? t('mailbox.folders.choose') : null} onPress={() => void model.gather()}>{t('mailbox.folders.read', { count: model.mails.value })}</Button>}
      <p class="soft">{t('mailbox.folders.hint')}</p>
    </section>
  );
}
