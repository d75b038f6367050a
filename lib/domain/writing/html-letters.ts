// Single letters between text and HTML: what must be escaped on the way in, and the entities that mails are written with on the way out. It must not know tags.

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Safe between tags and between double quotation marks. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (letter) => ESCAPES[letter] ?? letter);

const NAMED = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '', shy: '', copy: '©', reg: '®', trade: '™', hellip: '…', mdash: '—', ndash: '–', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„',
  laquo: '«', raquo: '»', euro: '€', pound: '£', yen: '¥', cent: '¢', sect: '§', para: '¶', middot: '·', bull: '•', deg: '°', plusmn: '±', times: '×', frac12: '½', agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë',
  igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø', ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü', szlig: 'ß', Agrave: 'À', Auml: 'Ä', Egrave: 'È', Eacute: 'É', Ouml: 'Ö', Uuml: 'Ü', Igrave: 'Ì', Ograve: 'Ò', Ugrave: 'Ù',
}));

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,9}));?/iuy;

function ofCode(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}
export function decodeEntities(text: string): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', Math.max(at + 1, from))) {
    ENTITY.lastIndex = at;
    const found = ENTITY.exec(text);
    if (!found) continue;
    const [whole, hex, decimal, name = ''] = found;
    out += text.slice(from, at) + (hex ? ofCode(Number.parseInt(hex, 16)) : decimal ? ofCode(Number.parseInt(decimal, 10)) : (NAMED.get(name) ?? whole));
    from = at + whole.length;
  }
  return from === 0 ? text : out + text.slice(from);
}
