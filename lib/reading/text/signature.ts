// Where a message's own words end and its signature, its footer or its disclaimer begins. It must not know whose they are.

const DEVICE = new RegExp([
  '^(?:sent|get|gesendet|von meinem|inviato|отправлено|envoyé|enviado|verzonden|wysłano|скачать)\\b.{0,60}(?:iphone|ipad|android|mobile|phone|outlook|yahoo|gmail|galaxy|mail|почт|tablet|cellulare|blackberry|handy|gesendet|устройств|мобильн)',
  '^(?:sent from|get outlook|inviato da|отправлено (?:из|с)|gesendet (?:von|mit)|von meinem .{1,30} gesendet|envoyé de|enviado desde|verstuurd vanaf)',
  '(?:から送信|スマートフォンから|を入手)\\s*$',
  '^outlook (?:for|für|per|pour|para) ',
].join('|'), 'iu');
export const isDeviceLine = (line: string): boolean => line.length < 160 && DEVICE.test(line.trim().replace(/^[*_]+/u, ''));

const LEGAL = new RegExp([
  'confidential', 'intended (?:only|solely|recipient)', 'registered (?:in|office)', 'authorised and regulated', 'consider the environment', 'printing this', 'wire fraud', 'unsubscribe', 'mailing list', 'you are (?:getting|receiving) this', 'privileged',
  'vertraulich', 'richtige[rn]? (?:adressat|empfänger)', 'sitz der gesellschaft', 'amtsgericht', 'abbestellen', 'abmelden',
  'riservat', 'destinatari', 'informativa privacy', 'disiscriv', 'per cancellarsi', 'ricevi questa', 'questa casella',
  'конфиденциальн', 'отписаться', 'отменить подписку', 'не является офертой', 'вы получили это', 'подписаны на',
  '機密情報', '誤って受信', '配信停止', '退会', 'お心当たりのない', '本メールは', '投稿:',
  'confidentiel', 'confidencial', 'vertrouwelijk', 'poufn',
].join('|'), 'iu');
export const isLegalLine = (line: string): boolean => LEGAL.test(line.slice(0, 400));

const DELIMITER = /^(?:-- ?|—|——|–|__|--\s*|-{2,3}\s?)$/u;
const BAR = /^[\s]*(?:[-=_*+~#・.━─―═▼△▲▽◆◇■□☆★＊－—–﹏…]\s?){8,}\s*$/u;
export const isDelimiter = (line: string): boolean => DELIMITER.test(line.trimEnd()) || DELIMITER.test(line.trim());
export const isBar = (line: string): boolean => line.length < 200 && BAR.test(line);

const FAREWELL = new RegExp(`^(?:${[
  '(?:many |with |my |kind(?:est)? |warm(?:est)? |best |all (?:the |my )?)*(?:regards|wishes|best|thanks|thx|cheers|love|cordially|sincerely)', 'yours(?: \\p{L}+)?,?', 'take care', 'grateful', 'xo+', 'groetjes', 'besos',
  '(?:mit |viele |beste |liebe |herzliche |freundliche[nr]? |schöne )*(?:grüße?n?|gruß|lg|vg|mfg|herzlich)', 'hochachtungsvoll',
  '(?:con )?(?:viva )?(?:cordialmente|cordialità|cordiali saluti|distinti saluti|saluti|un (?:caro )?saluto|un abbraccio|un bacio(?:ne)?(?: grande)?|baci|a presto|buon lavoro|buona giornata|grazie(?: mille| infinite)?|ciao)',
  'с (?:наилучшими пожеланиями|уважением|любовью|приветом)', 'всего (?:доброго|хорошего)', 'ваша?', 'твоя?', 'обнимаю', 'до связи', 'спасибо',
  '敬具', '草々', '合掌', '取り急ぎ.{0,12}', '(?:何卒)?よろしくお願い.{0,14}', '引き続き.{0,20}', '拝',
].join('|')})(?:[\\s,.!–—-]{0,3}$|,? \\p{L}+$)`, 'iu');
export const isFarewell = (line: string): boolean => line.length < 60 && FAREWELL.test(line.trim());

const CONTACT = /(?:\+?\d[\d\s().／/・－ー–-]{6,}\d)|[\w.+-]+@[\w-]+\.\w+|(?:https?:\/\/|www\.|linkedin\.com)\S+|(?:TEL|FAX|Tel|Telefon|Fon|тел|моб|電話|携帯|Mobile|Cell|〒)/iu;
export const looksLikeContact = (line: string): boolean => line.length < 220 && CONTACT.test(line);
