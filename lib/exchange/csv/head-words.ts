// What the name of a column says, in the words of address books and spreadsheets of many languages. It must not know what stands below.
import type { ContactField } from '../../domain/contact-file.ts';

/** `Business Street 2` → `business street 2`; `firstName` → `first name`; width, accents, case and signs aside. */
export function foldHead(name: string): string {
  const spaced = name.slice(0, 200).normalize('NFKC').replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase();
  // Accents of Latin letters only: a Cyrillic й is no и.
  return spaced.normalize('NFD').replace(/([a-z])[\u0300-\u036f]+/gu, '$1').normalize('NFC').replace(/[\s_\-‐–—./:()（）[\]"'’*#&,]+/gu, ' ').replace(/\be mail/gu, 'email').replace(/\blinked in\b/gu, 'linkedin').trim();
}

/** Whose number, page or street it is, and what is of no use to the book. Looked at first. */
const NOTHING = new RegExp([
  String.raw`\b(?:type|label|email(?: \d)? (?:display|angezeigter|nome visualizzato)\w*|departments?|company yomi|organi[sz]ation.{0,12}(?:yomi|phonetic)|office location|fax|telefax|pager|telex|ttytdd|tty|isdn|radio|callback|car phone|photo|foto|picture|image|gender|sex|birth\w*|anniversary|assistant\w*|manager\w*|spouse|children|partner|relation|event|hobby|priority|sensitivity|private|initials|mileage|billing|government|internet free busy|directory server|user \d|custom field|custom \d|id|uid|guid|last (?:activity|modified|contact\w*|changed?|seen|login|visit\w*|update\w*|name change)|opt out|optin \w+|created|modified|updated|owner|status|score|count|imported|time ?zone|distance|im|aim|icq|msn|jabber|skype|ims?|file as)\b`,
  String.raw`\b(?:typ|bezeichnung|organisations nr|abteilung|geburtstag|geburtsdatum|jahrestag|geschlecht|kinder|assistent\w*|prioritat|vertraulichkeit|initialen|anlass)\b`,
  String.raw`\b(?:tipo|etichetta|nome visualizzato posta\w*|compleanno|data di nascita|anniversario|sesso|figli|coniuge|cercapersone|priorita|riservatezza|iniziali|utente \d|nombre para mostrar|cumpleanos|nascimento|aniversario|genero)\b`,
  String.raw`\b(?:libelle|nom complet de l adresse|numero d identification|identificador|nombre de pantalla|radiomessagerie|anniversaire|naissance|genre|sexe|enfants|telecopie\w*|etiqueta|rotulo|departamento)\b`,
  'тип(?: |$)|отдел|метка|почтовый ящик|абонентский ящик|краткое(?: \\d)? имя|код организации|личный (?:код|номер)|факс|пейджер|день рождения|дата рождения|годовщина|пол$|дети|помощник|руководител|супруг|инициалы|важность|пометка|хобби|счет|фото',
  '種類|^ラベル|メール.{0,4}表示名|部署|^部門|社名.{0,3}(?:フリガナ|ふりがな|カナ|かな|よみ|読み)|ファクス|ファックス|ポケベル|生年月日|誕生日|記念日|性別|子供|秘書|上司|配偶者|優先度|重要度|イニシャル|写真|趣味|ユーザー',
  // Numbers that are nobody's telephone.
  String.raw`\b(?:p ?iva|partita iva|vat|tax(?: id)?|cod(?:ice)? fisc\w*|siren|siret|nif|cif|dni|cpf|cnpj|ust ?id\w*|(?:kunden|mitglieds|personal|steuer)nummer|member(?:ship)? (?:no|number))\b`,
  'инн(?: |$)|кпп|огрн|снилс|(?:会員|顧客|社員|伝票|法人)番号',
  '类型|标签|传真|生日|性别|유형|팩스|생일',
].join('|'), 'u');

/** The first that fits decides. */
const FIELDS: readonly (readonly [ContactField, RegExp])[] = [
  ['name', /(?:фамилия,? имя|cognome e nome|nome e cognome|nachname,? vorname|name,? vorname|vor und nachname|nom,? (?:et )?prenom|prenom et nom|last name first name|last first)/u],
  ['family-reading', /(?:phonetic last|family name yomi|last name yomi|surname yomi|last phonetic|セイ$|せい$|(?:姓(?!名)|氏(?!名)).{0,2}(?:フリガナ|ふりがな|カナ|かな|読み|よみ)|(?:フリガナ|ふりがな|カナ|読み).{0,2}(?:姓|氏)$|фонетическ.*фамил)/u],
  ['given-reading', /(?:phonetic first|given name yomi|first name yomi|given yomi|first phonetic|メイ$|めい$|(?:^|\s)名.{0,2}(?:フリガナ|ふりがな|カナ|かな|読み|よみ)|(?:フリガナ|ふりがな|カナ|読み) ?名$|фонетическ.*имя)/u],
  ['other-name', /(?:nickname|nick name|alias|short name|maiden|former name|yomi name|also known|spitzname|geburtsname|soprannome|surnom|pseudonyme|apodo|alcunha|апелид|прозвище|псевдоним|девичья|ニックネーム|旧姓|愛称|^フリガナ$|^ふりがな$|^カナ$|^よみがな$|^読み仮名$|氏名.{0,3}(?:カナ|かな|フリガナ|ふりがな|読み|ローマ字|英)|昵称|별명)/u],
  ['postcode', /(?:postal ?code|post ?code|\bzip\b|postleitzahl|\bplz\b|\bcap\b|\bc ?p\b|code postal|codigo postal|\bcep\b|индекс|郵便番号|〒|邮编|우편번호)/u],
  ['postal', /formatted/u],
  ['email', /(?:\bemails?\b|\bmail\b|email|posta elettronica|indirizzo mail|courriel|(?:^|\s)messagerie|correo|эл(?:ектронн\p{L}*)? ?(?:почт|адрес)|^почта(?: |$)|メール|eメール|邮箱|邮件|電郵|이메일)/u],
  ['profile', /(?:linkedin|profile url|profile link|public profile|profil\b|profilo|профил|プロフィール|プロファイル|领英)/u],
  ['phone', /(?:phone|\btel\b|\btel\d|\bmobile\b|\bcell\w*|\bhandy\b|\bfestnetz\b|telefon\w*|mobiltelefon|mobil\b|cellulare|telefono|abitazione|portable|telephone|movil|celular|телефон|(?:^|\s)тел(?:$|\s)|моб|natel|電話|携帯|^tel|直通|手机|电话|전화|휴대)/u],
  ['website', /(?:web ?page|web ?site|^site$|homepage|home page|\burl\b|\bweb\b|website|webseite|\bsito\b|pagina web|site internet|\bsitio\b|веб|сайт|ホームページ|ウェブ|サイト|web ?ページ|网址|网站|웹)/u],
  ['country', /(?:countr|\bland\b|\bland region\b|nazione|paese|\bpays\b|\bpais\b|страна|国 ?地域|^国|の国$|国籍|国名|国家|국가)/u],
  ['region', /(?:\bstate\b|province|region|county|bundesland|kanton|provincia|\bprov\b|regione|departement|\bestado\b|область|регион|край|都道府県|^県$|省|도$)/u],
  ['city', /(?:\bcity\b|\btown\b|locality|\bort\b|\bstadt\b|citta|comune|localita|\bville\b|poblacion|localidad|ciudad|cidade|город|市区?町村|^市$|城市|도시)/u],
  ['street', /(?:street|\bline \d\b|address \d|address line|\bstrasse\b|straße|\bvia\b|indirizzo \d|\brue\b|\bcalle\b|\brua\b|улица|番地|町名|丁目|建物|ビル|街道|po box|postfach|casella postale|私書箱)/u],
  ['postal', /(?:address|adresse|anschrift|indirizzo|direccion|endereco|адрес|住所|所在地|地址|주소)/u],
  ['location', /(?:location|standort|luogo|emplacement|^場所$|localisation|lieu|ubicacion|местоположение|所在|勤務地|位置)/u],
  ['since', /(?:connected on|connected|connection date|date connected|verknupft|verbunden|collegat\w+|connessione|data (?:di )?collegamento|connecte|mise en relation|conectad[oa]|contacto desde|conexion|data da conexao|дата (?:установления )?(?:контакта|связи|добавления)|в контактах с|つながり|つながった日|名刺交換日|交換日|登録日|知り合った|出会った|met on|since|added on|date added)/u],
  ['name-prefix', /(?:^prefix$|^titel$|name prefix|^salutation$|honorific|^anrede$|titolo$|^civilite$|^tratamiento$|^tratamento$|обращение|префикс|敬称|肩書き$)/u],
  ['name-suffix', /(?:suffix|^suffisso$|^suffixe$|^sufijo$|^sufixo$|суффикс|接尾辞)/u],
  ['title', /(?:job ?title|\bposition\b|\btitle\b|\brole\b|\boccupation\b|profession|headline|berufsbezeichnung|arbeitstitel|funktion|\bberuf\b|qualifica|posizione|ruolo|mansione|^titre$|\bposte\b|fonction|\bpuesto\b|\bcargo\b|должност|профессия|役職|肩書|職種|職位|职位|직책|직함)/u],
  ['company', /(?:company|organi[sz]ation|employer|\bfirm\b|\bfirma\b|unternehmen|arbeitgeber|\bbusiness\b|account name|ragione sociale|societa|azienda|ditta|organizzazione|entreprise|societe|empresa|organizacion|organizacao|compania|организац|компани|фирма|место работы|会社|企業|勤務先|法人|組織|所属先|公司|회사)/u],
  ['notes', /(?:\bnotes?\b|\bcomments?\b|\bmemo\b|\bremarks?\b|description|notiz\w*|bemerkung\w*|kommentar|\bnot[ae]\b|annotazioni|commenti|remarques|notas|observac\w*|заметк|примечани|комментар|メモ|備考|コメント|ノート|备注|메모)/u],
  ['tags', /(?:\btags?\b|\blabels?\b|categor|\bgroups?\b|membership|\blists?\b|segment|gruppe\w*|kategorie\w*|gruppi?\b|etichette|groupes?|grupos?|групп|категор|ярлык|метки|分類|グループ|タグ|カテゴリ|标签|그룹)/u],
  ['middle-name', /(?:middle|additional name|zweiter vorname|weitere vornamen|secondo nome|deuxieme prenom|segundo nombre|отчество|ミドル)/u],
  ['given-name', /(?:first ?name|given ?name|\bgiven\b|forename|\bfirst\b|vorname\w*|^nome$|nome proprio|prenom|^nombres?$|primeiro nome|^имя$|^名$|^名前 ?名$|^お名前 ?名$|^名 ?名前$|下の名前)/u],
  ['family-name', /(?:last ?name|family ?name|surname|\blast\b|nachname|familienname|zuname|cognome|nom de famille|apellidos?|sobrenome|фамилия|^姓$|^氏$|^苗字$|^名字$|^姓 ?名前$|^お名前 ?姓$|^성$)/u],
  ['name', /(?:full ?name|display ?name|(?:contact|person|client|customer)s? ?name|ansprechpartner|contact person|kontakt(?:person)?$|referente|^contacto$|^contato$|interlocuteur|^names?$|^contact$|^person$|vollstandiger name|vor und nachname|nome completo|nome e cognome|nome visualizzato|anzeigename|表示名|отображаемое имя|nominativo|nom complet|^nom$|nom et prenom|nombre completo|фио|ф и о|полное имя|контакт|氏名|名前|お名前|姓名|担当者|宛名|이름)/u],
];

/** Null where the name says nothing, or says that the column is of no use. What stands beside it decides what one word means: `fieldsOfHeads`. */
export function fieldOfHead(name: string): ContactField | null {
  const head = foldHead(name);
  if (head === '') return null;
  const isLists = /^labels?$|^ラベル$|^метки$|^标签$/u.test(head);
  if (!isLists && NOTHING.test(head)) return null;
  return FIELDS.find(([, words]) => words.test(head))?.[0] ?? null;
}
/** All names of a table together: French "Nom" beside "Prénom" and German "Name" beside "Vorname" are the family name; "Nome" and "Имя" beside no family name are the whole name. */
export function fieldsOfHeads(names: readonly string[]): readonly (ContactField | null)[] {
  const fields = names.map(fieldOfHead);
  const has = (field: ContactField): boolean => fields.includes(field);
  const isGerman = names.some((name) => foldHead(name) === 'vorname');
  if (has('given-name') && !has('family-name') && has('name')) return fields.map((field, i) => (field === 'name' && (isGerman ? /^name$/u : /^nom$/u).test(foldHead(names[i] ?? '')) ? 'family-name' : field));
  if (has('given-name') && !has('family-name') && !has('name')) return fields.map((field, i) => (field === 'given-name' && /^(?:nome|имя|名|nombres?)$/u.test(foldHead(names[i] ?? '')) ? 'name' : field));
  return fields;
}
/** The name is one that the tables know, though of no use: it is a name and no cell of a person. */
export const isHeadWord = (name: string): boolean => {
  const head = foldHead(name);
  return head !== '' && (NOTHING.test(head) || FIELDS.some(([, words]) => words.test(head)));
};
