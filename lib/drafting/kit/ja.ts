// 紹介してくださる方にお渡しする一式の日本語：見出しと、書き出しの文。
import { noteOf, unstopped, type KitWords } from './kit-words.ts';

export const words: KitWords = {
  language: 'ja',
  title: (name) => `${name}をご紹介くださる方へ`,
  headings: {
    who: 'お役に立てる方', problems: '解決できるお困りごと', triggers: 'こんな言葉を耳にしたら', notFor: 'お力になれない方', phrases: 'そのままお使いいただける一言',
    forward: '転送していただける文', steps: 'ご紹介くださった方には、このように対応します', reach: '連絡先',
  },
  theirs: { does: 'お仕事', who: 'お役に立てる方', problems: '解決できるお困りごと', triggers: '耳を留める言葉', notFor: '向かない方', reach: '連絡先', notes: '自分の覚え書き', earlier: 'これまでに応えたご要望' },
  certificate: { title: 'ギフト券', to: 'お客様', from: '贈り主', until: '有効期限', foot: 'ご連絡の際に、この券のことをお知らせください。' },
  quoted: (text) => `「${text}」`,
  start: {
    phrases: ({ ideal }) => [
      ...(ideal?.triggers ?? []).slice(0, 2).map((trigger) => `「${unstopped(trigger)}」とのこと、ちょうどそれを引き受けている方を知っています。`),
      'こうしたことの得意な方を知っています。ご都合を伺ってから、お名前をお伝えしてもよいですか。',
      '一度一緒に見てもらえます。お力になれるかどうか、正直に言ってくれる方です。',
    ],
    forward: ({ name, company, about, email, ideal }) => noteOf([
      'はじめまして。', '',
      about ? `${unstopped(about)}。` : `${company ? `${company}の` : ''}${name || '…'}と申します。`,
      ideal?.who ? `お役に立てるのは、このような方です：${unstopped(ideal.who)}。` : null,
      ideal && ideal.problems.length > 0 ? `よくいただくご相談：${ideal.problems.slice(0, 3).map(unstopped).join('、')}。` : null, '',
      `お心当たりがありましたら、${email ? `${email} まで` : ''}ご連絡ください。二、三お尋ねしたうえで、お力になれるかどうかを正直にお答えします。今は必要のない場合、お返事には及びません。`, '',
      name || '…', about ? company : null,
    ]),
    steps: [
      'はじめに、何をお話ししてよいか、何を控えるべきかを、紹介してくださる方に伺います。',
      'ご本人の了承をいただいている場合に限り、一営業日以内にご連絡します。',
      '二十分ほど、無料でお話を伺います。お力になれないときは正直にお伝えし、ほかの相談先をお知らせします。',
      'ご希望があれば書面でお見積りをお出しし、ゆっくりお考えいただきます。何度もお電話することはありません。',
      'お会いしたこと、その後の様子を、ご本人のお許しの範囲でご報告します。',
    ],
    certificate: '初回のご相談（三十分）を無料で承ります。その後のご依頼をお約束いただくものではありません。',
  },
};
