// Where a message's own words end and its signature, its footer or its disclaimer begins. It must not know whose they are.

const BRANDS = 'iphone|ipad|ios|android|mobile|phone|outlook|yahoo|gmail|galaxy|mail|почт|tablet|cellulare|blackberry|handy|gesendet|устройств|мобильн|samsung|xiaomi|redmi|huawei|pixel|proton|telefoon|telefono|téléphone|teléfono|telefon|windows|thunderbird|gmx|aol';
const DEVICE = new RegExp([
  `^(?:sent|get|gesendet|von meinem|inviat[oa]|отправлено|envoyé|enviado|verzonden|verstuurd|wysłan[eoa]|скачать|télécharger|obtener|obter|scarica|sendt|skickat|lähetetty|odesláno)(?=[\\s:]|$).{0,60}(?:${BRANDS})`,
  '^(?:sent (?:from|via|with|using)|get outlook|inviat[oa] (?:da|con)|отправлено (?:из|с)|надіслано з|gesendet (?:von|mit)|von meinem .{1,30} gesendet|diese nachricht wurde von .{1,60} gesendet|envoyé (?:de(?:puis)?|à partir de|via) |enviado (?:desde|do|de|pelo)|verstuurd (?:vanaf|met)|verzonden (?:vanaf|met)|wysłan[eo] (?:z|przez)|skickat från|sendt fra|lähetetty )',
  '(?:から送信(?:しました|されました)?[。]?|スマートフォンから|を入手|에서 보냄|gönderildi)\\s*$',
  '^(?:发自|發自|从我的|從我的|来自我的)', '^(?:获取|取得) .{0,20}outlook', '^outlook (?:for|für|per|pour|para) ', '^yahoo mail: ',
].join('|'), 'iu');
/** A sentence about sending, and no line that a program put there. */
const TOLD = /\b(?:is|are|was|were|because|but)\b|\?\s*$/iu;
export function isDeviceLine(line: string): boolean {
  if (line.length > 240) return false;
  const bare = line.trim().replace(/^[*_]+/u, '').replace(/<?https?:[^\s>]{1,160}>?/gu, '');
  return bare.length < 140 && DEVICE.test(bare) && !TOLD.test(bare) && bare.split(/\s+/u).length <= 14;
}

const LEGAL = new RegExp([
  'confidential', 'intended (?:only|solely|recipient|for the)', 'registered (?:in|office)', 'authorised and regulated', 'consider the environment', 'printing this', 'wire fraud', 'unsubscribe', 'mailing list', 'you are (?:getting|receiving) this', 'privileged', 'scanned (?:for|by)', 'malware',
  'vertraulich', 'richtige[rn]? (?:adressat|empfänger)', 'sitz der gesellschaft', 'amtsgericht', 'abbestellen', 'abmelden',
  'riservat', 'destinatari', 'informativa privacy', 'disiscriv', 'per cancellarsi', 'ricevi questa', 'questa casella',
  'конфиденциальн', 'отписаться', 'отменить подписку', 'не является офертой', 'вы получили это', 'подписаны на',
  '機密情報', '誤って受信', '配信停止', '退会', 'お心当たりのない', '本メールは', '投稿:',
  'confidentiel', 'confidencial', 'vertrouwelijk', 'poufn',
  '^(?:legal )?disclaimer:?\\s*$', '^(?:haftungsausschluss|免責事項|avvertenza|avertissement|aviso legal|klauzula poufności):?\\s*$',
].join('|'), 'iu');
export const isLegalLine = (line: string): boolean => LEGAL.test(line.slice(0, 400));
/** What a gateway puts above mail from outside. */
const BANNER = /^[[(*\s!]{0,4}(?:caution|warning|external|attention|achtung|vorsicht|extern|attenzione|внимание|注意|avertissement|precaución|cuidado|uwaga)[\])*!:\s].{0,200}(?:outside|external|unknown sender|extern|esterno|внешн|外部|社外|extérieur|externo|externa|zewnątrz)/iu;
export const isBanner = (line: string): boolean => line.length < 600 && BANNER.test(line);

