// People and referrals in several scripts, made up of syllables and signs: the same ones every time. Nobody real is among them.
import { addDays } from '../../lib/domain/day.ts';
import { emptyPerson, ME, type Person } from '../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../lib/domain/referral.ts';
import { seeded } from '../seeded.ts';

export const INVENTED_ON = '2026-11-25';
type Random = () => number;
const words = (text: string): readonly string[] => text.split(' ');
const one = <Value>(random: Random, values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
const some = (random: Random, values: readonly string[], count: number): string => Array.from({ length: count }, () => one(random, values)).join(' ');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const made = (random: Random, parts: readonly string[], ends: readonly string[], count: number): string => capital(Array.from({ length: count }, () => one(random, parts)).join('') + one(random, ends));

const LATIN = words('bar cal dor fen gal hol jen kar lin mor nev ost pel quin ros sol tam ul var wen yar zel bri cro dra fle gri pli sta tre vlo');
const LATIN_ENDS = words('a o an en er in is ley man on ova ski son sted ton wick ard elli ini etti enz');
const MARKED = words('bär cöl dür fén gàl hôl jén kår lïn mør név öst pél rós söl tám üll vær weß yár zél');
const CYRILLIC = words('бар вел гор дан жар зим кар лев мел нов ост пол рад сев тих уль фед хар цвет чер шал щег юл яр');
const CYRILLIC_ENDS = words('ов ова ин ина ский ская ев ева енко ук');
const SIGNS: readonly (readonly [string, string])[] = words('山やま 川かわ 田た 村むら 木き 石いし 森もり 池いけ 橋はし 島しま 谷たに 原はら 沢さわ 坂さか 松まつ 竹たけ 梅うめ 藤ふじ 秋あき 春はる 夏なつ 冬ふゆ 北きた 南みなみ 西にし 東ひがし 上うえ 中なか 下した 大おお 小こ 長なが 高たか 深ふか 浅あさ 早はや 遠とお 近ちか 白しろ 黒くろ 青あお 赤あか 金かね 銀ぎん 鉄てつ 星ほし 月つき 日ひ 雨あめ 雪ゆき 風かぜ 雲くも').map((pair) => [pair.charAt(0), pair.slice(1)]);
const GIVEN: readonly (readonly [string, string])[] = words('真まこと 誠まこと 実みのる 茂しげる 進すすむ 昇のぼる 薫かおる 忍しのぶ 光ひかる 望のぞみ 恵めぐみ 愛あい 舞まい 彩あや 梓あずさ 楓かえで 葵あおい 翠みどり 瞳ひとみ 渚なぎさ').map((pair) => [pair.charAt(0), pair.slice(1)]);
const TRADES = { la: words('bookkeeper roofer notary architect surveyor printer translator carpenter optician baker gardener plumber electrician tailor florist broker lawyer dentist potter joiner'), ja: words('税理士 弁護士 設計士 司法書士 行政書士 社労士 工務店 印刷所 翻訳者 不動産 保険代理店 写真家 美容師 造園業 内装業 電気工事 水道工事 陶芸家 料理人 仕立屋'), ru: words('бухгалтер кровельщик нотариус архитектор оценщик печатник переводчик столяр оптик пекарь садовник сантехник электрик портной флорист брокер юрист стоматолог гончар плотник') };
const TALK = { la: words('met at the fair in spring likes short letters asked for an offer about the old house near station wants to expand next year needs advice on contract works with family since long'), ja: ['春の見本市で会いました。', '新しい店を出す予定です。', '来年の移転を考えています。', '契約書を見てほしいそうです。', '家族で仕事をしています。', '短い手紙を好みます。'], ru: words('встретились на ярмарке весной любит короткие письма просил предложение про старый дом хочет расширяться нужен совет по договору работает с семьёй давно') };
type Script = keyof typeof TALK;

interface Name { readonly name: string; readonly others: readonly string[]; readonly latin: string; readonly script: Script; readonly company: string }
const ROMAJI = new Map(words('あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa んn がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda でde どdo ばba びbi ぶbu べbe ぼbo').map((pair) => [pair.charAt(0), pair.slice(1)]));
export const romajiOf = (kana: string): string => [...kana].map((sign) => ROMAJI.get(sign) ?? '').join('');
const LETTERS = new Map(words('аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya').map((pair) => [pair.charAt(0), pair.slice(1)]));
const latinOf = (word: string): string => [...word.toLowerCase()].map((letter) => LETTERS.get(letter) ?? letter).join('');

function nameOf(random: Random): Name {
  const kind = random();
  if (kind < 0.4) {
    const family = [one(random, SIGNS), one(random, SIGNS)];
    const given = one(random, GIVEN);
    const reading = `${family.map(([, kana]) => kana).join('')} ${given[1]}`;
    return { name: `${family.map(([sign]) => sign).join('')} ${given[0]}`, others: [reading], latin: romajiOf(reading).replace(' ', '.'), script: 'ja', company: `${one(random, SIGNS)[0]}${one(random, SIGNS)[0]}${one(random, TRADES.ja)}株式会社` };
  }
  if (kind < 0.6) {
    const [given, family] = [made(random, CYRILLIC, words('а ий ан ья'), 1), made(random, CYRILLIC, CYRILLIC_ENDS, 2)];
    return { name: `${given} ${family}`, others: [], latin: `${latinOf(given)}.${latinOf(family)}`, script: 'ru', company: `«${made(random, CYRILLIC, words('строй сервис пром дом торг'), 1)}»` };
  }
  const parts = kind < 0.75 ? [...MARKED, ...LATIN] : LATIN;
  const [given, family] = [made(random, parts, LATIN_ENDS, 1), made(random, parts, LATIN_ENDS, 2)];
  return { name: `${given} ${family}`, others: [], latin: `${given}.${family}`.toLowerCase().normalize('NFD').replace(/[^a-z.]/g, ''), script: 'la', company: `${made(random, LATIN, LATIN_ENDS, 2)} ${one(random, words('Works Partners Studio Brothers Trade Ceramics Roofs Ledger'))}` };
}
const talk = (random: Random, script: Script, count: number): string => (script === 'ja' ? Array.from({ length: Math.ceil(count / 5) }, () => one(random, TALK.ja)).join('') : some(random, TALK[script], count));
const idOf = (prefix: string, n: number): string => `01900000-${prefix}-7000-8000-${n.toString(16).padStart(12, '0')}`;

export function inventPeople(count: number, seed = 1): Person[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, n) => {
    const { name, others, latin, script, company } = nameOf(random);
    const id = idOf('0001', n);
    return {
      ...emptyPerson(id), revision: 1, updatedAt: `${addDays(INVENTED_ON, -Math.floor(random() * 3000))}T09:00:00.000Z-0000-a`, name, otherNames: others, company,
      emails: [`${latin}${n % 7 === 0 ? n : ''}@${romajiOf('さくら')}${n % 900}.example`], phones: random() < 0.6 ? [`+${10 + Math.floor(random() * 80)} ${1000 + Math.floor(random() * 9000)} ${100000 + Math.floor(random() * 900000)}`] : [],
      title: one(random, TRADES[script]), location: script === 'ja' ? `${one(random, SIGNS)[0]}${one(random, SIGNS)[0]}市` : made(random, LATIN, words('ville berg stad'), 1), notes: random() < 0.5 ? talk(random, script, 12) : null,
      tags: random() < 0.1 ? { [one(random, words('chamber fair school club'))]: true as const } : {},
    };
  });
}

