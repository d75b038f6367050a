// One of a few: small side by side (Segmented), or each with its reason (Choose); and yes or no (Check). All are real inputs.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}
interface ChoicesProps<Value extends string> {
  readonly label: string;
  /** The label is heard, not seen, where a heading above says the same. */
  readonly quietLabel?: boolean;
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

export function Segmented<Value extends string>({ label, quietLabel, value, choices, onChoose }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend class={quietLabel ? 'sr' : 'lab'}>{label}</legend>
      <div class="seg">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Choose<Value extends string>({ label, quietLabel, value, choices, onChoose }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend class={quietLabel ? 'sr' : 'sec-head'}><strong>{label}</strong></legend>
      <div class="choose">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
            <span><b>{choice.label}</b>{choice.hint && <span>{choice.hint}</span>}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Check({ checked, onChange, children }: { checked: boolean; onChange: (checked: boolean) => void; children: ComponentChildren }) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(e) => onChange(e.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