const DELIMITER = /^(?:-- ?|—|——|–|__|--\s*|-{2,3}\s?)$/u;
const BAR = /^[\s]*(?:(?:[-=_*+~#・.━─―═▼△▲▽◆◇■□☆★＊－—–﹏…]\s?){8,}|[—―━─═]{4,})\s*$/u;
export const isDelimiter = (line: string): boolean => line.length < 40 && (DELIMITER.test(line.trimEnd()) || DELIMITER.test(line.trim()));
/** The delimiter that mail programs write (RFC 3676, 4.3), its space perhaps lost. */
export const isPlainDelimiter = (line: string): boolean => /^--\s{0,2}$/u.test(line);
export const isBar = (line: string): boolean => line.length < 200 && BAR.test(line);

/** Said at the end, and words of weight all the same: they close a message only with a name below. */
const THANKS = 'thanks?(?: you)?(?: (?:so|very) much| a lot| again| in advance)?|thx|grazie(?: mille| infinite)?|спасибо|дякую|謝謝|谢谢|merci(?: d[’\']avance| beaucoup)?|(?:muchas )?gracias|(?:muito )?obrigad[oa]|dzi[eę]kuj[eę]|danke(?: (?:schön|sehr))?|bedankt|tack';
const FAREWELLS = [
  '(?:many |with |my |kind(?:est)? |warm(?:est)? |best |all (?:the |my )?|thanks (?:and|&) |thank you (?:and|&) )*(?:regards|wishes|best|cheers|love|cordially|sincerely)', '(?:many|kind|warm|best|with) thanks', 'yours(?: \\p{L}+)?,?', 'take care', 'grateful', 'xo+',
  '(?:mit |viele |beste |liebe |herzliche |freundliche[nr]? |schöne )*(?:grüße?n?|gruß|gruss|grüsse|lg|vg|mfg|herzlich)', 'hochachtungsvoll',
  '(?:con )?(?:viva )?(?:cordialmente|cordialità|cordiali saluti|distinti saluti|saluti|un (?:caro )?saluto|un abbraccio|un bacio(?:ne)?(?: grande)?|baci|a presto|buon lavoro|buona giornata|ciao)',
  'с (?:наилучшими пожеланиями|уважением|любовью|приветом)', 'всего (?:доброго|хорошего)', 'ваша?', 'твоя?', 'обнимаю', 'до связи', 'з повагою',
  '敬具', '草々', '合掌', '取り急ぎ.{0,12}', '(?:以上、)?(?:何卒)?よろしくお願い.{0,14}', '引き続き.{0,20}', '拝', '此致', '敬礼', '敬上', '祝好', '顺祝商祺',
  '(?:bien )?cordialement', '(?:très )?(?:amicalement|sincèrement)', 'bien à (?:vous|toi)', 'bonne (?:journée|soirée)', 'salutations(?: distinguées)?',
  '(?:un )?(?:cordial )?saludos?(?: cordiales)?', 'atentamente', 'un (?:fuerte )?abrazo', 'besos', '(?:com os )?(?:melhores )?cumprimentos', 'atenciosamente', 'abra[cç]os?',
  '(?:met )?(?:vriendelijke |hartelijke |beste )?groet(?:en|jes)?', 'mvg', 'pozdrawiam(?: serdecznie)?', '(?:z |z wyrazami )?(?:powa[zż]ani(?:em|a)|szacunkiem)',
  '(?:med )?(?:venlig|vennlig|vänlig|bedste|beste|bästa)[ae]?(?:\\s(?:hilsen|hilsner|hälsning(?:ar)?))', '(?:hilsen|hälsningar|mvh|dbh|kh|vh)', 'ystävällisin terveisin', 'terveisin', 's pozdravem', 'üdvözlettel', 'saygılarımla',
].join('|');
const ENDING = '(?:[\\s,.!–—-]{0,3}(?:\\p{Extended_Pictographic}\\ufe0f?\\s?){0,3}$|,? \\p{L}+$)';
const FAREWELL = new RegExp(`^(?:${FAREWELLS})${ENDING}`, 'iu');
const FAREWELL_OR_THANKS = new RegExp(`^(?:${FAREWELLS}|${THANKS})${ENDING}`, 'iu');
export const isFarewell = (line: string): boolean => line.length < 60 && FAREWELL.test(line.trim());
/** A farewell or thanks: what may stand above a name. */
export const closesLetter = (line: string): boolean => line.length < 60 && FAREWELL_OR_THANKS.test(line.trim());

const CONTACT = /(?:\+?\d[\d\s().／/・－ー–-]{6,}\d)|[\w.+-]+@[\w-]+\.\w+|(?:https?:\/\/|www\.|linkedin\.com)\S+|(?:TEL|FAX|Tel|Telefon|Fon|тел|моб|電話|携帯|Mobile|Cell|〒)/iu;
export const looksLikeContact = (line: string): boolean => line.length < 220 && CONTACT.test(line);

/** What stands in text for a logo. */
export const isPicture = (line: string): boolean => line.length < 120 && /^\s*(?:\[(?:image|cid|logo|bild|immagine)[:\s][^\]]{0,100}\]|<[^<>]{1,80}\.(?:png|jpe?g|gif)>)\s*$/iu.test(line);
/** "-Rick", "/Anna", "— Jo Berg": a name behind a dash, as some sign. */
const DASHED_NAME = /^\s{0,2}(?:[-/~]|[–—]\s?)\p{Lu}[\p{L}.'’-]*(?:\s(?:de|van|von|der|di|da|\p{Lu}[\p{L}.'’-]*)){0,3}\s*$/u;
export const isDashedName = (line: string): boolean => line.length < 50 && DASHED_NAME.test(line);
/** Words that can be a name, a firm, a position or a number, and no sentence: every word of weight begins with a capital, a sign or a digit. */
export function isCard(line: string): boolean {
  const bare = line.trim();
  if (bare === '' || bare.length > 80 || /[.?…]$/u.test(bare.replace(/\b(?:Inc|Ltd|Co|Jr|Sr|Corp|GmbH|S\.r\.l|S\.p\.A|e\.K)\.$/u, '')) && !/\p{Lu}\.$/u.test(bare)) return false;
  return bare.split(/\s+/u).every((word) => /^[\p{Lu}\p{N}\p{P}\p{S}]/u.test(word) || /^(?:de|da|di|del|della|van|von|der|den|and|und|of|for|the|e|et|y|at|für|in)$/u.test(word));
}
