// What a page says when it holds nothing: what is so, and what to do.
import type { ComponentChildren } from 'preact';

export function EmptyState({ title, children, actions, level = 1 }: { title: string; children?: ComponentChildren; actions?: ComponentChildren; level?: 1 | 2 }) {
  return (
    <div class="nil">
      {level === 1 ? <h1>{title}</h1> : <h2 class="title">{title}</h2>}
      {typeof children === 'string' ? <p class="soft">{children}</p> : children}
      {actions && <div class="acts">{actions}</div>}
    </div>
  );
}
