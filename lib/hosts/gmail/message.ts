// One open message: its ids, sender, recipients, time and words, or what of it could not be found. It must not press or change anything.
import type { MailAddress, MailMessage } from '../../domain/mail-thread.ts';
import type { MissingPart, UnseenMessage } from '../../domain/open-page.ts';
import { bodyHtml } from './body-html.ts';
import { bodyText } from './body-text.ts';
import { readDetails, type Details } from './details.ts';
import { bareWord, firstOf, textOf } from './find.ts';
import { hexOf } from './open-thread.ts';
import { addressOf, nameOrNull, personIn } from './person-shown.ts';
import { readRecipients } from './recipients.ts';
import { clippedLink, loadingMark, messageBody, messageCard, recipientLine, sender, senderAddress, timePlaces } from './selectors.ts';
import { readSentAt } from './sent-at.ts';
import { loadingWords } from './words.ts';

export type ReadMessage =
  | { readonly seen: true; readonly message: MailMessage; readonly missing: readonly MissingPart[]; readonly clipped: boolean; readonly subject: string | null }
  | { readonly seen: false; readonly unseen: UnseenMessage };

/** Characters of one mail that are handed on; what is beyond is said to be unseen. */
const maxWords = 6_000_000;

/** The legacy id (also the one of the API); a mail just sent has none yet and is called by what it has. */
export function messageIdOf(card: HTMLElement): string | null {
  const legacy = card.getAttribute('data-legacy-message-id');
  if (legacy) return legacy;
  const own = card.getAttribute('data-message-id')?.replace(/^#/, '');
  if (!own) return null;
  return /^msg-f:\d+$/.test(own) ? hexOf(own.slice('msg-f:'.length)) : own;
}

/** While the words are fetched Gmail shows one line about it; an empty mail is told from it by what follows the body. */
function isLoading(body: HTMLElement): boolean {
  if (body.querySelector(loadingMark)) return true;
  const only = body.childElementCount === 1 ? body.firstElementChild : null;
  if (only?.tagName === 'DIV' && !only.hasAttribute('dir') && only.childElementCount === 0 && loadingWords.includes(bareWord(textOf(body)))) return true;
  return body.childNodes.length === 0 && body.nextElementSibling === null;
}

export function isLoadingCard(card: HTMLElement): boolean {
  const body = firstOf(card, messageBody);
  return body !== null && isLoading(body);
}

function readSender(head: (selector: string) => HTMLElement[], details: Details | null): MailAddress {
  const inDetails = details?.from?.[0] ?? null;
  const shown = sender.flatMap((selector) => head(selector))[0] ?? null;
  if (!shown) return inDetails ?? { name: null, email: null };
  const spelled = personIn(textOf(shown));
  const beside = senderAddress.flatMap((selector) => head(selector))[0];
  const email = addressOf(shown) ?? personIn(textOf(beside).replace(/[<>\s]/g, ''))?.email ?? spelled?.email ?? inDetails?.email ?? null;
  const name = nameOrNull(shown.getAttribute('name') ?? (spelled ? spelled.name : textOf(shown)), email);
  if (inDetails && inDetails.email !== email) return { name: null, email: null };
  return { name: name ?? (inDetails?.email === email ? (inDetails?.name ?? null) : null), email };
}

function readTime(places: readonly HTMLElement[], details: Details | null, language: string | null): string | null {
  for (const place of places) {
    for (const text of [place.getAttribute('title'), place.getAttribute('alt'), textOf(place).replace(/\s*\([^()]*\)$/, '')]) {
      const time = text ? readSentAt(text, language) : null;
      if (time) return time;
    }
  }
  return details?.date ? readSentAt(details.date, language) : null;
}

/** What stands in the card around the body. What a mail itself brings along may look like Gmail's own, and there may be much of it: it is not even searched. */
function around(card: HTMLElement, body: HTMLElement | null): readonly Element[] {
  if (!body) return [card];
  const parts: Element[] = [];
  for (let inner: Element = body; inner !== card && inner.parentElement; inner = inner.parentElement) {
    parts.unshift(...[...inner.parentElement.children].filter((child) => child !== inner));
  }
  return parts;
}

export function readMessage(card: HTMLElement, language: string | null): ReadMessage {
  const body = firstOf(card, messageBody);
  const parts = around(card, body);
  const head = (selector: string): HTMLElement[] => parts.flatMap((part) => [...(part.matches(selector) ? [part as HTMLElement] : []), ...part.querySelectorAll<HTMLElement>(selector)]);
  const details = readDetails(head('tr') as HTMLTableRowElement[]);
  const from = readSender(head, details);
  const id = messageIdOf(card);
  const unseen = (why: UnseenMessage['why']): ReadMessage => ({ seen: false, unseen: { id, from: from.name ?? from.email, why } });
  if (!body || id === null || head(messageCard).length > 0) return unseen('unreadable');
  if (isLoading(body)) return unseen('loading');
  const line = recipientLine.flatMap((selector) => head(selector))[0] ?? null;
  const recipients = readRecipients(line, details);
  const sentAt = readTime(timePlaces.flatMap((selector) => head(selector)), details, language);
  const missing: MissingPart[] = [];
  if (from.email === null) missing.push('sender');
  if (recipients.incomplete) missing.push('recipients');
  if (sentAt === null) missing.push('time');
  const words = bodyText(body);
  const html = bodyHtml(body);
  const message: MailMessage = { id, sentAt: sentAt ?? '', from, to: recipients.to, cc: recipients.cc, bodyText: words.slice(0, maxWords), ...(html === undefined ? {} : { bodyHtml: html }) };
  return { seen: true, message, missing, clipped: words.length > maxWords || body.querySelector(clippedLink) !== null, subject: details && (details.subject ?? '') };
}
