// What was found when the box was read back: there word for word, or not there and copied instead.
import { formatTime } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { HostProblemNote, Note, StoreProblemNote } from '../base/note.tsx';
import type { HostProblem } from '../../lib/domain/open-page.ts';
import type { DraftFile, DraftModel } from './draft.ts';

export function PlacedNote({ model, host, file }: { model: DraftModel; host: string; file?: DraftFile | undefined }) {
  const report = model.report.value;
  if (!report) return null;
  const { read, at } = report;
  const change = <Button kind="quiet" small onPress={model.editAgain}>{t('draft.editAgain')}</Button>;
  const id = model.draft.value?.id ?? '';
  return (
    <div class="sec stack">
      {file
        ? <Note kind="ok" title={t('placed.file')} actions={<><Button small onPress={() => void file.saveAgain(id)}>{t('placed.fileAgain')}</Button>{change}</>}>{t('placed.fileText', { time: formatTime(at) })}</Note>
        : <Note kind="ok" title={t('placed.title', { host })} actions={change}>{t('placed.text', { time: formatTime(at) })}</Note>}
      {!read.recipientsMatch && <Note kind="look" title={t('placed.recipients')}>{t('placed.recipientsText')}</Note>}
      {!read.subjectMatches && read.place === 'new-mail' && <Note kind="look" title={t('placed.subject')} />}
    </div>
  );
}

/** The box did not have it, or could not be reached: what is so, and that the text is safe. */
export function AbsentNote({ model, isFile = false }: { model: DraftModel; isFile?: boolean }) {
  const problem = model.problem.value;
  const safe = <p>{t(model.copied.value ? 'absent.copied' : 'absent.kept')}</p>;
  const again = <Button onPress={() => void model.insert()}>{t('act.tryAgain')}</Button>;
  const book = model.storeTrouble.value;
  if (book) return <div class="sec"><StoreProblemNote problem={book} actions={again} /></div>;
  if (problem) return <div class="sec stack"><HostProblemNote problem={problem as HostProblem} actions={again} /><p class="small soft" role="status">{t(model.copied.value ? 'absent.copied' : 'absent.kept')}</p></div>;
  return <div class="sec"><Note kind="hold" title={t(isFile ? 'absent.file' : 'absent.title')} actions={again}><p>{t(isFile ? 'absent.fileText' : 'absent.text')}</p>{safe}</Note></div>;
}
