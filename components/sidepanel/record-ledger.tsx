// All entries of one party, behind a button; each can be corrected, or taken out.
import { useState } from 'preact/hooks';
import { entriesBy, type OptInEntry } from '../../lib/domain/opt-in.ts';
import type { PersonId } from '../../lib/domain/person.ts';
import { introductionOf, thirdConsentOf } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { ANY_STEP, AnswerForm } from '../referral/answer-form.tsx';
import { AnswerList } from '../referral/answer-list.tsx';
import { threadOfWords } from '../referral/newest-thread.ts';
import type { RecordPartProps } from './record-part.ts';

export function RecordLedger({ panel, model, sheet, nameOf, personId, about }: Pick<RecordPartProps, 'panel' | 'model' | 'sheet' | 'nameOf'> & { personId: PersonId; about: OptInEntry['about'] }) {
  const [shown, setShown] = useState(false);
  const [correcting, correct] = useState<string | null>(null);
  const { referral, today } = sheet;
  const entries = entriesBy(referral.optIns, personId, about);
  if (entries.length === 0) return null;
  const name = nameOf(personId);
  const showWords = ({ words }: OptInEntry): (() => void) | null => {
    if (!words) return null;
    if (words.threadId === model.page?.thread.threadId) return () => void panel.showMessage(words.messageId);
    const thread = threadOfWords(referral.threads, words.threadId, panel.outside.opens);
    return thread ? () => panel.outside.openThread(thread.url) : null;
  };
  const below = (entry: OptInEntry) => {
    if (correcting === entry.id)
      return <AnswerForm name={name} about={about} steps={ANY_STEP} start={entry} today={today} hasBudget={referral.budget !== null} onSave={(facts) => model.correctAnswer(entry, facts)} onClose={() => correct(null)} />;
    const which = t('fact.by', { name: t(`optIn.${entry.step}`), day: entry.on });
    return (
      <p class="acts">
        <Button small kind="quiet" onPress={() => correct(entry.id)} about={which}>{t('act.correct')}</Button>
        <Button small kind="quiet" onPress={() => void model.takeOutAnswer(entry)} about={which}>{t('ledger.takeOut')}</Button>
      </p>
    );
  };
  return (
    <>
      <Button small kind="quiet" expanded={shown} onPress={() => setShown(!shown)} about={name}>{t('ledger.all', { count: entries.length })}</Button>
      {shown && <AnswerList entries={entries} label={t('ledger.of', { name })} nameOf={nameOf} today={today} towards={() => (about === 'introduction' ? introductionOf : thirdConsentOf)(referral, personId).towards} showWords={showWords} below={below} />}
    </>
  );
}
