// The words of the popup, in Japanese.
import type { Translated } from '../../message.ts';
import type { popup as english } from '../en/popup.ts';

export const popup: Translated<typeof english> = {
  'popup.title': 'Goen 期日のもの',
  'popup.nothing': '期日のものはありません',
  'popup.next': '次は{day}。{what}',
  'popup.noNext': 'この先の予定もありません。',
  'popup.hint': 'メールを読みながらアイコンを押すと、紹介として開きます。',
  'popup.write': '次の一歩',
  'popup.cannotOpen': 'スレッドを開けませんでした。記録は帳面にあります。',
};
