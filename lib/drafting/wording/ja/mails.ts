// 日本語の文面: the mails in Japanese, one sentence a line, 敬語 in formal, です・ます in familiar. Marks and slots: ../wording.ts.
import type { Mails } from '../wording.ts';

export const mails: Mails = {
  'optin-provider': {
    formal: {
      rich: {
        subject: '【ご相談】{need.topic}の件',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

知人から次のような相談を受け、{reader.name|様}のお顔が浮かびました。

■内容　{need.neutral}
[[■時期　{need.by}]]
[[■地域　{need.area}]]
[[■ご予算　{need.budget}]]

[[{true.unasked}先方にはまだ何もお話ししておりません。]]
双方のご了承をいただくまで、どちらのお名前も私からお伝えすることはございません。

お引き合わせしてもよろしいでしょうか。
ご都合が合わないときは、その旨だけお知らせください。ご説明には及びません。
[[先方への返事もございますので、{date.answerBy}までにご一報いただけますと幸いです。]]

どうぞよろしくお願いいたします。

[[{me.signature}||{me.name}]]`,
      },
      bare: {
        subject: '【ご相談】お引き合わせについて',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

知人が、{reader.name|様}のお仕事に当たることで困っているようです。
[[{true.unasked}先方に話す前に、まずは{reader.name|様}のお考えを伺いたく、ご連絡いたしました。||まずは{reader.name|様}のお考えを伺いたく、ご連絡いたしました。]]

ただ今、新しいご依頼をお受けになる余地はございますか。
おありでしたら、お名前を伏せたまま詳しい内容を確かめ、改めてご相談いたします。

難しいようでしたら、一言お知らせいただければ結構です。
どうぞよろしくお願いいたします。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      rich: {
        subject: 'ご相談：{need.topic}',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

知り合いから相談を受けて、{reader.name|さん}が合いそうだと思いました。

内容：{need.neutral}
[[時期：{need.by}]]
[[予算：{need.budget}]]

[[{true.unasked}相手の方にはまだ何も話していません。]]
お二人の了解がそろうまで、名前は出しません。

つないでもいいでしょうか。
手いっぱいだったり、畑違いだったりしたら、遠慮なく断ってください。
[[{date.answerBy}までに一言もらえると助かります。]]

{me.name|姓}`,
      },
      bare: {
        subject: '新しい仕事、受けられそうですか',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

知り合いが、{reader.name|さん}の分野で人を探しているようです。
[[{true.unasked}先方に話す前に聞いておきたいのですが、今、新しい話を受ける余裕はありますか。||今、新しい話を受ける余裕はありますか。]]

あれば、名前は伏せたまま詳しく聞いてみます。
厳しければ、その一言で十分です。

{me.name|姓}`,
      },
    },
  },
  'optin-prospect': {
    formal: {
      rich: {
        subject: '【ご相談】{need.topic}の件、心当たりがございます',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

先日はご事情をお聞かせくださり、ありがとうございました。
私は次のように受け止めております。

{need.neutral}

この件で、お力になれそうな方に心当たりがございます。
その方について：{provider.neutral}
[[{provider.reasonNeutral}]]

[[{true.unasked}{reader.name|様}のことは、まだ何も申し上げておりません。]]
お引き合わせをご希望でしたら、先方にお伝えしてよいこと（お名前、ご連絡方法、ご相談の内容）をお知らせください。

すでにお決まりの場合やご不要の場合は、そのようにご返信いただければ結構です。
どうぞよろしくお願いいたします。

[[{me.signature}||{me.name}]]`,
      },
      bare: {
        subject: '【ご相談】お引き合わせについて',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

先日お話を伺いながら、お力になれそうな方のことを思い浮かべておりました。
{reader.name|様}のお名前は出さずに、まずその方のご都合を尋ねてみてもよろしいでしょうか。

どのようなことでお困りか、一、二行でもお書き添えくださいますと、話が早く進みます。
ご不要でしたら、どうぞご放念ください。

どうぞよろしくお願いいたします。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      rich: {
        subject: '{need.topic}の件、心当たりがあります',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

この前の話、こういうことだと理解しています。
{need.neutral}
違っていたら直してください。

合いそうな方が一人います。
どんな方か：{provider.neutral}
[[{provider.reasonNeutral}]]

[[{true.unasked}{reader.name|さん}のことは、まだ話していません。]]
会ってみますか。よければ、伝えていい内容と連絡のつきやすい方法を教えてください。

気が進まなければ、もちろんこのままで大丈夫です。

{me.name|姓}`,
      },
      bare: {
        subject: 'この前の件で',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

この前の話を聞いていて、力になってくれそうな方を一人思い出しました。
[[{true.unasked}まだ何も話していません。]]

名前を出さずに、一度聞いてみましょうか。
何に困っているかを一言もらえると、聞きやすいです。
もう片づいていたら、読み流してください。

{me.name|姓}`,
      },
    },
  },
  forwardable: {
    formal: {
      rich: {
        subject: '【転送可】{request.topic}',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

下の文面に合いそうな方がいらっしゃいましたら、転送していただけないでしょうか。
どなたにお送りになったかは、お知らせいただかなくて構いません。
思い当たる方がいらっしゃらなければ、そのままで結構です。

――――――――――
突然のご連絡で失礼いたします。{me.name}と申します。
{me.about}

探しているもの：{request.words}
[[{request.why}]]
お願いしたいこと：{request.effort}
[[連絡先：{me.contactDetail}]]

ご不要でしたら、ご返信には及びません。
――――――――――

どうぞよろしくお願いいたします。

[[{me.signature}||{me.name}]]`,
      },
      bare: {
        subject: '【転送可】お心当たりをお尋ねします',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

お心当たりの方がいらっしゃいましたら、下の文面をご転送いただけますと幸いです。

――――――――――
突然のご連絡で失礼いたします。{me.name}と申します。
探しているもの：{request.words}

お力をお貸しいただける方は、このアドレスへ一言お寄せください。
ご不要でしたら、ご返信には及びません。
――――――――――

どうぞよろしくお願いいたします。

[[{me.signature}||{me.name}]]`,
      },
      note: {
        subject: '',
        body: `突然のご連絡で失礼いたします。{me.name}と申します。
[[{me.about}]]

探しているもの：{request.words}
[[{request.why}]]
[[お願いしたいこと：{request.effort}]]
[[連絡先：{me.contactDetail}]]

お力をお貸しいただける方は、一言お寄せください。
ご不要でしたら、ご返信には及びません。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      rich: {
        subject: '転送歓迎：{request.topic}',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

合いそうな方がいたら、下をそのまま転送してもらえますか。
浮かばなければ、気にしないでください。

――――――――――
はじめまして。{me.name}といいます。
{me.about}

探しているもの：{request.words}
[[{request.why}]]
お願いしたいこと：{request.effort}
[[連絡先：{me.contactDetail}]]

ご縁がなければ、返信はいりません。
――――――――――

{me.name|姓}`,
      },
      bare: {
        subject: '転送歓迎です',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

誰か思い当たったら、下を転送してもらえますか。

――――――――――
はじめまして。{me.name}といいます。
探しているもの：{request.words}
力を貸していただける方は、このアドレスに一言ください。
――――――――――

{me.name|姓}`,
      },
      note: {
        subject: '',
        body: `はじめまして。{me.name}といいます。
[[{me.about}]]

探しているもの：{request.words}
[[{request.why}]]
[[お願いしたいこと：{request.effort}]]
[[連絡先：{me.contactDetail}]]

力を貸していただける方は、一言ください。
ご縁がなければ、返信はいりません。`,
      },
    },
  },
  introduction: {
    formal: {
      plain: {
        subject: '【ご紹介】{prospect.name|様}・{provider.name|様}',
        body: `{prospect.name|様}
{provider.name|様}

いつもお世話になっております。
{me.line}でございます。

メールにて失礼ながら、お二方をお引き合わせいたします。
どちらにも事前にご了承をいただいております。

■{prospect.name|氏名様}
[[{prospect.about}]]
ご相談の内容：{need.words}
[[時期：{need.by}]]
[[ご予算：{need.budget}]]
[[ご連絡：{prospect.contactWay}（{prospect.contactDetail}）]]
[[ご都合のよい時間：{prospect.bestTime}]]

■{provider.name|氏名様}
[[{provider.about}||このご相談に、お力になってくださる方と存じます。]]
[[{provider.reason}]]
[[ご連絡：{provider.contactWay}（{provider.contactDetail}）]]
[[ご都合のよい時間：{provider.bestTime}]]

[[{fit.reason}]]
[[まずは{first.name|様}から、{date.firstMove}までに{second.name|様}へご一報をお願いいたします。||まずは{first.name|様}から{second.name|様}へご一報をお願いいたします。]]

私はここで失礼いたします。以後、CCには及びません。
よいご縁となりますように。

[[{me.signature}||{me.name}]]`,
      },
      phone: {
        subject: '【ご紹介】{prospect.name|様}・{provider.name|様}（まずはお電話で）',
        body: `{prospect.name|様}
{provider.name|様}

いつもお世話になっております。
{me.line}でございます。

メールにて失礼ながら、お二方をお引き合わせいたします。
どちらにも事前にご了承をいただいております。
まずはお電話でお話しいただくのがよろしいかと存じます。

■{prospect.name|氏名様}
[[{prospect.about}]]
ご相談の内容：{need.words}
[[時期：{need.by}]]
[[ご予算：{need.budget}]]

■{provider.name|氏名様}
[[{provider.about}||このご相談に、お力になってくださる方と存じます。]]
[[{provider.reason}]]

[[{first.name|様}から{second.name|様}へ、{date.firstMove}までにお電話をお願いいたします。||{first.name|様}から{second.name|様}へ、お電話をお願いいたします。]]
[[お電話番号：{second.phone}||お電話番号は、{second.name|様}からこのメールへのご返信でお知らせいただけますと幸いです。]]
[[ご都合のよい時間：{second.bestTime}]]

私はここで失礼いたします。以後、CCには及びません。
よいご縁となりますように。

[[{me.signature}||{me.name}]]`,
      },
      meeting: {
        subject: '【ご紹介】{prospect.name|様}・{provider.name|様}（三人での顔合わせ）',
        body: `{prospect.name|様}
{provider.name|様}

いつもお世話になっております。
{me.line}でございます。

メールにて失礼ながら、お二方をお引き合わせいたします。
どちらにも事前にご了承をいただいております。
まずは三人で三十分ほど、対面かオンラインでお話しできればと存じます。

■{prospect.name|氏名様}
[[{prospect.about}]]
ご相談の内容：{need.words}
[[時期：{need.by}]]
[[ご予算：{need.budget}]]

■{provider.name|氏名様}
[[{provider.about}||このご相談に、お力になってくださる方と存じます。]]
[[{provider.reason}]]

私の都合のよい日時は、次のとおりです。
{meeting.times}

ご都合の合う日時を、それぞれお知らせいただけますと幸いです。
どれも難しい場合は、ご希望の日時を二つほどお聞かせください。
はじめだけご一緒し、あとはお二方にお任せいたします。
よいご縁となりますように。

[[{me.signature}||{me.name}]]`,
      },
      linkedin: {
        subject: '',
        body: `{prospect.name|様}
{provider.name|様}

いつもお世話になっております。
{me.line}でございます。

お二方にご了承をいただきましたので、こちらでお引き合わせいたします。

ご相談の内容：{need.words}

■{provider.name|氏名様}
[[{provider.about}||このご相談に、お力になってくださる方と存じます。]]

まずは{first.name|様}から{second.name|様}へご一報をお願いいたします。
私はここで失礼いたします。

{me.name}`,
      },
      'linkedin-prospect': {
        subject: '',
        body: `{prospect.name|様}

いつもお世話になっております。
{me.line}でございます。

双方のご了承をいただきましたので、お名前をお伝えいたします。
{provider.name|氏名様}です。
[[{provider.about}]]
[[{provider.reason}]]

[[ご相談の内容：{need.words}]]

LinkedInで、お名前からお探しいただけます。
{provider.name|様}にも私からお伝えいたします。
どちらからでも、お声がけいただけますと幸いです。

{me.name}`,
      },
      'linkedin-provider': {
        subject: '',
        body: `{provider.name|様}

いつもお世話になっております。
{me.line}でございます。

双方のご了承をいただきましたので、お名前をお伝えいたします。
{prospect.name|氏名様}です。
[[{prospect.about}]]

ご相談の内容：{need.words}
[[時期：{need.by}]]

LinkedInで、お名前からお探しいただけます。
{prospect.name|様}にも私からお伝えいたします。
どちらからでも、お声がけいただけますと幸いです。

{me.name}`,
      },
    },
    familiar: {
      plain: {
        subject: 'ご紹介：{prospect.name|さん}と{provider.name|さん}',
        body: `{prospect.name|さん}
{provider.name|さん}

お世話になっています。{me.name|姓}です。
お二人の了解をもらったので、おつなぎします。

{prospect.name|氏名さん}
[[{prospect.about}]]
相談したいこと：{need.words}
[[時期：{need.by}]]
[[予算：{need.budget}]]
[[連絡：{prospect.contactWay}（{prospect.contactDetail}）]]
[[都合のいい時間：{prospect.bestTime}]]

{provider.name|氏名さん}
[[{provider.about}||今回の相談で力になってくれると思う方です。]]
[[{provider.reason}]]

{first.name|さん}から一報を入れてもらえますか。
私はここで抜けます。CCも外してください。

{me.name|姓}`,
      },
      phone: {
        subject: 'ご紹介：{prospect.name|さん}と{provider.name|さん}（まずは電話で）',
        body: `{prospect.name|さん}
{provider.name|さん}

お世話になっています。{me.name|姓}です。
お二人の了解をもらったので、おつなぎします。
まずは電話で話してもらうのがよさそうです。

{prospect.name|氏名さん}
[[{prospect.about}]]
相談したいこと：{need.words}
[[時期：{need.by}]]
[[予算：{need.budget}]]

{provider.name|氏名さん}
[[{provider.about}||今回の相談で力になってくれると思う方です。]]
[[{provider.reason}]]

{first.name|さん}から{second.name|さん}に電話してもらえますか。
[[電話番号：{second.phone}||{second.name|さん}、電話番号をこのメールの返信で教えてください。]]
[[都合のいい時間：{second.bestTime}]]
私はここで抜けます。CCも外してください。

{me.name|姓}`,
      },
      meeting: {
        subject: 'ご紹介：{prospect.name|さん}と{provider.name|さん}（三人で話しませんか）',
        body: `{prospect.name|さん}
{provider.name|さん}

お世話になっています。{me.name|姓}です。
お二人の了解をもらったので、おつなぎします。
まずは三人で三十分ほど、会うかオンラインで話しませんか。

{prospect.name|氏名さん}
[[{prospect.about}]]
相談したいこと：{need.words}
[[時期：{need.by}]]
[[予算：{need.budget}]]

{provider.name|氏名さん}
[[{provider.about}||今回の相談で力になってくれると思う方です。]]
[[{provider.reason}]]

私は次の日時なら空いています。
{meeting.times}

都合の合うところを教えてください。
どれも難しければ、候補を二つほど挙げてもらえると助かります。
はじめだけ一緒にいて、あとは二人にお任せします。

{me.name|姓}`,
      },
      linkedin: {
        subject: '',
        body: `{prospect.name|さん}
{provider.name|さん}

お世話になっています。{me.name|姓}です。
お二人の了解をもらったので、ここでおつなぎします。

相談したいこと：{need.words}

{provider.name|氏名さん}
[[{provider.about}||今回の相談で力になってくれると思う方です。]]

{first.name|さん}から一報を入れてもらえますか。
私はここで抜けます。

{me.name|姓}`,
      },
      'linkedin-prospect': {
        subject: '',
        body: `{prospect.name|さん}

お世話になっています。{me.name|姓}です。
お二人の了解をもらったので、名前をお伝えします。
{provider.name|氏名さん}です。
[[{provider.about}]]
[[{provider.reason}]]

[[相談したいこと：{need.words}]]

LinkedInで名前を探してみてください。
{provider.name|さん}にも私から伝えます。
どちらから声をかけても大丈夫です。

{me.name|姓}`,
      },
      'linkedin-provider': {
        subject: '',
        body: `{provider.name|さん}

お世話になっています。{me.name|姓}です。
お二人の了解をもらったので、名前をお伝えします。
{prospect.name|氏名さん}です。
[[{prospect.about}]]

相談したいこと：{need.words}
[[時期：{need.by}]]

LinkedInで名前を探してみてください。
{prospect.name|さん}にも私から伝えます。
どちらから声をかけても大丈夫です。

{me.name|姓}`,
      },
    },
  },
  chaser: {
    formal: {
      rich: {
        subject: '{need.topic}の件、改めてお伺いします',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

{date.asked}にお尋ねした、お引き合わせの件でご連絡いたします。
内容：{need.neutral}

まだ間に合いますが、ご無理をお願いするつもりはございません。
「進める」「見送る」のどちらか一言で十分です。

{date.answerBy}を過ぎましたら、今回はお見送りと受け止め、この件はここまでといたします。
どうぞお気遣いなくお願いいたします。

[[{me.signature}||{me.name}]]`,
      },
      bare: {
        subject: '先日お尋ねした件について',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

先日お引き合わせについてお尋ねいたしましたが、お忙しい時期に当たってしまったかもしれません。

ご関心がおありでしたら、一言お知らせください。
お見送りの場合は、ご返信には及びません。重ねてお伺いすることはいたしません。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      rich: {
        subject: '{need.topic}の件、どうしましょう',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

{date.asked}に聞いたお引き合わせの件です。
内容：{need.neutral}

まだ間に合います。「はい」「いいえ」「あとで」の一言で大丈夫です。
{date.answerBy}を過ぎたら、今回は見送りということにしておきますね。

{me.name|姓}`,
      },
      bare: {
        subject: 'この前聞いた件',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

この前のお引き合わせの件、忙しいところに送ってしまったかもしれません。

興味があれば一言ください。
なければ、返事はいりません。気にしないでください。

{me.name|姓}`,
      },
    },
  },
  decline: {
    formal: {
      rich: {
        subject: '{need.topic}の件について',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

このたびは次の件でお声がけくださり、ありがとうございました。
内容：{need.neutral}

せっかくご相談いただきましたが、今回はお引き合わせがかないません。
お力になれず、申し訳ございません。
お待たせするよりはと思い、早めにお知らせいたします。
[[ほかの手立てとして、次のものがあるかと存じます。{alternative}]]

また何かございましたら、どうぞ遠慮なくお声がけください。

[[{me.signature}||{me.name}]]`,
      },
      bare: {
        subject: 'ご相談いただいた件について',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

ご相談いただいた件、今回はお引き合わせがかないません。
ご期待に添えず、申し訳ございません。

よい方とのご縁がありますよう、心より願っております。
別の機会がございましたら、またお聞かせください。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      rich: {
        subject: '{need.topic}の件',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

相談してもらった件です。
内容：{need.neutral}

今回はつなげそうにありません。お役に立てず、すみません。
ほかを当たる時間もあると思うので、早めにお伝えします。
[[こんな手もあります：{alternative}]]

また何かあれば、いつでも声をかけてください。

{me.name|姓}`,
      },
      bare: {
        subject: 'この前の相談について',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

この前の件、今回はつなげそうにありません。力になれず、すみません。
いい方が見つかりますように。

また別のことがあれば、話してください。

{me.name|姓}`,
      },
    },
  },
  'not-now': {
    formal: {
      rich: {
        subject: '{need.topic}の件、ただ今の状況',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

[[{true.untold}ご相談の件、{reader.name|様}のお名前は出さずに伺ってまいりました。||ご相談の件、伺ってまいりました。]]
内容：{need.neutral}

お返事は「今は時期ではない」とのことで、お断りではございません。
[[{date.again}を過ぎたころに、改めて伺ってみるつもりでおります。]]

お急ぎでしたら、どうぞほかの方にもご相談ください。
その場合は、一言お知らせいただけますと助かります。

[[{me.signature}||{me.name}]]`,
      },
      bare: {
        subject: 'ご相談の件、ただ今の状況',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

ご相談の件を伺ってまいりましたが、今は時期が合わないとのことでした。
お断りということではございません。

折を見て、もう一度伺ってみてもよろしいでしょうか。
お待ちになれない場合は、どうぞほかをお当たりください。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      rich: {
        subject: '{need.topic}の件、今は時期が合わないそうです',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

[[{true.untold}名前を出さずに聞いてみました。||聞いてみました。]]
内容：{need.neutral}

「だめ」ではなく「今ではない」という返事でした。
[[{date.again}を過ぎたら、もう一度聞いてみます。]]

急ぎなら、待たずにほかを当たってください。決まったら教えてもらえるとうれしいです。

{me.name|姓}`,
      },
      bare: {
        subject: 'この前の件、今ではないそうです',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

聞いてみたところ、今は時期が合わないとのことでした。
[[{true.untold}{reader.name|さん}の名前は出していません。]]

少し間を置いて、また聞いてみましょうか。
ほかを当たるなら、それでも大丈夫です。

{me.name|姓}`,
      },
    },
  },
  thanks: {
    formal: {
      plain: {
        subject: 'ご紹介の御礼',
        body: `[[{introducer.company}]]
{introducer.name|様}

いつもお世話になっております。
{me.line}でございます。

[[本日は{client.name|様}をご紹介くださり、誠にありがとうございました。||本日はご紹介をいただき、誠にありがとうございました。]]
{introducer.name|様}の信用をお預かりしたものと心得ております。

[[{client.name|様}とは、{appointment.when}にお目にかかることになりました。||早速、本日中に先方へご連絡いたします。]]
経過は、改めて私からご報告いたします。

取り急ぎ、メールにて御礼申し上げます。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      plain: {
        subject: 'ご紹介ありがとうございます',
        body: `{introducer.name|さん}

お世話になっています。{me.name|姓}です。

[[今日は{client.name|さん}をご紹介いただき、ありがとうございました。||今日はご紹介ありがとうございました。]]
思い出してもらえたことが、何よりうれしいです。

[[{client.name|さん}とは{appointment.when}に話すことになりました。||このあと、先方に連絡します。]]
その後のことは、また報告しますね。

{me.name|姓}`,
      },
    },
  },
  'thanks-letter': {
    formal: {
      plain: {
        subject: '',
        body: `[[拝啓　{season.opening}、{introducer.name|様}におかれましては、ますますご清祥のこととお慶び申し上げます。||拝啓　時下ますますご清祥のこととお慶び申し上げます。]]

[[このたびは{client.name|氏名様}をご紹介くださり、誠にありがとうございました。||このたびはご紹介を賜り、誠にありがとうございました。]]
人を引き合わせるのは、ご自身の信用をお貸しくださることと存じます。そのお心遣いを、ありがたく受け止めております。

[[{date.met}にお目にかかり、和やかにお話を伺うことができました。これも{introducer.name|様}が前もってお言葉を添えてくださったおかげです。]]
今後の経過は、折々にご報告いたします。お引き合わせできる方がございましたら、私にもぜひお手伝いさせてください。

まずは書中をもちまして、御礼申し上げます。

敬具

{date.letter}
[[{me.company}]]
{me.name}

{introducer.name|氏名様}`,
      },
      anyway: {
        subject: '',
        body: `[[拝啓　{season.opening}、{introducer.name|様}におかれましては、ますますご清祥のこととお慶び申し上げます。||拝啓　時下ますますご清祥のこととお慶び申し上げます。]]

[[先般ご紹介くださいました{client.name|氏名様}とのお話ですが、このたびはご一緒するには至りませんでした。||先般ご紹介を賜りましたお話ですが、このたびはご一緒するには至りませんでした。]]
ご期待に添えず心苦しく存じますが、お心に掛けてくださったことへの感謝の念は、いささかも変わりません。

お引き合わせくださったご縁は、これからも大切にいたします。私でお役に立てることがございましたら、どうぞお申しつけください。

まずは書中をもちまして、ご報告かたがた御礼申し上げます。

敬具

{date.letter}
[[{me.company}]]
{me.name}

{introducer.name|氏名様}`,
      },
      'after-meeting': {
        subject: '',
        body: `[[拝啓　{season.opening}、{reader.name|様}におかれましては、ますますご清祥のこととお慶び申し上げます。||拝啓　時下ますますご清祥のこととお慶び申し上げます。]]

[[{date.met}はご多用のところお時間を頂戴し、誠にありがとうございました。||先日はご多用のところお時間を頂戴し、誠にありがとうございました。]]
直接お話を伺い、多くのことを学ばせていただきました。

お預かりした点は、確かめ次第お返事申し上げます。またお目にかかれる日を楽しみにしております。

まずは書中をもちまして、御礼申し上げます。

敬具

{date.letter}
[[{me.company}]]
{me.name}

{reader.name|氏名様}`,
      },
      card: {
        subject: '',
        body: `{introducer.name|様}

[[このたびは{client.name|様}をご紹介くださり、誠にありがとうございました。||このたびはご紹介くださり、誠にありがとうございました。]]
頂戴したご縁を、大切に育ててまいります。

{me.name}`,
      },
      'card-anyway': {
        subject: '',
        body: `{introducer.name|様}

先般のご紹介は、このたびは実を結びませんでした。
それでも、お心に掛けてくださったことに深く感謝しております。

{me.name}`,
      },
      'card-meeting': {
        subject: '',
        body: `{reader.name|様}

[[{date.met}はご多用のところお時間を頂戴し、誠にありがとうございました。||先日はご多用のところお時間を頂戴し、誠にありがとうございました。]]
またお目にかかれますのを、楽しみにしております。

{me.name}`,
      },
    },
    familiar: {
      plain: {
        subject: '',
        body: `{introducer.name|さん}

[[{season.plain}]]
[[このたびは{client.name|さん}をご紹介いただき、ありがとうございました。||このたびはご紹介をいただき、ありがとうございました。]]

[[{date.met}にお会いして、気持ちよくお話しできました。前もってよく話してくださっていたのだと、すぐに分かりました。]]
結果がどうであれ、声をかけていただいたご恩は忘れません。

お会いになりたい方がいたら、ぜひ教えてください。今度は私が動きます。

{date.letter}
{me.name}`,
      },
      anyway: {
        subject: '',
        body: `{introducer.name|さん}

[[{season.plain}]]
[[つないでいただいた{client.name|さん}とのお話は、今回は形になりませんでした。||つないでいただいたお話は、今回は形になりませんでした。]]

それでも、声をかけていただいたことが何よりうれしく、こうしてお礼を申し上げたくなりました。ありがとうございました。

お会いになりたい方がいたら、ぜひ教えてください。今度は私が動きます。

{date.letter}
{me.name}`,
      },
      'after-meeting': {
        subject: '',
        body: `{reader.name|さん}

[[{season.plain}]]
[[{date.met}は、お時間をいただきありがとうございました。||先日は、お時間をいただきありがとうございました。]]
お話を伺って、帰り道にもあれこれ考えていました。

宿題になっている点は、分かり次第お知らせします。

またお会いできるのを楽しみにしています。

{date.letter}
{me.name}`,
      },
      card: {
        subject: '',
        body: `{introducer.name|さん}

[[{client.name|さん}をご紹介くださって、ありがとうございました。||ご紹介くださって、ありがとうございました。]]
思い出していただけたことが、何よりうれしいです。

{me.name|姓}`,
      },
      'card-anyway': {
        subject: '',
        body: `{introducer.name|さん}

ご紹介のお話は、今回は形になりませんでした。
声をかけてくださったお気持ちは、ずっと覚えています。ありがとうございました。

{me.name|姓}`,
      },
      'card-meeting': {
        subject: '',
        body: `{reader.name|さん}

[[{date.met}は、ありがとうございました。||先日は、ありがとうございました。]]
お話の続きを、またぜひ聞かせてください。

{me.name|姓}`,
      },
    },
  },
  'thanks-anyway': {
    formal: {
      plain: {
        subject: 'ご紹介の件のご報告と御礼',
        body: `[[{introducer.company}]]
{introducer.name|様}

いつもお世話になっております。
{me.line}でございます。

[[ご紹介いただいた{client.name|様}の件、今回はご一緒するには至りませんでした。||先日ご紹介いただいた件、今回はご一緒するには至りませんでした。]]
和やかにお話を終えておりますので、どうぞご安心ください。

お心に掛けてくださったことに変わりはなく、深く感謝しております。
[[今後のために、一つ学んだことがございます。{fit.lesson}]]

{introducer.name|様}のお役に立てることがございましたら、いつでもお申しつけください。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      plain: {
        subject: 'ご報告とお礼',
        body: `{introducer.name|さん}

お世話になっています。{me.name|姓}です。

[[つないでもらった{client.name|さん}の件、今回は形になりませんでした。||つないでもらった件、今回は形になりませんでした。]]
話は気持ちよく終わっています。

それでも、声をかけてもらえてうれしかったです。ありがとうございました。
[[今回分かったこと：{fit.lesson}]]

こちらでお役に立てることがあれば、いつでも言ってください。

{me.name|姓}`,
      },
    },
  },
  progress: {
    formal: {
      appointment: {
        subject: '【ご報告】ご紹介の件、面談が決まりました',
        body: `[[{introducer.company}]]
{introducer.name|様}

いつもお世話になっております。
{me.line}でございます。

[[ご紹介いただいた{client.name|様}と、{appointment.when}にお目にかかることになりました。||ご紹介いただいた件、おかげさまで面談の日取りが決まりました。]]
{introducer.name|様}のお口添えのおかげと、ありがたく存じます。

面談のあと、改めてご報告いたします。

[[{me.signature}||{me.name}]]`,
      },
      won: {
        subject: '【ご報告】ご紹介の件、ご依頼をいただきました',
        body: `[[{introducer.company}]]
{introducer.name|様}

いつもお世話になっております。
{me.line}でございます。

[[ご紹介いただいた{client.name|様}より、このたび正式にご依頼をいただきました。||ご紹介いただいた件、このたび正式にご依頼をいただきました。]]
真っ先に{introducer.name|様}へお知らせしたく、ご連絡いたしました。

[[お決めくださった理由：{praise.reason}]]
ご紹介がなければ、このご縁はございませんでした。心より御礼申し上げます。

今後の様子も折々にご報告いたします。私でお役に立てることがございましたら、ぜひお聞かせください。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      appointment: {
        subject: 'ご紹介の件、会うことになりました',
        body: `{introducer.name|さん}

お世話になっています。{me.name|姓}です。

[[{client.name|さん}と{appointment.when}に会うことになりました。||ご紹介の件、会う日が決まりました。]]
話がすんなり進んだのは、{introducer.name|さん}のおかげです。

終わったら、また報告します。

{me.name|姓}`,
      },
      won: {
        subject: 'ご紹介の件、決まりました',
        body: `{introducer.name|さん}

お世話になっています。{me.name|姓}です。

[[{client.name|さん}から、お仕事をいただけることになりました。||ご紹介の件、お仕事をいただけることになりました。]]
一番に知らせたくて書いています。本当にありがとうございます。

[[決め手はこうだったそうです：{praise.reason}]]
お返しに、{introducer.name|さん}が会いたい方を教えてください。

{me.name|姓}`,
      },
    },
  },
  report: {
    formal: {
      'half-year': {
        subject: '【ご報告】ご紹介いただいて半年になります',
        body: `[[{introducer.company}]]
{introducer.name|様}

いつもお世話になっております。
{me.line}でございます。

[[{client.name|様}をご紹介いただいてから、早いもので半年がたちました。||ご紹介をいただいてから、早いもので半年がたちました。]]
その後の様子をお知らせいたします。

{report.progress}
[[先方が喜んでくださっている点：{praise.reason}]]

このご縁は{introducer.name|様}からいただいたものです。改めて御礼申し上げます。
[[以前伺ったご希望（{introducer.wish}）は、私も心に留めております。||どのような方とお知り合いになりたいか、よろしければお聞かせください。]]

[[{me.signature}||{me.name}]]`,
      },
      years: {
        subject: '【ご報告】{date.introduced|年月}のご紹介、その後',
        body: `[[{introducer.company}]]
{introducer.name|様}

いつもお世話になっております。
{me.line}でございます。

[[{date.introduced|年月}にご紹介いただいた{client.name|様}とは、今もお付き合いが続いております。||{date.introduced|年月}にいただいたご縁は、今も続いております。]]

{report.progress}
[[先方が喜んでくださっている点：{praise.reason}]]

[[{true.firstEver}私にとって初めてのご紹介でした。最初の一件の重みは、今になって一層よく分かります。]]
年に一度はお伝えしたく、今年もご連絡いたしました。
末永く、どうぞよろしくお願いいたします。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      'half-year': {
        subject: 'ご紹介から半年、その後の報告です',
        body: `{introducer.name|さん}

お世話になっています。{me.name|姓}です。

[[{client.name|さん}をつないでもらって、もう半年になります。||つないでもらって、もう半年になります。]]

{report.progress}
[[喜ばれているところ：{praise.reason}]]

きっかけをくれたのは{introducer.name|さん}です。ありがとうございます。
最近、会ってみたい方はいますか。こちらでも気にかけておきます。

{me.name|姓}`,
      },
      years: {
        subject: 'あのときのご縁、続いています',
        body: `{introducer.name|さん}

お世話になっています。{me.name|姓}です。

[[{date.introduced|年月}につないでもらった{client.name|さん}とは、今も一緒にやっています。||{date.introduced|年月}につないでもらったご縁は、今も続いています。]]

{report.progress}

忘れていませんと伝えたくて、年に一度の報告です。
{introducer.name|さん}のほうは、その後いかがですか。

{me.name|姓}`,
      },
    },
  },
  'ask-provider': {
    formal: {
      plain: {
        subject: '{client.name|様}の件、その後いかがでしょうか',
        body: `[[{provider.company}]]
{provider.name|様}

いつもお世話になっております。
{me.line}でございます。

{date.introduced|年月}にお引き合わせした{client.name|様}の件で、ご連絡いたしました。
先方へ様子を伺う前に、まず{provider.name|様}のお話をお聞かせください。

・その後、お話は進んでいますか。
・うまく運んでいるのは、どのような点でしょうか。
・お困りの点はございますか。

次にもっとよいご縁をおつなぎするための参考にいたします。
お手すきの折に、一、二行で結構です。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      plain: {
        subject: '{client.name|さん}の件、その後どうですか',
        body: `{provider.name|さん}

お世話になっています。{me.name|姓}です。

{client.name|さん}の件、その後どうなりましたか。
先方に聞く前に、まず{provider.name|さん}から聞いておきたくて。

進んでいますか。うまくいっているところ、やりにくいところがあれば教えてください。
こういう紹介が合っていたかどうかも、率直に聞かせてもらえると次に活かせます。

{me.name|姓}`,
      },
    },
  },
  'ask-client': {
    formal: {
      plain: {
        subject: '{provider.name|様}の件、ご満足いただけていますか',
        body: `[[{client.company}]]
{client.name|様}

いつもお世話になっております。
{me.line}でございます。

{date.introduced|年月}に{provider.name|様}をご紹介いたしましたが、その後はいかがでしょうか。
お喜びいただけている点、物足りない点、どちらもお聞かせください。

伺ったことは、お許しがない限り先方には伝えません。
お困りのことがございましたら、私も間に入ってお手伝いいたします。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      plain: {
        subject: '{provider.name|さん}の件、どうですか',
        body: `{client.name|さん}

お世話になっています。{me.name|姓}です。

{provider.name|さん}とは、その後うまくいっていますか。
良かったところも、そうでないところも聞かせてください。

聞いたことは、了解なしに先方へは伝えません。
困っていることがあれば、一緒に考えます。

{me.name|姓}`,
      },
    },
  },
  testimonial: {
    formal: {
      plain: {
        subject: '【お願い】お言葉の掲載について',
        body: `[[{client.company}]]
{client.name|様}

いつもお世話になっております。
{me.line}でございます。

{date.praise}に頂戴したお言葉を、大変ありがたく拝見しました。

「{praise.quote}」

このお言葉を、お客様の声としてご紹介してもよろしいでしょうか。
[[掲載先：{praise.place}]]

お名前は、実名、イニシャル、匿名のいずれでも結構です。文言も自由にお直しください。
掲載後のお取り下げも、いつでも承ります。
気が進まれないときは、どうぞご遠慮なくお断りください。

[[{me.signature}||{me.name}]]`,
      },
      'for-provider': {
        subject: '【お願い】お言葉の掲載について',
        body: `[[{client.company}]]
{client.name|様}

いつもお世話になっております。
{me.line}でございます。

{date.praise}に頂戴したお言葉を、大変ありがたく拝見しました。

「{praise.quote}」

このお言葉を{provider.name|様}にお伝えし、お客様の声として掲載していただいてもよろしいでしょうか。
[[掲載先：{praise.place}]]

お名前は、実名、イニシャル、匿名のいずれでも結構です。文言も自由にお直しください。
掲載後のお取り下げも、いつでも承ります。
気が進まれないときは、どうぞご遠慮なくお断りください。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      plain: {
        subject: 'お言葉を載せてもいいですか',
        body: `{client.name|さん}

お世話になっています。{me.name|姓}です。

先日の言葉が、とてもうれしかったです。

「{praise.quote}」

これを、お客様の声として載せてもいいですか。
[[載せる場所：{praise.place}]]
名前は実名、イニシャル、匿名のどれでも。言い回しも直してもらって大丈夫です。

気が進まなければ、二人の間の話にしておきます。

{me.name|姓}`,
      },
      'for-provider': {
        subject: 'お言葉を載せてもいいですか',
        body: `{client.name|さん}

お世話になっています。{me.name|姓}です。

先日の言葉が、とてもうれしかったです。

「{praise.quote}」

この言葉を{provider.name|さん}に伝えて、お客様の声に使ってもらってもいいですか。
[[載せる場所：{praise.place}]]
名前は実名、イニシャル、匿名のどれでも。言い回しも直してもらって大丈夫です。

気が進まなければ、二人の間の話にしておきます。

{me.name|姓}`,
      },
    },
  },
  'ask-introductions': {
    formal: {
      plain: {
        subject: 'ご契約の折にお願いした件',
        body: `[[{client.company}]]
{client.name|様}

いつもお世話になっております。
{me.line}でございます。

ご契約の折に、お約束の成果が出ましたらご紹介をお願いしたいと申し上げました。
ご満足いただけたと伺いましたので、改めてお願い申し上げます。

とりわけお役に立てるのは、次のような方です。
{ideal.who}
[[目印になること：{ideal.sign}]]

思い当たる方がいらっしゃいましたら、先にその方のお気持ちをお確かめください。
ご了承があれば、私から一度だけ、丁寧にご連絡いたします。結果は必ずご報告いたします。

いらっしゃらなければ、それで結構です。これまでどおり務めてまいります。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      plain: {
        subject: '始めるときにお話ししたお願い',
        body: `{client.name|さん}

お世話になっています。{me.name|姓}です。

始めるときに、うまくいったら紹介をお願いしたいと話しました。
喜んでもらえたので、お言葉に甘えてお願いします。

力になれるのはこんな方です：{ideal.who}
[[見分けるヒント：{ideal.sign}]]

浮かんだ方がいたら、まずご本人に聞いてみてください。
よければ私から一度だけ連絡し、どうなったかを報告します。
浮かばなければ、気にしないでください。

{me.name|姓}`,
      },
    },
  },
  partner: {
    formal: {
      plain: {
        subject: '【ご提案】顧問先の皆様に役立つことを',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

同じお客様を、別の面からお手伝いしていることが多いように存じます。
そこで、まず{reader.name|様}のお客様に役立つことを一つご提案いたします。

ご用意できるもの：{partner.offer}
[[{partner.benefit}]]

ご紹介くださった方には{partner.within}ご連絡し、お役に立てるかどうかを率直に申し上げます。売り込みはいたしません。
ご本人のお許しを得て、経過もお知らせいたします。

二十分ほど、お時間をいただけないでしょうか。
私からどのような方をおつなぎできるかも、ぜひ伺いたく存じます。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      plain: {
        subject: 'お客さんに役立ちそうなことを思いつきました',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

同じお客さんを、別の角度から見ていることが多いですよね。
{reader.name|さん}のお客さんに喜ばれそうなことを考えてみました。

用意できるもの：{partner.offer}
[[{partner.benefit}]]

紹介してもらった方には{partner.within}連絡して、できる・できないをはっきり伝えます。売り込みはしません。

今度お茶でもどうですか。
私のほうからどんな方をつなげばいいかも、教えてください。

{me.name|姓}`,
      },
    },
  },
  apology: {
    formal: {
      plain: {
        subject: '【お詫び】{apology.topic}について',
        body: `[[{reader.company}]]
{reader.name|様}

{me.line}でございます。

このたびはご迷惑をおかけし、誠に申し訳ございません。
{apology.happened}
ひとえに私どもの不行き届きによるものでございます。

対応：{apology.remedy}
[[期日：{date.remedy}]]
[[再発防止：{apology.prevention}]]

[[{date.next}に、改めて私からご連絡いたします。||対応が済み次第、改めて私からご連絡いたします。]]
お気づきの点がございましたら、どのようなことでも私までお申しつけください。

重ねてお詫び申し上げます。

[[{me.signature}||{me.name}]]`,
      },
      letter: {
        subject: '',
        body: `謹啓　時下ますますご清祥のこととお慶び申し上げます。平素は格別のご高配を賜り、厚く御礼申し上げます。

このたびは多大なご迷惑をおかけし、誠に申し訳ございませんでした。
{apology.happened}
ひとえに私どもの不行き届きによるものであり、弁解の余地もございません。

つきましては、次のとおり改めさせていただきます。

一、対応　{apology.remedy}
[[一、期日　{date.remedy}]]
[[一、再発防止　{apology.prevention}]]

[[{date.next}に、改めて私からご連絡申し上げます。||対応が済み次第、改めて私からご連絡申し上げます。]]

まずは書中をもちまして、重ねて深くお詫び申し上げます。

謹白

{date.letter}
[[{me.company}]]
{me.name}

{reader.name|氏名様}`,
      },
    },
    familiar: {
      plain: {
        subject: '{apology.topic}のお詫び',
        body: `{reader.name|さん}

{me.name|姓}です。

ご迷惑をおかけして、本当に申し訳ありません。
{apology.happened}
こちらの落ち度です。

これからすること：{apology.remedy}
[[いつまでに：{date.remedy}]]

[[{date.next}に、もう一度連絡します。||済んだら、もう一度連絡します。]]
ほかにも気になることがあれば、遠慮なく言ってください。

{me.name|姓}`,
      },
      letter: {
        subject: '',
        body: `{reader.name|さん}

このたびはご迷惑をおかけして、本当に申し訳ありませんでした。
{apology.happened}
すべて、こちらの落ち度です。

一、これからすること　{apology.remedy}
[[一、いつまでに　{date.remedy}]]

[[{date.next}に、もう一度連絡します。||済んだら、もう一度連絡します。]]

口で言うだけでは足りないと思い、筆をとりました。重ねてお詫びします。

{date.letter}
{me.name}`,
      },
    },
  },
  delivery: {
    formal: {
      plain: {
        subject: '【納品のご案内】{delivery.day}',
        body: `[[{client.company}]]
{client.name|様}

いつもお世話になっております。
{me.line}でございます。

納品につきまして、下記のとおりご案内いたします。

■品名　{delivery.what}
■日にち　{delivery.day}
[[■時間　{delivery.window}]]
■場所　{delivery.place}
[[■検査　{delivery.inspection}]]
[[■当日の連絡先　{delivery.contact}]]

ご都合が変わりましたら、お早めにお知らせください。調整いたします。
納品が済みましたら、改めてご報告いたします。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      plain: {
        subject: '{delivery.day}にお届けします',
        body: `{client.name|さん}

お世話になっています。{me.name|姓}です。

お届けの予定です。

品物：{delivery.what}
日にち：{delivery.day}
[[時間：{delivery.window}]]
場所：{delivery.place}
[[検査：{delivery.inspection}]]

都合が悪ければ、日を変えますので知らせてください。
届いたころに、また連絡します。

{me.name|姓}`,
      },
    },
  },
  information: {
    formal: {
      plain: {
        subject: 'ご参考まで：{info.topic}',
        body: `[[{reader.company}]]
{reader.name|様}

いつもお世話になっております。
{me.line}でございます。

{reader.name|様}のお役に立つかもしれないと思い、お送りいたします。
{info.what}
[[{info.why}]]
[[{info.link}]]

ご返信には及びません。お手すきの折にご覧ください。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      plain: {
        subject: 'ご参考に：{info.topic}',
        body: `{reader.name|さん}

お世話になっています。{me.name|姓}です。

{reader.name|さん}に役立ちそうなので送ります。
{info.what}
[[{info.why}]]
[[{info.link}]]

返信はいりません。時間のあるときにどうぞ。

{me.name|姓}`,
      },
    },
  },
  'third-consent': {
    formal: {
      plain: {
        subject: 'ご紹介者への御礼について',
        body: `[[{client.company}]]
{client.name|様}

このたびはご相談くださり、ありがとうございます。
{me.line}でございます。

{introducer.name|様}のご紹介と伺い、御礼を申し上げたく存じます。
その際、{client.name|様}からご相談をいただいたことをお伝えしてもよろしいでしょうか。
後日お尋ねがあれば、お付き合いが続いていることまでをお答えできればと存じます。

ご相談の中身や金額は、一切申しません。
伏せておくほうがよろしければ、どなたにもお話しいたしません。どうぞご遠慮なくお聞かせください。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      plain: {
        subject: '一つ確認させてください',
        body: `{client.name|さん}

{me.name|姓}です。連絡をくださって、ありがとうございます。

{introducer.name|さん}にお礼を言いたいのですが、{client.name|さん}が連絡をくださったことを話してもいいですか。
中身や金額の話は、一切しません。

内緒にしておきたければ、誰にも言いません。気軽に教えてください。

{me.name|姓}`,
      },
    },
  },
  pause: {
    formal: {
      plain: {
        subject: 'ご紹介について',
        body: `[[{provider.company}]]
{provider.name|様}

いつもお世話になっております。
{me.line}でございます。

申し上げにくいことですが、しばらくの間、{provider.name|様}へのご紹介を控えることにいたしました。
黙って遠ざかるより、じかにお伝えするほうがよいと考えました。

{pause.reason}
私の受け止め違いもあるかと存じます。{provider.name|様}のお話もお聞かせください。

[[次の点が整いましたら、またおつなぎいたします。{pause.condition}||状況が変わりましたら、お知らせください。喜んで再開いたします。]]
[[{date.review|年月}ごろに、改めて私からもご様子を伺います。]]

この件は、ほかの方には一切申しておりません。

[[{me.signature}||{me.name}]]`,
      },
    },
    familiar: {
      plain: {
        subject: 'ご紹介のことで、お話が',
        body: `{provider.name|さん}

お世話になっています。{me.name|姓}です。

言いにくいのですが、しばらく{provider.name|さん}への紹介を控えようと思います。
黙って距離を置くのは嫌なので、先にお伝えします。

{pause.reason}
こちらが知らない事情もあると思います。聞かせてください。

[[ここが変われば、またつなぎます：{pause.condition}||落ち着いたら教えてください。そこからまた始めましょう。]]
このことは、ほかの誰にも話していません。近いうちに、直接話せたらうれしいです。

{me.name|姓}`,
      },
    },
  },
};
