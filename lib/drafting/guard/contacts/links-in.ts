// Where mail addresses and links stand in a text, and which span holds an offset. It must not know whose they are.

export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface Link extends Span {
  readonly kind: 'mail' | 'link';
}

/** In order, and none within another. */
export function linksIn(raw: string): readonly Link[] {
  const links: Link[] = [];
  const begins = /(?:https?:\/\/|www\.)(?=[^\s<>"])/gi;
  const ends = /[\s<>"]|$/g;
  let web = begins.exec(raw);
  let taken = 0;
  const take = (start: number, end: number): void => {
    links.push({ start, end, kind: raw.slice(start, end).includes('@') ? 'mail' : 'link' });
    taken = end;
  };
  for (const { 0: run, index } of raw.matchAll(/[^\s<>"(),;:]+/g)) {
    if (taken > index) continue;
    const end = index + run.length;
    while (web && web.index < index) web = begins.exec(raw);
    // An address begins with its run, never in its middle.
    if (run.lastIndexOf('@', run.length - 2) > 0 && web?.index !== index) take(index, end);
    else if (web && web.index < end) {
      ends.lastIndex = web.index;
      take(web.index, ends.exec(raw)?.index ?? raw.length);
    }
  }
  return links;
}

/** The span that holds an offset, of spans in order. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).end <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= offset ? span : null;
}
