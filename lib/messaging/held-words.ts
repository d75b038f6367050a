// What the last door finds and what it says: the same in a Gmail tab and in a mail program. It knows no page and no window.
import { allowedKey } from '../domain/allowed-words.ts';
import type { Disclosure } from '../domain/draft.ts';
import type { ComposeContent } from '../domain/open-page.ts';
import type { HeldWords, SendGuard } from '../domain/send-guard.ts';
import { widest } from '../domain/widest.ts';
import { findDisclosures } from '../drafting/guard/find-disclosures.ts';
import { listed } from '../i18n/listed.ts';
import { currentLanguage, t } from '../i18n/translate.ts';

export function leaksIn({ to, cc, bcc, subject, ownText, quotedText, attachments, replyTo = [] }: ComposeContent, { hidden, known, allowed }: SendGuard): readonly Disclosure[] {
  const cleared = new Set(allowed);
  const text = { to, cc, bcc, subject, bodyText: ownText, quotedText, attachments, replyTo };
  return findDisclosures(text, hidden, known, (personId, word) => cleared.has(allowedKey(personId, word))).filter(({ level }) => level === 'leak');
}

export function heldWords(leaks: readonly Disclosure[], { hidden }: SendGuard): HeldWords {
  const people = hidden.filter(({ id }) => leaks.some(({ person }) => person === id)).map(({ name, emails }) => name || (emails[0] ?? ''));
  const quotes = new Map(widest(leaks).map(({ quote, field }) => [`${field} ${quote}`, { quote, where: t(`finding.in.${field}`) }]));
  return { title: t('door.title'), text: t('door.text', { name: listed(people) }), quotes: [...quotes.values()], back: t('door.back'), anyway: t('door.anyway'), hint: t('door.anywayHint'), language: currentLanguage() };
}

export const toldOf = (leaks: readonly Disclosure[]): readonly Disclosure['person'][] => [...new Set(leaks.map(({ person }) => person))];
