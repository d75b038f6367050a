// Puts drafts into the message box of stand-in threads, and lets the person press Send afterwards: what would go out is what was typed, then the draft, once.
import type { Page } from '@playwright/test';
import type { InsertReport } from '../../../lib/domain/open-page.ts';
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { Result } from '../../../lib/domain/result.ts';
import { withHost } from './host-in-page.ts';
import { threadPath, type Sites } from './stand-in.ts';
import type { Tally } from './tally.ts';

const BODIES = [
  'Hello,\n\nwould you be open to an introduction?\nNo hurry at all.\n\nBest wishes',
  'お世話になっております。\n\nご紹介の件、先方に確認してからご連絡いたします。\n　よろしくお願いいたします。',
  'Buongiorno,\nposso presentarvi? «Certo», <b>magari</b> & poi… https://example.org/?a=1&b=2',
  'Добрый день!\n\n\nСпасибо за рекомендацию — всё получилось 🌸\n\tС уважением',
];
const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Inserted = Result<InsertReport, string>;
const INSERT_TWICE = `async (_host, request, goenHost) => {
  window.__sent.left = [];
  const host = goenHost.createLinkedInHost(window, { draftLeft: (draftId, sent) => window.__sent.left.push([draftId, sent]) });
  const other = await host.insertDraft({ ...request, threadId: 'another' });
  const report = [await host.insertDraft(request), await host.insertDraft(request)];
  const compose = await host.readCompose(request);
  const { clean } = window.__tamper.report();
  return { other, report, compose, clean, sent: window.__sent.length, focus: document.activeElement === document.body };
}`;

export async function checkMessageBox(page: Page, state: Sites, threads: readonly { readonly thread: MailThread; readonly options: Readonly<Record<string, unknown>> }[], tally: Tally): Promise<void> {
  let turn = 0;
  for (const { thread, options } of threads) for (const draft of ['', 'I had begun: ']) for (const enterSends of [false, true]) {
    const body = BODIES[turn++ % BODIES.length] ?? '';
    state.linkedin = { threads: [{ ...thread, options: { ...options, draft, enterSends } }] };
    await page.goto(threadPath(thread));
    const to = [...new Set(thread.messages.map((message) => message.from.name))].filter((name) => name !== thread.me.name).map((name) => ({ name, email: null }));
    const { other, report, compose, clean, sent, focus } = await withHost<{ other: Inserted; report: Inserted[]; compose: Result<{ ownText: string; to: string[] }, string>; clean: boolean; sent: number; focus: boolean }>(
      page, INSERT_TWICE, { draftId: `d${turn}`, place: 'message-box', threadId: thread.threadId, to, cc: [], subject: '', body },
    );
    const silent: string[] = [];
    const must = (holds: boolean, words: string): void => void (holds || silent.push(words));
    const [first, second] = report;
    must(!other.ok && other.reason === 'wrong-thread', 'wrote into another thread');
    must(first?.ok === true && first.value.there && !first.value.alreadyThere && first.value.recipientsMatch, `first ${JSON.stringify(first)}`);
    must(second?.ok === true && second.value.there && second.value.alreadyThere, `second ${JSON.stringify(second)}`);
    must(compose.ok && wordsOf(compose.value.ownText) === wordsOf(`${draft} ${body}`), `stands ${JSON.stringify(compose)}`);
    must(clean && sent === 0 && focus, `clean ${clean}, sent ${sent}, focus given back ${focus}`);
    await page.locator('.msg-form__send-button').click();
    const out = (await page.evaluate('window.__sent')) as { text: string; by: string }[];
    must(out.length === 1 && out[0]?.by === 'click' && wordsOf(out[0].text) === wordsOf(`${draft} ${body}`), `went out ${JSON.stringify(out)}`);
    let left: unknown = [];
    for (let i = 0; i < 40 && JSON.stringify(left) === '[]'; i++) {
      await page.waitForTimeout(100);
      left = await page.evaluate('window.__sent.left');
    }
    must(JSON.stringify(left) === JSON.stringify([[`d${turn}`, true]]), `left ${JSON.stringify(left)}`);
    tally.add(`box ${thread.threadId} ${draft} ${enterSends}`, { silent, reported: [] }, true);
  }
}
