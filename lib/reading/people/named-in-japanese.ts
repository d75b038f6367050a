// Japanese names in running text: what stands before さん, 様, 先生 or an office, and the firm before の. It must not know who plays which part.
import type { Named } from './named.ts';
import { looksLikeFirm } from './names.ts';

const OFFICE = '社長|副社長|会長|専務|常務|部長|課長|係長|主任|店長|所長|院長|園長|校長|塾長|町内会長|支配人|女将|住職|代表|理事長|理事|監督|教授|准教授|博士|先輩|店主|オーナー|マネージャー|ディレクター';
const HONOUR = 'さん|様|さま|サマ|先生|氏|くん|君|ちゃん|殿';
const KANJI_NAME = '[\\u4e00-\\u9fff々ヶヵ]{1,5}(?:[ \\u3000][\\u4e00-\\u9fff々ヶヵぁ-んァ-ヶー]{1,5})?|[\\u4e00-\\u9fff々]{2,3}[ァ-ヶーぁ-ん]{2,3}';
const NAME = new RegExp(`(?<![\\u4e00-\\u9fff々ァ-ヶー])((?:${KANJI_NAME})|[ァ-ヶー]{2,10}(?:[・＝ ][ァ-ヶー]{2,10})?|[A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14})?)[ \\u3000]?(?:[（(][^（）()]{1,16}[）)][ \\u3000]?)?((?:${OFFICE})?(?:${HONOUR})|(?:${OFFICE})|(?=という(?:者|方|人)))(?![一-龯])`, 'gu');
const OFFICE_END = new RegExp(`(?:${OFFICE})$`, 'u');
/** Words that take an honorific without being anybody's name. */
const NOBODY = /^(?:お?客|皆|みな|皆々|奥|旦那|お?医者|歯医者|業者|本職|社長|会長|先|お子|お母|お父|母|父|息子|娘|弟|妹|兄|姉|利用者|会員|患者|担当者?|ご担当者?|各位|社員|店員|職人|大工|建築士|税理士|行政書士|司法書士|弁護士|社労士|会社|制作会社|地主|管理会社|管理業者|既存|別|塗装屋|植木屋|花屋|お寺|音響|女性|男性|ビジター|生徒|保護者|お隣|隣|神|王|何|誰|どちら|お嬢|坊|親御|ご主人|主人|家内|お客|関係者|代表|若|大家|不動産屋|工務店|顧問|取引先|同僚|友人|知人|後輩|先方|貴社|御社|弊社|当社|先日|本日|今回|以前|通訳会社|翻訳者|お疲れ|お世話|ご苦労|多|同|仕|模|有|異|一|二|三|仲人|専務|常務|店|院|園|カメラマン|デザイナー|エンジニア|フォワーダー|ディレクター|スタッフ|メンバー|オーナー|パートナー|ケアマネ|カレンダー|メール|プロ)$/u;
const FIRM_BEFORE = /(?:^|[、。「（(：:\s\n　は、])((?:[\p{L}\p{N}ー・＆&]{1,20}?)(?:株式会社|有限会社|合同会社)?[\p{L}\p{N}ー・＆&]{1,20})[のー・][　 ]?(?:[\p{L}ー]{0,12}の)?$/u;

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
    if (NOBODY.test(name)) continue;
    if (looksLikeFirm(name)) continue;
    const start = match.index;
    const before = text.slice(Math.max(0, start - 40), start);
    const aside = /[（(]([^（）()]{1,16})[）)]/u.exec(match[0])?.[1] ?? null;
    const office = new RegExp(`^(?:${OFFICE})`, 'u').exec(ending)?.[0] ?? null;
    const beforeFirm = FIRM_BEFORE.exec(before)?.[1] ?? null;
    const work = /(?:^|[、。の「\s　])([\p{L}ー]{2,10}(?:士|師|家|屋|担当|責任者|デザイナー|カメラマン|フォワーダー|職人|コーチ|講師|管理者|医))(?:の|・)$/u.exec(before)?.[1] ?? null;
    const followed = /^[はも、]?(?:[（(]([\p{L}ー・]{2,20})[）)])/u.exec(text.slice(start + match[0].length, start + match[0].length + 24))?.[1] ?? null;
    const firm = beforeFirm?.replace(/^.*(?:している|した|する|に詳しい|を|は|が|で|に)(?=[^をはがでに]{2,}$)/u, '') ?? null;
    const company = [firm, followed, aside].find((part) => part !== null && (looksLikeFirm(part) || part === followed)) ?? null;
    out.push({ name, start, end: start + match[0].length, honoured: true, company, title: office ?? work, kin: /(?:夫|妻|息子|娘|母|父|主人|家内)(?:の)?$/u.test(before) });
  }
  return out;
}
