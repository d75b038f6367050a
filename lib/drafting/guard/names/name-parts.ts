// Takes a written name apart: given name, surname, patronymic, and the pieces of a surname of several words. It must not know whose name it is.
import { foldPlain } from '../text/fold-text.ts';
import { formsOfAddress } from '../data/neighbour-words.ts';
import { isGivenName } from './nicknames.ts';

export type Part = 'given' | 'surname' | 'patronymic' | 'middle';
export interface NamePart {
  readonly part: Part;
  /** Folded pieces; "De Luca" and "Osei-Tutu" have two. */
  readonly pieces: readonly string[];
}

const particles = new Set('de di da do dos del della dello degli dei dal la lo le li van von der den ter ten al el bin ben ibn mac mc o d st san santa zu zur af av dal'.split(' '));
const patronymic = /(?:ович|евич|ьич|ич|овна|евна|ична|инична)$/;
const latinPatronymic = /(?:ovich|evich|ovna|evna|ichna)$/;

/** Han and kana names are cut at the space: surname first. */
export function asianParts(name: string): readonly string[] {
  const parts = foldPlain(name).split(/[\s·・=]+/).filter(Boolean);
  const only = parts[0] ?? '';
  if (parts.length > 1 || !/^[\u3400-\u9fff々]{2,5}$/.test(only)) return parts;
  const cut = only.length < 4 ? 1 : 2;
  return [only.slice(0, cut), only.slice(cut)];
}
export const isAsian = (text: string): boolean => /[\u3040-\u30ff\u3400-\u9fff]/.test(text);

export function namePartsOf(name: string): readonly NamePart[] {
  const noted = name.replace(/[([{«"“„].*?[)\]}»"”]/g, ' ');
  const comma = noted.indexOf(',');
  const turned = comma > 0 ? `${noted.slice(comma + 1)} ${noted.slice(0, comma)}` : noted;
  const written = turned.trim().split(/\s+/).filter((word) => !formsOfAddress.has(foldPlain(word).replace(/[.']/g, '')) && /\p{L}/u.test(word));
  const groups: { pieces: string[]; upper: boolean }[] = [];
  let held: string[] = [];
  for (const [i, word] of written.entries()) {
    const pieces = foldPlain(word).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const isParticle = pieces.length === 1 && particles.has(pieces[0] ?? '') && i > 0 && i < written.length - 1;
    if (isParticle) held.push(...pieces);
    else if (pieces.length > 0 && !pieces.every((p) => p.length === 1 && written.length > 2)) {
      groups.push({ pieces: [...held, ...pieces], upper: word.length > 2 && word === word.toUpperCase() });
      held = [];
    }
  }
  const count = groups.length;
  if (count === 0) return [];
  if (count === 1) return [{ part: 'surname', pieces: groups[0]?.pieces ?? [] }];
  const joined = groups.map((group) => group.pieces.join(''));
  const fatherAt = joined.findIndex((word, i) => i > 0 && count > 2 && (patronymic.test(word) || latinPatronymic.test(word)));
  const upper = groups.filter((group) => group.upper).length === 1 ? groups.findIndex((group) => group.upper) : -1;
  let surnameAt = count - 1;
  if (fatherAt === count - 1 && count > 2) surnameAt = 0;
  else if (upper >= 0) surnameAt = upper;
  else if (count === 2 && !isGivenName(joined[0] ?? '') && isGivenName(joined[1] ?? '')) surnameAt = 0;
  const givenAt = surnameAt === 0 ? 1 : 0;
  return groups.map((group, i) => ({ part: i === surnameAt ? 'surname' : i === fatherAt ? 'patronymic' : i === givenAt ? 'given' : 'middle', pieces: group.pieces }));
}
