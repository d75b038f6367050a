// Ten found introductions to go through by keyboard, then saved as one.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { KeyHints } from '../base/keys.tsx';
import { isOnControl, singleKey } from '../base/single-key.ts';
import { Skeleton } from '../base/skeleton.tsx';
import { useKeyPresses } from '../base/use-key-presses.ts';
import { CaseCard } from './case-card.tsx';
import type { MailboxModel } from './mailbox-model.ts';

/** True where the key meant something here. */
function press(model: MailboxModel, event: KeyboardEvent): boolean {
  const { batch, book } = model;
  if (book.searching.value || (!book.settings.value.singleKeys && event.key.length === 1)) return false;
  switch (singleKey(event)) {
    case 'j': case 'ArrowDown': batch.move(1); return true;
    case 'k': case 'ArrowUp': batch.move(-1); return true;
    case 'y': batch.say('kept'); return true;
    case 'n': batch.say('left-out'); return true;
    case 'e': batch.showWords(); return true;
    case 'a': batch.sayAll('kept'); return true;
    case 'z': return batch.unsay();
    case 'Enter': if (isOnControl(event) || Object.keys(batch.marks.value).length === 0) return false; void batch.save(); return true;
    default: return false;
  }
}

export function BatchPart({ model }: { model: MailboxModel }) {
  const list = useRef<HTMLOListElement>(null);
  const { batch } = model;
  const [laid, at] = [batch.laid.value, batch.at.value];
  const marks = batch.marks.value;
  const kept = Object.values(marks).filter((said) => said === 'kept').length;
  // Before the book's own keys: what was marked last is taken back before what was saved.
  useKeyPresses((event) => { if (press(model, event)) { event.preventDefault(); event.stopPropagation(); } }, [model], { isFirst: true });
  const shown = useRef<string | null>(null);
  const here = laid?.[at]?.past.key ?? null;
  // At once: a focus that comes later would throw back who has pressed on by then.
  useLayoutEffect(() => {
    const card = list.current?.querySelector<HTMLElement>('[aria-current]');
    card?.scrollIntoView({ block: 'nearest' });
    // What is moved to is heard; the first of the first batch waits to be looked for.
    if (card && shown.current !== null && shown.current !== here && !card.contains(document.activeElement)) card.focus({ preventScroll: true });
    if (here !== null) shown.current = here;
  }, [here, batch.open.value]);
  if (!laid) return model.book.trouble.value ? null : <Skeleton text={t('loading')} />;
  return (
    <>
      <p role="status"><b>{t('mailbox.batch.title', { count: model.cases.value.length })}</b> · {t('mailbox.batch.left', { count: batch.left.value })}</p>
      <p class="soft">{t('mailbox.batch.hint')}</p>
      <ol class="mailbox-cases" ref={list}>
        {laid.map((one, place) => (
          <CaseCard
            key={one.past.key} laid={one} said={marks[one.past.key]} isHere={place === at} isOpen={batch.open.value === one.past.key}
            onSay={(said) => batch.say(said, place)} onWords={() => batch.showWords(place)} onStand={() => { if (batch.at.value !== place) batch.stand(place); }}
          />
        ))}
      </ol>
      <div class="acts mailbox-foot">
        <Button kind="main" onPress={() => void batch.save()} waits={Object.keys(marks).length === 0 ? t('mailbox.batch.waits') : null}>{t('mailbox.batch.save', { count: kept })}</Button>
        <Button onPress={() => batch.sayAll('kept')}>{t('mailbox.keepAll')}</Button>
        <Button kind="quiet" onPress={() => void model.finish()}>{t('mailbox.batch.toEnd')}</Button>
      </div>
      <KeyHints hints={[{ keys: ['J', 'K'], does: t('keys.move') }, { keys: ['Y'], does: t('mailbox.keys.keep') }, { keys: ['N'], does: t('mailbox.keys.leaveOut') }, { keys: ['E'], does: t('mailbox.keys.words') }, { keys: ['A'], does: t('mailbox.keys.all') }, { keys: ['Z'], does: t('keys.undo') }, { keys: ['Enter'], does: t('mailbox.keys.save') }]} />
    </>
  );
}
