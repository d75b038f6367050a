// A sheet that lies over the page until it is closed; the browser keeps the focus in it and Esc closes it.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export function Sheet({ title, onClose, children }: { title: string; onClose: () => void; children: ComponentChildren }) {
  const sheet = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    sheet.current?.showModal();
  }, []);
  return (
    <dialog class="sheet" ref={sheet} aria-labelledby={id} onClose={onClose} onClick={(event) => { if (event.target === sheet.current) onClose(); }}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
