// Whom one waits for, how long, and when the reminder falls due. Nothing to do: waiting is right.
import type { DueItem, Waiting } from '../../lib/actions/due.ts';
import { optInOf } from '../../lib/domain/referral.ts';
import { formatDay, formatSpan } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { LinkButton } from '../base/button.tsx';
import { FirstOf } from '../base/first-of.tsx';
import { Tie } from '../base/tie.tsx';
import { dueWords } from './due-words.ts';

/** As many as are read at first. */
const WAITING_SHOWN = 15;

interface WaitingListProps {
  readonly waiting: Waiting;
  readonly today: string;
  readonly onOpen: (item: DueItem) => void;
  /** Reads those that are not listed yet. */
  readonly onMore: () => void;
}
export function WaitingList({ waiting: { items, more }, today, onOpen, onMore }: WaitingListProps) {
  if (items.length === 0) return null;
  return (
    <section aria-label={t('group.waiting')}>
      <h2 class="grp"><span>{t('group.waiting')}</span><span>{items.length + more}</span></h2>
      <FirstOf items={items} page={WAITING_SHOWN} beyond={more} onMore={onMore} about={t('group.waiting')}>{(shown) => (
        <ul class="dues">
          {shown.map((item) => (
            <li class="due brief" data-row key={item.followUp.id}>
              {item.referral ? <Tie prospect={optInOf(item.referral, 'prospect').state} provider={optInOf(item.referral, 'provider').state} /> : <span />}
              <div>
                <p class="who"><b dir="auto">{dueWords(item, today).name}</b><span class="when">{item.followUp.since && formatSpan(item.followUp.since, today)}</span></p>
                {item.referral && <p class="why"><LinkButton onPress={() => onOpen(item)}>{item.referral.topic}</LinkButton></p>}
                <p class="why">{t(item.followUp.kind === 'let-rest' ? 'waiting.decide' : 'waiting.remind', { day: formatDay(item.followUp.dueOn, 'day', today) })}</p>
              </div>
            </li>
          ))}
        </ul>
      )}</FirstOf>
    </section>
  );
}
