// What was done to one mail, newest first; words that stood once can be taken into the editor again.
import { dayOf } from '../../lib/domain/day.ts';
import type { BookEvent } from '../../lib/domain/event.ts';
import type { KeptMail } from '../../lib/domain/own-mail.ts';
import { mailKey } from '../../lib/drafting/own-mails.ts';
import { formatNear } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { LinkButton } from '../base/button.tsx';
import { takenBack } from '../sidepanel/record-sheet.ts';
import type { MailModel } from './mail-model.ts';

const dayOfEvent = (event: BookEvent): string => dayOf(new Date(/^\d{4}-\d\d-\d\dT[\d:.]+Z/u.exec(event.at)?.[0] ?? event.at));

export function MailHistory({ model, today }: { model: MailModel; today: string }) {
  const events = model.history.value;
  const changes = events.filter((event) => event.put?.['ownMails']).reverse();
  const gone = takenBack(events);
  if (changes.length === 0) return null;
  const wordsOf = (event: BookEvent): KeptMail | null => (event.put?.['ownMails']?.[mailKey(model.id)] ?? null) as unknown as KeptMail | null;
  return (
    <section>
      <h2>{t('history.title')}</h2>
      <ol class="hist">
        {changes.map((event) => {
          const words = wordsOf(event);
          const day = dayOfEvent(event);
          const isShown = words?.subject === model.text.value.subject && words.body === model.text.value.body;
          return (
            <li key={event.id} class={gone.has(event.id) ? 'gone' : ''}>
              <time dateTime={day}>{formatNear(day, today)}</time>
              <p>{t(words ? 'mails.history.own' : 'mails.history.shipped')}{gone.has(event.id) && <span class="soft"> ({t('history.takenBack')})</span>} {words && !isShown && <LinkButton about={formatNear(day, today)} onPress={() => model.type({ subject: words.subject, body: words.body })}>{t('mails.history.take')}</LinkButton>}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
