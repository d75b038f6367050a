// One group of what a search found or offers, the found words marked.
import type { ComponentChildren } from 'preact';
import { markedIn } from '../../lib/domain/search/find-marks.ts';

export interface Hit {
  readonly id: string;
  readonly sign: ComponentChildren;
  readonly text: string;
  /** Somebody's own words. */
  readonly words?: boolean;
  readonly more: string;
  readonly aside: string;
  readonly open: () => void;
  /** The next step at once. */
  readonly act?: () => void;
  /** It narrows the search, which stays open. */
  readonly narrows?: boolean;
}
export interface HitGroupShown {
  readonly head: string;
  readonly hits: readonly Hit[];
  /** How many more there are than are shown. */
  readonly more: string;
  /** Nothing in it was found by its words. */
  readonly plain?: boolean;
}

const Marked = ({ text, query }: { text: string; query: string }) => <>{markedIn(text, query).map((piece, i) => (piece.hit ? <mark key={i}>{piece.text}</mark> : piece.text))}</>;

export function HitGroup({ head, hits, more, plain, query, chosen, onOpen }: HitGroupShown & { query: string; chosen: string | null; onOpen: (hit: Hit) => void }) {
  const marks = plain ? '' : query;
  return (
    <div role="group" aria-label={head}>
      <p class="hits-head" aria-hidden="true">{head}</p>
      {hits.map((hit) => (
        <div class="hit" key={hit.id} id={`hit-${hit.id}`} role="option" aria-selected={hit.id === chosen} onClick={() => onOpen(hit)}>
          <span>{hit.sign}</span>
          <span dir="auto"><span class={hit.words ? 'own-words' : ''}><Marked text={hit.text} query={marks} /></span>{hit.more && <span class="small soft"> <Marked text={hit.more} query={marks} /></span>}</span>
          <span class="small soft">{hit.aside}</span>
        </div>
      ))}
      {more && <p class="hits-more small soft" aria-hidden="true">{more}</p>}
    </div>
  );
}
