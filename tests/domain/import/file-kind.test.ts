import { expect, test } from 'vitest';
import { fileKind, isTakeout } from '../../../lib/domain/import/file-kind.ts';

test.each([
  ['Connections.csv', 'Notes:\n"…"\n\nFirst Name,Last Name,URL', 'contacts'],
  ['people.vcf', 'BEGIN:VCARD\nVERSION:3.0', 'contacts'],
  ['export.csv', '\uFEFFFrom,To,Name\n', 'contacts'],
  ['mail.eml', 'hello', 'mail'],
  ['Old mail.MSG', 'ÐÏ', 'mail'],
  ['12345.emlx', '1234\nFrom: a', 'mail'],
  ['saved.txt', 'Return-Path: <a@example.com>\nFrom: A <a@example.com>\nSubject: x\n\nhello', 'mail'],
  ['inbox', 'From a@example.com Mon Jan  5 10:00:00 2026\nSubject: x\n', 'mailbox'],
  ['All mail.mbox', '', 'mailbox'],
  ['goen-2026-11-26.json', '{\n "format": "goen-book",\n "version": 1', 'backup'],
  ['book.goen', 'x', 'backup'],
] as const)('%s', (name, start, kind) => expect(fileKind(name, start)).toBe(kind));
test('an archive of Takeout is told by its name', () => expect([isTakeout('takeout-20261126T010203Z-001.zip'), isTakeout('contacts.zip')]).toEqual([true, false]));
