// Invented people in four languages, and a seeded chance, for tests that make their own drafts.
import type { HiddenPerson } from '../../../lib/domain/draft.ts';

export type Tongue = 'en' | 'it' | 'ru' | 'ja';
export type Random = () => number;

/** mulberry32. */
export function seeded(seed: number): Random {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const words = (text: string): readonly string[] => text.split(' ');
export const given: Record<Tongue, readonly string[]> = {
  en: words('Alison Brendan Cordelia Dexter Eloise Fergus Gwyneth Hamish Imelda Jocelyn Kieran Lavinia Mortimer Nigella Odette Percival Quentin Rosalind Sheldon Tabitha Ulric Verity Winston Yvette Grace Mark Hope Rose Will Bill'),
  it: words('Adelaide Berardo Cosima Damiano Elvezia Fulgenzio Gismondo Ippolita Loredana Melchiorre Nerina Oddone Pacifico Quirino Rosalba Saverio Teodolinda Ubaldo Vinicio Zaira Rosa Franco Viola Massimo Gaia'),
  ru: words('Аркадий Борислав Валерия Глеб Демьян Евдокия Зинаида Игнатий Капитон Леонтий Маргарита Никанор Олимпиада Прасковья Родион Серафима Тарас Устинья Филипп Харитон Вера Роман Лев Надежда Слава'),
  ja: words('晴彦 千鶴 文雄 公子 恒一 沙織 寿郎 典子 秀俊 美保 宗一 弥生 隆之 絵里 克己 涼子 直樹 春菜 義弘 和歌子'),
};
export const family: Record<Tongue, readonly string[]> = {
  en: words('Ackroyd Birtwistle Cottingham Dunwoody Entwhistle Farquhar Garside Hathersage Inchbald Jellicoe Kershaw Lathbury Mountjoy Netherton Openshaw Prendergast Quiller Rathbone Sedgwick Tolliver Uttley Venables Wetherall Yarborough Baker Stone Marsh Field Winter'),
  it: words('Accorsi Bevilacqua Casagrande Dallapiccola Evangelisti Fioravanti Guicciardi Imbriani Lavezzari Malinverni Notarbartolo Ombroni Pallavicini Quintavalle Riccobono Spadafora Tornabuoni Ubertini Vallisneri Zanobini Conti Costa Bianchi Leone Serra'),
  ru: words('Аверинцев Бурмистров Вересаев Горчаков Добролюбов Ермолаев Жемчужников Звягинцев Ипполитов Калашников Лихачёв Милославский Нарышкин Оболенский Погодин Раевский Сухомлинов Тургенев Ушаков Фирсов Волков Мороз Зимин Король Лебедь'),
  ja: words('芦名 伊吹 宇田川 越智 柿沼 木暮 草刈 剣持 小早川 笹川 塩谷 須藤 妹尾 曽我 田辺 塚本 富永 名取 仁科 沼田'),
};
const trades: Record<Tongue, readonly string[]> = {
  en: words('Joinery Roofing Surveys Catering Freight'), it: words('Serramenti Trasporti Grafica Impianti Restauri'),
  ru: words('Логистика Мебель Печать Окна Сервис'), ja: words('工務店 印刷 運輸 設計 製作所'),
};
const romaji = 'haruhiko chizuru fumio kimiko koichi saori toshiro noriko hidetoshi miho soichi yayoi takayuki eri katsumi ryoko naoki haruna yoshihiro wakako'.split(' ');

export interface Invented extends HiddenPerson {
  readonly tongue: Tongue;
  readonly first: string;
  readonly last: string;
}

export function invent(random: Random, tongue: Tongue, n: number): Invented {
  const first = pick(random, given[tongue]);
  const last = pick(random, family[tongue]);
  const name = tongue === 'ja' ? `${last} ${first}` : `${first} ${last}`;
  const mark = `${romaji[n % romaji.length]}${n}`;
  const digits = String(1000 + (n % 9000));
  return {
    id: `p${n}`, tongue, first, last, name, otherNames: [], emails: [`${mark}@firm-${mark}.example`], phones: [`+${{ en: '44 20 7946', it: '39 051 000', ru: '7 495 000', ja: '81 3 0000' }[tongue]} ${digits}`],
    company: tongue === 'ja' ? `${last}${pick(random, trades.ja)}` : `${last} ${pick(random, trades[tongue])}`, title: null, profileUrl: null, website: `firm-${mark}.example`,
  };
}
