// What Goen takes Office.js to be, held against the vendor's own types: a test for the compiler.
/// <reference types="office-js" />
import { expect, it } from 'vitest';
import type { Mailbox, SendEvent, ShownMail, WrittenMail } from '../../../lib/hosts/outlook/office.ts';
import { HTML, ITEM_CHANGED, TEXT } from '../../../lib/hosts/outlook/office.ts';

type Holds<Ours, Theirs extends Ours> = Theirs;
type Shown = Holds<Omit<ShownMail, 'body' | 'getAllInternetHeadersAsync' | 'displayReplyFormAsync' | 'displayReplyAllFormAsync' | 'itemType'>, Omit<Office.MessageRead, 'body' | 'getAllInternetHeadersAsync' | 'displayReplyFormAsync' | 'displayReplyAllFormAsync' | 'itemType'>>;
type Written = Pick<Office.MessageCompose, keyof WrittenMail>;
type Box = Pick<Office.Mailbox, keyof Mailbox>;
type Way = { [Name in keyof Parameters<SendEvent['completed']>[0]]: unknown } extends { [Name in keyof Office.SmartAlertsEventCompletedOptions]?: unknown } ? true : false;

it('every member that is asked for is one of the vendor’s', () => {
  const held: [Shown?, Written?, Box?, Way?] = [undefined, undefined, undefined, true];
  expect(held).toHaveLength(4);
  expect([TEXT, HTML, ITEM_CHANGED]).toEqual(['text', 'html', 'olkItemSelectedChanged']);
});
