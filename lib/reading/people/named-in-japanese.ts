// Japanese names in running text: what stands before さん, 様, 先生 or an office, and the firm before の. It must not know who plays which part.
import type { Named } from './named.ts';
import { CALLING, isCallingWord, isJapaneseFirm, OFFICE } from './japanese-words.ts';
import { looksLikeFirm } from './names.ts';

const HONOUR = 'さん|様|さま|サマ|先生|氏|くん|君|ちゃん|殿';
const KANJI_NAME = '[\\u4e00-\\u9fff々ヶヵ]{1,5}(?:[ \\u3000][\\u4e00-\\u9fff々ヶヵぁ-んァ-ヶー]{1,5})?|[\\u4e00-\\u9fff々]{2,3}[ァ-ヶーぁ-ん]{2,3}';
const NAME = new RegExp(`(?<![\\u4e00-\\u9fff々ァ-ヶー])((?:${KANJI_NAME})|[ァ-ヶー]{2,10}(?:[・＝ ][ァ-ヶー]{2,10})?|[A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14})?)[ \\u3000]?(?:[（(][^（）()]{1,16}[）)][ \\u3000]?)?((?:${OFFICE})?(?:${HONOUR})|(?:${OFFICE})|(?=という(?:者|方|人)))(?![一-龯])`, 'gu');
const OFFICE_END = new RegExp(`(?:${OFFICE})$`, 'u');
/** Words that take an honorific without being anybody's name. */
const NOBODY = /^(?:お?客|皆|みな|皆々|奥|旦那|お?医者|歯医者|業者|本職|社長|会長|先|お子|お母|お父|母|父|息子|娘|弟|妹|兄|姉|利用者|会員|患者|担当者?|ご担当者?|各位|社員|店員|職人|大工|建築士|税理士|行政書士|司法書士|弁護士|社労士|会社|制作会社|地主|管理会社|管理業者|既存|別|塗装屋|植木屋|花屋|お寺|音響|女性|男性|ビジター|生徒|保護者|お隣|隣|神|王|何|誰|どちら|お嬢|坊|親御|ご主人|主人|家内|お客|関係者|代表|若|大家|不動産屋|工務店|顧問|取引先|同僚|友人|知人|後輩|先方|貴社|御社|弊社|当社|先日|本日|今回|以前|通訳会社|翻訳者|お疲れ|お世話|ご苦労|多|同|仕|模|有|異|一|二|三|仲人|専務|常務|店|院|園|カメラマン|デザイナー|エンジニア|フォワーダー|ディレクター|スタッフ|メンバー|オーナー|パートナー|ケアマネ|カレンダー|メール|プロ)$/u;
/** One letter or common nouns that an honorific may follow and that are nobody's name. */
const NO_NAME = /^(?:[嬢支主爺婆人屋高子会寺園科町木拝万店客様姫殿町村市家]|世話|農家|弟子|両親|両社|両家|先祖|情報|企画|開発|営業|工務|穀物|番頭|団体|祖母|祖父|叔父|叔母|伯父|伯母|義兄|義弟|義母|義父|師匠|テナント|双子|孫|仲居|守衛|留守番|甥御?|姪御?|ガイド|住人|町内|全員|本人|相手|先方様|五万|以上|会員企業|監査法人|船頭|猟師|漁師|氏子|檀家|買主|牧場主|問屋|石屋|酒屋|鰻屋|魚屋|肉屋|花屋|米屋|本屋|板前|常連|個人|施主|作家|館長|店主|杜|調理員|食品|映像|ケア|法人営業部|製茶工場)$/u;
const ANOTHERS = new RegExp(`^[\\u4e00-\\u9fff々]{1,3}(?:${OFFICE})$`, 'u');
/** "名前は丹下です", "義兄は権堂といいます": named without an honorific. */
const SO_CALLED = /(?:名前|名)は([\u4e00-\u9fff々ヶァ-ヶー]{2,4})(?=です|、|[（(]|。|と|$)|[のは]([\u4e00-\u9fff々ヶ]{2,3})と(?=いいます|申します|いう者)/gu;
const OFFICE_ONLY = new RegExp(`^(?:${OFFICE})$`, 'u');
const FIRM_AND_CALLING = new RegExp(`(?:(?:「([^「」]{2,20})」|([\\p{L}\\p{N}ー・＆&]{2,18}))(?:の|　| ))?(${CALLING})(?:の|・|、|＝|：|　| )?(?:「)?$`, 'u');
const FIRM_ONLY = /(?:「([^「」]{2,20})」|([\p{L}\p{N}ー・＆&]{3,18}))(?:の|・|　| )$/u;
const AFTER_NAME = new RegExp(`^(?:は|も|＝|：|が、?)?(?:[（(]([^（）()]{2,24})[）)]|(?:「([^「」]{2,20})」の|([\\p{L}\\p{N}ー・]{2,18}?)の)?(${CALLING})(?=[。、でだ）)\\s]|$))`, 'u');
const clauseFree = (text: string): string => text.replace(/^.*[\u4e00-\u9fff][ぁ-ん]{2,}(?=[\u4e00-\u9fffァ-ヶー]{3,}$)/u, '').replace(/^.*(?:している|した|する|に詳しい|って|とか|を|は|が|で|に|から|と|も|や|へ)(?=[^をはがでにとも]{2,}$)/u, '');

export function japaneseNamesIn(text: string): Named[] {
  const out: Named[] = [];
  for (const match of text.matchAll(NAME)) {
    let name = (match[1] ?? '').trim();
    let ending = match[2] ?? '';
    // "三輪園長先生": the office went with the name.
    const inner = OFFICE_END.exec(name);
    if (inner && inner.index > 0) {
      ending = inner[0] + ending;
      name = name.slice(0, inner.index);
    }
    // "会長 轟木様": the office before the name.
    const spaced = /^([^ \u3000]{2,8})[ \u3000](.{1,5})$/u.exec(name);
    const led = spaced && isCallingWord(spaced[1] ?? '') ? (spaced[1] ?? null) : null;
    if (led) name = spaced?.[2] ?? name;
    // "看板屋のノブさん", "昨日源さん": what stands before goes.
    const glued = /^(?:直接|昨日|今日|明日|先週|来週|去年|昨年|今年|先月|来月|最近|以前|現在|早速|今度|今朝|昨晩|今夜)(?=.)|^[\u4e00-\u9fff々]+[のにで](?=[ァ-ヶー]{2,}$)/u.exec(name)?.[0] ?? '';
    name = name.slice(glued.length);
    if (NOBODY.test(name) || NO_NAME.test(name) || (name.length > 2 && isCallingWord(name)) || OFFICE_ONLY.test(name) || /(?:から|でお|にお|でも|までに|ので|のおじ|かあ)$/u.test(name)) continue;
    if (looksLikeFirm(name) || isJapaneseFirm(name)) continue;
    const start = match.index + glued.length;
    const before = text.slice(Math.max(0, start - 40), start);
    const aside = /[（(]([^（）()]{1,16})[）)]/u.exec(match[0])?.[1] ?? null;
    const office = new RegExp(`^(?:${OFFICE})`, 'u').exec(ending)?.[0] ?? null;
    const chain = FIRM_AND_CALLING.exec(before);
    const only = chain ? null : FIRM_ONLY.exec(before);
    const after = AFTER_NAME.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 44));
    const bracket = after?.[1] ?? aside;
    const bracketCalling = bracket ? new RegExp(`(${CALLING})$`, 'u').exec(bracket)?.[1] ?? null : null;
    // "青嶋院長、霜山様": the office is somebody else's.
    const isTheirs = chain !== null && !chain[1] && !chain[2] && before.endsWith('、') && ANOTHERS.test(chain[3] ?? '');
    const work = led ?? (isTheirs ? null : chain?.[3]) ?? after?.[4] ?? bracketCalling;
    const firms = [chain?.[1], chain?.[2], only?.[1], only?.[2], after?.[2], after?.[3], bracket].map((part) => (part ? clauseFree(part.replace(/の$/u, '')) : null));
    const company = firms.find((part) => part !== null && (isJapaneseFirm(part) || part === chain?.[1] || part === after?.[2])) ?? null;
    out.push({ name, start, end: match.index + match[0].length, honoured: true, company, title: (office === '先輩' ? null : office) ?? work, kin: /(?:夫|妻|息子|娘|母|父|主人|家内)(?:の)?$/u.test(before) });
  }
  for (const match of text.matchAll(SO_CALLED)) {
    const name = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(name);
    if (NOBODY.test(name) || NO_NAME.test(name) || isCallingWord(name) || isJapaneseFirm(name) || out.some((one) => start < one.end && start + name.length > one.start)) continue;
    out.push({ name, start, end: start + name.length, honoured: true, company: null, title: null, kin: false });
  }
  return out.toSorted((a, b) => a.start - b.start);
}
