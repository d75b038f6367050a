// What happened since: every moment in order, people's words set as such; each can be corrected or taken out, and another is noted in one line of fields.
import { useState } from 'preact/hooks';
import { inOrder, type Moment } from '../../lib/domain/moment.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { worthOf } from '../../lib/domain/worth.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Section } from '../base/panel.tsx';
import { Words } from '../base/words.tsx';
import { useTyping } from '../referral/typing.ts';
import type { RecordPartProps } from '../sidepanel/record-part.ts';
import { EntryActs } from './entry-form.tsx';
import type { LedgerActs } from './ledger-acts-model.ts';
import { MomentForm } from './moment-form.tsx';
import { isCode, isWord, momentAbout } from './moment-words.ts';

export interface LedgerPartProps extends Pick<RecordPartProps, 'sheet' | 'nameOf'> {
  /** In which a new amount begins. */
  readonly currency: string;
  readonly acts: LedgerActs;
}
const NEW = 'moment.new';

/** That of the newest amount, else of the budget. */
export const usualCurrency = (referral: Referral, elsewhere: string): string => worthOf(referral).at(-1)?.currency ?? referral.budget?.currency ?? elsewhere;

export function SinceSection({ sheet: { referral, today }, nameOf, acts, currency }: LedgerPartProps) {
  const typing = useTyping();
  const moments = inOrder(referral.moments);
  const [open, setOpen] = useState<string | null>(() => [NEW, ...moments.map(({ id }) => `moment.${id}`)].find((at) => typing.get(at) !== null) ?? null);
  const form = (moment: Moment | null, at: string) => <MomentForm key={at} {...{ referral, moment, at, nameOf, today }} currency={usualCurrency(referral, currency)} onSave={(facts, worth) => (worth ? acts.order(facts, worth) : acts.moment(moment, facts))} onClose={() => setOpen(null)} />;
  return (
    <Section title={t('since.title')} aside={moments.length > 0 && String(moments.length)}>
      {moments.length === 0 && open === null && <p class="soft">{t('since.empty')}</p>}
      <ol class="hist since" aria-label={t('since.title')}>
        {moments.map((moment) => {
          const at = `moment.${moment.id}`;
          const { kind, on, text } = moment;
          const what = t(`happened.${kind}`);
          const about = momentAbout(moment, referral, nameOf);
          return (
            <li key={moment.id}>
              <time dateTime={on}>{formatDay(on, 'short', today)}</time>
              <div>
                <p dir="auto"><b>{what}</b>{about && <> <span class="small soft">{about}</span></>}</p>
                {text && !isCode(kind) && (isWord(kind) ? <Words quote={text} /> : <p class="small" dir="auto">{text}</p>)}
                {open === at ? form(moment, at) : <EntryActs about={t('noted.on', { what, day: formatDay(on, 'day', today) })} onCorrect={() => setOpen(at)} onTakeOut={() => void acts.takeOutMoment(moment)} />}
              </div>
            </li>
          );
        })}
      </ol>
      {open === NEW ? form(null, NEW) : <p class="acts"><Button small onPress={() => setOpen(NEW)}>{t('since.add')}</Button></p>}
    </Section>
  );
}
