// Kana to Latin letters and back, in every writing that is in use. It must not know names.

/** Katakana as hiragana, one character for one. */
export const toHiragana = (text: string): string => text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

const syllables = new Map<string, string>();
const rows: readonly (readonly [string, string])[] = [
  ['', 'あいうえお'], ['k', 'かきくけこ'], ['s', 'さしすせそ'], ['t', 'たちつてと'], ['n', 'なにぬねの'], ['h', 'はひふへほ'], ['m', 'まみむめも'], ['r', 'らりるれろ'],
  ['g', 'がぎぐげご'], ['z', 'ざじずぜぞ'], ['d', 'だぢづでど'], ['b', 'ばびぶべぼ'], ['p', 'ぱぴぷぺぽ'],
];
for (const [consonant, kana] of rows) [...kana].forEach((sign, i) => syllables.set(sign, consonant + 'aiueo'.charAt(i)));
for (const [sign, latin] of [['や', 'ya'], ['ゆ', 'yu'], ['よ', 'yo'], ['わ', 'wa'], ['を', 'o'], ['ん', 'n'], ['ゔ', 'vu']] as const) syllables.set(sign, latin);
for (const [sign, latin] of Object.entries({ し: 'shi', ち: 'chi', つ: 'tsu', ふ: 'fu', じ: 'ji', ぢ: 'ji', づ: 'zu' })) syllables.set(sign, latin);
for (const [sign, consonant] of Object.entries({ き: 'ky', し: 'sh', ち: 'ch', に: 'ny', ひ: 'hy', み: 'my', り: 'ry', ぎ: 'gy', じ: 'j', ぢ: 'j', び: 'by', ぴ: 'py' }))
  for (const [small, vowel] of [['ゃ', 'a'], ['ゅ', 'u'], ['ょ', 'o'], ['ぇ', 'e']] as const) syllables.set(sign + small, consonant + vowel);
for (const [sign, consonant] of Object.entries({ ふ: 'f', ゔ: 'v', て: 't', で: 'd', う: 'w', つ: 'ts' })) for (const [small, vowel] of [['ぁ', 'a'], ['ぃ', 'i'], ['ぇ', 'e'], ['ぉ', 'o'], ['ゅ', 'yu']] as const) syllables.set(sign + small, consonant + vowel);

/** Hepburn, long vowels as they are spelt in kana; the long mark doubles the vowel. */
export function kanaToRomaji(text: string): string {
  const kana = toHiragana(text);
  let out = '';
  for (let i = 0; i < kana.length; i++) {
    const two = syllables.get(kana.slice(i, i + 2));
    const one = syllables.get(kana.charAt(i));
    if (two && kana.length > i + 1) {
      out += two;
      i++;
    } else if (kana.charAt(i) === 'っ') {
      const next = syllables.get(kana.slice(i + 1, i + 3)) ?? syllables.get(kana.charAt(i + 1)) ?? '';
      out += next.startsWith('ch') ? 't' : next.slice(0, 1);
    } else if (kana.charAt(i) === 'ー') out += out.slice(-1);
    else out += one ?? '';
  }
  return out;
}

const back = new Map<string, string>();
for (const [kana, latin] of syllables) if (!back.has(latin)) back.set(latin, kana);
for (const [latin, kana] of Object.entries({ si: 'し', ti: 'ち', tu: 'つ', hu: 'ふ', zi: 'じ', sya: 'しゃ', syu: 'しゅ', syo: 'しょ', tya: 'ちゃ', tyu: 'ちゅ', tyo: 'ちょ', zya: 'じゃ', zyu: 'じゅ', zyo: 'じょ', jya: 'じゃ', jyu: 'じゅ', jyo: 'じょ', zu: 'ず', ji: 'じ', o: 'お', n: 'ん' }))
  back.set(latin, kana);

/** Hiragana of a word in Latin letters; null where it is no Japanese. */
export function romajiToKana(word: string): string | null {
  let out = '';
  const text = word.replace(/m(?=[bp])/g, 'n').replace(/oh(?![aeiouy])/g, 'ou').replace(/n'/g, 'n');
  for (let i = 0; i < text.length; ) {
    const double = text.charAt(i) === text.charAt(i + 1) && !/[aeioun]/.test(text.charAt(i));
    if (double || text.startsWith('tch', i)) {
      out += 'っ';
      i++;
      continue;
    }
    const length = [3, 2, 1].find((n) => back.has(text.slice(i, i + n)) && text.slice(i, i + n).length === n);
    if (!length) return null;
    out += back.get(text.slice(i, i + length));
    i += length;
  }
  return out;
}

const shorten = (latin: string): string => latin.replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
/** Hepburn and Kunrei, with long vowels written, dropped or marked by h. */
export function romajiWritings(kana: string): readonly string[] {
  const full = kanaToRomaji(kana);
  const kunrei = full.replace(/sh(?=[auoe])/g, 'sy').replace(/shi/g, 'si').replace(/ch(?=[auoe])/g, 'ty').replace(/chi/g, 'ti').replace(/tsu/g, 'tu').replace(/fu/g, 'hu').replace(/j(?=[auoe])/g, 'zy').replace(/ji/g, 'zi');
  const out = new Set<string>();
  for (const one of [full, kunrei, full.replace(/n(?=[bpm])/g, 'm')]) for (const form of [one, shorten(one), one.replace(/ou|oo/g, 'oh'), one.replace(/ou/g, 'oo')]) out.add(form);
  return [...out];
}

/** Kana spellings that a Latin writing without marks may stand for: every o and u may be long. */
export function kanaReadings(romaji: string): readonly string[] {
  const plain = romajiToKana(romaji);
  if (!plain) return [];
  // Only the first places: each more doubles the work and is rare.
  const out = new Set([plain]);
  const places = [...plain].flatMap((sign, i) => (/[おこそとのほもよろごぞどぼぽょ]/.test(sign) && !/[うお]/.test(plain.charAt(i + 1)) ? [i] : /[うくすつぬふむゆるぐずぶぷゅ]/.test(sign) && /[ゅゆ]/.test(sign) ? [i] : []));
  for (const at of places.slice(0, 4)) out.add(`${plain.slice(0, at + 1)}う${plain.slice(at + 1)}`).add(`${plain.slice(0, at + 1)}お${plain.slice(at + 1)}`);
  const [one, two] = places;
  if (one !== undefined && two !== undefined) out.add(`${plain.slice(0, one + 1)}う${plain.slice(one + 1, two + 1)}う${plain.slice(two + 1)}`);
  return [...out];
}
