// One group of what a search found, the found words marked.
import type { ComponentChildren } from 'preact';
import { hitsIn } from './search-model.ts';

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
}

const Marked = ({ text, query }: { text: string; query: string }) => <>{hitsIn(text, query).map((piece, i) => (piece.hit ? <mark key={i}>{piece.text}</mark> : piece.text))}</>;

export function HitGroup({ head, hits, query, chosen, onOpen }: { head: string; hits: readonly Hit[]; query: string; chosen: string | null; onOpen: (hit: Hit) => void }) {
  return (
    <div role="group" aria-label={head}>
      <p class="hits-head" aria-hidden="true">{head}</p>
      {hits.map((hit) => (
        <div class="hit" key={hit.id} id={`hit-${hit.id}`} role="option" aria-selected={hit.id === chosen} onClick={() => onOpen(hit)}>
          <span>{hit.sign}</span>
          <span dir="auto"><span class={hit.words ? 'own-words' : ''}><Marked text={hit.text} query={query} /></span>{hit.more && <span class="small soft"> <Marked text={hit.more} query={query} /></span>}</span>
          <span class="small soft">{hit.aside}</span>
        </div>
      ))}
    </div>
  );
}
