// What a search is narrowed to, and which records pass. Stage, direction, day, amount and who introduced are matters of referrals; people do not pass them.
import type { Direction } from '../reading.ts';
import { STAGES, type Stage } from '../stage.ts';
import { dayNumber, IS_RECEIVED, IS_REFERRAL, LIVES, NOBODY, type Records } from './records.ts';

export interface FindFilter {
  readonly kind: 'person' | 'referral' | null;
  readonly stage: Stage | null;
  readonly direction: Direction | null;
  /** Who has a part in it, or is it. */
  readonly personId: string | null;
  readonly introducerId: string | null;
  /** YYYY-MM-DD, both included: the day by which it stands in the ledger. */
  readonly from: string | null;
  readonly to: string | null;
  /** Major units, of any currency where none is named. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly currency: string | null;
  readonly tag: string | null;
}
export const noFilter: FindFilter = { kind: null, stage: null, direction: null, personId: null, introducerId: null, from: null, to: null, atLeast: null, atMost: null, currency: null, tag: null };
export const isNarrowed = (filter: FindFilter): boolean => Object.values(filter).some((value) => value !== null);

/** `tagged`: those that bear the tag, 1 each. */
export function passing(records: Records, filter: FindFilter, tagged: Uint8Array | null): (record: number) => boolean {
  const { flags, stages, on, amounts, currencies, parties } = records;
  const { kind, direction, personId, introducerId, atLeast, atMost } = filter;
  const stage = filter.stage === null ? -1 : STAGES.indexOf(filter.stage);
  const [from, to] = [filter.from === null ? 0 : dayNumber(filter.from), filter.to === null ? 65_535 : dayNumber(filter.to)];
  const byDay = filter.from !== null || filter.to !== null;
  const byAmount = atLeast !== null || atMost !== null;
  const currency = filter.currency === null ? -1 : records.currencyNames.indexOf(filter.currency);
  const [person, introducer] = [records.partyOf(personId), records.partyOf(introducerId)];
  const forReferrals = stage >= 0 || direction !== null || introducerId !== null || byDay || byAmount;
  return (record) => {
    const flag = flags[record] as number;
    if ((flag & LIVES) === 0) return false;
    if (tagged && tagged[record] !== 1) return false;
    const isReferral = (flag & IS_REFERRAL) !== 0;
    if (kind !== null && (kind === 'referral') !== isReferral) return false;
    if (!isReferral) return !forReferrals && (personId === null || record === person);
    if (stage >= 0 && stages[record] !== stage) return false;
    if (direction !== null && (direction === 'received') !== ((flag & IS_RECEIVED) !== 0)) return false;
    const at = record * 3;
    if (personId !== null && (person === NOBODY || (parties[at] !== person && parties[at + 1] !== person && parties[at + 2] !== person))) return false;
    if (introducerId !== null && (introducer === NOBODY || parties[at + 2] !== introducer)) return false;
    if (byDay && ((on[record] as number) < from || (on[record] as number) > to)) return false;
    if (!byAmount) return true;
    const amount = amounts[record] as number;
    if (Number.isNaN(amount) || (filter.currency !== null && currencies[record] !== currency)) return false;
    return (atLeast === null || amount >= atLeast) && (atMost === null || amount <= atMost);
  };
}
