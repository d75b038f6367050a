// Words of LinkedIn's own interface in the languages Goen speaks and a few more. Flat data; no words of any person.

const list = (words: string): readonly string[] => words.split('|');

/** Headings of the card with the positions. */
export const EXPERIENCE = list('Experience|職歴|職務経歴|Esperienza|Esperienze|Опыт работы|Berufserfahrung|Expérience|Experiencia|Experiência|Ervaring');
/** The end of a position that has not ended. */
export const PRESENT = list('present|現在|presente|oggi|in corso|attuale|настоящее время|по н. в.|по н.в.|н. в.|н.в.|сейчас|heute|aujourd’hui|aujourd\'hui|actualidad|atual|heden|현재|至今');
/** What stands behind a company's name: how one works for it. */
export const EMPLOYMENT = list(
  'Full-time|Part-time|Self-employed|Freelance|Contract|Internship|Apprenticeship|Seasonal|Permanent|Temporary|Permanent Full-time|Permanent Part-time|Temporary Full-time|Temporary Part-time'
    + '|正社員|正規|フルタイム|パートタイム|パート|アルバイト|自営業|自営|自営業・個人事業主|フリーランス|契約社員|契約|派遣社員|インターン|インターンシップ|見習い|季節雇用|業務委託'
    + '|A tempo pieno|Tempo pieno|Part time|A tempo parziale|Lavoro autonomo|Autonomo|Libero professionista|Libera professionista|Collaborazione|Contratto a termine|A contratto|Contratto|Stage|Tirocinio|Apprendistato|Stagionale'
    + '|Полный рабочий день|Полная занятость|Неполный рабочий день|Частичная занятость|Самозанятость|Самозанятый|Самозанятая|Фриланс|Внештатная работа|Контракт|Договор|Работа по контракту|Стажировка|Ученичество|Сезонная работа|Индивидуальный предприниматель|Частная практика'
    + '|Vollzeit|Teilzeit|Selbstständig|Freiberuflich|Befristet|Praktikum|Ausbildung|Temps plein|Temps partiel|Indépendant|CDI|CDD|Stage|Jornada completa|Media jornada|Profesional independiente|Autónomo|Tempo integral|Meio período|Fulltime|Parttime|Zelfstandig',
);
/** Before the company in the label of the button beside the name. */
export const CURRENT_COMPANY = list('Current company|現在の会社|現在の勤務先|Azienda attuale|Текущая компания|Aktuelles Unternehmen|Entreprise actuelle|Empresa actual|Empresa atual|Huidig bedrijf');
/** Labels of controls that one has on one's own profile only. */
export const OWN_CONTROLS = list(
  'Edit intro|Add profile section|Add section|Open to|自己紹介を編集|プロフィールセクションを追加|興味・関心|Modifica introduzione|Modifica presentazione|Aggiungi sezione del profilo|Disponibile per|Редактировать вступление|Добавить раздел профиля|Открыт для',
);
/** Labels of a message control on somebody else's profile. */
export const MESSAGE = list('Message|メッセージ|Messaggio|Сообщение|Nachricht|Mensaje|Mensagem|Bericht');
/** Labels in the contact card. */
export const PHONE = list('Phone|Phone number|電話|電話番号|Telefono|Numero di telefono|Cellulare|Телефон|Номер телефона|Telefon|Téléphone|Teléfono|Telefone|Telefoon');
export const EMAIL = list('Email|E-mail|メール|メールアドレス|Indirizzo email|Эл. почта|Электронная почта|Адрес эл. почты|E-Mail-Adresse|Adresse e-mail|Correo electrónico');
export const WEBSITE = list('Website|Websites|ウェブサイト|Webサイト|Sito web|Siti web|Веб-сайт|Веб-сайты|Сайт|Webseite|Site web|Sitio web');

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
export const isOneOf = (text: string, words: readonly string[]): boolean => words.some((word) => fold(word) === fold(text));
