// Two texts line by line: what went, what came, what stayed. It knows nothing of mails.
export interface ChangedLine {
  readonly change: 'went' | 'came' | 'stayed';
  readonly line: string;
}

export function lineChanges(before: string, after: string): readonly ChangedLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  // How many lines stay, at most, from i and j on.
  const stays: number[][] = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const at = (i: number, j: number): number => stays[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) (stays[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: ChangedLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { lines.push({ change: 'stayed', line: a[i] ?? '' }); i += 1; j += 1; }
    else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) { lines.push({ change: 'went', line: a[i] ?? '' }); i += 1; }
    else { lines.push({ change: 'came', line: b[j] ?? '' }); j += 1; }
  }
  return lines;
}
