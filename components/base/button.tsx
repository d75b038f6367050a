// Real buttons: one main button a screen, plain and quiet ones. A waiting button stays focusable and says why it waits.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Icon, type IconName } from './icon.tsx';
import { isStandstill } from './standstill.ts';

export interface ButtonProps {
  readonly onPress: () => void;
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly small?: boolean;
  readonly icon?: IconName;
  /** Why it cannot be pressed now; shown beside it. */
  readonly waits?: string | null;
  readonly submit?: boolean;
  /** Its press saves; a submit button's always does. */
  readonly saves?: boolean;
  readonly expanded?: boolean;
  readonly menu?: boolean;
  readonly pressed?: boolean;
  readonly id?: string;
  readonly autofocus?: boolean;
  /** What it is about, where its words alone do not tell: spoken, not shown. */
  readonly about?: string | undefined;
  readonly children: ComponentChildren;
}

/** Begins with the words that are shown, so that a spoken command finds it. */
const spoken = (shown: ComponentChildren, about: string | undefined): string | undefined => (about !== undefined && typeof shown === 'string' ? t('act.about', { act: shown, what: about }) : undefined);

const KINDS = { main: ' btn-main', plain: '', quiet: ' btn-quiet', danger: ' btn-danger' } as const;

export function Button({ onPress, kind = 'plain', small, icon, waits: ownWaits, submit, saves = submit, expanded, menu, pressed, id, autofocus, about, children }: ButtonProps) {
  const whyId = useId();
  const waits = saves && isStandstill.value ? t('storeProblem.noSaving') : ownWaits;
  const press = (event: MouseEvent): void => {
    if (submit && !waits) return;
    event.preventDefault();
    if (!waits) onPress();
  };
  return (
    <>
      <button
        class={`btn${KINDS[kind]}${small ? ' btn-small' : ''}`} type={submit ? 'submit' : 'button'} id={id} autoFocus={autofocus} onClick={press} aria-label={spoken(children, about)}
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
export function LinkButton({ onPress, about, children }: { onPress: () => void; about?: string | undefined; children: ComponentChildren }) {
  return <button class="link" type="button" onClick={onPress} aria-label={spoken(children, about)}>{children}</button>;
}
