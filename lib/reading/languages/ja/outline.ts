// What tells Japanese from other languages, and what stands at names of people and firms in it. Data only.
import type { LanguageOutline } from '../language.ts';

export const outline: LanguageOutline = {
  code: 'ja',
  spaced: false,
  frequent: [],
  honorifics: { before: [], after: ['様', 'さま', 'さん', '先生', '氏', '殿', 'くん', '君', 'ちゃん', '御中'] },
  firms: ['株式会社', '有限会社', '合同会社', '合資会社', '社団法人', '財団法人', 'NPO法人', '税理士法人', '司法書士法人', '事務所', '商店', '工務店', '製菓', '貿易', '銀行', '信用金庫', '病院', '医院', 'クリニック', '学校', '大学', '保育園', '幼稚園', '写真館', '美術館', '商工会', '商店会', '協会', '財団', 'ホテル', '旅館', 'ゲストハウス', '不動産', '電機', '建材', '設計室', '工業', '産業', '化学', '酒造', '醸造', '製麺', '神社', 'スタジオ', 'ブライダル', 'センター', '商事', '通商', '通運', '興業', '製作所', '研究科', '研究所', '学会', '町内会', '茶屋', 'の会'],
};
