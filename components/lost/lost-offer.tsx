// The ways back to a book that is lost or damaged: its newest copy, or a file that one has.
import { useId, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import { fileProblem } from '../keep/restore-model.ts';
import type { LostModel } from './lost-model.ts';
import './lost.css';

function Newest({ lost }: { lost: LostModel }) {
  const copy = lost.newest.value;
  if (copy === undefined) return <p class="soft" role="status">{t('lost.looking')}</p>;
  if (copy === null) return <p>{t('lost.none')}</p>;
  return (
    <>
      <p>{t('lost.newest', { day: formatDay(copy.at.slice(0, 10), 'full'), referrals: t('room.countReferrals', { count: copy.referrals }), people: t('room.countPeople', { count: copy.people }) })} <span class="soft">{t('lost.after')}</span></p>
      {copy.verifiedAt === null && <p>{t('lost.untried')}</p>}
      <p class="acts"><Button kind="main" waits={lost.busy.value ? t('lost.bringing') : null} onPress={() => void lost.bringBack()}>{t('lost.bring')}</Button></p>
    </>
  );
}

function FromFile({ lost }: { lost: LostModel }) {
  const input = useRef<HTMLInputElement>(null);
  const fileId = useId();
  return (
    <p class="acts">
      <input class="sr" id={fileId} ref={input} type="file" tabIndex={-1} aria-label={t('lost.file')} onChange={(event) => { const [file] = event.currentTarget.files ?? []; if (file) void lost.chooseFile(file); }} />
      <Button waits={lost.busy.value ? t('lost.bringing') : null} onPress={() => input.current?.click()}>{t('lost.file')}</Button>
    </p>
  );
}

function Sealed({ lost }: { lost: LostModel }) {
  const [passphrase, type] = useState('');
  const id = useId();
  return (
    <form class="lost-sealed" onSubmit={(event) => { event.preventDefault(); void lost.openSealed(passphrase); }}>
      <label for={id}>{t('lost.passphrase')}</label>
      <input class="in" id={id} type="password" autocomplete="off" value={passphrase} onInput={(event) => type(event.currentTarget.value)} autoFocus />
      <Button onPress={() => void lost.openSealed(passphrase)}>{t('lost.open')}</Button>
    </form>
  );
}

export function LostOffer({ lost }: { lost: LostModel }) {
  return (
    <div class="lost-offer">
      <Newest lost={lost} />
      <FromFile lost={lost} />
      {lost.sealed.value && <Sealed lost={lost} />}
      {lost.failed.value && <Note kind="look" title={t('keep.problem.title')}>{fileProblem(lost.failed.value)}</Note>}
    </div>
  );
}
