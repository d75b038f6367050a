// What follows once the mail in the box is sent: the day and the step, in the words of the next step.
import type { PlannedFollowUp } from '../../lib/domain/cadence/planned.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { formatNear } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { HistoryList } from '../base/history-list.tsx';
import type { NameOf } from '../base/names.ts';
import { Section } from '../base/panel.tsx';
import { stepWords } from '../base/step-words.ts';

/** `isTold`: the mail program shows by itself what was sent. */
export function DraftPlanned({ planned, referral, nameOf, today, isTold }: { planned: readonly PlannedFollowUp[]; referral: Referral; nameOf: NameOf; today: string; isTold: boolean }) {
  const lines = planned.map(({ id, kind, personId, dueOn, since }) => {
    const { what } = stepWords({ kind, name: nameOf(personId), other: nameOf(personId === referral.providerId ? referral.prospectId : referral.providerId), since }, today);
    const day = dueOn < today ? today : dueOn;
    return { id, day, when: formatNear(day, today), text: kind === 'chase-prospect' || kind === 'chase-provider' ? t('planned.noAnswer', { what }) : what };
  });
  const noted = isTold ? t('placed.whenSent') : t('placed.whenYouSay', { button: t('draft.iSentIt') });
  if (lines.length === 0) return <p class="sec small soft">{noted}</p>;
  return (
    <Section title={t('planned.title')}>
      <HistoryList lines={lines} />
      <p class="also">{noted}</p>
    </Section>
  );
}
