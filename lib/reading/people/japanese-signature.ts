// What a Japanese signature and first lines tell: firm, office and name stand on one line with spaces between. It must not know what part anybody plays.
import { isCallingWord, isJapaneseFirm } from './japanese-words.ts';
import { looksLikeFirm } from './names.ts';

export interface JapaneseFacts {
  readonly company: string | null;
  readonly title: string | null;
  readonly name: string | null;
}

const CONTACT = /(?:TEL|FAX|Tel|Fax|電話|携帯|直通|Mobile|mobile|Mail|mail|E-?mail|〒|https?:|@|\d{2,4}-\d{2,4}|[０-９]{3})/u;
const UNIT = /(?:部|課|室|科|営業所|支店|本部|センター|グループ|チーム)$/u;
const FORM = /^(?:株式会社|有限会社|合同会社|[（(][株有][）)]|㈱|㈲)$/u;

/** One line of names, offices and firms. */
function readLine(line: string, sender: readonly string[], title: RegExp): JapaneseFacts {
  const bare = line.replace(/[━=_*+~#▼△▲▽◆◇■□☆★-]{3,}/gu, ' ').split(CONTACT)[0]?.trim() ?? '';
  const tokens = bare.split(/[\s\u3000／/|｜]+/u).filter((token) => token.length > 0 && token.length <= 24);
  const family = sender[0] ?? '';
  const whole = sender.join('');
  let company: string | null = null;
  const titles: string[] = [];
  let unit: string | null = null;
  const name: string[] = [];
  // "茂呂機械" of 茂呂 達郎: the family name with anything but the given one.
  const isHouse = (plain: string): boolean => sender.length === 2 && plain.startsWith(family) && plain.length >= family.length + 2 && !plain.startsWith(family + (sender[1]?.[0] ?? '')) && !title.test(plain.slice(family.length)) && !isCallingWord(plain.slice(family.length));
  const isOwn = (plain: string): boolean => sender.includes(plain) || plain === whole || sender.some((part) => plain.startsWith(part) && plain.length <= part.length + 3 && !looksLikeFirm(plain) && !isJapaneseFirm(plain, family) && !title.test(plain.slice(part.length)));
  tokens.forEach((token, i) => {
    const plain = token.replace(/[（(](?![株有][）)]).*$/u, '');
    // An address may spell a firm and is none.
    if (plain === '' || /@|:\/\/|^www\./iu.test(plain)) return;
    const isFirm = looksLikeFirm(plain) || isJapaneseFirm(plain, family) || isHouse(plain);
    const isOffice = !isFirm && (title.test(plain) || isCallingWord(plain));
    if (sender.includes(plain) || plain === whole) name.push(plain);
    else if (name.length === 1 && plain.length <= 5 && !isFirm && !isOffice && !title.test(plain) && !UNIT.test(plain)) name.push(plain);
    else if (isOwn(plain) && !isOffice) name.push(plain);
    else if (isOffice || (title.test(plain) && i > 0)) {
      if (unit && !company && i === 1 && !/(?:部|課)$/u.test(unit) && unit.length >= 5) {
        company = unit;
        unit = null;
      }
      titles.push(unit ? `${unit} ${plain}` : plain);
      unit = null;
    } else if (!company && (isFirm || (i === 0 && tokens.length > 1 && !UNIT.test(plain) && tokens.slice(1).some((other) => sender.some((part) => other.startsWith(part)))))) company = FORM.test(plain) ? `${plain} ${(tokens[i + 1] ?? '').replace(/[（(].*$/u, '')}`.trim() : plain;
    // A department alone is no office; before one it belongs to it.
    else if (UNIT.test(plain)) unit = plain;
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
    if (/[。！？]|です|ます/u.test(joined)) continue;
    const facts = readLine(joined, family, title);
    company ??= facts.company;
    work ??= facts.title;
    name ??= facts.name;
  }
  return { company, title: work, name };
}

const SELF = /(?:^|[、。\s])([\p{L}\p{N}ー・＆&]{2,20}?)の([\u4e00-\u9fff々ァ-ヶーぁ-ん]{1,6})(?:[（(][^（）()]{1,10}[）)])?(?:です|でございます|と申します|でした)/gu;
const AS_FIRM = /(?:^|[、。\s])([\p{L}\p{N}ー・＆&]{3,20}?)(?:です|でございます|と申します)/gu;

/** "さくら保険の望月でございます", "古市農園です": the firm, or the work, by which a writer is known. */
export function readSelfIntroduction(text: string, family: string, given = ''): { readonly of: string; readonly isWork: boolean } | null {
  const head = text.slice(0, 160);
  for (const match of head.matchAll(SELF)) {
    const [, of = '', who = ''] = match;
    if (!(family.startsWith(who) || who.startsWith(family) || (given.length > 0 && who === given))) continue;
    if (of.startsWith(family) && of.length > family.length) return { of, isWork: false };
    if (isCallingWord(of)) return { of, isWork: true };
    const firm = of.replace(/^.*(?:から|より|また|いつも)/u, '');
    return isJapaneseFirm(firm, family) || (firm.length >= 4 && /[\u30a0-\u30ff]/u.test(firm) && /[\u3040-\u309f\u4e00-\u9fff]/u.test(firm) && !/(?:まつり|教室|吹き)$/u.test(firm)) || (firm.length >= 5 && /[\u3040-\u309f]/u.test(firm) && !/(?:まつり|教室|吹き)$|[をはがで]/u.test(firm)) ? { of: firm, isWork: false } : null;
  }
  for (const match of head.matchAll(AS_FIRM)) {
    const [, of = ''] = match;
    if (of.startsWith(family) && of !== family + given && (isJapaneseFirm(of, family) || (given.length > 0 && of.length >= family.length + 2 && !of.startsWith(family + given[0]) && /^[\u4e00-\u9fffァ-ヶーA-Z]+$/u.test(of.slice(family.length)) && !isCallingWord(of.slice(family.length))))) return { of, isWork: false };
  }
  return null;
}

const ADDRESSED = /^([^\n。、]{2,24})(?:[\s\u3000\n]+)(?:\p{L}{2,8}[\s\u3000]+)?([\u4e00-\u9fff々ァ-ヶーA-Za-z]{1,6})[ \u3000]?(?:[\p{L}ー]{0,4})(?:様|さま|先生|部長|社長|課長|園長|理事長|院長|さん)/u;
const FIRM_ALONE = /^([\p{L}\p{N}ー・＆&]{3,16}?)(?:さん|様|さま|御中)(?:へ)?[\s\u3000]*(?:\n|$)/u;

/** The firm written above, or before, the name that a letter is addressed to. */
export function readAddressee(text: string, family: string): string | null {
  const head = text.trimStart().slice(0, 80);
  const alone = FIRM_ALONE.exec(head)?.[1];
  if (alone && alone.startsWith(family) && isJapaneseFirm(alone, family)) return alone;
  const match = ADDRESSED.exec(head);
  if (!match || !match[1] || !match[2] || !family.startsWith(match[2])) return null;
  const firm = match[1].trim().split(/[\s\u3000]/u)[0] ?? '';
  if (/(?:さん|様|さま)|[（(]/u.test(firm)) return null;
  return isJapaneseFirm(firm, family) || looksLikeFirm(firm) || /^[\p{L}ー・]{4,20}$/u.test(firm) ? firm : null;
}
