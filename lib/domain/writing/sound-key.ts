// One key for all the ways in which a name is carried from one alphabet to another. It must not know languages or persons.

import { remembering } from './remember.ts';

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

const heard = new Map<string, string>();
for (const pair of 'schtsch:sh shch:sh stch:sh sch:sh tsch:ch tch:ch ch:ch dzh:J dj:J dz:z kh:h ph:f th:t ck:k cz:s tz:s ts:s qu:kv x:ks w:v q:k y:i j:i'.split(' ')) heard.set(pair.split(':')[0] as string, pair.split(':')[1] as string);
const first = /schtsch|shch|stch|sch|tsch|tch|ch|dzh|dj|dz|kh|ph|th|ck|cz|tz|ts|qu|[xwqyj]/g;
const second = /off$|eff$|c(?!h)|ou|i+[eo]|ii+/g;
const thirdly = (found: string): string => (found === 'off' ? 'ov' : found === 'eff' ? 'ev' : found === 'ou' ? 'u' : found.startsWith('i') ? (found.length > 1 && !found.endsWith('i') ? 'e' : 'i') : 'k');

/** Щербаков, Shcherbakov, Scherbakov and Sherbakov have one key. */
export const soundKey = remembering(50_000, (folded): string =>
  latinOf(folded)
    .replace(/[^a-z0-9]/g, '').replace(first, (found) => heard.get(found) ?? found)
    .replace(/c(?=[eiv])/g, 's').replace(second, thirdly).replace(/([aeiou])h(?![aeiou])/g, '$1').replace(/([^aeiou])\1+/g, '$1'));

/** Consonants only, l with r and v gone: how far a foreign name can be followed into katakana or through English spelling. */
export const skeleton = remembering(20_000, (folded): string =>
  latinOf(folded)
    .replace(/[^a-z]/g, '').replace(/dzh|dj|dge?/g, 'j').replace(/ph/g, 'f').replace(/shch|sch|sh|ch|tch/g, 's').replace(/th/g, 't').replace(/m(?=[bp])/g, 'n').replace(/^kn/, 'n').replace(/g(?=[ei])/g, 'j').replace(/ck|q|c(?![eiy])/g, 'k').replace(/c|z/g, 's')
    .replace(/x/g, 'ks').replace(/gh/g, '').replace(/f$/, 'b').replace(/l/g, 'r').replace(/b|v/g, 'b').replace(/[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1'));

/** What is left of a sound when it has been through katakana: no l, v, sh, long or final weak vowels. */
export const looseSound = (folded: string): string =>
  soundKey(folded).replace(/l/g, 'r').replace(/v/g, 'b').replace(/sh/g, 's').replace(/(.)\1+/g, '$1').replace(/(?<=[^aeiou])[uo]$/, '').replace(/er$/, 'a');
