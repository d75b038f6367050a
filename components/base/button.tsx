// Real buttons: one main button a screen, plain and quiet ones. A waiting button stays focusable and says why it waits.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps {
  readonly onPress: () => void;
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly small?: boolean;
  readonly icon?: IconName;
  /** Why it cannot be pressed now; shown beside it. */
  readonly waits?: string | null;
  readonly submit?: boolean;
  readonly expanded?: boolean;
  readonly menu?: boolean;
  readonly pressed?: boolean;
  readonly id?: string;
  readonly autofocus?: boolean;
  readonly children: ComponentChildren;
}

const KINDS = { main: ' btn-main', plain: '', quiet: ' btn-quiet', danger: ' btn-danger' } as const;

export function Button({ onPress, kind = 'plain', small, icon, waits, submit, expanded, menu, pressed, id, autofocus, children }: ButtonProps) {
  const whyId = useId();
  const press = (event: MouseEvent): void => {
    if (submit && !waits) return;
    event.preventDefault();
    if (!waits) onPress();
  };
  return (
    <>
      <button
        class={`btn${KINDS[kind]}${small ? ' btn-small' : ''}`} type={submit ? 'submit' : 'button'} id={id} autoFocus={autofocus} onClick={press}
        aria-disabled={waits ? 'true' : undefined} aria-describedby={waits ? whyId : undefined} aria-expanded={expanded}
        aria-haspopup={menu ? 'menu' : undefined} aria-pressed={pressed}
      >
        {icon && <Icon name={icon} />}
        {children}
      </button>
      {waits && <span class="why small soft" id={whyId}>{waits}</span>}
    </>
  );
}

/** A button that shows only a drawing; its label is spoken and shown on pointing. */
export function IconButton({ icon, label, onPress, expanded, menu }: { icon: IconName; label: string; onPress: () => void; expanded?: boolean; menu?: boolean }) {
  return (
    <button class="btn btn-icon btn-quiet" type="button" aria-label={label} title={label} onClick={onPress} aria-expanded={expanded} aria-haspopup={menu ? 'menu' : undefined}>
      <Icon name={icon} />
    </button>
  );
}

/** Looks like a link, acts like a button. */
export function LinkButton({ onPress, children }: { onPress: () => void; children: ComponentChildren }) {
  return <button class="link" type="button" onClick={onPress}>{children}</button>;
}
