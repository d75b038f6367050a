// Text in the encodings that old programs save in, for tests: the reverse of what the platform decodes.
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Every sign that one or two bytes give, by asking the decoder for all of them. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const take = (...bytes: readonly number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // no sign there
    }
  };
  for (let byte = 0; byte < 256; byte += 1) take(byte);
  if (/jp|jis/u.test(encoding)) for (let lead = 0x81; lead < 0xfd; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) take(lead, trail);
  tables.set(encoding, table);
  return table;
}

export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\uFEFF${text}`);
  if (encoding.startsWith('utf-16')) {
    const isLittle = encoding.includes('le');
    const full = encoding.endsWith('bom') ? `\uFEFF${text}` : text;
    return Uint8Array.from({ length: full.length * 2 }, (_, i) => ((i % 2 === 0) === isLittle ? full.charCodeAt(i >> 1) & 0xff : full.charCodeAt(i >> 1) >> 8));
  }
  const table = tableOf(encoding);
  // Engines differ in 0x80 to 0x9F of Windows-1252.
  const odd: Readonly<Record<string, number>> = encoding === 'windows-1252' ? { '€': 0x80, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97, '„': 0x84 } : {};
  return Uint8Array.from([...text].flatMap((sign) => {
    const bytes = odd[sign] !== undefined ? [odd[sign]] : table.get(sign);
    if (!bytes) throw new Error(`${encoding} has no ${sign}`);
    return bytes;
  }));
}
