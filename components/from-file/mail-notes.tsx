// What has to be said beside a mail that was dropped: files that could not be read, conversations that wait, and the question who of them one is.
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { FoundConversation } from '../../lib/actions/open-mail-files.ts';
import { Button } from '../base/button.tsx';
import { FirstOf } from '../base/first-of.tsx';
import { Note } from '../base/note.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { MailLine } from './mail-line-model.ts';

const SHOWN = 10;

export function Faults({ book, line }: { book: BookModel; line: MailLine }) {
  const faults = line.faults.value;
  if (faults.length === 0) return null;
  return (
    <section class="mail-faults" aria-label={t('file.fault.title', { count: faults.length })}>
      <Note
        kind="look" title={t('file.fault.title', { count: faults.length })}
        actions={
          <>
            {faults.some(({ fault }) => fault === 'mailbox') && <Button small onPress={() => book.go({ room: 'mailbox', id: null })}>{t('file.fault.mailboxGo')}</Button>}
            <Button small kind="quiet" onPress={line.seenFaults}>{t('file.fault.seen')}</Button>
          </>
        }
      >
        <FirstOf items={faults} page={SHOWN} about={t('file.fault.title', { count: faults.length })}>{(shown) => <ul>{shown.map(({ name, fault }) => <li key={`${name} ${fault}`} data-row dir="auto">{t(`file.fault.${fault}`, { name })}</li>)}</ul>}</FirstOf>
      </Note>
    </section>
  );
}

const namesIn = ({ shown }: FoundConversation): readonly string[] => [...new Set(shown.map(({ from }) => from).filter(Boolean))].slice(0, 4);

export function Others({ line }: { line: MailLine }) {
  const others = line.others.value;
  if (others.length === 0) return null;
  const title = line.open.value || line.asking.value ? t('file.others') : t('file.several', { count: others.length });
  return (
    <section class="mail-others" aria-label={title}>
      <p role="status">{title}</p>
      <FirstOf items={others} page={SHOWN} about={title}>{(first) => <ul>
        {first.map((found) => (
          <li key={found.page.thread.threadId} data-row>
            <button class="btn mail-other" type="button" onClick={() => void line.choose(found)}>
              <b dir="auto">{found.page.thread.subject || t('file.noSubject')}</b>
              <span class="small soft" dir="auto">{t('file.messages', { count: found.shown.length, names: listed(namesIn(found)) })}</span>
            </button>
          </li>
        ))}
      </ul>}</FirstOf>
    </section>
  );
}

export function AskWho({ line, found }: { line: MailLine; found: FoundConversation }) {
  return (
    <section class="stack mail-who" aria-label={t('file.who.title')}>
      <h1 class="title">{t('file.who.title')}</h1>
      <p class="soft" dir="auto">{found.page.thread.subject}</p>
      <p class="soft">{t('file.who.text')}</p>
      <ul>
        {found.asksWho.map((address) => (
          <li key={address.email}><Button onPress={() => void line.sayWho(address)}>{address.name ? `${address.name} <${address.email ?? ''}>` : (address.email ?? '')}</Button></li>
        ))}
      </ul>
      <p class="acts"><Button kind="quiet" onPress={() => void line.sayWho(null)}>{t('file.who.none')}</Button></p>
    </section>
  );
}
