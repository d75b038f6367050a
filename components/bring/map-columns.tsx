// A table of a form that nobody knows: each column with what stands in it, what it most likely holds, and a choice where that is wrong.
import { useState } from 'preact/hooks';
import type { ColumnMapping, ContactField } from '../../lib/domain/contact-file.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check, Segmented } from '../base/choices.tsx';
import type { BringModel } from './bring-model.ts';
import type { Stage } from './bring-stage.ts';

type Mapping = Extract<Stage, { at: 'map' }>;
const FIELDS: readonly ContactField[] = [
  'name', 'given-name', 'middle-name', 'family-name', 'name-prefix', 'name-suffix', 'other-name', 'given-reading', 'family-reading', 'email', 'phone', 'company', 'title',
  'location', 'postal', 'street', 'city', 'region', 'postcode', 'country', 'profile', 'website', 'notes', 'tags', 'since',
];
/** Without one of these no row holds anything to go by. */
const NEEDED: ReadonlySet<ContactField | null> = new Set<ContactField>(['name', 'given-name', 'family-name', 'other-name', 'email', 'phone', 'profile']);
const SAMPLES = 3;

function Column({ stage, at, field, onField }: { stage: Mapping; at: number; field: ContactField | null; onField: (field: ContactField | null) => void }) {
  const { head, samples, sureness } = stage.table;
  const name = head[at]?.trim() || t('bring.map.unnamed', { n: at + 1 });
  const inIt = samples.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '').slice(0, SAMPLES);
  return (
    <li class="bring-column" data-unsure={field !== null && sureness[at] === 'unsure' ? '' : undefined}>
      <b dir="auto">{name}</b>
      <span class="bring-samples" dir="auto"><span class="sr">{t('bring.map.samples')}: </span>{inIt.join(' · ') || '—'}</span>
      <span class="bring-holds">
        <select class="in" aria-label={`${t('bring.map.holds')}: ${name}`} value={field ?? ''} onChange={(event) => onField(FIELDS[event.currentTarget.selectedIndex - 1] ?? null)}>
          <option value="">{t('bring.map.leftOut')}</option>
          {FIELDS.map((one) => <option key={one} value={one}>{t(`bring.holds.${one}`)}</option>)}
        </select>
        {field !== null && sureness[at] === 'unsure' && <span class="small st-look">{t('bring.map.unsure')}</span>}
      </span>
    </li>
  );
}

export function MapColumns({ model, stage }: { model: BringModel; stage: Mapping }) {
  const [mapping, setMapping] = useState<ColumnMapping>(stage.table.guess);
  const change = (changed: Partial<ColumnMapping>): void => setMapping({ ...mapping, ...changed });
  const has = (...fields: readonly ContactField[]): boolean => mapping.fields.some((field) => field !== null && fields.includes(field));
  const waits = mapping.fields.some((field) => NEEDED.has(field)) ? null : t('bring.map.needsName');
  return (
    <section class="bring-map" aria-label={t('bring.map.title', { name: stage.file.name })}>
      <h2 dir="auto">{t('bring.map.title', { name: stage.file.name })}</h2>
      <p class="soft">{t('bring.map.text', { count: stage.table.rows })}</p>
      <ul class="bring-columns box">
        {mapping.fields.map((field, at) => <Column key={at} stage={stage} at={at} field={field} onField={(chosen) => change({ fields: mapping.fields.map((one, i) => (i === at ? chosen : one)) })} />)}
      </ul>
      <div class="stack-small">
        <Check checked={mapping.hasHead} onChange={(hasHead) => change({ hasHead })}>{t('bring.map.hasHead')}</Check>
        {has('name') && <Check checked={mapping.splitsComma} onChange={(splitsComma) => change({ splitsComma })}>{t('bring.map.splitsComma')}</Check>}
        {has('given-name', 'family-name') && <Segmented label={t('bring.map.nameOrder')} value={mapping.nameOrder} choices={(['by-script', 'given-first', 'family-first'] as const).map((value) => ({ value, label: t(`bring.map.${value}`) }))} onChoose={(nameOrder) => change({ nameOrder })} />}
        {has('since') && <Segmented label={t('bring.map.dayOrder')} value={mapping.dayOrder} choices={(['day-first', 'month-first'] as const).map((value) => ({ value, label: t(`bring.map.${value}`) }))} onChoose={(dayOrder) => change({ dayOrder })} />}
      </div>
      <p class="acts">
        <Button kind="main" waits={waits} onPress={() => void model.map(mapping)}>{t('bring.map.go')}</Button>
        <Button onPress={() => void model.next()}>{t('act.cancel')}</Button>
      </p>
    </section>
  );
}
