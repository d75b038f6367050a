// Fields with a label that belongs to them, a hint where one helps, and a word on what is wrong.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Labelled {
  readonly label: string;
  readonly hint?: string | null;
  /** What is wrong with the value, as a sentence. */
  readonly wrong?: string | null;
}
interface Described { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': 'true' | undefined }

function Frame({ label, hint, wrong, children }: Labelled & { children: (ids: Described) => ComponentChildren }) {
  const id = useId();
  const below = wrong ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': below ? `${id}-below` : undefined, 'aria-invalid': wrong ? 'true' : undefined })}
      {below && <p class={`small ${wrong ? 'st-no' : 'soft'}`} id={`${id}-below`}>{below}</p>}
    </div>
  );
}

export interface FieldProps extends Labelled {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time' | 'datetime-local' | 'number' | 'search';
  readonly min?: string | number;
  readonly max?: string | number;
  readonly placeholder?: string;
  /** Takes the focus when it appears. */
  readonly autofocus?: boolean;
}

export function Field({ value, onInput, type = 'text', min, max, placeholder, autofocus, ...frame }: FieldProps) {
  const input = useRef<HTMLInputElement>(null);
  // The attribute works once a document only.
  useLayoutEffect(() => { if (autofocus) input.current?.focus(); }, []);
  return (
    <Frame {...frame}>
      {(ids) => <input class="in" {...ids} ref={input} type={type as 'text'} value={value} min={min} max={max} placeholder={placeholder} autocomplete="off" dir={type === 'text' ? 'auto' : undefined} onInput={(e) => onInput(e.currentTarget.value)} />}
    </Frame>
  );
}

export function TextArea({ value, onInput, rows = 3, ...frame }: Labelled & { value: string; onInput: (value: string) => void; rows?: number }) {
  return <Frame {...frame}>{(ids) => <textarea class="in" {...ids} rows={rows} value={value} dir="auto" onInput={(e) => onInput(e.currentTarget.value)} />}</Frame>;
}

export interface Option<Value extends string> { readonly value: Value; readonly label: string }

export function Select<Value extends string>({ value, options, onChange, ...frame }: Labelled & { value: Value; options: readonly Option<Value>[]; onChange: (value: Value) => void }) {
  return (
    <Frame {...frame}>
      {(ids) => (
        <select class="in" {...ids} value={value} onChange={(e) => { const chosen = options[e.currentTarget.selectedIndex]; if (chosen) onChange(chosen.value); }}>
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      )}
    </Frame>
  );
}
