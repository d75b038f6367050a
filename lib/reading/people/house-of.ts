// The firm that bears somebody's family name and is spoken of beside them: "Danieli Consegne" for Simone Danieli. It must not know who plays which part.
import { looksLikeFirm, nameWords } from './names.ts';
import type { Someone } from './someone.ts';

const RUN = /\p{Lu}[\p{L}’'-]{1,24}(?: (?:& |and |e |und )?\p{Lu}[\p{L}’'-]{1,24}){1,3}/gu;
const ARTICLE = /(?:^|\s)(?:the|la|l['’]|il|lo|dalla|della|dell['’]|alla|all['’]|die|das|der|ditta|firma|con|at|bei)\s?$/iu;

const familyOf = (someone: Someone): string | null => {
  const words = nameWords(someone.name ?? '');
  return words.length >= 2 && (words.at(-1)?.length ?? 0) >= 4 ? (words.at(-1) ?? null) : null;
};

/** Gives those without a firm the one that bears their name, where only one of all bears it. */
export function meetHouses(texts: readonly string[], everybody: readonly Someone[]): void {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const firms = new Set(everybody.flatMap((one) => (one.company && one.inHeaders ? [bare(one.company)] : [])));
  for (const one of everybody) if (!one.inHeaders && !one.isMe && one.name && firms.has(bare(one.name))) one.isBystander = true;
  const byFamily = new Map<string, Someone | null>();
  const given = new Set<string>();
  for (const one of everybody) {
    const family = familyOf(one);
    for (const word of nameWords(one.name ?? '')) if (word !== family) given.add(word);
    if (family) byFamily.set(family, byFamily.has(family) && byFamily.get(family) !== one ? null : one);
  }
  // "Kestle Labs" may have been taken for somebody called Labs.
  for (const family of byFamily.keys()) given.delete(family);
  if (byFamily.size === 0) return;
  for (const text of texts) {
    for (const match of text.matchAll(RUN)) {
      const words = match[0].split(' ');
      if (words.some((word) => given.has(word))) continue;
      const at = words.findIndex((word) => byFamily.has(word));
      const owner = at < 0 ? null : byFamily.get(words[at] ?? '');
      if (!owner || owner.company !== null || /^(?:Mr|Mrs|Ms|Miss|Dr|Sig|Signor|Signora|Dottor|Herr|Frau)$/u.test(words[at - 1] ?? '')) continue;
      const isFirst = at === 0 && !/^(?:Street|Road|Lane|Avenue|Farm|Court|Junior|Senior)$/u.test(words[1] ?? '') && /[.!?,:;(]\s$|^$|\p{Ll}\s$|[\n-]\s?$/u.test(text.slice(Math.max(0, match.index - 2), match.index));
      if (isFirst || looksLikeFirm(match[0]) || (at === words.length - 1 && ARTICLE.test(text.slice(Math.max(0, match.index - 8), match.index)))) {
        owner.company = match[0];
        for (const one of everybody) if (!one.inHeaders && !one.isMe && one.name === match[0]) one.isBystander = true;
      }
    }
  }
}
