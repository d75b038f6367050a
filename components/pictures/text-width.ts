// How wide words will stand in a picture, so that labels can be placed before anything is drawn. In pixels at the default text size.
export type Measure = (text: string, weight?: 400 | 600) => number;

/** The size of all words in pictures: the smallest that there is. */
export const TEXT = 13;
export const LINE = 16;

const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
/** Where there is no screen: rather too wide than too narrow. */
export const roughly: Measure = (text, weight = 400) => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 1 : /\p{Lu}/u.test(sign) ? 0.72 : 0.6), 0) * TEXT * (weight === 600 ? 1.06 : 1);

/** By the fonts of the page. */
export function measureFor(family: string): Measure {
  const pen = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return roughly;
  const known = new Map<string, number>();
  return (text, weight = 400) => {
    const key = `${weight}${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    pen.font = `${weight} ${TEXT}px ${family}`;
    const { width } = pen.measureText(text);
    known.set(key, width);
    return width;
  };
}

/** As much of a text as fits, with an ellipsis. */
export function cut(text: string, width: number, measure: Measure, weight?: 400 | 600): string {
  if (measure(text, weight) <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && measure(`${signs.join('').trimEnd()}…`, weight) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** A name in one or two lines. */
export function inTwoLines(text: string, width: number, measure: Measure, weight?: 400 | 600): readonly string[] {
  if (measure(text, weight) <= width) return [text];
  const words = text.split(/\s+/u);
  if (words.length === 1) {
    const signs = [...text];
    let at = signs.length;
    while (at > 1 && measure(signs.slice(0, at).join(''), weight) > width) at -= 1;
    return WIDE.test(text) ? [signs.slice(0, at).join(''), cut(signs.slice(at).join(''), width, measure, weight)] : [cut(text, width, measure, weight)];
  }
  let best = 1;
  const longer = (at: number): number => Math.max(measure(words.slice(0, at).join(' '), weight), measure(words.slice(at).join(' '), weight));
  for (let at = 2; at < words.length; at += 1) if (longer(at) < longer(best)) best = at;
  return [words.slice(0, best), words.slice(best)].map((part) => cut(part.join(' '), width, measure, weight));
}

/** Pieces that must not be broken, laid into lines with a gap between. */
export function inLines<Piece extends { readonly width: number }>(pieces: readonly Piece[], width: number, gap: number): readonly (readonly (Piece & { readonly x: number })[])[] {
  const lines: (Piece & { readonly x: number })[][] = [];
  let x = 0;
  for (const piece of pieces) {
    if (lines.length === 0 || x + piece.width > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ ...piece, x });
    x += piece.width + gap;
  }
  return lines;
}
