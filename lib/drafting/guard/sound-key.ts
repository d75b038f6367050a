// One key for all the ways in which a name is carried from one alphabet to another. It must not know languages or persons.

const cyrillic = new Map(
  Object.entries({
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u',
    ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'i', є: 'e', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'ch', ђ: 'dj', џ: 'dzh',
  }),
);
const greek = new Map(
  Object.entries({
    α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
  }),
);

/** Latin letters for a folded Cyrillic or Greek word; Latin stays. */
export function latinOf(folded: string): string {
  if (/[\u0370-\u03ff]/.test(folded)) folded = folded.replace(/ου/g, 'ou').replace(/[αε]υ(?=[αεηιοωβγδζλμνρ])/g, (m) => `${greek.get(m.charAt(0))}v`).replace(/[αε]υ/g, (m) => `${greek.get(m.charAt(0))}f`);
  let out = '';
  for (const char of folded) out += cyrillic.get(char) ?? greek.get(char) ?? char;
  return out;
}

const cache = new Map<string, string>();
const steps: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]/g, ''],
  [/schtsch|shch|stch|sch/g, 'sh'], [/tsch|tch/g, 'ch'], [/kh/g, 'h'], [/ph/g, 'f'], [/th/g, 't'], [/ck/g, 'k'], [/cz|tz/g, 'ts'], [/x/g, 'ks'], [/qu/g, 'kv'],
  [/w/g, 'v'], [/q/g, 'k'], [/off$/g, 'ov'], [/eff$/g, 'ev'], [/dzh|dj/g, 'J'], [/dz/g, 'z'], [/[yj]/g, 'i'], [/c(?=[eivh])(?!h)/g, 's'], [/c(?!h)/g, 'k'], [/ts/g, 's'],
  [/ou/g, 'u'], [/i{2,}/g, 'i'], [/i[eo]/g, 'e'], [/([aeiou])h(?![aeiou])/g, '$1'], [/([^aeiou])\1+/g, '$1'],
];

/** Щербаков, Shcherbakov, Scherbakov and Sherbakov have one key. */
export function soundKey(folded: string): string {
  const known = cache.get(folded);
  if (known !== undefined) return known;
  let key = latinOf(folded);
  for (const [pattern, put] of steps) key = key.replace(pattern, put);
  if (cache.size > 20_000) cache.clear();
  cache.set(folded, key);
  return key;
}

/** Consonants only, l with r and v gone: how far a foreign name can be followed into katakana or through English spelling. */
export function skeleton(folded: string): string {
  return latinOf(folded)
    .replace(/[^a-z]/g, '').replace(/dzh|dj|dge?/g, 'j').replace(/ph/g, 'f').replace(/shch|sch|sh|ch|tch/g, 's').replace(/th/g, 't').replace(/ck|q|c(?![eiy])/g, 'k').replace(/c|z/g, 's')
    .replace(/x/g, 'ks').replace(/gh/g, '').replace(/f$/, 'b').replace(/l/g, 'r').replace(/b|v/g, 'b').replace(/[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1');
}

/** What is left of a sound when it has been through katakana: no l, v, sh, long or final weak vowels. */
export const looseSound = (folded: string): string =>
  soundKey(folded).replace(/l/g, 'r').replace(/v/g, 'b').replace(/sh/g, 's').replace(/(.)\1+/g, '$1').replace(/(?<=[^aeiou])[uo]$/, '').replace(/er$/, 'a');
