// A tale a language in which every slot is known: the people, and what the person typed. Data only.
import type { DraftLanguage } from '../../lib/domain/draft.ts';
import type { Person } from '../../lib/domain/person.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { TypedSlots } from '../../lib/drafting/slot-values.ts';

export interface FullTale {
  readonly me: Partial<Settings>;
  readonly prospect: Partial<Person>;
  readonly provider: Partial<Person>;
  readonly introducer: Partial<Person>;
  readonly need: string;
  readonly neutral: string;
  readonly typed: TypedSlots;
}

const days: TypedSlots = {
  'date.answerBy': '2026-03-27', 'date.asked': '2026-03-10', 'date.again': '2026-05-04', 'date.firstMove': '2026-03-25', 'date.met': '2026-03-13', 'date.praise': '2026-03-09',
  'date.remedy': '2026-03-20', 'date.next': '2026-03-23', 'date.review': '2026-09-01', 'appointment.when': '2026-03-24T10:30', 'delivery.day': '2026-03-26', 'true.firstEver': 'yes', 'meeting.times': '2026-03-24T10:30\n2026-03-25T16:00\n2026-03-27T09:00',
};

export const fullTales: Readonly<Record<DraftLanguage, FullTale>> = {
  en: {
    me: { name: 'Dana Whitfield', signature: 'Whitfield & Co., 029 2018 0100', emails: ['dana@whitfield.example'], about: 'I keep the books of small workshops in the valley.', company: 'Whitfield & Co.' },
    prospect: { name: 'Leila Haddad', title: 'Ms', company: 'Tin Hut Café', emails: ['leila@tinhut.example'], phones: ['029 2018 0199'], preferredContact: 'phone', bestTime: 'weekdays after 3 pm' },
    provider: { name: 'Edmund Marlow', title: 'Mr', company: 'Marlow Roofs', emails: ['ed@marlowroofs.example'], preferredContact: 'email', bestTime: 'early mornings', neutral: 'a roofer with twenty years of flat roofs behind them' },
    introducer: { name: 'Gareth Pugh', title: 'Mr', company: 'Valley Traders' },
    need: 'a proper repair to the flat roof over the kitchen, which lets in water',
    neutral: 'a proper repair to a flat roof over a kitchen, not a new roof',
    typed: {
      ...days, 'need.topic': 'a leaking flat roof', 'need.by': 'before the autumn rain', 'need.area': 'within half an hour of the city', 'need.budget': 'about £4,000',
      'provider.reasonNeutral': 'Work done for us in 2019 is still dry.', 'prospect.about': 'Leila Haddad runs the Tin Hut Café on Wharf Road.', 'provider.about': 'Edmund Marlow has repaired flat roofs for twenty years.',
      'provider.reason': 'He did our own warehouse in 2019, and it is still dry.', 'fit.reason': 'It is the kind of small repair he told me he likes best.', 'me.city': 'Cardiff', 'me.address': '4 Wharf Road\nCardiff',
      'request.topic': 'A joiner for six oak doors', 'request.words': 'a joiner who restores old oak doors', 'request.effort': 'ten minutes on the phone', 'request.why': 'Ours have hung since 1911.',
      alternative: 'the register of the roofing federation', 'praise.quote': 'You picked up the phone on a Sunday.', 'praise.reason': 'that somebody picks up the phone', 'praise.place': 'the page "What clients say" on my website',
      'report.progress': 'The quarterly accounts have been on time twice running.', 'fit.lesson': 'I am at my best with firms of up to ten people', 'introducer.wish': 'owners of small vineyards', 'ideal.who': 'owners of workshops with up to ten people',
      'ideal.sign': 'their receipts live in a shoebox', 'partner.offer': 'a free check of the first tax return', 'partner.within': 'within two working days', 'partner.benefit': 'They learn early what they will owe.',
      'apology.happened': 'Your accounts reached you nine days late.', 'apology.remedy': 'the next quarter is free of charge', 'apology.prevention': 'two of us now hold every date', 'apology.topic': 'late accounts', 'delivery.what': 'six oak doors',
      'delivery.window': '9 am to 11 am', 'delivery.place': 'Wharf Road, side gate', 'delivery.inspection': 'every door hung and tried in the workshop', 'delivery.contact': 'Owen, 029 2018 0101', 'info.topic': 'New rules for café terraces',
      'info.what': 'the council has changed its rules for terraces', 'info.link': 'https://council.example/terraces', 'info.why': 'You spoke of more seats outside.', 'pause.reason': 'Three people I sent to you waited two weeks for an answer.', 'pause.condition': 'an answer within three days',
    },
  },
  ja: {
    me: { name: '高橋 美穂', company: '高橋FP事務所', signature: '――――――――――\n高橋FP事務所\n高橋 美穂\n042-000-0100', emails: ['miho@takahashi.example'], about: '調布で、個人事業の方の家計と事業の両方を見ております。' },
    prospect: { name: '西村 拓也', company: 'こもれび珈琲', emails: ['nishimura@komorebi.example'], preferredContact: 'email', bestTime: '定休日の水曜' },
    provider: { name: '大塚 健', company: '大塚会計事務所', phones: ['03-0000-0199'], preferredContact: 'phone', bestTime: '平日の午前中', neutral: '飲食業に明るい税理士の方' },
    introducer: { name: '堀 誠', company: '山辺町商工会' },
    need: '二店舗分の記帳と申告を見てくださる税理士をお探しです',
    neutral: '飲食店の記帳と申告を任せられる税理士を探している',
    typed: {
      ...days, 'need.topic': '税理士さんをお探し', 'need.by': '四月から', 'need.area': '都内西部', 'need.budget': '月二、三万円ほど', 'provider.reasonNeutral': '私自身も五年お世話になっております。',
      'prospect.about': '調布でカフェを二店舗営んでいらっしゃいます。', 'provider.about': '飲食業に明るい税理士でいらっしゃいます。', 'provider.reason': '私自身も五年お世話になっており、自信を持ってご紹介できます。',
      'fit.reason': '開業間もないお店のご相談は、大塚様が最も力を入れていらっしゃる分野と伺っております。', 'me.city': '調布', 'me.address': '東京都調布市', 'request.topic': '古い建具を直せる方を探しています', 'request.words': '古い建具を直してくださる職人さん',
      'request.effort': 'お電話で十分ほど', 'request.why': '大正のころから使っている戸です。', alternative: '税理士会の相談窓口では、初回は無料で話を聞いてもらえます。', 'praise.quote': '日曜でも電話に出てくださって助かりました。', 'praise.reason': '電話をすると必ず誰かが出るところ',
      'praise.place': '弊所ホームページの「お客様の声」', 'report.progress': 'おかげさまで、毎月の試算表が翌月十日までにそろうようになりました。', 'fit.lesson': '十人までの会社のお手伝いが、いちばん力を出せるようです。', 'introducer.wish': '小さなワイナリーの経営者', 'ideal.who': '十人くらいまでの工房の経営者',
      'ideal.sign': '領収書が箱にたまっている', 'partner.offer': '初めての確定申告の無料点検', 'partner.within': '二営業日以内に', 'partner.benefit': '納税額のめどが早く立ちます。', 'apology.happened': '決算書のお届けが九日遅れました。', 'apology.remedy': '次の四半期の報酬は頂戴いたしません',
      'apology.prevention': '期日を二人で確かめる体制に改めました', 'apology.topic': '決算書のお届けの遅れ', 'delivery.what': '樫の戸 六枚', 'delivery.window': '午前九時から十一時', 'delivery.place': '調布本店 通用口', 'delivery.inspection': '全数、工房にて建て付けを確認済み',
      'delivery.contact': '大野 042-000-0101', 'info.topic': 'テラス席の新しい決まり', 'info.what': '市のテラス席の決まりが変わりました。', 'info.link': 'https://city.example/terrace', 'info.why': '外の席を増やしたいと伺っていたので。', 'pause.reason': 'おつなぎした三名の方へのお返事が、二週間ほど遅れました。',
      'pause.condition': '三日以内にお返事をいただけること', 'season.plain': '朝晩はまだ冷えますね。',
    },
  },
  it: {
    me: { name: 'Monica Trevi', signature: 'Studio Trevi, 0422 555 0100', emails: ['monica@trevi.example'], about: 'Seguo la contabilità di piccole aziende agricole.', company: 'Studio Trevi' },
    prospect: { name: 'Giuseppe Furlan', title: 'signor', company: 'Agriturismo Al Fosso', emails: ['bepi@alfosso.example'], phones: ['0422 555 0199'], preferredContact: 'phone', bestTime: 'a mezzogiorno' },
    provider: { name: 'Annalisa Degrassi', title: 'dott.ssa', emails: ['annalisa@degrassi.example'], preferredContact: 'email', bestTime: 'di mattina', neutral: 'una persona che segue da anni i manuali di piccole cucine' },
    introducer: { name: 'Efisio Loi', title: 'avvocato' },
    need: 'rifare da capo il manuale HACCP, quello attuale è del 2011',
    neutral: 'rifare da capo il manuale HACCP di una piccola struttura ricettiva',
    typed: {
      ...days, 'need.topic': 'manuale HACCP', 'need.by': 'prima del controllo di fine marzo', 'need.area': 'pianura veneta', 'need.budget': '1.800 euro', 'provider.reasonNeutral': 'Ha seguito tre aziende che conosco, senza un solo rilievo.',
      'prospect.about': 'Giuseppe Furlan conduce un piccolo agriturismo.', 'provider.about': 'Annalisa Degrassi è tecnologa alimentare.', 'provider.reason': 'Ha seguito tre aziende che conosco, senza un solo rilievo.', 'fit.reason': 'È il genere di incarico di cui mi ha parlato a gennaio.', 'me.city': 'Treviso',
      'me.address': 'Via Roma 4\nTreviso', 'request.topic': 'Un falegname per sei porte', 'request.words': 'un falegname che restaura vecchie porte', 'request.effort': 'dieci minuti al telefono', 'request.why': 'Le nostre sono del 1911.', alternative: "l'elenco della camera di commercio",
      'praise.quote': 'Ha risposto al telefono anche di domenica.', 'praise.reason': 'al telefono risponde sempre qualcuno', 'praise.place': 'la pagina «Dicono di noi» del mio sito', 'report.progress': 'I conti del trimestre sono arrivati puntuali per la seconda volta.', 'fit.lesson': 'do il meglio con aziende fino a dieci persone',
      'introducer.wish': 'chi conduce piccole cantine', 'ideal.who': 'chi conduce un laboratorio con meno di dieci persone', 'ideal.sign': 'le ricevute stanno in una scatola da scarpe', 'partner.offer': 'un controllo gratuito della prima dichiarazione', 'partner.within': 'entro due giorni lavorativi', 'partner.benefit': 'Sanno per tempo quanto dovranno versare.',
      'apology.happened': 'Il bilancio è arrivato con nove giorni di ritardo.', 'apology.remedy': 'il prossimo trimestre non costa nulla', 'apology.prevention': 'ora ogni scadenza è in mano a due persone', 'apology.topic': 'bilancio in ritardo', 'delivery.what': 'sei porte di rovere', 'delivery.window': 'dalle 9 alle 11', 'delivery.place': 'Via Roma 4, cancello laterale',
      'delivery.inspection': 'ogni porta montata e provata in laboratorio', 'delivery.contact': 'Toni, 0422 555 0101', 'info.topic': 'Nuove regole per gli agriturismi', 'info.what': 'la Regione ha cambiato le regole per gli agriturismi', 'info.link': 'https://regione.example/agriturismi', 'info.why': 'Riguarda anche le cucine piccole.',
      'pause.reason': 'Tre persone hanno aspettato una risposta per due settimane.', 'pause.condition': 'una risposta entro tre giorni',
    },
  },
  ru: {
    me: { name: 'Павел Орлов', signature: '+7 495 013-40-40', emails: ['pavel@orlov.example'], about: 'Помогаю небольшим компаниям с праздниками.', company: 'Орлов и партнёры' },
    prospect: { name: 'Ирина Сергеевна Вольская', company: 'Альфа-Полимер', emails: ['irina@alfa.example'], phones: ['+7 495 013-40-99'], preferredContact: 'phone', bestTime: 'после 18:00' },
    provider: { name: 'Степан Ильич Ли', emails: ['stepan@li.example'], preferredContact: 'email', bestTime: 'утром', neutral: 'повар с большим опытом корпоративных вечеров' },
    introducer: { name: 'Екатерина Львовна Зуева' },
    need: 'кейтеринг на новогодний вечер 18 декабря, 120 человек, площадка своя',
    neutral: 'кейтеринг на корпоративный вечер, около 120 человек, площадка своя',
    typed: {
      ...days, 'need.topic': 'кейтеринг на вечер', 'need.by': 'декабрь', 'need.area': 'Москва', 'need.budget': 'до 700 тыс. руб.', 'provider.reasonNeutral': 'За плечами больше тридцати наших мероприятий.', 'prospect.about': 'Ирина Вольская отвечает за персонал «Альфа-Полимера».',
      'provider.about': 'Степан Ли готовит для корпоративных вечеров.', 'provider.reason': 'За его плечами больше тридцати наших мероприятий.', 'fit.reason': 'Именно такой формат Степан Ильич называет самым удачным.', 'me.city': 'Москва', 'me.address': 'Москва', 'request.topic': 'столяр для шести дверей',
      'request.words': 'столяр, который восстанавливает старые двери', 'request.effort': 'десять минут по телефону', 'request.why': 'Нашим дверям больше ста лет.', alternative: 'каталог городской палаты', 'praise.quote': 'Вы ответили на звонок даже в воскресенье.', 'praise.reason': 'на звонки всегда кто-то отвечает',
      'praise.place': 'страница «Отзывы» на моём сайте', 'report.progress': 'Второй квартал подряд отчёты приходят в срок.', 'fit.lesson': 'лучше всего у меня выходит с компаниями до десяти человек', 'introducer.wish': 'владельцы небольших виноделен', 'ideal.who': 'владелец мастерской, где до десяти человек', 'ideal.sign': 'чеки лежат в коробке из-под обуви',
      'partner.offer': 'бесплатная проверка первой декларации', 'partner.within': 'в течение двух рабочих дней', 'partner.benefit': 'Сумма налога становится известна заранее.', 'apology.happened': 'Отчёт пришёл на девять дней позже срока.', 'apology.remedy': 'следующий квартал бесплатно', 'apology.prevention': 'каждую дату теперь держат двое',
      'apology.topic': 'опоздавший отчёт', 'delivery.what': 'шесть дубовых дверей', 'delivery.window': 'с 9 до 11', 'delivery.place': 'Садовая, 4, боковые ворота', 'delivery.inspection': 'каждая дверь навешена и проверена в мастерской', 'delivery.contact': 'Олег, +7 495 013-40-41', 'info.topic': 'Новые правила для веранд',
      'info.what': 'город поменял правила для летних веранд', 'info.link': 'https://city.example/verandas', 'info.why': 'Это касается и небольших площадок.', 'pause.reason': 'Трое, кого я к Вам направил, две недели ждали ответа.', 'pause.condition': 'ответ в течение трёх дней',
    },
  },
};
