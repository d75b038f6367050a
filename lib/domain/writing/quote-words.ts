// What mail programs write above older words, by language: header names, verbs, titles. Data only; it must not know how a message is laid out.

/** Header names of a quoted message's head (Outlook, Apple Mail, Gmail, Thunderbird, Yandex, Yahoo JAPAN, Samsung), by what they name. */
export const HEADER_NAMES = {
  from: 'From|Von|Absender|Da|Mittente|De|Expéditeur|Remitente|Remetente|Van|Afzender|Od|Nadawca|От|От кого|Отправитель|Від|差出人|送信者|送信元|发件人|發件人|寄件者|寄件人|Från|Fra|Lähettäjä|Feladó|Kimden|Gönderen|보낸 사람|보낸사람',
  date: [
    'Sent|Date|Sent on|Gesendet|Datum|Inviato|Data|Отправлено|Дата|Надіслано|送信日時|送信日|日時|日付|Envoyé|Envoyé le|Message du|Enviado|Enviado el|Enviado em|Enviada|Enviada em|Fecha|Verzonden|Wysłano|Wysłane|Data wysłania',
    '发送时间|發送時間|日期|时间|傳送時間|寄件日期|已发送|Sendt|Dato|Skickat|Lähetetty|Päivämäärä|Päiväys|Odesláno|Odoslané|Dátum|Elküldve|Gönderildi|Tarih|보낸 날짜|날짜',
  ].join('|'),
  to: [
    'To|An|Empfänger|A|Destinatario|À|Destinataire|Para|Destinatário|Aan|Do|Кому|宛先|收件人|收件者|Til|Till|Vastaanottaja|Komu|Címzett|Kime|받는 사람|받는사람',
    'Cc|CC|Bcc|Kopie|Ccn|Cci|Cco|Copia|Copie|Copie à|Con copia|Cópia|Kopia|Kopi|Kopio|DW|UDW|Копия|Копія|抄送|副本|참조|Bilgi',
  ].join('|'),
  subject: 'Subject|Betreff|Oggetto|Тема|件名|Objet|Sujet|Asunto|Assunto|Onderwerp|Temat|主题|主旨|主題|标题|Emne|Ämne|Aihe|Předmět|Predmet|Tárgy|Konu|제목',
  other: 'Reply-To|R|Antwort an|Rispondi a|Répondre à|Responder a|Attachments|Anlagen|Allegati|Pièces jointes|Importance|Priorität|Priorità|Вложения|添付ファイル|附件',
} as const;

export const FORWARD_WORDS = [
  'Forwarded message', 'Begin forwarded message', 'Weitergeleitete Nachricht', 'Anfang der weitergeleiteten', 'Messaggio inoltrato', 'Inizio messaggio inoltrato', 'Inoltrato da',
  'Пересылаемое сообщение', 'Пересланное сообщение', 'Переадресованное сообщение', 'Перенаправленное сообщение', 'Начало переадресованного', 'Начало пересылаемого', '転送されたメッセージ', '転送メッセージ', '転送メール',
  'Message transféré', 'Début du message (?:réexpédié|transféré)', 'Mensaje reenviado', 'Inicio del mensaje reenviado', 'Mensagem (?:encaminhada|reencaminhada)', 'Início da mensagem (?:encaminhada|reencaminhada)', 'Doorgestuurd bericht', 'Begin doorgestuurd',
  'Message transmis', 'Wiadomość przekazana', 'Przekazana wiadomość', 'Początek przekazywanej', '转发的邮件', '转发邮件信息', '已转发邮件', '以下是转发的邮件', '開始轉寄郵件', '轉寄郵件', 'Videresendt (?:besked|melding)', 'Vidarebefordrat meddelande', 'Videresendt meddelelse', 'Vidarebefordrat mejl', 'Edelleenlähetetty viesti', 'Välitetty viesti', 'Přeposlaná zpráva', 'Preposlaná správa', 'Továbbított üzenet', 'Mesaj redirecționat', 'İletilmiş Mesaj', 'Перенаправлене повідомлення', 'Переслане повідомлення', 'Proslijeđena poruka', 'メッセージを転送', '전달된 메(?:일|시지)',
] as const;

export const ORIGINAL_WORDS = [
  'Original Message', 'Original Email', 'Original Appointment', 'Reply Message', 'Ursprüngliche (?:Nachricht|Mail)', 'Original-?Nachricht', 'Antwort Nachricht', 'Messaggio originale', 'Исходное сообщение', 'Оригинальное сообщение', 'Первоначальное сообщение', '元のメッセージ', '元のメール', 'オリジナルメッセージ',
  'Message d[’\']origine', 'Message original', 'Mensaje original', 'Mensagem original', 'Oorspronkelijk bericht', 'Origineel bericht', 'Wiadomość oryginalna', 'Oryginalna wiadomość', 'Pierwotna wiadomość', '原始邮件', '原邮件', '原始郵件', '邮件原件',
  'Oprindelig (?:meddelelse|besked|mail)', 'Opprinnelig melding', 'Ursprungligt meddelande', 'Ursprungsmeddelande', 'Alkuperäinen viesti', 'Původní zpráva', 'Eredeti üzenet', 'Orijinal [İi]leti', '원본 메시지', '원본 메일', 'Оригінальне повідомлення',
] as const;

/** "wrote" at the end of an attribution; where the verb stands before the name, the name may follow. */
export const WRITES = [
  'wrote', 'writes', 'said', 'sent', 'ha scritto', 'scrive', 'ha inviato', '(?:schrieb|schreef|skrev)(?: .{1,160})?', 'hat .{1,80}geschrieben', 'geschrieben', 'heeft .{0,80}geschreven',
  'пишет', 'писала?', 'писал\\(а\\)', 'написала?', 'написал\\(а\\)', 'пише', 'написа(?:в|ла)', 'написав\\(ла\\)',
  'a écrit', 'a wrote', 'escribió', 'ha escrito', 'ha escrit', 'va escriure', 'escreveu', 'napisał(?:a|\\(a\\))?', 'pisze', 'kirjoitti', 'napsala?', 'napsal\\(a\\)', 'napísala?', 'napísal\\(a\\)', 'írta', 'yazdı', 'a scris',
].join('|');
/** The same where words are not parted by spaces. */
export const WRITES_UNSPACED = 'さん(?:は|が)?書きました|さん ?wrote|書きました|(?:さん|様)?の(?:メッセージ|メール)|からのメール|写道|寫道|작성(?:했습니다)?';
/** How an attribution begins that opens with a word. */
export const OPENERS = 'On|At|In data|Il|Il giorno|Am|Le|El|Em|Op|W dniu|Dnia|Dne|Вы писали|В|Den|Fecha|Data|在|于|於';
