// The lines by which mail programs announce that older words follow, in the languages they speak. Data and one-line tests; it must not know what a referral is.

/** `From`, `Sent`, `To`, `Cc`, `Subject`, `Date` as header blocks name them (Outlook, Apple Mail, Gmail, Thunderbird, Yandex, Yahoo JAPAN). */
const FROM = 'From|Von|Da|De|Van|Od|От|От кого|差出人|送信者|发件人|寄件者|Från|Fra';
const OTHERS = [
  'Sent|Date|To|Cc|Bcc|Subject|Reply-To',
  'Gesendet|Datum|An|Kopie|Betreff',
  'Inviato|Data|A|Ccn|Oggetto|R',
  'Отправлено|Дата|Кому|Копия|Тема',
  '送信日時|送信日|日時|日付|宛先|件名|CC',
  'Envoyé|Envoyé le|À|Objet|Enviado|Enviado el|Fecha|Para|Asunto|Assunto|Enviada em',
  'Verzonden|Aan|Onderwerp|Wysłano|Do|DW|Temat|发送时间|日期|收件人|抄送|主题',
].join('|');
// Header names that also start ordinary lines ("A: …") count only inside a block that begins with a sender or a date.
const HEADER_LINE = new RegExp(`^[*\\s]{0,4}(?:${FROM}|${OTHERS})\\s?\\*?[:：]`, 'u');
const FIRST_HEADER = new RegExp(`^[*\\s]{0,4}(?:${FROM}|Sent|Gesendet|Кому|Date|Datum|送信日時)\\s?\\*?[:：]\\*?\\s?\\S`, 'u');

export const isHeaderLine = (line: string): boolean => line.length < 1000 && HEADER_LINE.test(line);
export const isFirstHeaderLine = (line: string): boolean => line.length < 1000 && FIRST_HEADER.test(line);

const FORWARD_WORDS = [
  'Forwarded message', 'Begin forwarded message', 'Weitergeleitete Nachricht', 'Anfang der weitergeleiteten', 'Messaggio inoltrato', 'Inizio messaggio inoltrato', 'Inoltrato da',
  'Пересылаемое сообщение', 'Пересланное сообщение', 'Переадресованное сообщение', 'Начало переадресованного', 'Начало пересылаемого', '転送されたメッセージ', '転送メッセージ', '転送メール',
  'Message transféré', 'Début du message (?:réexpédié|transféré)', 'Mensaje reenviado', 'Inicio del mensaje reenviado', 'Mensagem (?:encaminhada|reencaminhada)', 'Doorgestuurd bericht', 'Begin doorgestuurd',
  'Wiadomość przekazana', 'Przekazana wiadomość', '转发的邮件', '转发邮件信息', '開始轉寄郵件',
];
const ORIGINAL_WORDS = [
  'Original Message', 'Original Appointment', 'Reply Message', 'Ursprüngliche Nachricht', 'Originalnachricht', 'Messaggio originale', 'Исходное сообщение', 'Оригинальное сообщение', '元のメッセージ', 'オリジナルメッセージ',
  'Message d[’\']origine', 'Mensaje original', 'Mensagem original', 'Oorspronkelijk bericht', 'Wiadomość oryginalna', 'Pierwotna wiadomość', '原始邮件', '原邮件',
];
const FORWARD = new RegExp(`^[-_>\\s]{0,40}(?:${FORWARD_WORDS.join('|')})`, 'iu');
const ORIGINAL = new RegExp(`^[-_\\s]{2,40}(?:${ORIGINAL_WORDS.join('|')})[-_\\s]{0,40}$`, 'iu');

export const isForwardLine = (line: string): boolean => line.length < 200 && FORWARD.test(line);
export const isOriginalLine = (line: string): boolean => line.length < 200 && ORIGINAL.test(line);
/** Outlook's rule above a header block. */
export const isRule = (line: string): boolean => /^[_*\s]{20,120}$/u.test(line);

const DATE_OR_TIME = /\d{1,2}[:.]\d{2}|\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u;
const WRITES = [
  'wrote', 'writes', 'said', 'ha scritto', 'scrive', 'schrieb(?: .{1,160})?', 'hat geschrieben', 'пишет', 'писал', 'писала', 'писал\\(а\\)', 'написал', 'написала', 'написал\\(а\\)', 'さんは?書きました', 'さんの?(?:メッセージ|メール)', 'さん ?wrote', '書きました', 'のメール', 'さんからのメール',
  'a écrit', 'escribió', 'escreveu', 'schreef(?: .{1,160})?', 'heeft geschreven', 'napisał\\(a\\)', 'napisał', 'napisała', 'pisze', '写道', '寫道', 'skrev',
].join('|');
const VERB_END = new RegExp(`(?:^|[\\s,>")\\]：])(?:${WRITES})\\s?[:：]?\\s*$`, 'iu');
const OPENS = /^(?:On|At|In|Il|Il giorno|Am|Le|El|Em|Op|W dniu|Dnia|Вы писали|Den|في|在|于)[\s\d]/iu;
const ADDRESS = /<[^<>\s@]{1,80}@[^<>\s]{1,80}>|\[mailto:|\(\S{1,80}@\S{1,80}\)/u;

/** "On … Dana wrote:" and its kin, on one line (Gmail breaks it over two or three: join before asking). */
export function isAttribution(line: string): boolean {
  const text = line.trim();
  if (text.length < 6 || text.length > 320) return false;
  const colon = /[:：]\s*$/u.test(text);
  if (colon && ADDRESS.test(text) && DATE_OR_TIME.test(text)) return true;
  if (/^Вы писали .{4,60}[:：]$/iu.test(text)) return true;
  if (!colon) return false;
  if (DATE_OR_TIME.test(text) && VERB_END.test(text)) return true;
  return ADDRESS.test(text) && VERB_END.test(text);
}
/** Where an attribution may begin that ends on a later line. */
export const opensAttribution = (line: string): boolean => line.length < 320 && (OPENS.test(line.trim()) || (line.length < 200 && DATE_OR_TIME.test(line)));