export function inventReferrals(count: number, people: readonly Person[], seed = 2): Referral[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, n) => {
    const [prospect, provider, introducer] = [one(random, people), one(random, people), one(random, people)];
    const script: Script = /[\u3040-\u9fff]/.test(prospect.name) ? 'ja' : /[а-я]/.test(prospect.name) ? 'ru' : 'la';
    const trade = one(random, TRADES[script]);
    const received = random() < 0.3;
    const id = idOf('0002', n);
    const capturedOn = addDays(INVENTED_ON, -Math.floor(random() * 3000));
    const matter = made(random, script === 'ru' ? CYRILLIC : LATIN, LATIN_ENDS, 2);
    return {
      ...emptyReferral(id), revision: 1, updatedAt: `${capturedOn}T09:00:00.000Z-0000-a`, form: 'referral', direction: received ? 'received' : 'given', capturedOn,
      topic: script === 'ja' ? `${prospect.name}様に${trade}` : `${trade} ${matter}`, need: `${talk(random, script, 10)} ${trade}`, introducerId: received ? introducer.id : ME, prospectId: prospect.id, providerId: received ? ME : provider.id,
      closedOn: random() < 0.6 ? addDays(capturedOn, 40) : null, closedWhy: null, budget: random() < 0.3 ? { min: null, max: Math.floor(random() * 900) * 10_000, currency: script === 'ja' ? 'JPY' : 'EUR' } : null,
      evidence: { need: { threadId: 't', messageId: 'm', quote: talk(random, script, 14), from: null, sentAt: `${capturedOn}T08:00:00Z`, sure: 'sure' } },
    };
  });
}
