// The measure of the corpus: what counts as a right reading. The same arithmetic as the score that comes with the corpus.
import type { Reading, ReadParty } from '../../lib/domain/reading.ts';

export type Expected = Omit<Reading, 'evidence' | 'texts' | 'doubtfulConsents'>;
export interface ScoredFile {
  readonly file: string;
  readonly language: string;
  readonly expected: Expected;
  readonly reading: Reading | null;
}
export type ScoreRow = Readonly<Record<'files' | 'errors' | 'kind' | 'direction' | 'language' | 'people' | 'roles' | 'details' | 'need' | 'needFalse' | 'actual' | 'budget' | 'consents' | 'falseGrants' | 'unrelatedKept' | 'outcome', number>>;

const fold = (s: string | null | undefined): string => (s ?? '').normalize('NFKC').toLowerCase().replace(/[\s\u3000.,;:!?'"«»「」『』()（）\-–—_/|]+/gu, '');
function grams(s: string): Map<string, number> {
  const t = fold(s);
  const g = new Map<string, number>();
  for (let i = 0; i + 2 < t.length + 1; i++) g.set(t.slice(i, i + 2), (g.get(t.slice(i, i + 2)) ?? 0) + 1);
  return g;
}
/** Overlap of two quotes: F1 over character bigrams. */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  if (!a && !b) return 1;
  if (!a || !b) return 0;
  const x = grams(a);
  const y = grams(b);
  let hit = 0;
  let n = 0;
  let m = 0;
  for (const v of x.values()) n += v;
  for (const v of y.values()) m += v;
  for (const [k, v] of x) hit += Math.min(v, y.get(k) ?? 0);
  return n + m > 0 ? (2 * hit) / (n + m) : fold(a) === fold(b) ? 1 : 0;
}
const sameName = (a: string | null, b: string | null): boolean => Boolean(a && b && (fold(a) === fold(b) || overlap(a, b) > 0.85));
export const sameParty = (a: ReadParty, b: ReadParty): boolean =>
  (a.isMe && b.isMe) || sameName(a.name, b.name) || a.emails.some((e) => b.emails.map(fold).includes(fold(e))) || (!a.name && !b.name && a.emails.length === 0 && b.emails.length === 0);
const f1 = (tp: number, fp: number, fn: number): number => (tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn));

function blank() {
  return { files: 0, errors: 0, kind: 0, direction: 0, language: 0, actual: 0, ptp: 0, pfp: 0, pfn: 0, rtp: 0, rfp: 0, rfn: 0, ftp: 0, ffp: 0, ffn: 0, need: 0, needN: 0, needFalse: 0, budget: 0, budgetN: 0, ctp: 0, cfp: 0, cfn: 0, falseGrant: 0, outcome: 0, unrelatedKept: 0 };
}
type Tally = ReturnType<typeof blank>;
const WORDS = ['company', 'title', 'profileUrl', 'preferredContact', 'bestTime'] as const;

function count(s: Tally, e: Expected, r: Reading | null, miss: (what: string) => void): void {
  s.files++;
  if (!r) {
    s.errors++;
    s.pfn += e.parties.length;
    s.rfn += e.parties.length;
    s.cfn += e.consents.length;
    if (e.need) s.needN++;
    if (e.budget) s.budgetN++;
    return;
  }
  s.kind += Number(r.kind === e.kind);
  s.direction += Number(r.direction === e.direction);
  s.language += Number(r.language === e.language);
  s.actual += Number(r.actual === e.actual);
  if (e.kind === 'unrelated') s.unrelatedKept += Number(r.kind !== 'unrelated');
  if (r.kind !== e.kind) miss(`kind ${r.kind}, expected ${e.kind}`);
  const left = [...r.parties];
  for (const p of e.parties) {
    const i = left.findIndex((q) => sameParty(p, q));
    const q = left[i];
    if (!q) {
      s.pfn++;
      s.rfn++;
      for (const k of WORDS) if (p[k]) s.ffn++;
      s.ffn += p.emails.length + p.phones.length;
      continue;
    }
    left.splice(i, 1);
    s.ptp++;
    if (q.role === p.role) s.rtp++;
    else {
      s.rfp++;
      s.rfn++;
    }
    for (const k of WORDS) {
      const right = k === 'preferredContact' ? p[k] === q[k] : overlap(p[k], q[k]) > 0.7;
      if (p[k] && q[k]) {
        if (right) s.ftp++;
        else {
          s.ffp++;
          s.ffn++;
        }
      } else if (p[k]) s.ffn++;
      else if (q[k]) s.ffp++;
    }
    for (const k of ['emails', 'phones'] as const) {
      const a = new Set(p[k].map(fold));
      const b = new Set(q[k].map(fold));
      for (const v of a) {
        if (b.has(v)) s.ftp++;
        else s.ffn++;
      }
      for (const v of b) if (!a.has(v)) s.ffp++;
    }
  }
  s.pfp += left.length;
  s.rfp += left.length;
  if (e.need) {
    s.needN++;
    s.need += overlap(e.need.quote, r.need?.quote);
  } else if (r.need) s.needFalse++;
  if (e.budget) {
    s.budgetN++;
    s.budget += Number(Boolean(r.budget && r.budget.min === e.budget.min && r.budget.max === e.budget.max && r.budget.currency === e.budget.currency));
  }
  const given = [...r.consents];
  for (const c of e.consents) {
    const i = given.findIndex((d) => c.party === d.party && d.decision === c.decision);
    if (i >= 0) {
      given.splice(i, 1);
      s.ctp++;
    } else s.cfn++;
  }
  s.cfp += given.length;
  for (const d of given) {
    if (d.decision !== 'granted' || e.consents.some((c) => c.party === d.party && c.decision === 'granted')) continue;
    s.falseGrant++;
    miss(`FALSE GRANT by ${d.party}`);
  }
  s.outcome += Number((r.outcome?.result ?? null) === (e.outcome?.result ?? null));
}

const pct = (x: number): number => Number((100 * x).toFixed(1));
const row = (s: Tally): ScoreRow => {
  const n = s.files || 1;
  return {
    files: s.files, errors: s.errors, kind: pct(s.kind / n), direction: pct(s.direction / n), language: pct(s.language / n), people: pct(f1(s.ptp, s.pfp, s.pfn)), roles: pct(f1(s.rtp, s.rfp, s.rfn)), details: pct(f1(s.ftp, s.ffp, s.ffn)),
    need: pct(s.needN ? s.need / s.needN : 1), needFalse: s.needFalse, actual: pct(s.actual / n), budget: pct(s.budgetN ? s.budget / s.budgetN : 1), consents: pct(f1(s.ctp, s.cfp, s.cfn)), falseGrants: s.falseGrant, unrelatedKept: s.unrelatedKept, outcome: pct(s.outcome / n),
  };
};

export function scoreReadings(files: readonly ScoredFile[]): { rows: Readonly<Record<string, ScoreRow>>; misses: readonly string[] } {
  const all = blank();
  const byLanguage: Record<string, Tally> = {};
  const misses: string[] = [];
  for (const { file, language, expected, reading } of files) {
    count(all, expected, reading, (what) => misses.push(`${file}: ${what}`));
    count((byLanguage[language] ??= blank()), expected, reading, () => {});
  }
  return { rows: { all: row(all), ...Object.fromEntries(Object.entries(byLanguage).map(([k, v]) => [k, row(v)])) }, misses };
}
