// The mail by which a provider hears of the pause: written, looked at by the guard, changed, copied. Sending is the person's.
import type { Disclosure } from '../../lib/domain/draft.ts';
import type { SlotId } from '../../lib/drafting/slots.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field, TextArea } from '../base/field.tsx';
import { Note } from '../base/note.tsx';
import { slotLabel } from '../sidepanel/slot-words.ts';
import { NewMailButtons } from '../today/new-mail-buttons.tsx';
import type { PauseModel } from './pause-model.ts';

const labels = (slots: readonly SlotId[]): string => listed(slots.map(slotLabel));

function Findings({ model, level }: { model: PauseModel; level: Disclosure['level'] }) {
  const found = model.findings.value.filter((one) => one.level === level);
  const people = [...new Set(found.map(({ person }) => person))];
  return (
    <>
      {people.map((id) => {
        const name = model.nameOf.value(id);
        const quotes = [...new Set(found.filter(({ person }) => person === id).map(({ quote }) => quote))];
        return <Note key={id} kind={level === 'leak' ? 'hold' : 'look'} title={t(level === 'leak' ? 'pause.draft.held' : 'pause.draft.look', { name })}><p dir="auto">{listed(quotes)}</p></Note>;
      })}
    </>
  );
}

export function PauseDraft({ model, name }: { model: PauseModel; name: string }) {
  const draft = model.draft.value;
  const trouble = model.trouble.value;
  const toMailbox = model.toMailbox.value;
  const isHeld = model.findings.value.some(({ level }) => level === 'leak');
  return (
    <section class="stack-small" aria-label={t('pause.draft', { name })}>
      <h3>{t('pause.draft', { name })}</h3>
      <p class="small soft">{t('pause.draft.text')}</p>
      {!draft && <p class="acts"><Button onPress={() => void model.write()}>{t('pause.draft.write')}</Button></p>}
      {trouble && !draft && <p class="st-open" role="status">{trouble.kind === 'missing' ? t('pause.draft.missing', { what: labels(trouble.slots) }) : t(`pause.draft.${trouble.kind}`)}</p>}
      {draft && (
        <>
          <Field label={t('draft.subject')} value={draft.subject} onInput={(subject) => model.edit({ subject })} />
          <div lang={draft.language}><TextArea label={t('pause.draft.mail', { name })} rows={14} value={draft.body} onInput={(body) => model.edit({ body })} /></div>
          <Findings model={model} level="leak" />
          <Findings model={model} level="look" />
          <p class="acts">
            <Button icon="copy" waits={isHeld ? t('pause.whyHint') : null} onPress={() => void model.copy()}>{t('act.copy')}</Button>
            {toMailbox ? <Button kind="quiet" small onPress={toMailbox}>{t('pause.draft.mailbox')}</Button> : !isHeld && <NewMailButtons doors={{ openAddress: (url) => void model.newMail(url) }} draft={draft} />}
          </p>
        </>
      )}
    </section>
  );
}
