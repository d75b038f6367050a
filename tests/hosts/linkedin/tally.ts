// Counts cases: how many, how many not as they should be, and the words for each that was wrong without saying so.
import type { Verdict } from './judge.ts';

export class Tally {
  private cases = 0;
  private wrong = 0;
  private reported = 0;
  private readonly silent: string[] = [];
  /** Unharmed pages where something was left out. */
  readonly left: string[] = [];

  /** On a whole page everything must be read; on a harmed one it may be said to be missing. */
  add(name: string, verdict: Verdict, isWhole: boolean): void {
    this.cases++;
    if (verdict.reported.length > 0) this.reported++;
    if (isWhole && verdict.reported.length > 0) this.left.push(`${name}: ${verdict.reported.join(', ')}`);
    if (verdict.silent.length > 0 || (isWhole && verdict.reported.length > 0)) this.wrong++;
    for (const words of verdict.silent) this.silent.push(`${name}: ${words}`);
  }
  result(): { cases: number; wrong: number; silent: string[]; reported: number; left: string[] } {
    return { cases: this.cases, wrong: this.wrong, silent: this.silent, reported: this.reported, left: this.left };
  }
}
