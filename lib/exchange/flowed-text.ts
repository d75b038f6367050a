// Whether the lines of a mail's text flow on over a space at their end (RFC 3676), held back from a parser that would join them wrongly. It must not know what the words say.

/** Whether and how a mail's text parts flow; `bytes` have that taken out of their headers, so that no parser joins their lines. */
export interface Unflowed {
  readonly bytes: Uint8Array;
  readonly isFlowed: boolean;
  readonly dropsSpace: boolean;
}

const CONTENT_TYPE = /^content-type:[^\n]{0,2000}(?:\n[ \t][^\n]{0,2000}){0,20}/gimu;
const FLOWED = /(format\s{0,4}=\s{0,4}"?)flowed/iu;

/** The common parser joins a quoted line that flows to the unquoted line below it: "> Hi " and "Hello" became one. */
export function holdFlow(bytes: Uint8Array): Unflowed {
  const text = new TextDecoder('latin1').decode(bytes);
  let held: Uint8Array | null = null;
  let dropsSpace = false;
  for (const header of text.matchAll(CONTENT_TYPE)) {
    const found = FLOWED.exec(header[0]);
    if (!found) continue;
    held ??= bytes.slice();
    dropsSpace ||= /delsp\s{0,4}=\s{0,4}"?yes/iu.test(header[0]);
    held.set([102, 105, 120, 101, 100, 32], header.index + found.index + (found[1]?.length ?? 0)); // "fixed "
  }
  return { bytes: held ?? bytes, isFlowed: held !== null, dropsSpace };
}
