// A menu that floats below its button: arrows move, Enter takes, Esc or leaving it closes and focus goes back.
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface MenuItem {
  readonly label: string;
  /** On the right: the day, the key. */
  readonly hint?: string;
  readonly onTake: () => void;
  /** The taking shows something in the menu's place. */
  readonly staysOpen?: boolean;
}

export function Menu({ label, items, onClose, class: extra = '' }: { label: string; items: readonly MenuItem[]; onClose: () => void; class?: string }) {
  const menu = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLElement | null>(null);
  const entries = (): HTMLButtonElement[] => [...(menu.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];
  // At once, before the next key: a menu that opens takes the keys.
  useLayoutEffect(() => {
    back.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    entries()[0]?.focus();
  }, []);
  const close = (): void => { onClose(); back.current?.focus(); };
  const move = (event: KeyboardEvent): void => {
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    const to = { ArrowDown: (at + 1) % all.length, ArrowUp: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key];
    event.stopPropagation();
    if (event.key === 'Escape') { event.preventDefault(); close(); }
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  };
  return (
    <div
      class={`menu ${extra}`} role="menu" aria-label={label} ref={menu} onKeyDown={move}
      onFocusOut={(event) => { if (event.relatedTarget instanceof Node && !menu.current?.contains(event.relatedTarget)) onClose(); }}
    >
      {items.map((item) => (
        <button key={item.label} type="button" role="menuitem" tabIndex={-1} onClick={() => { if (!item.staysOpen) close(); item.onTake(); }}>
          {item.label}{item.hint && <span>{item.hint}</span>}
        </button>
      ))}
    </div>
  );
}
