// What a printed page says: the pages of a PDF as the browser writes it, their size in millimetres, and their letters.
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Without spaces: a printer places each word for itself. */
  readonly text: string;
}
interface Part { readonly head: string; readonly stream: Buffer | null }

function partsOf(pdf: Buffer): ReadonlyMap<number, Part> {
  const whole = pdf.toString('latin1');
  const parts = new Map<number, Part>();
  for (const found of whole.matchAll(/(?:^|\n)(\d+) 0 obj\b/gu)) {
    const from = (found.index ?? 0) + found[0].length;
    const end = whole.indexOf('endobj', from);
    const streamAt = whole.indexOf('stream', from);
    const hasStream = streamAt > 0 && streamAt < end;
    const head = whole.slice(from, hasStream ? streamAt : end);
    const length = Number(/\/Length (\d+)/u.exec(head)?.[1] ?? 0);
    const start = whole.indexOf('\n', streamAt) + 1;
    const raw = hasStream ? pdf.subarray(start, start + length) : null;
    parts.set(Number(found[1]), { head, stream: raw && head.includes('FlateDecode') ? inflateSync(raw) : raw });
  }
  return parts;
}

/** By glyph, the letters it stands for; `size` in hexadecimal digits. */
interface Font { readonly size: number; readonly letters: ReadonlyMap<number, string> }
function lettersOf(map: string): Font {
  const letters = new Map<number, string>();
  const written = (hex: string): string => (hex.match(/.{4}/gu) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
  for (const [, block] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) for (const [, glyph, to] of (block ?? '').matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/giu)) letters.set(parseInt(glyph ?? '', 16), written(to ?? ''));
  for (const [, block] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) for (const [, first, last, to] of (block ?? '').matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/giu)) {
    const code = parseInt(to ?? '', 16);
    for (let glyph = parseInt(first ?? '', 16); glyph <= parseInt(last ?? '', 16); glyph += 1) letters.set(glyph, String.fromCharCode(code + glyph - parseInt(first ?? '', 16)));
  }
  return { size: /begincodespacerange\s*<([0-9A-F]+)>/iu.exec(map)?.[1]?.length ?? 4, letters };
}

export function pdfPages(pdf: Buffer): readonly PdfPage[] {
  const parts = partsOf(pdf);
  const at = (ref: string | undefined): Part | undefined => parts.get(Number(ref));
  const fonts = new Map([...parts].flatMap(([id, { head }]) => { const map = at(/\/ToUnicode (\d+) 0 R/u.exec(head)?.[1])?.stream; return map ? [[id, lettersOf(map.toString('latin1'))] as const] : []; }));
  return [...parts.values()].filter(({ head }) => /\/Type\s*\/Page\b(?!s)/u.test(head)).map(({ head }) => {
    const [width, height] = (/\/MediaBox \[[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)\]/u.exec(head) ?? []).slice(1).map((points) => (Number(points) / 72) * 25.4);
    const named = new Map([...head.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name, id]) => [name, fonts.get(Number(id))]));
    const content = (/\/Contents \[?\s*((?:\d+ 0 R\s*)+)/u.exec(head)?.[1]?.match(/\d+(?= 0 R)/gu) ?? []).map((id) => at(id)?.stream?.toString('latin1') ?? '').join('\n');
    let font: Font | undefined;
    let text = '';
    for (const [token, name] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<[0-9A-F]+>/giu)) {
      if (name) font = named.get(name);
      else for (const glyph of token.slice(1, -1).match(new RegExp(`.{${font?.size ?? 4}}`, 'gu')) ?? []) text += font?.letters.get(parseInt(glyph, 16)) ?? '';
    }
    return { width: Math.round(width ?? 0), height: Math.round(height ?? 0), text: text.replace(/\s/gu, '').normalize('NFKC') };
  });
}
