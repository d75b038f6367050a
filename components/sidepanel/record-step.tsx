// The next step of a record: its one main button, and later.
import { useState } from 'preact/hooks';
import type { NextStep } from '../../lib/domain/next-step.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import { NextStepBox } from '../base/next-step.tsx';
import { stepWords } from '../base/step-words.ts';
import { Snooze } from '../referral/snooze.tsx';
import { choiceFor } from './draft-choice.ts';
import type { Opened, RecordPartProps } from './record-part.ts';

/** The part of the screen where a step that is no mail is done. */
function partFor(step: NextStep, referral: Referral): Opened {
  switch (step.kind) {
    case 'choose-prospect': return 'pick-prospect';
    case 'choose-provider': return 'pick-provider';
    case 'find-need': return 'need';
    case 'check-actual': return 'actual';
    case 'wait-prospect': return 'answer-prospect';
    case 'wait-provider': return 'answer-provider';
    case 'check-yes': return step.personId === referral.prospectId ? 'answer-prospect' : 'answer-provider';
    case 'close': return 'close';
    case 'wait-outcome': return 'outcome';
    case 'ask-prospect': case 'ask-provider': case 'chase-prospect': case 'chase-provider': case 'let-rest': case 'introduce': case 'tell-no': case 'thank-introducer': case 'ask-how-it-went': case 'nothing': return null;
    default: return step.kind satisfies never;
  }
}

export function RecordStep({ panel, model, sheet, nameOf, open }: RecordPartProps) {
  const [snoozing, setSnoozing] = useState(false);
  const { step, referral, followUps, today } = sheet;
  const words = stepWords({ kind: step.kind, name: nameOf(step.personId), other: nameOf(referral.providerId), since: step.since }, today);
  const choice = choiceFor(step, referral);
  const go = (): void => {
    if (choice) void panel.write(referral, choice);
    else if (step.kind === 'close') void model.close('declined');
    else if (step.kind === 'let-rest') void model.close('no-answer');
    else open(partFor(step, referral));
  };
  const kind = step.kind === 'find-need' || step.kind === 'check-actual' ? 'check-need' : step.kind;
  const isDue = followUps.some((followUp) => followUp.state === 'open' && followUp.kind === kind);
  return (
    <div class="sec step">
      <NextStepBox words={words} onGo={step.kind === 'nothing' ? null : go} onLater={isDue ? () => setSnoozing(true) : null} laterWords={step.kind === 'let-rest' ? t('step.let-rest.wait') : undefined} />
      {snoozing && <Snooze today={today} onPick={(until) => { setSnoozing(false); void model.later(until); }} onClose={() => setSnoozing(false)} />}
    </div>
  );
}
