// The words of the last door in the mail page, in Japanese.
import type { Translated } from '../../message.ts';
import type { door as english } from '../en/door.ts';

export const door: Translated<typeof english> = {
  'door.title': 'このメールはまだ送っていません',
  'door.text': '{name}さんがどなたか、まだ知らされていない方に伝わってしまいます。',
  'door.back': 'メールに戻る',
  'door.anyway': 'このまま送る',
  'door.anywayHint': 'このまま送ったことは記録に残ります。',
  'finding.in.to': '宛先',
  'finding.in.cc': 'Cc',
  'finding.in.bcc': 'Bcc',
  'finding.in.replyTo': '返信先',
  'finding.in.subject': '件名',
  'finding.in.bodyText': '本文',
  'finding.in.quotedText': '下の引用文',
  'finding.in.attachments': '添付の名前',
};
