// The next right step, and why: one main button, and a way to put it off.
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from './button.tsx';
import type { StepWords } from './step-words.ts';

export interface NextStepProps {
  readonly words: StepWords;
  /** Left out where there is nothing to press. */
  readonly onGo?: (() => void) | null;
  /** Why the button waits. */
  readonly waits?: string | null;
  readonly onLater?: (() => void) | null;
  /** What putting it off is called here. */
  readonly laterWords?: string;
}

export function NextStepBox({ words, onGo, waits, onLater, laterWords = t('act.later') }: NextStepProps) {
  const id = useId();
  return (
    <section class="next" aria-labelledby={id}>
      <div>
        <p class="label">{t('step.label')}</p>
        <h2 class="do" id={id}>{words.what}</h2>
        <p class="why">{words.why}</p>
      </div>
      {(onGo || onLater) && (
        <div class="acts">
          {onGo && <Button kind="main" onPress={onGo} waits={waits}>{words.button}</Button>}
          {onLater && <Button kind="quiet" onPress={onLater}>{laterWords}</Button>}
        </div>
      )}
    </section>
  );
}
