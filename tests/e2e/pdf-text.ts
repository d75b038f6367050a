// Reads what Chromium printed: how many pages, of what size, and each page's words by the fonts' own maps. Only for what Skia writes.
import { inflateSync } from 'node:zlib';

export interface PrintedPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Without blanks: they are drawn as distances as often as as signs. */
  readonly text: string;
}
type Glyphs = { readonly digits: number; readonly of: ReadonlyMap<number, string> };

const POINT_MM = 25.4 / 72;
const wordsOf = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16)));

export function readPdf(bytes: Buffer): readonly PrintedPage[] {
  const raw = bytes.toString('latin1');
  const objectAt = (id: string): string => { const from = raw.indexOf(`\n${id} 0 obj`); return raw.slice(from, raw.indexOf('endobj', from)); };
  const streamAt = (id: string): string => {
    const object = objectAt(id);
    const from = raw.indexOf(`\n${id} 0 obj`) + object.indexOf('stream\n') + 7;
    const length = Number(/\/Length (\d+)/u.exec(object)?.[1] ?? 0);
    const data = bytes.subarray(from, from + length);
    return (object.includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1');
  };
  const fonts = new Map<string, Glyphs>();
  const glyphsOf = (id: string): Glyphs => {
    const known = fonts.get(id);
    if (known) return known;
    const map = /\/ToUnicode (\d+) 0 R/u.exec(objectAt(id))?.[1];
    const cmap = map ? streamAt(map) : '';
    const of = new Map<number, string>();
    for (const [, block = ''] of cmap.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/gu)) for (const [, code = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)>/gu)) of.set(Number.parseInt(code, 16), wordsOf(hex));
    for (const [, block = ''] of cmap.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/gu)) {
      for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/gu)) {
        const [first, last, start] = [from, to, hex].map((one) => Number.parseInt(one, 16)) as [number, number, number];
        for (let code = first; code <= last; code += 1) of.set(code, String.fromCharCode(start + code - first));
      }
    }
    const glyphs = { digits: /begincodespacerange\n<(\w+)>/u.exec(cmap)?.[1]?.length ?? 4, of };
    fonts.set(id, glyphs);
    return glyphs;
  };
  return [...raw.matchAll(/\/Type \/Page\n([\s\S]*?)endobj/gu)].map(([, page = '']): PrintedPage => {
    const [width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(page) ?? []).slice(1).map((side) => Math.round(Number(side) * POINT_MM));
    const names = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name = '', id = '']) => [name, id]));
    const contents = /\/Contents (\d+) 0 R/u.exec(page)?.[1] ?? '';
    let font: Glyphs | null = null;
    let text = '';
    for (const [, name, hex] of streamAt(contents).matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/gu)) {
      if (name) font = glyphsOf(names.get(name) ?? '');
      else if (hex && font) for (const code of hex.match(new RegExp(`.{${font.digits}}`, 'gu')) ?? []) text += font.of.get(Number.parseInt(code, 16)) ?? '';
    }
    return { width, height, text: text.normalize('NFKC').replace(/\s/gu, '').replaceAll('\u2ec4', '西') }; // a font may name the radical that looks like the sign
  });
}
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');
