// An answer read in a thread belongs to whoever said it, whatever part the reader gives them in that thread alone.
import { expect, it } from 'vitest';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { offerAnswers } from '../../lib/actions/read-open-thread.ts';
import { acceptAnswer } from '../../lib/actions/record-answer.ts';
import type { OpenThread } from '../../lib/domain/open-page.ts';
import { form, must, tools } from './line.ts';

const me = { name: 'Mara Lindqvist', email: 'me@mara.example' };
const reply = (from: { name: string; email: string }, body: string): OpenThread => ({
  kind: 'thread', unseen: [], foldedCount: 0, missing: [], account: me.email, url: 'https://mail.google.com/mail/u/0/#inbox/t2',
  thread: {
    host: 'gmail', threadId: 't2', subject: 'Re: May I introduce you to somebody?', me: { name: me.name, emails: [me.email] },
    messages: [
      { id: 'a', sentAt: '2026-11-24T10:00:00+00:00', from: me, to: [from], cc: [], bodyText: 'Hello,\n\nsomebody I know is looking for help with their books. May I introduce you?\n\nMara' },
      { id: 'b', sentAt: '2026-11-25T08:00:00+00:00', from, to: [me], cc: [], bodyText: body },
    ],
  },
});

it.each([
  ['the one who may meet it', { name: 'Irena Novakova', email: 'irena@ledgerline.example' }, ['provider granted']],
  ['somebody who has no part in the record', { name: 'Paul Ashdown', email: 'paul@ashdown.example' }, []],
])('a yes from %s', async (_who, from, expected) => {
  const t = await tools();
  const filled = form();
  const referral = must(await captureThread(t, { ...filled, answers: [] })).value;
  const offered = await offerAnswers(t, reply(from, 'Yes, please do introduce us.\n\nBest wishes'), referral);
  expect(offered.map((a) => `${a.role} ${a.step}`)).toEqual(expected);
});

it('accepted twice is one entry, and is not offered again', async () => {
  const t = await tools();
  const filled = form();
  const referral = must(await captureThread(t, { ...filled, answers: [] })).value;
  const page = reply({ name: 'Irena Novakova', email: 'irena@ledgerline.example' }, 'Yes, please do introduce us.');
  const [answer] = await offerAnswers(t, page, referral);
  const once = must(await acceptAnswer(t, referral, answer!, 'mail')).value;
  must(await acceptAnswer(t, once, answer!, 'mail'));
  const record = await t.book.referral(referral.id);
  expect(Object.values(record!.optIns)).toMatchObject([{ personId: referral.providerId, step: 'granted', words: { messageId: 'b' } }]);
  expect(await offerAnswers(t, page, record!)).toEqual([]);
});
