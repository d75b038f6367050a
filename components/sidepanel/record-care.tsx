// CARE, letter by letter: what is missing, and the place to settle it right here.
import type { ComponentChildren } from 'preact';
import type { CareLetter } from '../../lib/domain/care.ts';
import type { Actuality } from '../../lib/domain/reading.ts';
import { ME } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { CareLetters } from '../base/care-letters.tsx';
import { Segmented } from '../base/choices.tsx';
import { Section } from '../base/panel.tsx';
import { OutcomeForm } from '../referral/outcome-form.tsx';
import { RelevanceForm } from '../referral/relevance-form.tsx';
import { choiceFor } from './draft-choice.ts';
import { later } from './later.tsx';
import type { RecordPartProps } from './record-part.ts';

const ACTUAL: readonly Actuality[] = ['now', 'soon', 'someday'];

const FitWords = later(async () => (await import('../referral/fit-words.tsx')).FitWords);

export function RecordCare({ panel, model, sheet, nameOf, opened, open }: RecordPartProps) {
  const { referral, care, step, today } = sheet;
  const choice = choiceFor(step, referral);
  const small = (part: typeof opened, words: string, letter: CareLetter): ComponentChildren => <Button small expanded={opened === part} onPress={() => open(opened === part ? null : part)} about={t(`care.${letter}`)}>{words}</Button>;
  const act = (letter: CareLetter): ComponentChildren => {
    const finding = care.letters.find((one) => one.letter === letter);
    switch (letter) {
      case 'consent': return finding?.state !== 'done' && choice && ['ask-prospect', 'ask-provider', 'tell-no', 'chase-prospect', 'chase-provider'].includes(step.kind) ? <Button small onPress={() => void panel.write(referral, choice)} about={t('care.consent')}>{t('care.write')}</Button> : null;
      case 'actual': return referral.need ? small('actual', t(referral.actual ? 'act.change' : 'care.settle'), letter) : small('need', t('act.fillIn'), letter);
      case 'relevant': return small('relevant', t(finding?.state === 'done' ? 'act.change' : 'care.check'), letter);
      case 'exit': return referral.introducedOn || referral.outcome ? small('outcome', t(referral.outcome ? 'act.change' : 'care.record'), letter) : null;
      default: return letter satisfies never;
    }
  };
  const nameAt = (id: string | null): string => (id === ME || id === null ? nameOf(id) : t('party.called', { name: nameOf(id) }));
  return (
    <Section title={t('care.title')} aside="CARE">
      <CareLetters care={care} referral={referral} nameOf={nameOf} today={today} act={act} />
      {opened === 'actual' && (
        <div class="edit"><Segmented label={t('care.actual.ask')} value={referral.actual} choices={ACTUAL.map((value) => ({ value, label: t(`actual.${value}`) }))} onChoose={(actual) => void model.correct({ actual }).then((saved) => saved && open(null))} /></div>
      )}
      {opened === 'relevant' && <FitWords referral={referral} provider={sheet.people.provider} settings={panel.settings.value} onKeep={(fitReason) => void model.correct({ fitReason })} />}
      {opened === 'relevant' && (
        <RelevanceForm
          prospect={{ name: nameAt(referral.prospectId), fits: referral.relevantToProspect }} provider={{ name: nameAt(referral.providerId), fits: referral.relevantToProvider }}
          onProspect={(relevantToProspect) => void model.correct({ relevantToProspect })} onProvider={(relevantToProvider) => void model.correct({ relevantToProvider })}
        />
      )}
      {opened === 'outcome' && <OutcomeForm outcome={referral.outcome} currency={referral.budget?.currency ?? panel.currency()} today={today} onSave={model.outcome} onClose={() => open(null)} />}
      {referral.outcome?.note && <p class="small soft" dir="auto">{referral.outcome.note}</p>}
      {!care.mayIntroduce && !referral.introducedOn && referral.direction === 'given' && <p class="small soft">{t('care.notYet')}</p>}
    </Section>
  );
}
