// Everything that one person was asked and said, oldest first: which step, when, how, in which words, what it covers, towards whom. It can let an entry be put right.
import type { ComponentChildren } from 'preact';
import { dayOf } from '../../lib/domain/day.ts';
import { countsTowards, type OptInEntry } from '../../lib/domain/opt-in.ts';
import type { PersonId } from '../../lib/domain/person.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import { Words } from '../base/words.tsx';

export interface AnswerListProps {
  readonly entries: readonly OptInEntry[];
  readonly label: string;
  readonly nameOf: NameOf;
  readonly today: string;
  /** Who stands on the other side now: an entry towards somebody else says so. */
  readonly towards: (entry: OptInEntry) => PersonId | null;
  /** Brings the words into view where they stand; null where that place is not known. */
  readonly showWords: (entry: OptInEntry) => (() => void) | null;
  /** Buttons, or the form, below an entry. */
  readonly below?: (entry: OptInEntry) => ComponentChildren;
}

export function AnswerList({ entries, label, nameOf, today, towards, showWords, below }: AnswerListProps) {
  const day = (on: string): string => formatDay(on, 'day', today);
  return (
    <ol class="hist answers" aria-label={label}>
      {entries.map((entry) => {
        const written = dayOf(new Date(entry.recordedAt));
        const other = entry.towards && !countsTowards(entry, towards(entry)) ? entry.towards : null;
        return (
          <li key={entry.id}>
            <time dateTime={entry.on}>{formatDay(entry.on, 'short', today)}</time>
            <div>
              <p dir="auto"><b>{t(`optIn.${entry.step}`)}</b> <span class="small soft">{t(`channel.${entry.channel}`)}</span></p>
              {entry.about === 'tell-introducer' && <p class="small soft">{t('draftKind.third-consent')}</p>}
              {other && <p class="small soft" dir="auto">{t('ledger.towards', { name: nameOf(other) })}</p>}
              {entry.words && <Words quote={entry.words.quote} onShow={showWords(entry)} />}
              {entry.covers.length > 0 && <p class="small soft">{t('answer.coversLine', { what: listed(entry.covers.map((what) => t(`covers.${what}`))) })}</p>}
              {entry.note && <p class="small" dir="auto">{entry.note}</p>}
              {written !== entry.on && <p class="small soft">{t('ledger.recorded', { day: day(written) })}</p>}
              {below?.(entry)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
