// HTML mail to plain text without a DOM, in one pass, so that it runs in a worker and no markup can hold it up. It must not know what the text says.

const BLOCK = new Set('address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(' '));
const SKIPPED = new Set('head script style title template noscript svg math object iframe select option textarea'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '', shy: '', copy: '©', reg: '®', trade: '™', hellip: '…', mdash: '—', ndash: '–', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„',
  laquo: '«', raquo: '»', euro: '€', pound: '£', yen: '¥', cent: '¢', sect: '§', para: '¶', middot: '·', bull: '•', deg: '°', plusmn: '±', times: '×', frac12: '½', agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë',
  igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø', ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü', szlig: 'ß', Agrave: 'À', Auml: 'Ä', Egrave: 'È', Eacute: 'É', Ouml: 'Ö', Uuml: 'Ü', Igrave: 'Ì', Ograve: 'Ò', Ugrave: 'Ù',
};

export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,9});?/giu, (whole, body: string) => {
    if (body.startsWith('#')) {
      const code = /^#x/iu.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
    }
    return NAMED[body] ?? whole;
  });
}

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|$)|max-height\s*:\s*0(?:px)?\s*(?:;|$)|opacity\s*:\s*0\s*(?:;|$)/iu;
const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\\s>]{1,200}))`, 'iu').exec(tag)?.slice(1).find((value) => value !== undefined) ?? '';

interface Open {
  readonly name: string;
  readonly hidden: boolean;
  readonly quote: boolean;
  readonly pre: boolean;
}

export function htmlToText(html: string): string {
  const out: string[] = [];
  const open: Open[] = [];
  let hidden = 0;
  let quotes = 0;
  let pre = 0;
  let lineStart = true;
  let blank = true;
  let pendingSpace = false;
  const newline = (): void => {
    if (!lineStart) out.push('\n');
    lineStart = true;
    pendingSpace = false;
  };
  const emptyLine = (): void => {
    newline();
    if (!blank) out.push(`${'> '.repeat(Math.min(quotes, 20)).trimEnd()}\n`);
    blank = true;
  };
  const say = (raw: string): void => {
    if (hidden > 0) return;
    const text = decodeEntities(raw).replace(/(?:[\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad]|\u034f)/gu, '');
    const lines = pre > 0 ? text.split('\n') : [text.replace(/[ \t\r\n\f\u00a0]+/gu, ' ')];
    lines.forEach((line, i) => {
      if (i > 0) {
        out.push(lineStart ? '\n' : '\n');
        lineStart = true;
      }
      let words = line;
      if (pre === 0) {
        if (words.startsWith(' ')) {
          pendingSpace = !lineStart;
          words = words.slice(1);
        }
        const trailing = words.endsWith(' ');
        if (trailing) words = words.slice(0, -1);
        if (words === '') {
          pendingSpace ||= trailing && !lineStart;
          return;
        }
        if (lineStart && quotes > 0) out.push('> '.repeat(Math.min(quotes, 20)));
        if (pendingSpace) out.push(' ');
        out.push(words);
        pendingSpace = trailing;
      } else {
        if (lineStart && quotes > 0 && words !== '') out.push('> '.repeat(Math.min(quotes, 20)));
        out.push(words);
      }
      if (words !== '') {
        lineStart = false;
        blank = false;
      }
    });
  };
  const close = (element: Open): void => {
    if (element.hidden) hidden--;
    if (element.pre) pre--;
    if (element.quote) {
      newline();
      quotes--;
    }
  };
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start < 0) {
      say(html.slice(at));
      break;
    }
    if (start > at) say(html.slice(at, start));
    if (html.startsWith('<!--', start)) {
      const stop = html.indexOf('-->', start + 4);
      at = stop < 0 ? html.length : stop + 3;
      continue;
    }
    const next = html[start + 1] ?? '';
    if (!/[a-z/!?]/iu.test(next)) {
      say('<');
      at = start + 1;
      continue;
    }
    let stop = html.indexOf('>', start + 1);
    if (stop < 0) stop = html.length;
    const tag = html.slice(start, Math.min(stop, start + 8000));
    at = stop + 1;
    const name = /^<\/?([a-z][a-z0-9]*)/iu.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (name === '') continue;
    if (tag.startsWith('</')) {
      let from = open.length - 1;
      const floor = Math.max(0, open.length - 60); // bounded: closing tags without an opening one cost no more than this
      while (from >= floor && open[from]?.name !== name) from--;
      if (from >= floor && from >= 0) while (open.length > from) close(open.pop() as Open);
      if (hidden === 0 && name === 'p') emptyLine();
      else if (hidden === 0 && BLOCK.has(name)) newline();
      continue;
    }
    if (name === 'br') {
      if (hidden === 0) {
        if (lineStart) blank = true;
        out.push('\n');
        lineStart = true;
        pendingSpace = false;
      }
      continue;
    }
    if (SKIPPED.has(name)) {
      const end = name === 'head' ? /<\/head|<body/giu : new RegExp(`</${name}`, 'giu');
      end.lastIndex = at;
      const found = end.exec(html);
      at = found ? (name === 'head' ? found.index : Math.max(at, html.indexOf('>', found.index) + 1)) : html.length;
      continue;
    }
    const concealed = (tag.includes('style') && HIDDEN.test(attribute(tag, 'style'))) || /\shidden(?:\s|=|>|$)/iu.test(tag);
    const quote = name === 'blockquote';
    if (hidden === 0 && !concealed && BLOCK.has(name)) {
      if (name === 'p') emptyLine();
      else newline();
    }
    if (hidden === 0 && !concealed && name === 'li') say('• ');
    if (hidden === 0 && (name === 'td' || name === 'th') && !lineStart) pendingSpace = true;
    if (VOID.has(name) || tag.endsWith('/')) continue;
    if (quote) quotes++;
    if (name === 'pre') pre++;
    if (concealed) hidden++;
    open.push({ name, hidden: concealed, quote, pre: name === 'pre' });
  }
  return out.join('').replace(/[ \t]+\n/gu, '\n').replace(/\n{3,}/gu, '\n\n').trim();
}
