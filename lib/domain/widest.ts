// Of findings that lie within each other the widest: one word is shown once.
import type { Disclosure } from './draft.ts';

/** Those that no wider one of the same person covers. */
export function widest(findings: readonly Disclosure[]): readonly Disclosure[] {
  const end = (f: Disclosure): number => f.start + f.quote.length;
  const covers = (a: Disclosure, b: Disclosure): boolean => a.field === b.field && a.entry === b.entry && a.person === b.person && a.start <= b.start && end(a) >= end(b);
  const graver = (a: Disclosure, b: Disclosure): boolean => a.level === b.level || a.level === 'leak';
  return findings.filter((f, i) => !findings.some((other, j) => i !== j && covers(other, f) && graver(other, f) && (!covers(f, other) || j < i || !graver(f, other))));
}
