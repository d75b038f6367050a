// Whom one waits for, how long, and when the reminder falls due. Nothing to press: waiting is right.
import type { DueItem } from '../../lib/actions/due.ts';
import { optInOf } from '../../lib/domain/referral.ts';
import { formatDay, formatSpan } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { LinkButton } from '../base/button.tsx';
import { Tie } from '../base/tie.tsx';
import { dueWords } from './due-words.ts';

export function WaitingList({ items, today, onOpen }: { items: readonly DueItem[]; today: string; onOpen: (item: DueItem) => void }) {
  if (items.length === 0) return null;
  return (
    <section aria-label={t('group.waiting')}>
      <h2 class="grp"><span>{t('group.waiting')}</span><span>{items.length}</span></h2>
      <ul class="dues">
        {items.map((item) => (
          <li class="due brief" key={item.followUp.id}>
            {item.referral ? <Tie prospect={optInOf(item.referral, 'prospect').state} provider={optInOf(item.referral, 'provider').state} /> : <span />}
            <div>
              <p class="who"><b dir="auto">{dueWords(item, today).name}</b><span class="when">{item.followUp.since && formatSpan(item.followUp.since, today)}</span></p>
              {item.referral && <p class="why"><LinkButton onPress={() => onOpen(item)}>{item.referral.topic}</LinkButton></p>}
              <p class="why">{t(item.followUp.kind === 'let-rest' ? 'waiting.decide' : 'waiting.remind', { day: formatDay(item.followUp.dueOn, 'day', today) })}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
