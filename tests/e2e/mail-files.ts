// Threads of the corpus written as the files that mail programs save, and a file dropped as a person drops it. It knows no rooms.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import { asHtml, encodeWord, multipart, writeAddress, writePart, type Charset } from '../mailbox/encode-mail.ts';

export interface MailFile { readonly name: string; readonly content: string }

export const corpusThread = (ref: string): MailThread => (JSON.parse(readFileSync(new URL(`../fixtures/corpus/threads/${ref}.json`, import.meta.url), 'utf8')) as { thread: MailThread }).thread;

/** `content` holds one byte a letter. Mails that came in say to whom they were delivered; the newest came yesterday. */
export function asFiles({ threadId, subject, me, messages }: MailThread, charset: Charset): readonly MailFile[] {
  const later = Date.now() - 86_400_000 - Math.max(...messages.map(({ sentAt }) => Date.parse(sentAt)));
  const id = (n: number): string => `<${threadId}.${n}@corpus.example>`;
  return messages.map(({ sentAt, from, to, cc, bodyText, bodyHtml }, n) => {
    const mine = me.emails.includes(from.email ?? '');
    const text = writePart('text/plain', bodyText, charset, n % 2 === 0 ? 'base64' : 'quoted-printable');
    const head = [
      ...(mine ? [] : [`Delivered-To: ${me.emails[0] ?? ''}`]), `From: ${writeAddress(from)}`, `To: ${to.map(writeAddress).join(',\n ')}`, ...(cc.length > 0 ? [`Cc: ${cc.map(writeAddress).join(', ')}`] : []),
      `Subject: ${encodeWord(n === 0 ? subject : `Re: ${subject}`, charset)}`, `Date: ${new Date(Date.parse(sentAt) + later).toUTCString().replace('GMT', '+0000')}`, `Message-ID: ${id(n)}`,
      ...(n === 0 ? [] : [`In-Reply-To: ${id(n - 1)}`, `References: ${messages.slice(0, n).map((_, k) => id(k)).join(' ')}`]), 'MIME-Version: 1.0',
    ].join('\n');
    return { name: `${n + 1}.eml`, content: `${head}\n${bodyHtml === undefined ? text : multipart('alternative', 'goen-part', [text, writePart('text/html', asHtml(bodyText), 'utf-8', 'quoted-printable')])}` };
  });
}

/** Anywhere on the page. */
export async function dropOn(page: Page, files: readonly MailFile[], selector = '.rooms'): Promise<void> {
  const carried = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, content } of all) data.items.add(new File([Uint8Array.from(content, (sign) => sign.charCodeAt(0))], name));
    return data;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent(selector, type, { dataTransfer: carried });
}
