// The name of a person out of what they wrote into LinkedIn's name field: without letters of office, ornaments and slogans. Pure; it never reorders or completes a name.
import { CREDENTIALS, GENERATIONS, PARTICLES, TITLES } from './credentials.ts';

const ORNAMENT = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{So}|\p{Co}|[\u{E0020}-\u{E007F}]|\uFE0E|\uFE0F|\u20E3/gu;
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const STYLED = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]/gu;
const SLOGAN = /\s*(?:[|｜¦•▪●◆■►»→~〜]|\s[/／–—-]\s|\s[@＠]|::).*$/su;
const PRONOUNS = /^\p{L}{1,7}(?:\s?[/／]\s?\p{L}{1,8}){1,3}$/u;
const JOINER = /\u200D/g;

const bare = (word: string): string => word.replace(/[.,®™()[\]]/g, '').toLowerCase();
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const isKnownCredential = (word: string): boolean => CREDENTIALS.has(bare(word)) && /\p{Lu}/u.test(word.slice(0, 2));
/** Two capitals side by side, or a capital at the end, as no name has: ACSR, PhD, M.Sc. */
const looksLikeCredential = (word: string): boolean => {
  const letters = word.replace(/[.®™()-]/g, '');
  return /^[A-Za-z0-9]{2,10}$/.test(letters) && (/^[A-Z][a-z]{0,2}[A-Z]$/.test(letters) || (/[A-Z]{2}/.test(letters) && !/[a-z]{5}/.test(letters)) || /^(?:Esq|Hons|Cert|Dip)$/.test(letters));
};

export const isPronouns = (text: string): boolean => PRONOUNS.test(text.replace(/^\((.*)\)$/s, '$1').trim());

/** `LinkedIn Member` in any language: the name of nobody. */
export function isPrivateName(name: string): boolean {
  const rest = name.normalize('NFKC').replace(/linkedin|领英|領英/i, ' ');
  return rest !== name.normalize('NFKC') && rest.split(/[\s'’‑-]+/).filter((word) => word && !PARTICLES.test(word.toLowerCase()) && !/^(?:di|d|l|의|の)$/i.test(word)).length <= 1;
}

function cutAfterCommas(name: string): string {
  const [first = '', ...rest] = name.split(/\s*[,，、]\s*/);
  const shouting = isUpper(first);
  let kept = first;
  for (const part of rest) {
    const inPart = words(part);
    if (GENERATIONS.test(part)) { kept = `${kept}, ${part}`; continue; }
    const isOffice = inPart.length > 0 && inPart.every((word) => isKnownCredential(word) || (!shouting && looksLikeCredential(word)) || word === '&');
    const startsWithOffice = inPart[0] !== undefined && isKnownCredential(inPart[0]);
    const isSlogan = inPart.length > 0 && inPart.every((word) => /^\p{Ll}/u.test(word)) && !PARTICLES.test(inPart[0] ?? '');
    if (part === '' || isOffice || startsWithOffice || isSlogan) return kept;
    kept = `${kept}, ${part}`;
  }
  return kept;
}

function cutEnds(name: string): string {
  let left = name;
  for (let list = words(left); list.length > 2 && isKnownCredential(list.at(-1) ?? ''); list = words(left)) left = left.slice(0, left.lastIndexOf(list.at(-1) ?? '')).trimEnd();
  for (let list = words(left); list.length > 2 && TITLES.test(list[0] ?? ''); list = words(left)) left = left.slice((list[0] ?? '').length).trimStart();
  return left;
}

/** The name alone; null when nothing is left of it. */
export function cleanName(written: string): string | null {
  let name = written.normalize('NFC').replace(STYLED, (letter) => letter.normalize('NFKC')).replace(INVISIBLE, '').replace(ORNAMENT, ' ').replace(JOINER, '');
  name = name.replace(/[^\S\u3000]+/gu, ' ').trim();
  name = name.replace(/\s*[([（［]([^()[\]（）［］]*)[)\]）］]\s*/gu, (whole, inner: string) => {
    const inside = inner.trim();
    return inside === '' || isPronouns(inside) || words(inside.replace(/,/g, ' ')).every((word) => isKnownCredential(word) || /^(?:LION|\d+k?\+?)$/i.test(word)) ? ' ' : whole;
  });
  name = name.replace(/^[\s|｜•~–—-]+/u, '');
  const withoutSlogan = name.replace(SLOGAN, '').trim();
  if (/\p{L}/u.test(withoutSlogan)) name = withoutSlogan;
  name = cutEnds(cutAfterCommas(name.trim())).replace(/[\s,;|·•–—-]+$/u, '').replace(/ {2,}/g, ' ').trim();
  return /\p{L}/u.test(name) ? name : null;
}
