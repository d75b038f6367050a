// Lines that flow on over a space at their end (RFC 3676), put together again without mixing one quotation's depth with another's. It must not know what the words say.
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
