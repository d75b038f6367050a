// In which way two are introduced: by mail, by a call, in a talk of three, or on LinkedIn, there together or each alone.
import type { IntroductionWay } from '../../lib/domain/draft.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Segmented } from '../base/choices.tsx';
import type { NameOf } from '../base/names.ts';
import type { DraftModel } from './draft.ts';

type Way = 'plain' | 'phone' | 'meeting' | 'linkedin';
type OnLinkedIn = Extract<IntroductionWay, `linkedin${string}`>;
const WAYS: readonly Way[] = ['plain', 'phone', 'meeting', 'linkedin'];

export function DraftWay({ model, nameOf }: { model: DraftModel; nameOf: NameOf }) {
  const { kind, way = 'plain' } = model.choice.value;
  if (kind !== 'introduction') return null;
  const { prospectId, providerId } = model.referral.value;
  const choose = (next: IntroductionWay): void => void model.prepare({ way: next });
  const onLinkedIn: OnLinkedIn | null = way === 'linkedin' || way === 'linkedin-prospect' || way === 'linkedin-provider' ? way : null;
  return (
    <section class="sec stack">
      <Segmented<Way> label={t('way.label')} value={onLinkedIn ? 'linkedin' : (way as Way)} choices={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))} onChoose={choose} />
      {onLinkedIn && (
        <>
          <Segmented<OnLinkedIn>
            label={t('way.to')} value={onLinkedIn} onChoose={choose}
            choices={[{ value: 'linkedin', label: t('way.together') }, { value: 'linkedin-prospect', label: nameOf(prospectId) }, { value: 'linkedin-provider', label: nameOf(providerId) }]}
          />
          {onLinkedIn !== 'linkedin' && <p class="small soft">{t('way.eachAlone')}</p>}
        </>
      )}
    </section>
  );
}
