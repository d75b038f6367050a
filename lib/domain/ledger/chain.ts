// Spin-offs: which referral came from which, back to the first and on to the last. A circle in damaged data is walked once and no further.
import { ME, type PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';
import { dayOfReferral, oldestDayFirst } from './referral-day.ts';

/** All referrals by id; removed ones may be among them. */
export type ReferralRows = ReadonlyMap<string, Referral>;

function standing(rows: ReferralRows, id: string | null): Referral | null {
  const row = id === null ? undefined : rows.get(id);
  return row && !row.removed ? row : null;
}

/** From the first referral to this one; empty where this one is not there. */
export function chainOf(rows: ReferralRows, id: string): readonly Referral[] {
  const back = new Map<string, Referral>();
  for (let row = standing(rows, id); row !== null && !back.has(row.id); row = standing(rows, row.cameFromId)) back.set(row.id, row);
  return [...back.values()].reverse();
}

/** By the referral they came from, oldest first. */
export function spinOffsBy(rows: ReferralRows): ReadonlyMap<string, readonly Referral[]> {
  const by = new Map<string, Referral[]>();
  for (const row of rows.values()) {
    if (row.removed || row.cameFromId === null) continue;
    const beside = by.get(row.cameFromId);
    if (beside) beside.push(row);
    else by.set(row.cameFromId, [row]);
  }
  for (const beside of by.values()) beside.sort(oldestDayFirst);
  return by;
}

export interface Twig {
  readonly referral: Referral;
  /** 0 for the one the branch begins with. */
  readonly depth: number;
}

/** A referral and everything that came from it, each below the one it came from. */
export function branchOf(rows: ReferralRows, id: string, spinOffs: ReadonlyMap<string, readonly Referral[]> = spinOffsBy(rows)): readonly Twig[] {
  const root = standing(rows, id);
  if (!root) return [];
  const branch: Twig[] = [];
  const seen = new Set<string>([id]);
  const open: Twig[] = [{ referral: root, depth: 0 }];
  for (let twig = open.pop(); twig; twig = open.pop()) {
    branch.push(twig);
    for (const next of [...(spinOffs.get(twig.referral.id) ?? [])].reverse()) {
      if (seen.has(next.id)) continue;
      seen.add(next.id);
      open.push({ referral: next, depth: twig.depth + 1 });
    }
  }
  return branch;
}

/** Nothing comes from itself, nor from what came from it. */
export const mayComeFrom = (rows: ReferralRows, id: string, parentId: string): boolean =>
  standing(rows, parentId) !== null && parentId !== id && !chainOf(rows, parentId).some((row) => row.id === id);

/** Whoever introduces here once came as a client: what may have begun it, the newest first. Offered, never assumed. */
export function likelyParents(rows: ReferralRows, referral: Referral): readonly Referral[] {
  const { introducerId } = referral;
  if (introducerId === null || introducerId === ME || referral.cameFromId !== null) return [];
  return [...rows.values()]
    .filter((row) => !row.removed && row.direction === 'received' && row.prospectId === introducerId && dayOfReferral(row) <= dayOfReferral(referral) && mayComeFrom(rows, referral.id, row.id))
    .sort(oldestDayFirst)
    .reverse();
}

/** "Who brought us this client?": for each referral by which they came, the chain to it from the first. */
export const waysOf = (rows: ReferralRows, personId: PersonId): readonly (readonly Referral[])[] =>
  [...rows.values()].filter((row) => !row.removed && row.direction === 'received' && row.prospectId === personId).sort(oldestDayFirst).map((row) => chainOf(rows, row.id));
