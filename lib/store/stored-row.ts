// Puts the keys under which a row is found beside it, and takes them off again. It must not know how events add up.
import type { ReplayedRow, SubjectType } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { emptyPerson, foldName, type Person } from '../domain/person.ts';
import { emptyReferral, threadKey, type Referral } from '../domain/referral.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import { foldEmail, foldProfile } from '../domain/lookup-keys.ts';
import type { StoredFollowUp, StoredPerson, StoredReferral, StoredRow } from './schema.ts';

// A row may come from an older or a newer version: fields it lacks get the value they have in an empty one.
export const personOf = (row: ReplayedRow): Person => ({ ...emptyPerson(row.id), ...row });
export const referralOf = (row: ReplayedRow): Referral => ({ ...emptyReferral(row.id), ...row });
export const settingsOf = (row: ReplayedRow): Settings => ({ ...defaultSettings, ...row });
const emptyFollowUp = { referralId: null, personId: null, kind: 'own-note', dueOn: '', state: 'open', since: null, note: null } as const satisfies Partial<FollowUp>;
export const followUpOf = (row: ReplayedRow): FollowUp => ({ ...emptyFollowUp, ...row });

const isRemoved = (row: ReplayedRow): boolean => row.removed === true;
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : typeof value === 'string' ? [value] : []);
function keys(values: readonly string[], fold: (value: string) => string): string[] {
  const folded: string[] = [];
  for (const value of values) {
    const key = fold(value);
    if (key !== '' && !folded.includes(key)) folded.push(key);
  }
  return folded;
}
const same = (value: string): string => value;

function threadKeys(threads: unknown): string[] {
  if (threads === null || typeof threads !== 'object') return [];
  return Object.values(threads as Partial<Referral['threads']>).flatMap((ref) => (ref && typeof ref.threadId === 'string' ? [threadKey(ref)] : []));
}

const storedPerson = (row: ReplayedRow): StoredPerson => {
  const found = isRemoved(row) ? null : row;
  return {
    id: row.id,
    row,
    emails: keys(texts(found?.emails), foldEmail),
    names: keys([...texts(found?.name), ...texts(found?.otherNames)], foldName),
    profiles: keys(texts(found?.profileUrl), foldProfile),
  };
};

/** A referral's days stand in few places; a month is told once however much happened in it. */
function monthsOf(referral: Referral): string[] {
  const days = [referral.capturedOn, referral.introducedOn, referral.thankedOn, referral.outcome?.on, referral.closedOn, ...[referral.moments, referral.worth].flatMap((entries) => Object.values(entries as Readonly<Record<string, { readonly on?: string }>>).map((entry) => entry.on))];
  return keys(days.filter((day) => typeof day === 'string'), (day) => day.slice(0, 7));
}

const storedReferral = (row: ReplayedRow): StoredReferral => {
  const found = isRemoved(row) ? null : referralOf(row); // who introduces is me where nothing else is told
  return {
    id: row.id,
    row,
    threads: keys(threadKeys(found?.threads), same),
    parties: keys([...texts(found?.introducerId), ...texts(found?.prospectId), ...texts(found?.providerId)], same),
    months: found ? monthsOf(found) : [],
  };
};

const storedFollowUp = (row: ReplayedRow): StoredFollowUp => {
  const found = followUpOf(row);
  return {
    id: row.id,
    row,
    dueOn: String(found.dueOn),
    ...(isRemoved(row) ? {} : { state: String(found.state) }),
    ...(isRemoved(row) || typeof found.referralId !== 'string' ? {} : { referralId: found.referralId }),
    ...(isRemoved(row) || typeof found.personId !== 'string' ? {} : { personId: found.personId }),
  };
};

export function storedRowOf(type: SubjectType, row: ReplayedRow): StoredRow {
  switch (type) {
    case 'person':
      return storedPerson(row);
    case 'referral':
      return storedReferral(row);
    case 'follow-up':
      return storedFollowUp(row);
    case 'settings':
      return { id: row.id, row };
    default:
      return type satisfies never;
  }
}

/** The day an open follow-up is due; null for whatever is not one. */
export function openDay(type: SubjectType, row: ReplayedRow | null): string | null {
  if (type !== 'follow-up' || row === null) return null;
  const { state, dueOn } = storedFollowUp(row);
  return state === 'open' ? dueOn : null;
}
export const isCounted = (row: ReplayedRow | null): boolean => row !== null && !isRemoved(row);
