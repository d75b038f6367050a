// How much a text looks as if somebody had written it: the right encoding gives words, a wrong one gives letters that never stand together. It knows no encoding.

const COMMON_SIGNS: ReadonlySet<string> = new Set('–—‘’‚“”„«»…•·€£§©®™°№ªº¿¡  、。・「」『』（）【】〒〜～ー：，！？％＆＋－／＠，．０１２３４５６７８９');
const isLetter = /\p{L}|\p{M}/u;
const isUpper = /\p{Lu}/u;
const isLower = /\p{Ll}/u;

type Script = 'latin' | 'cyrillic' | 'kana' | 'half-kana' | 'kanji' | 'other';
function scriptOf(code: number): Script {
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 'latin';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0x3040 && code < 0x3100) return 'kana';
  if (code >= 0xff66 && code < 0xffa0) return 'half-kana';
  if ((code >= 0x4e00 && code < 0xa000) || code === 0x3005 || (code >= 0xff10 && code <= 0xff5a)) return 'kanji';
  return 'other';
}

/** By how often a Russian text has them. */
const BY_USE = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъ';
const worthOfCyrillic = (letter: string): number => {
  const rank = BY_USE.indexOf(letter.toLowerCase());
  return rank < 0 ? (/[ёЁіІїЇєЄґҐўЎ]/u.test(letter) ? 0.2 : -1.5) : 1.2 - rank * 0.05;
};

interface Word {
  readonly letters: readonly string[];
  readonly scripts: readonly Script[];
}

/** From 1 (all as written) to below 0, by letter beyond ASCII. */
function worthOfWord({ letters, scripts }: Word): number {
  const beyond = scripts.filter((script, i) => script !== 'latin' || (letters[i] ?? '') > '\u007F').length;
  if (beyond === 0) return 0;
  let worth = 0;
  letters.forEach((letter, i) => {
    const script = scripts[i];
    const before = scripts[i - 1];
    if (script === 'latin') {
      if (letter <= '\u007F') return;
      const foreign = (letters[i - 1] ?? 'a') > '\u007F' && (letters[i + 1] ?? 'a') > '\u007F';
      worth += foreign ? -1.5 : 1.15;
    } else if (script === 'cyrillic') {
      worth += before === 'latin' ? -2 : worthOfCyrillic(letter);
    } else if (script === 'kana') worth += 2;
    else if (script === 'kanji') worth += before === 'half-kana' || (before === 'latin' && isLower.test(letters[i - 1] ?? '')) ? -1 : 1.8;
    else if (script === 'half-kana') worth += before === 'half-kana' || scripts[i + 1] === 'half-kana' ? 0.6 : -1.5;
    else worth -= 1.5;
    // "ivaNOV": a capital after a small letter, where the other way round is the rule.
    if (i > 0 && script === before && isUpper.test(letter) && isLower.test(letters[i - 1] ?? '')) worth -= 1.6;
  });
  return worth;
}

/** The mean over all signs beyond ASCII of how likely each stands where it stands; 0 where there are none. */
export function plausibility(text: string): number {
  let letters: string[] = [];
  let scripts: Script[] = [];
  let worth = 0;
  let beyond = 0;
  const end = (): void => {
    if (letters.length > 0) worth += worthOfWord({ letters, scripts });
    [letters, scripts] = [[], []];
  };
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code > 0x7f) beyond += 1;
    if (isLetter.test(sign) || (code >= 0xff66 && code < 0xffa0)) {
      letters.push(sign);
      scripts.push(scriptOf(code));
      continue;
    }
    end();
    if (code <= 0x7f) continue;
    worth += COMMON_SIGNS.has(sign) ? 0.6 : code < 0xa0 || code === 0xfffd || (code >= 0xe000 && code < 0xf900) ? -4 : -1.5;
  }
  end();
  return beyond === 0 ? 0 : worth / beyond;
}
