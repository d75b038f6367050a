// HTML in a string (the history a compose box hides) as plain text. It has no parser of the page's own at hand, which trusted types forbid; it must not make nodes.
import { composeText } from './text-page.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return entities[name?.toLowerCase() ?? ''] ?? whole;
  });

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)?.slice(1).find(Boolean) ?? '';

export function htmlText(html: string): string {
  return composeText((page) => {
    let at = 0;
    let mute: string | null = null;
    for (const match of html.matchAll(/<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9:]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi)) {
      if (mute === null) page.text(decode(html.slice(at, match.index)));
      at = match.index + match[0].length;
      const tag = match[2]?.toUpperCase();
      if (!tag) continue;
      if (mute !== null) {
        if (match[1] && tag === mute) mute = null;
      } else if (match[1]) page.close(tag);
      else if (tag === 'SCRIPT' || tag === 'STYLE') mute = tag;
      else page.open(tag, attribute(match[3] ?? '', 'style'), attribute(match[3] ?? '', 'class'));
    }
    if (mute === null) page.text(decode(html.slice(at)));
  });
}
