// Words of Gmail's own interface in the languages it was seen in, for where no attribute tells what a thing is. It must not hold words of a mail.
// Which are attested and which follow the rule: tests/fixtures/pages/README.md. Seen 2026-11-25: tests/fixtures/pages/gmail/strings.mjs

/** Labels of the small table of details, lower-case without colon. */
export const detailLabels: Readonly<Record<string, 'from' | 'to' | 'cc' | 'bcc' | 'date' | 'subject'>> = {
  from: 'from', da: 'from', 'от': 'from', von: 'from',
  to: 'to', a: 'to', 'кому': 'to', an: 'to',
  cc: 'cc', 'копия': 'cc',
  bcc: 'bcc', ccn: 'bcc', 'скрытая копия': 'bcc',
  date: 'date', '日付': 'date', data: 'date', 'дата': 'date', datum: 'date',
  subject: 'subject', '件名': 'subject', oggetto: 'subject', 'тема': 'subject', betreff: 'subject',
};
/** How the line of recipients begins. */
export const lineStarts: readonly string[] = ['to', 'a', 'кому', 'an'];
/** What stands for the user among the recipients. */
export const meWords: readonly string[] = ['me', '自分', 'мне', 'mich'];
export const noSubject: readonly string[] = ['(no subject)', '(件名なし)', '(nessun oggetto)', '(без темы)', '(kein betreff)'];
export const draftWords: readonly string[] = ['draft', '下書き', 'bozza', 'черновик', 'entwurf'];
export const loadingWords: readonly string[] = ['loading', '読み込んでいます', 'caricamento', 'загрузка', 'wird geladen'];
export const replyWords: readonly string[] = ['reply', '返信', 'rispondi', 'ответить', 'antworten'];
export const composeWords: readonly string[] = ['compose', '作成', 'scrivi', 'написать', 'schreiben'];
export const expandWords: readonly string[] = ['expand all', 'すべて展開', 'espandi tutto', 'развернуть все', 'alle maximieren'];
export const sendingWords: readonly string[] = ['sending', '送信しています', 'invio in corso', 'отправка', 'wird gesendet'];
export const sentWords: readonly string[] = ['message sent', 'メッセージを送信しました', 'messaggio inviato', 'письмо отправлено', 'nachricht gesendet'];
/** Languages whose dates are tried when the page does not say its own. */
export const dateLocales: readonly string[] = ['en-US', 'en-GB', 'ja', 'it', 'ru', 'de'];
export const englishLocales: readonly string[] = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN', 'en-IE', 'en-NZ', 'en-ZA'];
