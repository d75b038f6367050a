// A text that somebody pasted, as a thread of one message: for when no page can be read. It must not know where the text came from.
import type { OpenThread } from './open-page.ts';
import type { MailAddress } from './mail-thread.ts';

const HEADER = /^\s*(from|subject|date|to|da|oggetto|a|data|от|тема|кому|дата|差出人|件名|宛先|日時)\s*[:：]\s*(.+)$/iu;
const MEANS: Readonly<Record<string, 'from' | 'subject' | 'to' | 'date'>> = {
  from: 'from', da: 'from', от: 'from', 差出人: 'from', subject: 'subject', oggetto: 'subject', тема: 'subject', 件名: 'subject',
  to: 'to', a: 'to', кому: 'to', 宛先: 'to', date: 'date', data: 'date', дата: 'date', 日時: 'date',
};

/** `Anna Kowalska <anna@studio.example>`, or either part alone. */
export function addressFrom(written: string): MailAddress {
  const email = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+\.[^\s<>"'(),;:]+/u.exec(written)?.[0] ?? null;
  const name = written.replace(/<[^>]*>/gu, '').replace(email ?? '', '').replace(/["()]/gu, '').trim();
  return { name: name || null, email: email?.toLowerCase() ?? null };
}

/** `now` (ISO 8601 with offset) stands in where the text tells no time. */
export function threadFromText(text: string, me: { readonly name: string; readonly emails: readonly string[] }, id: string, now: string): OpenThread {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const heads = new Map<string, string>();
  let body = 0;
  for (; body < lines.length; body += 1) {
    const head = HEADER.exec(lines[body] ?? '');
    if (head?.[1] && head[2]) heads.set(MEANS[head[1].toLowerCase()] ?? '', head[2].trim());
    else if ((lines[body] ?? '').trim() !== '') break;
  }
  const from = heads.has('from') ? addressFrom(heads.get('from') ?? '') : { name: null, email: null };
  const when = Date.parse(heads.get('date') ?? '');
  return {
    kind: 'thread',
    thread: {
      host: 'file', threadId: id, subject: heads.get('subject') ?? '', me: { name: me.name || null, emails: me.emails },
      messages: [{
        id: `${id}-1`, sentAt: Number.isNaN(when) ? now : new Date(when).toISOString(), from,
        to: [{ name: me.name || null, email: me.emails[0] ?? null }], cc: [], bodyText: lines.slice(body).join('\n').trim(),
      }],
    },
    unseen: [], foldedCount: 0, missing: heads.has('from') ? [] : ['sender'], account: me.emails[0] ?? null, url: '',
  };
}
