// The mails themselves beside what was read in them, as plain text; words that were asked for come into sight. Nothing of a mail is ever shown as HTML.
import { useEffect, useRef } from 'preact/hooks';
import type { FoundConversation } from '../../lib/actions/open-mail-files.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { MailLine } from './mail-line-model.ts';

export function MailText({ line, found }: { line: MailLine; found: FoundConversation }) {
  const place = useRef<HTMLOListElement>(null);
  const { value: inSight } = line.inSight;
  useEffect(() => {
    const message = inSight === null ? undefined : place.current?.children[found.shown.findIndex(({ id }) => id === inSight)];
    if (!(message instanceof HTMLElement)) return;
    message.scrollIntoView({ block: 'start' });
    message.focus({ preventScroll: true });
  }, [inSight]);
  return (
    <aside class="mail-text" aria-label={t('file.text')}>
      <h2 dir="auto">{found.page.thread.subject || t('file.noSubject')}</h2>
      <ol ref={place}>
        {found.shown.map(({ id, from, sentAt, text }) => (
          <li key={id} tabIndex={-1} data-in-sight={id === inSight ? '' : undefined}>
            <p class="small soft" dir="auto">{from}{sentAt && <> · {formatDay(sentAt.slice(0, 10), 'day')}</>}</p>
            <p class="mail-words" dir="auto">{text}</p>
          </li>
        ))}
      </ol>
    </aside>
  );
}
