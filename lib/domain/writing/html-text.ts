// HTML in a string as plain text, hidden words too: for the guard, to which nothing that would be sent may be unseen. It needs no parser, which a page may forbid and Outlook's runtime for Send lacks.
import { decodeEntities } from './html-letters.ts';
import { composeText } from './text-page.ts';

const SILENT = new Set(['SCRIPT', 'STYLE', 'TITLE']);
const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)?.slice(1).find(Boolean) ?? '';

export function htmlText(html: string): string {
  return composeText((page) => {
    let at = 0;
    let mute: string | null = null;
    for (const match of html.matchAll(/<!--(?:[\s\S]*?-->|[\s\S]*)|<(\/?)([a-z][a-z0-9:]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi)) {
      if (mute === null) page.text(decodeEntities(html.slice(at, match.index)));
      at = match.index + match[0].length;
      const tag = match[2]?.toUpperCase();
      if (!tag) continue;
      if (mute !== null) {
        if (match[1] && tag === mute) mute = null;
      } else if (match[1]) page.close(tag);
      else if (SILENT.has(tag)) mute = tag;
      else page.open(tag, attribute(match[3] ?? '', 'style'), attribute(match[3] ?? '', 'class'));
    }
    if (mute === null) page.text(decodeEntities(html.slice(at)));
  });
}
