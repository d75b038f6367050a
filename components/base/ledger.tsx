// The ledger: label and value with one rule between.
import type { ComponentChildren } from 'preact';

export function Ledger({ children }: { children: ComponentChildren }) {
  return <dl class="ledger">{children}</dl>;
}

export function LedgerRow({ label, children }: { label: string; children: ComponentChildren }) {
  return <div><dt>{label}</dt><dd>{children}</dd></div>;
}
