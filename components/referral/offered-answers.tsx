// Answers that stand in the thread, each with its words. It counts only once the person says so.
import type { OfferedAnswer } from '../../lib/domain/capture-form.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Section } from '../base/panel.tsx';
import { Words, type Quoted } from '../base/words.tsx';

export interface OfferedAnswersProps {
  readonly answers: readonly OfferedAnswer[];
  readonly nameOf: (answer: OfferedAnswer) => string;
  readonly quotedOf: (answer: OfferedAnswer) => Quoted | null;
  readonly onAccept: (answer: OfferedAnswer) => void;
  readonly onDecline: (answer: OfferedAnswer) => void;
}

export function OfferedAnswers({ answers, nameOf, quotedOf, onAccept, onDecline }: OfferedAnswersProps) {
  if (answers.length === 0) return null;
  return (
    <Section title={t('offer.title', { count: answers.length })}>
      <ul class="offers">
        {answers.map((answer) => {
          const quoted = quotedOf(answer);
          const isDoubtful = answer.evidence.sure === 'doubtful' && !answer.accepted;
          return (
            <li key={answer.id} class={answer.accepted ? 'counts' : isDoubtful ? 'doubt' : ''}>
              <p><b>{t(isDoubtful ? 'offer.doubtful' : `offer.${answer.step}`, { name: nameOf(answer) })}</b></p>
              {quoted && <Words {...quoted} />}
              <div class="acts">
                {answer.accepted ? (
                  <>
                    <span class="st st-yes">{t('offer.counted')}</span>
                    <Button kind="quiet" small onPress={() => onDecline(answer)}>{t('offer.notCounted')}</Button>
                  </>
                ) : (
                  <>
                    <Button small icon="check" onPress={() => onAccept(answer)}>{t('offer.accept')}</Button>
                    <Button kind="quiet" small onPress={() => onDecline(answer)}>{t('offer.decline')}</Button>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
