// One due thing: closed it shows later and done; open it shows its next step, and everything one can do with it.
import type { ComponentChildren } from 'preact';
import type { DueItem } from '../../lib/actions/due.ts';
import { optInOf } from '../../lib/domain/referral.ts';
import { formatDue } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button, IconButton, LinkButton } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { Tie } from '../base/tie.tsx';
import type { DueActs, DueCursor } from './due-cursor-model.ts';
import { dueWords } from './due-words.ts';
import { Snooze } from './snooze.tsx';

/** What a page adds to its rows; the panel adds nothing. */
export interface DueExtras {
  /** Before the name: a box to choose the row by. */
  readonly choose?: (item: DueItem, name: string) => ComponentChildren;
  /** The way that fits, in a word. */
  readonly channel?: (item: DueItem) => ComponentChildren;
  /** Further buttons of the open row. */
  readonly acts?: (item: DueItem) => ComponentChildren;
  /** Something is open below it: then the one main button is there. */
  readonly isOpened?: (item: DueItem) => boolean;
  /** What is done in the row itself. */
  readonly below?: (item: DueItem) => ComponentChildren;
}

export interface DueRowProps {
  readonly item: DueItem;
  readonly today: string;
  readonly cursor: DueCursor;
  readonly acts: DueActs;
  readonly extras?: DueExtras | undefined;
}

function Sign({ item }: { item: DueItem }) {
  const { referral } = item;
  return referral ? <Tie prospect={optInOf(referral, 'prospect').state} provider={optInOf(referral, 'provider').state} /> : <Icon name="clock" class="i sign" />;
}

function When({ item, today }: { item: DueItem; today: string }) {
  if (item.late > 0) return <span class="when st-late">{formatDue(item.followUp.dueOn, today)}</span>;
  if (item.firstFrom) return <span class="when tag tag-first">{t('party.firstEver')}</span>;
  return <span class="when">{item.late < 0 ? formatDue(item.followUp.dueOn, today) : ''}</span>;
}

export function DueRow({ item, today, cursor, acts, extras }: DueRowProps) {
  const { id } = item.followUp;
  const words = dueWords(item, today);
  const isOpen = cursor.current.value?.followUp.id === id;
  const snoozing = cursor.snoozing.value === id;
  const snooze = snoozing && <Snooze today={today} onPick={(until) => { cursor.snooze(null); acts.later(item, until); }} onClose={() => cursor.snooze(null)} />;
  const topic = item.referral && item.person ? item.referral.topic : '';
  const about = `${words.name}, ${words.what}`;
  return (
    <li class="due" aria-current={isOpen ? 'true' : undefined}>
      {extras?.choose ? <span class="signs"><Sign item={item} />{extras.choose(item, words.name)}</span> : <Sign item={item} />}
      <div>
        <p class="who">
          <button class="open" type="button" aria-expanded={isOpen} onClick={() => cursor.open(id)}><b dir="auto">{words.name}</b></button>
          <When item={item} today={today} />
        </p>
        <p class="do"><span>{words.what}</span>{extras?.channel?.(item)}</p>
        {topic !== '' && <p class="about" dir="auto">{isOpen && acts.openRecord ? <LinkButton onPress={() => acts.openRecord?.(item)}>{topic}</LinkButton> : topic}</p>}
        <p class="why">{words.why}</p>
        {isOpen && (
          <div class="acts">
            <Button kind={extras?.isOpened?.(item) ? 'plain' : 'main'} onPress={() => acts.go(item)}>{words.button}</Button>
            <Button menu expanded={snoozing} onPress={() => cursor.snooze(snoozing ? null : id)} about={about}>{t('act.later')}</Button>
            {words.button !== t('act.done') && <Button onPress={() => acts.done(item)} about={about}>{t('act.done')}</Button>}
            {extras?.acts?.(item)}
            {snooze}
          </div>
        )}
        {extras?.below?.(item)}
      </div>
      {!isOpen && (
        <div class="side">
          <IconButton icon="clock" label={t('act.laterFor', { name: words.name })} menu expanded={snoozing} onPress={() => { cursor.open(id); cursor.snooze(id); }} />
          <IconButton icon="check" label={t('act.doneFor', { name: words.name })} onPress={() => { cursor.open(id); acts.done(item); }} />
        </div>
      )}
    </li>
  );
}
