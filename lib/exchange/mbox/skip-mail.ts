// Which mails cannot be an introduction, by their headers alone: what machines send, what was thrown away, what goes to a list. It must not look at words that people wrote.
import { wordsOf, type MailHead } from './mail-head.ts';

export type Skipped =
  | 'label' // spam, bin, drafts, chats, advertisements
  | 'deleted' // still in the file, thrown away in the program
  | 'list' // goes to many; counts where a person answered it
  | 'automatic'
  | 'no-reply'
  | 'calendar';

/** Takeout writes the labels in the language of the account. */
const THROWN_AWAY = /^(?:spam|trash|bin|drafts?|chats?|papierkorb|entwürfe|cestino|bozze|спам|корзина|черновики|чаты|迷惑メール|ゴミ箱|下書き|チャット)$/iu;
const CATEGORY = /categor|kategor|категор|カテゴリ/iu;
const CATEGORY_SKIPPED = /promo|social|forum|soziale|werbung|foren|промо|реклам|соц|форум|プロモ|ソーシャル|フォーラム/iu;

const NO_REPLY = /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|nao[-_.]?responda|non[-_.]?rispondere|mailer[-_.]?daemon|postmaster|bounces?|notifications?|notify|newsletters?|news|alerts?|automailer|auto[-_.]?confirm|billing|receipts?|invoices?|updates?|marketing|promo(?:tions)?|digest)(?:[-_.+=]|$)/u;
const NO_REPLY_PART = /no-?reply|donotreply|do-not-reply/u;

const EXPUNGED = 0x0008;

export function labelsOf(head: MailHead): readonly string[] {
  return head.has('x-gmail-labels') ? wordsOf(head, 'x-gmail-labels').split(',').map((label) => label.trim().replace(/^"|"$/gu, '')) : [];
}
const isOut = (label: string): boolean => THROWN_AWAY.test(label) || (CATEGORY.test(label) && CATEGORY_SKIPPED.test(label));

const SENT = /^(?:sent|sent mail|gesendet|posta inviata|inviat[ai]|отправленные|送信済み?(?:メール)?)$/iu;
export const isSent = (head: MailHead): boolean => labelsOf(head).some((label) => SENT.test(label));

/** `from`: the sender's address in lower case. Null: somebody may have written it to somebody. */
export function whySkipped(head: MailHead, from: string): Skipped | null {
  if (head.has('x-gmail-labels') && labelsOf(head).some(isOut)) return 'label';
  if (head.get('x-spam-flag')?.toLowerCase().startsWith('yes')) return 'label';
  if ((Number.parseInt(head.get('x-mozilla-status') ?? '0', 16) & EXPUNGED) !== 0) return 'deleted';
  const kind = head.get('content-type')?.toLowerCase() ?? '';
  if (kind.startsWith('text/calendar')) return 'calendar';
  if (kind.startsWith('multipart/report') || head.get('return-path') === '<>') return 'automatic';
  const submitted = head.get('auto-submitted')?.toLowerCase();
  if ((submitted !== undefined && !submitted.startsWith('no')) || head.has('x-autoreply')) return 'automatic';
  const local = from.split('@')[0] ?? '';
  if (NO_REPLY.test(local) || NO_REPLY_PART.test(local)) return 'no-reply';
  if (head.has('feedback-id')) return 'automatic';
  const precedence = head.get('precedence')?.toLowerCase() ?? '';
  if (precedence.startsWith('auto')) return 'automatic';
  if (head.has('list-id') || head.has('list-unsubscribe') || head.has('list-post') || /^(?:bulk|list|junk)/u.test(precedence)) return 'list';
  return null;
}
