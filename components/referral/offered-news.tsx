// News that stands in the thread, each with its words: that both were introduced, how it went. It is noted only once the person says so.
import type { News } from '../../lib/actions/offer-news.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Section } from '../base/panel.tsx';
import { Words, type Quoted } from '../base/words.tsx';

export interface OfferedNewsProps {
  readonly news: readonly News[];
  readonly today: string;
  readonly quotedOf: (news: News) => Quoted | null;
  readonly onNote: (news: News) => void;
  readonly onDismiss: (news: News) => void;
}

function headOf(news: News, today: string): string {
  if (news.kind === 'introduced') return t('news.introduced', { day: formatDay(news.on, 'day', today) });
  const { result, amount, currency } = news.outcome;
  return [t(`outcome.${result}`), amount !== null && currency !== null ? formatMoney(amount, currency) : null].filter(Boolean).join(', ');
}

export function OfferedNews({ news, today, quotedOf, onNote, onDismiss }: OfferedNewsProps) {
  if (news.length === 0) return null;
  return (
    <Section title={t('news.title')}>
      <ul class="offers">
        {news.map((one) => {
          const quoted = quotedOf(one);
          return (
            <li key={`${one.kind} ${one.evidence.messageId}`}>
              <p><b>{headOf(one, today)}</b></p>
              {quoted && <Words {...quoted} />}
              <div class="acts">
                <Button small icon="check" onPress={() => onNote(one)}>{t('news.note')}</Button>
                <Button kind="quiet" small onPress={() => onDismiss(one)}>{t('news.dismiss')}</Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
