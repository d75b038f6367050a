// What a Japanese signature and first lines tell: firm, office and name stand on one line with spaces between. It must not know what part anybody plays.
import { looksLikeFirm } from './names.ts';

export interface JapaneseFacts {
  readonly company: string | null;
  readonly title: string | null;
  readonly name: string | null;
}

const CONTACT = /(?:TEL|FAX|Tel|Fax|電話|携帯|直通|Mobile|mobile|Mail|mail|E-?mail|〒|https?:|@|\d{2,4}-\d{2,4}|[０-９]{3})/u;
const UNIT = /(?:部|課|室|科|営業所|支店|本部|センター|グループ|チーム)$/u;

/** One line of names, offices and firms. */
function readLine(line: string, family: readonly string[], title: RegExp): JapaneseFacts {
  const bare = line.replace(/[━=_*+~#▼△▲▽◆◇■□☆★-]{3,}/gu, ' ').split(CONTACT)[0]?.trim() ?? '';
  const tokens = bare.split(/[\s\u3000／/|｜]+/u).filter((token) => token.length > 0 && token.length <= 24);
  let company: string | null = null;
  const titles: string[] = [];
  const name: string[] = [];
  tokens.forEach((token, i) => {
    const plain = token.replace(/[（(].*$/u, '');
    // An address may spell a firm and is none.
    if (plain === '' || /@|:\/\/|^www\./iu.test(plain)) return;
    if (name.length > 0 && name.length < 2 && plain.length <= 5 && !looksLikeFirm(plain) && !title.test(plain)) name.push(plain);
    else if (family.some((part) => plain === part || (plain.startsWith(part) && plain.length <= part.length + 3 && !looksLikeFirm(plain)))) name.push(plain);
    else if (title.test(plain) && !(looksLikeFirm(plain) && i === 0)) titles.push(plain);
    else if (!company && (looksLikeFirm(plain) || (i === 0 && tokens.length > 1 && tokens.slice(1).some((other) => family.some((part) => other.startsWith(part)))))) company = /^(?:株式会社|有限会社|合同会社)$/u.test(plain) ? `${plain} ${tokens[i + 1] ?? ''}`.trim() : plain;
    else if (company && UNIT.test(plain)) titles.push(plain);
  });
  return { company, title: titles.length > 0 ? titles.join(' ') : null, name: name.length > 0 ? name.join(' ') : null };
}

export function readJapaneseSignature(signature: string, sender: string | null, title: RegExp): JapaneseFacts {
  const family = (sender ?? '').split(/[\s\u3000]+/u).filter((part) => part.length > 0);
  let company: string | null = null;
  let work: string | null = null;
  let name: string | null = null;
  for (const line of signature.split('\n').slice(0, 16)) {
    // Letters of a name set apart by wide spaces for looks.
    const joined = line.replace(/(?<=^|[\s\u3000])(\p{L})[\u3000 ](\p{L})[\u3000 ](\p{L})[\u3000 ](\p{L})(?=$|[\s\u3000])/u, '$1$2 $3$4');
    const facts = readLine(joined, family, title);
    company ??= facts.company;
    work ??= facts.title;
    name ??= facts.name;
  }
  return { company, title: work, name };
}

const SELF = /(?:^|[、。\s])([\p{L}\p{N}ー・＆&]{2,20}?)の([\u4e00-\u9fff々ァ-ヶーぁ-ん]{1,6})(?:です|でございます|と申します|でした)/u;

/** "さくら保険の望月でございます": the firm, or the work, by which a writer is known. */
export function readSelfIntroduction(text: string, family: string): { readonly of: string; readonly isWork: boolean } | null {
  const match = SELF.exec(text.slice(0, 160));
  if (!match || !match[1] || !match[2] || !(family.startsWith(match[2]) || match[2].startsWith(family))) return null;
  return { of: match[1], isWork: /(?:士|師|医|家|ケアマネ|屋|員)$/u.test(match[1]) };
}

const ADDRESSED = /^([^\n。、]{2,24})(?:[\s\u3000\n]+)([\u4e00-\u9fff々ァ-ヶーA-Za-z]{1,6})[ \u3000]?(?:[\p{L}ー]{0,4})(?:様|さま|先生|部長|社長|課長|さん)/u;

/** The firm written above, or before, the name that a letter is addressed to. */
export function readAddressee(text: string, family: string): string | null {
  const match = ADDRESSED.exec(text.trimStart().slice(0, 80));
  if (!match || !match[1] || !match[2] || !family.startsWith(match[2])) return null;
  const firm = match[1].trim();
  return looksLikeFirm(firm) || /^[\p{L}ー・]{3,20}$/u.test(firm) ? firm : null;
}
