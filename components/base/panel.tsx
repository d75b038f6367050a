// The frame of a narrow page: head, body of sections, foot with the one main button.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Mark } from './tie.tsx';

/** `head` null: it stands in a page that has one. */
export function Panel({ where, head, foot, class: extra = '', children }: { where: ComponentChildren; head?: ComponentChildren; foot?: ComponentChildren; class?: string; children: ComponentChildren }) {
  return (
    <div class={`panel ${extra}`}>
      {head !== null && <header class="panel-head"><Mark /><span class="where">{where}</span>{head}</header>}
      <main class="panel-body">{head === null && <p class="panel-where small soft">{where}</p>}{children}</main>
      {foot && <footer class="panel-foot">{foot}</footer>}
    </div>
  );
}

export function Section({ title, aside, children }: { title?: string; aside?: ComponentChildren; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="sec" aria-labelledby={title ? id : undefined}>
      {title && <div class="sec-head"><h2 id={id}>{title}</h2>{aside && <span class="count">{aside}</span>}</div>}
      {children}
    </section>
  );
}

/** The head of a record: a line of short facts and its title. */
export function TitleSection({ kinds, title }: { kinds: readonly ComponentChildren[]; title: ComponentChildren }) {
  return (
    <section class="sec sec-title">
      <p class="kind">{kinds.map((kind, i) => <span key={i}>{kind}</span>)}</p>
      <h1 class="title" dir="auto">{title}</h1>
    </section>
  );
}
