// The value of a property as texts: parts, lists and escapes of each version. It must not know what the property is for.

/** `\n`, `\,`, `\;`, `\\`; a backslash before anything else is one (2.1 writes paths so). */
export const unescaped = (text: string): string => (text.includes('\\') ? text.replace(/\\([\\;,:nN"])/gu, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)) : text);

/** Split at a sign that no backslash precedes; escapes are kept. */
function splitUnescaped(text: string, sign: ';' | ','): readonly string[] {
  if (!text.includes('\\')) return text.split(sign);
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === sign) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}

const MOST_PARTS = 1000;
/** Parts of N, ADR, ORG: each its values joined by blanks. */
export const partsOf = (value: string): readonly string[] => splitUnescaped(value, ';').slice(0, MOST_PARTS).map((part) => splitUnescaped(part, ',').map((one) => unescaped(one).trim()).filter(Boolean).join(' '));
/** Parts of which a comma belongs to the text: ORG, and ADR as most programs write it. */
export const textPartsOf = (value: string): readonly string[] => splitUnescaped(value, ';').slice(0, MOST_PARTS).map((part) => unescaped(part).trim());
/** NICKNAME, CATEGORIES. */
export const listOf = (value: string): readonly string[] => splitUnescaped(value, ',').slice(0, MOST_PARTS).map((one) => unescaped(one).trim()).filter(Boolean);
