// Outlook だけで言う言葉。
import type { Translated } from '../../message.ts';
import type { outlook as english } from '../en/outlook.ts';

export const outlook: Translated<typeof english> = {
  'unseen.apart': { other: 'このスレッドの前のメール{count}件を読んでいません' },
  'unseen.apartText': 'Outlookは一度に一通しか渡しません。このパネルをピン留めしたまま、ほかのメールを順に開いてから、もう一度読み取ってください。後のメールがあるかどうかは、Outlookからは分かりません。',
  'unseen.readAgain': 'もう一度読み取る',
  'empty.beside.text': '紹介を頼まれた、または紹介を受けたメールを開いてください。このパネルが開いている間だけ、横に表示中のメールを読み取ります。読み取ったものは外に出ません。',
  'empty.step.beside': 'このパネルを開いたままにする',
  'pane.outside': 'このページはOutlookの中で使うものです',
  'pane.outsideText': 'ここにある帳面は、このブラウザーだけのものです。Outlookでは、メールの上のバーからGoenを選んでください。',
  'pane.silent': 'Outlookからまだ返事がありません',
  'pane.silentText': 'いまはメールを見られません。Outlookが返事をすれば、このまま続きます。長くかかるときは、このパネルを閉じて、もう一度開いてください。そのあいだも帳面は使えます。',
  'pane.openBook': '帳面を開く',
  'placed.whenYouSay': '送信されたかどうかは、Outlookからは分かりません。送ったら「{button}」を押してください。その日を帳面に記します。',
  'heldMail.all': '止めたメール',
  'heldMail.title': '{reader}さんへのメールは、そのまま送られましたか',
  'heldMail.text': '{day}、{name}さんがどなたか伝わってしまうため、いったん止めました。Outlookの確認で何を選ばれたかは、Outlookからは分かりません。',
  'heldMail.sent': '送りました',
  'heldMail.notSent': '送っていません',
  'heldMail.noted': 'そのまま送られたことを記録しました',
};
