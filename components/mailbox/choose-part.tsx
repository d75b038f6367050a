// The beginning: where the file comes from, and the place to choose or drop it.
import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import { FoldersPart } from './folders-part.tsx';
import type { MailboxModel } from './mailbox-model.ts';

const filesOf = (list: FileList | null | undefined): File[] => [...(list ?? [])];

/** Any name may be a mailbox: Thunderbird's have no ending. */
function Chooser({ model, again }: { model: MailboxModel; again: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={`mailbox-drop${isOver ? ' is-over' : ''}`} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); void model.choose(filesOf(event.dataTransfer?.files)); }}
    >
      <input ref={input} type="file" multiple hidden data-mailbox-file onChange={(event) => { const files = filesOf(event.currentTarget.files); event.currentTarget.value = ''; void model.choose(files); }} />
      <Button kind={model.folders ? 'plain' : 'main'} onPress={() => input.current?.click()}>{again ? t('mailbox.chooseAgain') : t('mailbox.choose')}</Button>
      <p class="soft">{t('mailbox.drop')}</p>
    </div>
  );
}

export function Problems({ model }: { model: MailboxModel }) {
  const problems = model.problems.value;
  return problems.length === 0 ? null : <div role="alert" class="mailbox-problems">{problems.map(({ name, problem }) => <p key={name} class="st-no" dir="auto">{t(`mailbox.problem.${problem}`, { file: name })}</p>)}</div>;
}

export function ChoosePart({ model }: { model: MailboxModel }) {
  const job = model.job.value;
  const isBegun = job !== null && !job.isRead;
  const found = model.cases.value.length;
  return (
    <>
      <p class="soft">{t('mailbox.intro')}</p>
      {isBegun && (
        <Note
          kind="plain" title={t('mailbox.begun.title', { file: job.files.map(({ name }) => name).join(', ') })}
          actions={<>{found > 0 && <Button onPress={() => void model.confirm()}>{t('mailbox.seeFound')}</Button>}<Button kind="quiet" onPress={() => void model.forget()}>{t('mailbox.forget')}</Button></>}
        >{t('mailbox.begun.text', { count: found })}</Note>
      )}
      {model.broken.value && <Note kind="look" title={t(`mailbox.broken.${model.broken.value}`)} />}
      <Problems model={model} />
      {model.folders && <FoldersPart mailbox={model} model={model.folders} />}
      <Chooser model={model} again={isBegun} />
      <section class="mailbox-how">
        <h2>{t('mailbox.how')}</h2>
        <ul>{(['takeout', 'thunderbird', 'apple'] as const).map((from) => <li key={from}>{t(`mailbox.how.${from}`)}</li>)}</ul>
      </section>
    </>
  );
}
