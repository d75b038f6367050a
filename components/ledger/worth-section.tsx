// What a referral brought in: every amount with its day, and the sums, one for each currency.
import { useState } from 'preact/hooks';
import { sumsOf, worthOf } from '../../lib/domain/worth.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Section } from '../base/panel.tsx';
import { EntryActs } from './entry-form.tsx';
import { usualCurrency, type LedgerPartProps } from './since-section.tsx';
import { SideBySide, sumsWords } from './sums.tsx';
import { WorthForm } from './worth-form.tsx';

const NEW = 'new';

export function WorthSection({ sheet: { referral, today }, acts, currency }: LedgerPartProps) {
  const [open, setOpen] = useState<string | null>(null);
  const entries = worthOf(referral);
  const sums = sumsOf(entries);
  const close = (): void => setOpen(null);
  return (
    <Section title={t('worth.title')} aside={sums.length > 0 && <span class="num">{sumsWords(sums)}</span>}>
      {entries.length === 0 && open === null && <p class="soft">{t('worth.empty')}</p>}
      <ol class="hist worths" aria-label={t('worth.title')}>
        {entries.map((worth) => {
          const amount = formatMoney(worth.minor, worth.currency);
          const isOutcome = worth.id === 'outcome'; // corrected where it was written down
          return (
            <li key={worth.id}>
              <time dateTime={worth.on}>{formatDay(worth.on, 'short', today)}</time>
              <div>
                <p dir="auto"><b class="num">{amount}</b> <span class="small soft">{isOutcome ? t('worth.fromOutcome') : worth.note}</span></p>
                {open === worth.id && <WorthForm worth={worth} currency={worth.currency} today={today} onSave={(facts) => acts.worth(worth, facts)} onClose={close} />}
                {!isOutcome && open !== worth.id && <EntryActs about={t('noted.on', { what: amount, day: formatDay(worth.on, 'day', today) })} onCorrect={() => setOpen(worth.id)} onTakeOut={() => void acts.takeOutWorth(worth)} />}
              </div>
            </li>
          );
        })}
      </ol>
      <SideBySide sums={sums} />
      {open === NEW ? <WorthForm worth={null} currency={usualCurrency(referral, currency)} today={today} onSave={(facts) => acts.worth(null, facts)} onClose={close} /> : <p class="acts"><Button small onPress={() => setOpen(NEW)}>{t('worth.add')}</Button></p>}
    </Section>
  );
}
