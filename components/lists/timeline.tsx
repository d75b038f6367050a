// A person's years, newest first, each day once: narrowed to a kind, only what is in sight drawn.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BookEvent } from '../../lib/domain/event.ts';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import type { Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { findLines, LINE_KINDS, newestLineFirst, type LineKind, type TimeLine, type TimelineFacts } from '../../lib/domain/timeline.ts';
import { formatDay, formatNear } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { inPieces } from '../base/in-pieces.ts';
import { sortInPieces } from '../base/sort-in-pieces.ts';
import { WindowedList } from '../base/windowed-list.tsx';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import { lineWords } from './timeline-words.ts';
import './lists.css';

const ROW = 44;
const MOST_IN_SIGHT = 10;
interface Shown { readonly line: TimeLine; readonly isFirst: boolean }

const NONE: readonly TimeLine[] = [];
/** In order; what was there before stays while the new is laid out. Null until there is any. */
function useLines({ person, referrals, followUps, history }: TimelineFacts): readonly TimeLine[] | null {
  const [lines, setLines] = useState<readonly TimeLine[] | null>(null);
  useEffect(() => {
    let stale = false;
    const isWanted = (): boolean => !stale;
    const lay = async (): Promise<void> => {
      const found = await inPieces(findLines({ person, referrals, followUps, history }), isWanted);
      const inOrder = found && (await inPieces(sortInPieces(found, newestLineFirst), isWanted));
      if (inOrder && !stale) setLines(inOrder);
    };
    void lay();
    return () => { stale = true; };
  }, [person, referrals, followUps, history]);
  return lines;
}

export function Timeline({ book, person, referrals, history }: { book: BookModel; person: Person; referrals: readonly Referral[]; history: readonly BookEvent[] }) {
  const [kind, setKind] = useState<LineKind | null>(null);
  const [followUps, setFollowUps] = useState<readonly FollowUp[]>([]);
  useEffect(() => {
    let stale = false;
    void book.tools.book.followUpsWith(person.id).then((rows) => { if (!stale) setFollowUps(rows); }, () => undefined);
    return () => { stale = true; };
  }, [person.id, book.todayRows.value]);
  const laid = useLines({ person, referrals, followUps, history });
  const lines = laid ?? NONE;
  const shown = useMemo((): readonly Shown[] => lines.filter((line) => kind === null || line.kind === kind).map((line, i, all) => ({ line, isFirst: all[i - 1]?.day !== line.day })), [lines, kind]);
  const today = book.today();
  const nameOf = book.nameOf.value;
  const kinds = LINE_KINDS.filter((one) => lines.some((line) => line.kind === one));
  return (
    <section class="timeline">
      <h2>{t('lists.line.title')}<span>{lines.length || ''}</span></h2>
      {kinds.length > 1 && (
        <select class="in" aria-label={t('lists.line.show')} value={kind ?? ''} onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? null)}>
          <option value="">{t('lists.line.all')}</option>
          {kinds.map((one) => <option key={one} value={one}>{t(`lists.line.${one}`)}</option>)}
        </select>
      )}
      {laid === null ? null : shown.length === 0 ? <p class="soft">{t('lists.line.none')}</p> : (
        <div class="timeline-frame box" style={{ blockSize: `${(Math.min(shown.length, MOST_IN_SIGHT) * ROW) / 16}rem` }}>
          <WindowedList items={shown} keyOf={({ line }) => line.id} rowHeight={ROW} selected={null} label={t('lists.line.title')}>
            {({ line, isFirst }) => {
              const words = lineWords(line, nameOf, today);
              return (
                <div class={`event${line.day > today ? ' event-ahead' : ''}`}>
                  <time dateTime={line.day} title={formatDay(line.day, 'full', today)}>{isFirst ? formatNear(line.day, today) : ''}</time>
                  <p class="event-what" dir="auto" title={words}>{words}</p>
                  {line.referral && <a class="link small" dir="auto" href={hashOf({ room: 'referrals', id: line.referral.id })}>{line.referral.topic || t('form.referral')}</a>}
                </div>
              );
            }}
          </WindowedList>
        </div>
      )}
    </section>
  );
}
