// By which words a kind of gift is known, in four languages at once. Words only: a bare word is that word (an English plural too), `word*` begins so, Japanese stands anywhere in the text.

export const GIFT_KINDS = [
  'tea', 'coffee', 'chocolate', 'sweets', 'drink', 'oil', 'honey', 'fruit', 'regional', 'book', 'flowers', 'plant', 'stationery', 'ticket', 'meal', 'textile', 'candle', 'kitchen', 'gadget', 'game', 'voucher', 'donation', 'clock',
] as const;
export type GiftKind = (typeof GIFT_KINDS)[number];

export const WORDS_OF_KIND: Readonly<Record<GiftKind, readonly string[]>> = {
  tea: ['tea', 'teabag', 'matcha', 'tisane', 'tè', 'tisana', 'infuso', 'infusi', 'чай', 'чая', 'чаю', 'чаем', 'чаи', 'чаёв', 'чайн*', 'お茶', '新茶', '緑茶', '煎茶', '抹茶', '紅茶', '玉露', '番茶', 'ほうじ茶', '烏龍茶', '茶葉', 'ハーブティー', 'ティーバッグ'],
  coffee: ['coffee', 'espresso', 'caffè', 'caffe', 'кофе*', 'コーヒー', '珈琲', 'ドリップバッグ'],
  chocolate: ['chocolate', 'truffles', 'praline', 'cioccolat*', 'gianduiott*', 'praline', 'шоколад*', 'チョコ', 'ショコラ'],
  sweets: [
    'sweet', 'biscuit', 'cookie', 'cake', 'shortbread', 'fudge', 'panettone', 'panettoni', 'colomba', 'pandoro', 'biscott*', 'pasticcin*', 'torta', 'torte', 'amaretti', 'cantucci', 'torrone', 'конфет*', 'печень*', 'торт', 'торта', 'пряник*', 'пастил*', 'зефир*', 'варенье', 'варенья',
    '菓子', '羊羹', '饅頭', 'まんじゅう', '大福', 'どら焼き', '最中', 'もなか', 'せんべい', '煎餅', 'カステラ', 'クッキー', 'ケーキ', 'フィナンシェ', 'マドレーヌ', 'ゼリー', 'バウムクーヘン', 'サブレ', 'ようかん', 'スイーツ',
  ],
  drink: ['wine', 'whisky', 'whiskey', 'gin', 'beer', 'champagne', 'prosecco', 'port', 'vino', 'vini', 'spumante', 'grappa', 'birra', 'birre', 'barolo', 'вино', 'вина', 'вином', 'винн*', 'коньяк*', 'виски', 'шампанск*', 'настойк*', 'ワイン', '日本酒', '焼酎', '地酒', '純米', '吟醸', 'ビール', 'シャンパン', 'ウイスキー'],
  oil: ['olio', 'oil', 'olive', 'aceto', 'vinegar', 'масло', 'オリーブオイル', '醤油', '味噌'],
  honey: ['honey', 'jam', 'marmalade', 'chutney', 'preserves', 'miele', 'mieli', 'marmellat*', 'confettura', 'мёд', 'мед', 'мёда', 'меда', 'джем*', 'はちみつ', '蜂蜜', 'ジャム'],
  fruit: ['fruit', 'apple', 'pear', 'frutta', 'фрукт*', '果物', 'フルーツ', 'りんご', 'みかん', '桃', 'ぶどう', '梨', 'さくらんぼ', 'メロン', '柿'],
  regional: ['local speciality', 'hamper', 'cesto', 'prodotti tipici', 'сувенир*', '銘菓', '名産', '特産', '土産'],
  book: ['book', 'novel', 'atlas', 'anthology', 'libro', 'libri', 'romanzo', 'книг*', 'книж*', 'роман', 'альбом*', '書籍', '絵本', '文庫', '写真集', '小説', '図鑑', '一冊', 'の本', 'ブック'],
  flowers: ['flower', 'bouquet', 'roses', 'tulips', 'fior*', 'mazzo', 'rose', 'цвет', 'цветы', 'цветов', 'букет*', 'роз', 'розы', 'тюльпан*', '花束', 'お花', 'ブーケ', 'アレンジメント'],
  plant: ['plant', 'seeds', 'bulbs', 'herb', 'bonsai', 'pianta', 'piante', 'semi', 'bulbi', 'растени*', 'семена', 'луковиц*', '鉢植え', '観葉植物', '盆栽', '苗', '球根'],
  stationery: ['pen', 'pencil', 'notebook', 'ink', 'diary', 'penna', 'penne', 'stilografica', 'taccuin*', 'quadern*', 'agenda', 'inchiostr*', 'matite', 'ручк*', 'блокнот*', 'ежедневник*', 'карандаш*', '万年筆', 'ボールペン', 'ノート', '手帳', '便箋', '文具', 'インク'],
  ticket: ['ticket', 'concert', 'theatre', 'theater', 'opera', 'museum', 'bigliett*', 'concerto', 'teatro', 'museo', 'mostra', 'билет*', 'концерт*', 'театр*', 'музе*', 'выставк*', 'チケット', 'コンサート', '観劇', '美術館', '招待券'],
  meal: ['lunch', 'dinner', 'breakfast', 'meal', 'pranzo', 'cena', 'aperitivo', 'обед*', 'ужин*', 'ランチ', '昼食', '夕食', '会食', 'お食事', 'ディナー'],
  textile: ['scarf', 'scarves', 'handkerchief', 'towel', 'socks', 'sciarpa', 'foulard', 'fazzolett*', 'asciugaman*', 'calze', 'шарф*', 'платок*', 'платк*', 'полотен*', '手ぬぐい', '手拭い', 'タオル', 'ハンカチ', '風呂敷', 'マフラー'],
  candle: ['candle', 'soap', 'incense', 'candel*', 'sapon*', 'свеч*', 'мыл*', 'キャンドル', 'ろうそく', '石鹸', 'お香', '線香'],
  kitchen: ['mug', 'cup', 'bowl', 'knife', 'knives', 'pottery', 'ceramics', 'vase', 'tazz*', 'ciotol*', 'coltell*', 'ceramic*', 'vaso', 'чашк*', 'кружк*', 'нож', 'ножи', 'керамик*', 'ваз*', '湯呑', '茶碗', 'マグカップ', '器', '箸', '包丁', '陶器', '漆器', '花瓶'],
  gadget: ['gadget', 'charger', 'calculator', 'headphones', 'speaker', 'lamp', 'torch', 'caricator*', 'lampad*', 'cuffie', 'зарядк*', 'наушник*', 'ламп*', '充電器', 'イヤホン', 'スピーカー', '電卓', 'ガジェット'],
  game: ['game', 'puzzle', 'jigsaw', 'cards', 'chess', 'gioco', 'giochi', 'scacchi', 'игр*', 'пазл*', 'головоломк*', 'шахмат*', 'パズル', 'ゲーム', 'かるた', '花札', '知恵の輪'],
  voucher: ['voucher', 'gift card', 'certificate', 'cash', 'buono', 'buoni', 'gift card', 'сертификат*', 'ギフト券', '商品券', 'カタログギフト', '図書カード', 'クオカード'],
  donation: ['donation', 'charity', 'donazion*', 'beneficen*', 'пожертвован*', 'благотвор*', '寄付', '募金'],
  clock: ['clock', 'watch', 'orologi*', 'часы', 'часов', '時計'],
};

/** Of no weight in telling one gift from another: small words, what a thing is packed in, and how it was handed over. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an the of for with and some from to in at on my our their his her box boxes bottle bottles tin pack packet set bag jar pair two three small little big nice fine good gift present selection assortment assorted
  un una uno il lo la i gli le di del della dei delle da con per e in al alla su scatola scatole bottiglia bottiglie confezione cesto barattolo due tre piccolo piccola bel bella buon buona regalo omaggio assortimento
  и с со в на от для из по к коробка коробку коробки бутылка бутылку бутылки пачка пачку набор банка банку пара пару два две три маленький маленькая хороший хорошая подарок подарочный подарочная`.split(/\s+/u),
);
export const SMALL_JAPANESE = /(?:詰め?合わ?せ|セット|ギフト|箱入り|一箱|一本|二本|三本|本入り|個入り|枚入り|小さな|お礼|御礼|贈り物|プレゼント|[0-9]+[個本枚箱袋]?|の|と|を|に|お|御|箱|缶|袋)/gu;
