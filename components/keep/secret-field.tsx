// A field whose words are not shown on the screen.
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface SecretFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: string | null;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** One that is set now, not one that opens something. */
  readonly isNew?: boolean;
  readonly autofocus?: boolean;
}

export function SecretField({ label, hint, wrong, value, onInput, isNew, autofocus }: SecretFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => { if (autofocus) input.current?.focus(); }, []);
  const below = wrong ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input class="in" id={id} ref={input} type="password" value={value} autocomplete={isNew ? 'new-password' : 'off'} aria-describedby={below ? `${id}-below` : undefined} aria-invalid={wrong ? 'true' : undefined} onInput={(event) => onInput(event.currentTarget.value)} />
      {below && <p class={`small ${wrong ? 'st-no' : 'soft'}`} id={`${id}-below`}>{below}</p>}
    </div>
  );
}
