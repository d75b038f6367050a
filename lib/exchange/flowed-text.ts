// Text whose lines flow on over a space at their end (RFC 3676), put together again without mixing one quotation's depth with another's. It must not know what the words say.

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

interface FlowedLine {
  readonly depth: number;
  readonly text: string;
}

function readLine(line: string): FlowedLine {
  const depth = /^>{0,100}/u.exec(line)?.[0].length ?? 0;
  const text = line.slice(depth);
  return { depth, text: text.startsWith(' ') ? text.slice(1) : text };
}

/** Joins the lines of one depth that flow on; "-- " stays the line it is. */
export function unflow(text: string, dropsSpace: boolean): string {
  const out: string[] = [];
  let held: string[] = [];
  let depth = 0;
  const put = (): void => {
    if (held.length > 0) out.push(depth > 0 ? `${'>'.repeat(depth)} ${held.join('')}`.trimEnd() : held.join(''));
    held = [];
  };
  let flows = false;
  for (const line of text.split('\n').map(readLine)) {
    if (!flows || line.depth !== depth) put();
    depth = line.depth;
    flows = line.text.endsWith(' ') && line.text !== '-- ';
    held.push(flows && dropsSpace ? line.text.slice(0, -1) : line.text);
  }
  put();
  return out.join('\n');
}
