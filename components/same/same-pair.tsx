// Two cards side by side: where they differ one is chosen, what one lacks is taken from the other, what gathers is joined.
import { callName, type Person } from '../../lib/domain/person.ts';
import { CHOSEN_FIELDS, type ChosenField } from '../../lib/domain/same/join-cards.ts';
import { LANGUAGE_NAMES } from '../../lib/i18n/language.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';
import { hashOf } from '../book/route.ts';
import type { Pair, SameModel } from './same-model.ts';
import { reasonWords } from './same-words.ts';

const JOINED_LISTS = ['otherNames', 'emails', 'phones'] as const;

function shownValue(person: Person, field: ChosenField): string {
  const value = person[field];
  if (value === null || value === '') return '';
  switch (field) {
    case 'language': return LANGUAGE_NAMES[value as keyof typeof LANGUAGE_NAMES] ?? value;
    case 'register': return t(`register.${value as 'formal' | 'familiar'}`);
    case 'preferredContact': return t(`contactWay.${value as NonNullable<Person['preferredContact']>}`);
    case 'postal': return listed(value.split('\n'));
    default: return value;
  }
}

function Row({ model, pair, field }: { model: SameModel; pair: Pair; field: ChosenField }) {
  const [own, other] = [shownValue(pair.own, field), shownValue(pair.other, field)];
  if (own === '' && other === '') return null;
  const differ = own !== '' && other !== '' && own !== other;
  const chosen = model.choices.value[field] ?? 'own';
  const label = t(`field.${field}`);
  if (!differ) return <div class="same-row"><span class="lab">{label}</span><span dir="auto">{own || <i class="faint">{t('same.takesOver')}</i>}</span><span dir="auto">{other}</span></div>;
  return (
    <fieldset class="same-row same-differs">
      <legend class="lab">{label}</legend>
      {([['own', own], ['other', other]] as const).map(([of, value]) => (
        <label key={of} class="same-choice"><input type="radio" name={`same-${field}`} checked={chosen === of} onChange={() => model.choose(field, of)} /><span dir="auto">{value}</span></label>
      ))}
    </fieldset>
  );
}

const Joined = ({ label, own, other }: { label: string; own: string; other: string }) => (own === '' && other === '' ? null : <div class="same-row"><span class="lab">{label}</span><span dir="auto">{own}</span><span dir="auto">{other}</span></div>);

function Gathered({ pair: { own, other, records } }: { pair: Pair }) {
  const count = (person: Person, field: 'contacts' | 'gifts' | 'praise'): string => String(Object.keys(person[field]).length || '');
  return (
    <>
      {JOINED_LISTS.map((field) => <Joined key={field} label={t(`field.${field}`)} own={listed(own[field])} other={listed(other[field])} />)}
      <Joined label={t('field.notes')} own={own.notes ?? ''} other={other.notes ?? ''} />
      <Joined label={t('lists.tags')} own={listed(Object.keys(own.tags))} other={listed(Object.keys(other.tags))} />
      <Joined label={t('same.contacts')} own={count(own, 'contacts')} other={count(other, 'contacts')} />
      <Joined label={t('same.gifts')} own={count(own, 'gifts')} other={count(other, 'gifts')} />
      <Joined label={t('same.praise')} own={count(own, 'praise')} other={count(other, 'praise')} />
      <Joined label={t('room.referrals')} own={String(records[0] || '')} other={String(records[1] || '')} />
    </>
  );
}

const nameOf = (person: Person): string => callName(person) || t('person.noName');

export function SamePair({ model, pair }: { model: SameModel; pair: Pair }) {
  const { own, other, reasons, why, more } = pair;
  return (
    <article class="same-pair">
      <p class="back"><a class="link" href="#/same">{t('detail.back')}</a></p>
      <h2 class="title" dir="auto">{t('same.question', { first: nameOf(own), second: nameOf(other) })}</h2>
      {reasons.length > 0 && <ul class="same-why" aria-label={t('same.reasons')}>{reasons.map((reason) => <li key={reason.kind + reason.value} class="tag" dir="auto">{reasonWords(reason)}</li>)}</ul>}
      {more.length > 0 && <p class="soft">{t('same.more', { count: more.length })}</p>}
      {why !== null && <Note kind="look" title={t(`same.cannot.${why}`)} />}
      <div class="acts same-acts">
        <span data-key="enter"><Button kind="main" onPress={() => void model.join()} waits={model.busy.value ? t('same.joining') : why === null ? null : t('same.waits')}>{t('same.join')}</Button></span>
        <Button onPress={() => void model.apart()}>{t('same.notSame')}</Button>
        <Button kind="quiet" onPress={() => void model.swap()}>{t('same.swap')}</Button>
      </div>
      <div class="same-cards">
        <div class="same-row same-head">
          <span class="lab" />
          <p><span class="lab">{t('same.stays')}</span><a class="link" dir="auto" href={hashOf({ room: 'people', id: own.id })}>{nameOf(own)}</a></p>
          <p><span class="lab">{t('same.goes')}</span><a class="link" dir="auto" href={hashOf({ room: 'people', id: other.id })}>{nameOf(other)}</a></p>
        </div>
        {CHOSEN_FIELDS.map((field) => <Row key={field} model={model} pair={pair} field={field} />)}
        <p class="same-both small soft">{t('same.both')}</p>
        <Gathered pair={pair} />
      </div>
      <p class="small soft">{t('same.after')}</p>
    </article>
  );
}
