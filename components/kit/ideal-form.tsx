// An ideal client as it is written: who, problems, words, not for; all of it saved together. And as it is read.
import { emptyIdealClient, type IdealClient } from '../../lib/domain/source.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field, TextArea } from '../base/field.tsx';
import { linesOf } from './lines.ts';

export interface TypedIdeal {
  readonly who: string;
  readonly problems: string;
  readonly triggers: string;
  readonly notFor: string;
}
export const typedIdeal = (ideal: IdealClient | null): TypedIdeal => {
  const { who, problems, triggers, notFor } = ideal ?? emptyIdealClient;
  return { who: who ?? '', problems: problems.join('\n'), triggers: triggers.join('\n'), notFor: notFor ?? '' };
};
/** Null where nothing is left of it. */
export function idealFrom({ who, problems, triggers, notFor }: TypedIdeal): IdealClient | null {
  const ideal = { who: who.trim() || null, problems: linesOf(problems), triggers: linesOf(triggers), notFor: notFor.trim() || null };
  return JSON.stringify(ideal) === JSON.stringify(emptyIdealClient) ? null : ideal;
}

export function IdealForm({ typed, onType, onSave, onCancel }: { typed: TypedIdeal; onType: (typed: TypedIdeal) => void; onSave: () => void; onCancel: () => void }) {
  const type = (part: Partial<TypedIdeal>): void => onType({ ...typed, ...part });
  return (
    <form class="edit" onSubmit={(event) => { event.preventDefault(); onSave(); }} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onCancel(); } }}>
      <Field label={t('ideal.who')} hint={t('ideal.whoHint')} value={typed.who} autofocus onInput={(who) => type({ who })} />
      <TextArea label={t('ideal.problems')} hint={t('ideal.problemsHint')} value={typed.problems} onInput={(problems) => type({ problems })} />
      <TextArea label={t('ideal.triggers')} hint={t('ideal.triggersHint')} value={typed.triggers} onInput={(triggers) => type({ triggers })} />
      <Field label={t('ideal.notFor')} hint={t('ideal.notForHint')} value={typed.notFor} onInput={(notFor) => type({ notFor })} />
      <div class="acts">
        <Button small submit onPress={() => undefined}>{t('act.save')}</Button>
        <Button kind="quiet" small onPress={onCancel}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}

export function IdealShown({ ideal }: { ideal: IdealClient }) {
  const rows = ([['who', ideal.who ? [ideal.who] : []], ['problems', ideal.problems], ['triggers', ideal.triggers], ['notFor', ideal.notFor ? [ideal.notFor] : []]] as const).filter(([, lines]) => lines.length > 0);
  return (
    <dl class="ledger">
      {rows.map(([part, lines]) => <div key={part}><dt>{t(`ideal.short.${part}`)}</dt><dd>{lines.map((line) => <p key={line} dir="auto">{line}</p>)}</dd></div>)}
    </dl>
  );
}
