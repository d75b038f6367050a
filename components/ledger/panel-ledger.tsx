// The ledger of a record in the panel: what happened since, what it brought in, the steps of a delivery, through which tie. It comes in after the record stands.
import { useMemo } from 'preact/hooks';
import { ME } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Section } from '../base/panel.tsx';
import type { RecordPartProps } from '../sidepanel/record-part.ts';
import { ledgerActs } from './ledger-acts-model.ts';
import { SinceSection } from './since-section.tsx';
import { StepsSection } from './steps-section.tsx';
import { TieRows } from './tie-facts.tsx';
import { WorthSection } from './worth-section.tsx';

/** Before anybody is introduced there is nothing to write down here. */
const hasBegun = ({ direction, introducedOn, introducedInWriting, outcome, moments, worth, deliverySteps, tie }: Referral): boolean =>
  direction === 'received' || introducedOn !== null || introducedInWriting || outcome !== null || tie !== null || [moments, worth, deliverySteps].some((entries) => Object.keys(entries).length > 0);

export function PanelLedger({ panel, model, sheet, nameOf }: Pick<RecordPartProps, 'panel' | 'model' | 'sheet' | 'nameOf'>) {
  const acts = useMemo(() => ledgerActs(model), [model]);
  const part = { sheet, nameOf, acts, currency: panel.currency() };
  const { referral } = sheet;
  if (!hasBegun(referral)) return null;
  const delivers = referral.providerId === ME || Object.keys(referral.deliverySteps).length > 0;
  return (
    <>
      <SinceSection {...part} />
      <WorthSection {...part} />
      {delivers && <StepsSection {...part} />}
      <Section title={t('roots.title')}><TieRows referral={referral} today={sheet.today} ties={[]} kinds={Object.keys(panel.settings.value.byBusiness)} onSave={acts.tie} /></Section>
    </>
  );
}
