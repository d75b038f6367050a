// What is opened below a due row: its draft, an empty mail for own words, or the note of what happened. The draft's view is fetched when it is first wanted.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DueItem } from '../../lib/actions/due.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import { dueWords } from '../referral/due-words.ts';
import { later } from '../sidepanel/later.tsx';
import type { DueDesk } from './due-desk.ts';
import { DueNoteForm } from './due-note-form.tsx';
import { noteFor } from './due-note.ts';
import { NewMailButtons } from './new-mail-buttons.tsx';

const DueDraftView = later(async () => (await import('./due-draft-view.tsx')).DueDraftView);

function OwnWords({ desk, item, today }: { desk: DueDesk; item: DueItem; today: string }) {
  const { name } = dueWords(item, today);
  const email = item.person?.emails[0] ?? null;
  return (
    <div class="foot">
      <p class="small soft">{email ? t('today.ownWordsText', { name }) : t('today.noAddress', { name })}</p>
      <div class="acts">
        {email && <NewMailButtons isMain doors={desk.doors} draft={{ to: [{ name: item.person?.name ?? null, email }], cc: [], subject: '', body: '' }} />}
        {noteFor(item) && <Button kind={email ? 'plain' : 'main'} onPress={() => desk.openNote(item)}>{t('today.note')}</Button>}
      </div>
    </div>
  );
}

export function DueBelow({ desk, item, today }: { desk: DueDesk; item: DueItem; today: string }) {
  const opened = desk.opened.value;
  const place = useRef<HTMLElement>(null);
  const isHere = opened?.id === item.followUp.id;
  // A note is begun at once; a draft is read first.
  useLayoutEffect(() => { if (isHere && opened?.what === 'note') place.current?.querySelector<HTMLElement>('textarea, input')?.focus(); }, [isHere, opened?.what]);
  if (!opened || !isHere) return null;
  const draft = desk.draft.value;
  const label = opened.what === 'note' ? t('today.note') : opened.what === 'write' ? t('today.ownWords') : t('today.draftHere');
  return (
    <section class="below" ref={place} aria-label={label} onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) { event.preventDefault(); desk.closeOpened(); } }}>
      {opened.what === 'note' && <DueNoteForm desk={desk} item={item} today={today} />}
      {opened.what === 'write' && <OwnWords desk={desk} item={item} today={today} />}
      {opened.what === 'draft' && (draft ? <DueDraftView desk={desk} draft={draft} /> : <Skeleton text={t('today.preparing')} />)}
      {opened.what !== 'note' && <Button small kind="quiet" onPress={desk.closeOpened}>{opened.what === 'draft' ? t('today.closeDraft') : t('act.close')}</Button>}
    </section>
  );
}
