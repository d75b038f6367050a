// Whether a message was written by a machine in somebody's absence: it is no answer of theirs. It looks at the first lines only.

const ABSENT = new RegExp(
  [
    'automatic reply', 'auto-?(?:reply|response)', '(?:am|be) out of (?:the )?office', 'on (?:annual |parental |sick )?(?:leave|vacation|holiday) (?:until|from)', 'delivery (?:has )?failed', 'do not reply to this',
    '自動返信', '自動応答', '自動送信', '不在にしており', '休業とさせて', '不在通知',
    'risposta automatica', 'messaggio automatico', '(?:sono|sarò) (?:in ferie|fuori ufficio|fuori sede|assente)',
    'автоответ', 'автоматический ответ', 'письмо отправлено автоматически', '(?:нахожусь|буду) в (?:отпуске|командировке)', 'вне офиса',
    'automatische antwort', 'abwesenheitsnotiz', 'ich bin (?:im urlaub|nicht im büro|abwesend)',
  ].join('|'), 'iu');
const FIRST_LETTERS = 400;

export const isAutoReply = (bodyText: string): boolean => ABSENT.test(bodyText.slice(0, FIRST_LETTERS).normalize('NFKC'));
