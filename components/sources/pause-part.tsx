// Referrals to one provider: what the record tells for and against a pause, the pause with its why, the mail, and the way back.
import { useEffect, useMemo } from 'preact/hooks';
import { callName, type Person } from '../../lib/domain/person.ts';
import type { PauseEvidence, Speaks } from '../../lib/domain/sources/pause-evidence.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field, TextArea } from '../base/field.tsx';
import { Note } from '../base/note.tsx';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import { PauseDraft } from './pause-draft.tsx';
import { createPause, type PauseModel } from './pause-model.ts';

const SHOWN = 20;

function whatWords({ kind, days }: PauseEvidence, name: string): string {
  switch (kind) {
    case 'slow': case 'silent': return t(`pause.evidence.${kind}`, { count: days ?? 0 });
    case 'provider-word': return t('pause.evidence.provider-word', { name });
    case 'complaint': case 'problem': case 'apologised': case 'client-word': case 'won': case 'praise': return t(`pause.evidence.${kind}`);
    default: return kind satisfies never;
  }
}

function EvidenceList({ speaks, evidence, name, today }: { speaks: Speaks; evidence: readonly PauseEvidence[]; name: string; today: string }) {
  const theirs = evidence.filter((one) => one.speaks === speaks);
  if (theirs.length === 0) return speaks === 'for' ? <p class="soft">{t('pause.forNothing')}</p> : null;
  return (
    <section class="evidence" aria-label={t(`pause.${speaks}`)}>
      <h3>{t(`pause.${speaks}`)}</h3>
      <ul class="source-rows">
        {theirs.slice(0, SHOWN).map((one, i) => (
          <li key={i}>
            <p><b>{whatWords(one, name)}</b> <span class="small soft">{formatDay(one.on, 'day', today)}{one.referralId && one.topic && <> · <a class="link" dir="auto" href={hashOf({ room: 'referrals', id: one.referralId })}>{one.topic}</a></>}</span></p>
            {one.words && <p class="own-words" dir="auto">{one.words}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PauseForm({ model, person }: { model: PauseModel; person: Person }) {
  const { why, condition, until } = model.typed.value;
  return (
    <form class="edit" onSubmit={(event) => { event.preventDefault(); void model.pause(); }} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); model.isWriting.value = false; } }}>
      <TextArea label={t('pause.why')} hint={t('pause.whyHint')} value={why} onInput={(text) => model.type({ why: text })} />
      <Field label={t('pause.condition')} value={condition} onInput={(text) => model.type({ condition: text })} />
      <Field label={t('pause.until')} type="date" value={until} onInput={(day) => model.type({ until: day })} />
      <div class="acts">
        <Button submit waits={why.trim() === '' ? t('pause.waits') : null} onPress={() => undefined}>{t(person.pause ? 'act.save' : 'pause.go')}</Button>
        <Button kind="quiet" small onPress={() => { model.isWriting.value = false; }}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}

function Standing({ model, person, today }: { model: PauseModel; person: Person; today: string }) {
  const { pause } = person;
  if (!pause) return null;
  return (
    <>
      <Note kind="look" title={t('pause.isOn', { day: formatDay(pause.on, 'day', today) })}>
        <p class="own-words" dir="auto">{pause.why}</p>
        {pause.condition && <p class="small" dir="auto">{t('pause.condition')}: {pause.condition}</p>}
        {pause.until && <p class="small">{t('pause.lookAgain', { day: formatDay(pause.until, 'day', today) })}</p>}
        {pause.referralIds.length > 0 && <p class="small">{t('pause.restsOn', { count: pause.referralIds.length })}</p>}
      </Note>
      <PauseDraft model={model} name={callName(person)} />
      <form class="stack-small" onSubmit={(event) => { event.preventDefault(); void model.resume(); }}>
        <h3>{t('pause.resume')}</h3>
        <TextArea label={t('pause.resume.agreed')} hint={t('pause.resume.agreedHint')} rows={2} value={model.agreed.value} onInput={(text) => { model.agreed.value = text; }} />
        <p class="acts"><Button submit onPress={() => undefined}>{t('pause.resume.go')}</Button></p>
      </form>
    </>
  );
}

export function PausePart({ book, person }: { book: BookModel; person: Person }) {
  const model = useMemo(() => createPause(book, person.id), [book, person.id]);
  useEffect(() => void model.read(), [model, person.revision]);
  const sheet = model.sheet.value;
  const today = book.today();
  const name = callName(person) || t('person.noName');
  // Whoever meets no need of a record has no referrals to pause.
  if (!sheet || (sheet.referrals.length === 0 && !sheet.person.pause)) return null;
  return (
    <section class="pause" aria-label={t('pause.title', { name })}>
      <h2>{t('pause.title', { name })}</h2>
      <p class="small soft">{t('pause.text')}</p>
      <Standing model={model} person={sheet.person} today={today} />
      {(['for', 'said', 'against'] as const).map((speaks) => <EvidenceList key={speaks} speaks={speaks} evidence={sheet.evidence} name={name} today={today} />)}
      {model.isWriting.value ? <PauseForm model={model} person={sheet.person} /> : <p class="acts"><Button onPress={() => { model.isWriting.value = true; }}>{t(sheet.person.pause ? 'pause.change' : 'pause.begin')}</Button></p>}
      {sheet.earlier.length > 0 && (
        <section class="evidence" aria-label={t('pause.earlier')}>
          <h3>{t('pause.earlier')}</h3>
          <ul class="source-rows">
            {sheet.earlier.map(({ pause, endedOn, agreed }) => (
              <li key={pause.on + endedOn}>
                <p class="small soft">{t('pause.earlier.span', { from: formatDay(pause.on, 'day', today), to: formatDay(endedOn, 'day', today) })}</p>
                <p class="own-words" dir="auto">{pause.why}</p>
                {agreed && <p class="small" dir="auto">{t('pause.earlier.agreed', { words: agreed })}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
