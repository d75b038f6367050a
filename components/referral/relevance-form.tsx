// Does it fit? Asked of each side apart: the need to what is offered, and the offer to what is wanted.
import { t } from '../../lib/i18n/translate.ts';
import { Segmented } from '../base/choices.tsx';

type Fit = 'yes' | 'no' | 'unclear';
const fitOf = (fits: boolean | null): Fit => (fits === null ? 'unclear' : fits ? 'yes' : 'no');
const fromFit = (fit: Fit): boolean | null => (fit === 'unclear' ? null : fit === 'yes');

export interface RelevanceFormProps {
  readonly prospect: { readonly name: string; readonly fits: boolean | null };
  readonly provider: { readonly name: string; readonly fits: boolean | null };
  readonly onProspect: (fits: boolean | null) => void;
  readonly onProvider: (fits: boolean | null) => void;
}

export function RelevanceForm({ prospect, provider, onProspect, onProvider }: RelevanceFormProps) {
  const choices = (['yes', 'no', 'unclear'] as const).map((value) => ({ value, label: t(`fit.${value}`) }));
  return (
    <div class="edit">
      <Segmented label={t('fit.to', { name: prospect.name })} value={fitOf(prospect.fits)} choices={choices} onChoose={(fit) => onProspect(fromFit(fit))} />
      <Segmented label={t('fit.to', { name: provider.name })} value={fitOf(provider.fits)} choices={choices} onChoose={(fit) => onProvider(fromFit(fit))} />
    </div>
  );
}
