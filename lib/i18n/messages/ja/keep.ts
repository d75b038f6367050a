// Backups, their verification, and the state of the book.
import type { Translated } from '../../message.ts';
import type { keep as english } from '../en/keep.ts';

export const keep: Translated<typeof english> = {
  'keep.title': 'バックアップと状態',
  'lost.title': '帳面',
  'lost.looking': '写しを探しています…',
  'lost.newest': 'このブラウザにある最新の写しは{day}のもので、{referrals}、{people}が入っています。',
  'lost.after': 'そのあとに書き入れたものは入っていません。',
  'lost.none': 'このブラウザに写しはありません。バックアップのファイルから帳面を元に戻せます。',
  'lost.bring': '帳面を元に戻す',
  'lost.bringing': '帳面を元に戻しています…',
  'lost.file': 'バックアップのファイルを選ぶ',
  'lost.passphrase': 'このバックアップのパスフレーズ',
  'lost.open': '開く',
  'lost.all': 'バックアップの一覧',
  'lost.leave': 'このままにする',
  'lost.failed': 'できませんでした。帳面は元のままです。',
  'lost.typed': '保存前の入力は、開いている画面に残っています。閉じる前にコピーしてください。',
};
