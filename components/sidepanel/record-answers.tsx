// The two answers and the third consent, each with a way to write one down by hand.
import type { ComponentChildren } from 'preact';
import { standingOf } from '../../lib/domain/opt-in.ts';
import { ME } from '../../lib/domain/person.ts';
import { isForgotten, optInOf, partyOf, thirdConsentOf } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Section } from '../base/panel.tsx';
import { Tracks } from '../base/tracks.tsx';
import { AnswerForm, nextSteps } from '../referral/answer-form.tsx';
import { RecordLedger } from './record-ledger.tsx';
import type { RecordPartProps } from './record-part.ts';

const SIDES = ['prospect', 'provider'] as const;

export function RecordAnswers({ panel, model, sheet, nameOf, opened, open }: RecordPartProps) {
  const { referral, today } = sheet;
  const yes = SIDES.filter((side) => partyOf(referral, side) !== null && optInOf(referral, side).state === 'granted').length;
  const below = (side: 'prospect' | 'provider'): ComponentChildren => {
    const personId = partyOf(referral, side);
    if (!personId || personId === ME) return null;
    const optIn = optInOf(referral, side);
    const { state, entry } = optIn;
    const ledger = <RecordLedger {...{ panel, model, sheet, nameOf, personId }} about="introduction" />;
    if (isForgotten(referral, personId)) return ledger;
    const isOpen = opened === `answer-${side}`;
    return (
      <>
        {entry && !entry.words && state !== 'not-asked' && <p class="small soft">{t(`channel.${entry.channel}`)}{entry.note && `: ${entry.note}`}</p>}
        {entry && state === 'granted' && entry.covers.length > 0 && <p class="small soft">{t('answer.coversLine', { what: listed(entry.covers.map((what) => t(`covers.${what}`))) })}</p>}
        {isOpen ? (
          <AnswerForm key={`${state} ${entry?.id ?? ''}`} name={nameOf(personId)} about="introduction" steps={nextSteps(optIn)} start={entry && state === 'granted' ? { covers: entry.covers } : {}} today={today} hasBudget={referral.budget !== null} onSave={(facts) => model.record({ personId, about: 'introduction', ...facts })} onClose={() => open(null)} />
        ) : (
          <Button small kind="quiet" onPress={() => open(`answer-${side}`)} about={nameOf(personId)}>{t(state === 'granted' ? 'answer.change' : 'track.record')}</Button>
        )}
        {ledger}
      </>
    );
  };
  return (
    <Section title={t('track.title')} aside={t('track.count', { yes })}>
      <Tracks referral={referral} nameOf={nameOf} today={today} below={below} third={<ThirdConsent {...{ panel, model, sheet, nameOf, opened, open }} />} />
    </Section>
  );
}

/** May whoever sent them hear how it goes? Asked of the one who was sent. */
function ThirdConsent({ panel, model, sheet, nameOf, opened, open }: RecordPartProps) {
  const { referral, today } = sheet;
  const { introducerId } = referral;
  const asked = referral.prospectId && referral.prospectId !== ME ? referral.prospectId : referral.providerId;
  if (!introducerId || introducerId === ME || !asked || asked === ME || isForgotten(referral, asked)) return null;
  const optIn = standingOf(referral.optIns, thirdConsentOf(referral, asked));
  const { state, entry } = optIn;
  const choice = sheet.kinds.find(({ kind }) => kind === 'third-consent');
  if (opened === 'third')
    return <AnswerForm name={nameOf(asked)} about="tell-introducer" steps={nextSteps(optIn)} today={today} hasBudget={false} onSave={(facts) => model.record({ personId: asked, about: 'tell-introducer', ...facts })} onClose={() => open(null)} />;
  return (
    <>
      <span>{t('track.third', { name: nameOf(introducerId) })}</span>
      <span class="acts">
        <span class={`st st-${state === 'granted' ? 'yes' : state === 'not-asked' ? 'none' : state === 'asked' ? 'asked' : 'no'}`}>{t(`optIn.${state}`)}{entry && state !== 'not-asked' && <span class="num">{formatDay(entry.on, 'short', today)}</span>}</span>
        {choice && state === 'not-asked' && <Button small onPress={() => void panel.write(referral, choice)}>{t('third.ask')}</Button>}
        <Button small kind="quiet" onPress={() => open('third')}>{t('track.record')}</Button>
        <RecordLedger {...{ panel, model, sheet, nameOf }} personId={asked} about="tell-introducer" />
      </span>
    </>
  );
}
