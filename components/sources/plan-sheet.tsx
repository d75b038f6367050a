// The plan with one source: what is in it for them, what is asked, what happens step by step; with suggestions to start from.
import { useEffect, useMemo } from 'preact/hooks';
import { callName, type Person } from '../../lib/domain/person.ts';
import type { SourceKind } from '../../lib/domain/source.ts';
import type { KindReason } from '../../lib/domain/sources/roster.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Segmented } from '../base/choices.tsx';
import { Field, TextArea } from '../base/field.tsx';
import type { BookModel } from '../book/book-model.ts';
import { createPlan, type PlanModel, type SuggestedField } from './plan-model.ts';
import { reasonWords } from './source-words.ts';

function suggestions(kind: SourceKind, field: SuggestedField): readonly string[] {
  switch (field) {
    case 'gain': return [t(`plan.${kind}.gain1`), t(`plan.${kind}.gain2`), t(`plan.${kind}.gain3`)];
    case 'ask': return [t(`plan.${kind}.ask1`), t(`plan.${kind}.ask2`), t(`plan.${kind}.ask3`)];
    case 'steps': return [t(`plan.${kind}.steps`)];
    case 'tools': return [t(`plan.${kind}.tools1`), t(`plan.${kind}.tools2`), t(`plan.${kind}.tools3`)];
    default: return field satisfies never;
  }
}

/** What is taken already is offered no more. */
function Start({ model, field }: { model: PlanModel; field: SuggestedField }) {
  const { kind, ...typed } = model.typed.value;
  const left = suggestions(kind ?? 'client', field).filter((text) => !typed[field].includes(text));
  if (left.length === 0) return null;
  return (
    <div class="start-from">
      <p class="small soft" id={`start-${field}`}>{t('plan.start')}</p>
      <ul aria-labelledby={`start-${field}`}>{left.map((text) => <li key={text}><button type="button" class="link" onClick={() => model.add(field, text)}>{text}</button></li>)}</ul>
    </div>
  );
}

export function PlanSheet({ book, person, reason }: { book: BookModel; person: Person; reason: KindReason | null }) {
  const model = useMemo(() => createPlan(book, person, reason?.kind ?? null), [book, person.id]);
  useEffect(() => model.see(person), [person]);
  const typed = model.typed.value;
  const words = t(person.source ? 'plan.title' : 'sources.makePlan');
  const area = (field: SuggestedField, label: string, hint?: string) => (
    <div class="plan-field">
      <TextArea label={label} hint={hint ?? null} rows={field === 'gain' || field === 'ask' ? 2 : 4} value={typed[field]} onInput={(text) => model.type({ [field]: text })} />
      <Start model={model} field={field} />
    </div>
  );
  return (
    <section class="plan" aria-label={t('plan.title')} data-key="e">
      <h2>{words}</h2>
      <form class="stack" onSubmit={(event) => { event.preventDefault(); void model.save(); }}>
        <div>
          <Segmented<SourceKind> label={t('plan.kind')} value={typed.kind} choices={(['client', 'partner'] as const).map((value) => ({ value, label: t(`sources.kind.${value}`) }))} onChoose={(kind) => model.type({ kind })} />
          {reason && <p class="small soft">{reasonWords(reason, book.today())}</p>}
          {typed.kind && <p class="small soft">{t(`sources.${typed.kind}s.way`)}</p>}
        </div>
        {area('gain', t('plan.gain'))}
        {area('ask', t('plan.ask'), t('plan.askHint'))}
        {area('steps', t('plan.steps'), t('plan.stepsHint'))}
        {area('tools', t('plan.tools'), t('plan.toolsHint'))}
        <div class="pair">
          <Field label={t('plan.nextAskOn')} type="date" value={typed.nextAskOn} onInput={(nextAskOn) => model.type({ nextAskOn })} />
          <Field label={t('plan.mostAsksPerYear')} type="number" min={0} max={52} value={typed.mostAsksPerYear} wrong={model.wrong.value} onInput={(mostAsksPerYear) => model.type({ mostAsksPerYear })} />
        </div>
        <TextArea label={t('plan.notes')} rows={2} value={typed.notes} onInput={(notes) => model.type({ notes })} />
        <p class="acts">
          <Button kind="main" submit onPress={() => undefined} about={callName(person)}>{t('plan.save')}</Button>
          {person.source && <Button kind="quiet" small onPress={() => void model.remove()}>{t('plan.remove')}</Button>}
          {(person.source || model.isChanged.value) && <span class="small soft" role="status">{t(model.isChanged.value ? 'settings.unsaved' : 'settings.allSaved')}</span>}
        </p>
      </form>
    </section>
  );
}
