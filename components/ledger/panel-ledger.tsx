// The ledger of a record in the panel: what happened since, what it brought in, the steps of a delivery, through which tie. It comes in after the record stands.
import { useMemo } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Section } from '../base/panel.tsx';
import type { RecordPartProps } from '../sidepanel/record-part.ts';
import { ledgerActs } from './ledger-acts-model.ts';
import { SinceSection } from './since-section.tsx';
import { StepsSection } from './steps-section.tsx';
import { TieRows } from './tie-facts.tsx';
import { WorthSection } from './worth-section.tsx';

export function PanelLedger({ panel, model, sheet, nameOf }: Pick<RecordPartProps, 'panel' | 'model' | 'sheet' | 'nameOf'>) {
  const acts = useMemo(() => ledgerActs(model), [model]);
  const part = { sheet, nameOf, acts, currency: panel.currency() };
  return (
    <>
      <SinceSection {...part} />
      <WorthSection {...part} />
      <StepsSection {...part} />
      <Section title={t('roots.title')}><TieRows referral={sheet.referral} today={sheet.today} ties={[]} kinds={Object.keys(panel.settings.value.byBusiness)} onSave={acts.tie} /></Section>
    </>
  );
}
