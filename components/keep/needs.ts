// What about backups and health wants looking at, the most pressing first. Pure.
import type { Kept } from './keep-model.ts';

export type Need = 'lost-saves' | 'unsound' | 'trouble' | 'no-backup' | 'ask-folder' | 'old-backup' | 'only-here';
const OLD_DAYS = 14;
const DAY_MS = 86_400_000;

export const newestOf = (kept: Pick<Kept, 'copies' | 'outside'>): string | null =>
  [kept.copies.find((copy) => copy.verifiedAt !== null)?.at, kept.outside?.at].filter((at) => at !== undefined).sort().at(-1) ?? null;

export function needsOf(kept: Kept, nowMs: number): readonly Need[] {
  const isEmpty = kept.counts.events === 0;
  const newest = newestOf(kept);
  const needs: Readonly<Record<Need, boolean>> = {
    'lost-saves': kept.health === 'lost-saves',
    unsound: kept.checked?.isSound === false,
    trouble: kept.trouble !== null && kept.trouble !== 'ask-folder',
    'no-backup': !isEmpty && newest === null,
    'ask-folder': kept.way === 'folder' && kept.folder?.permission !== 'granted',
    'old-backup': !isEmpty && newest !== null && nowMs - Date.parse(newest) > OLD_DAYS * DAY_MS,
    'only-here': newest !== null && kept.way === 'here' && kept.outside === null,
  };
  return (Object.keys(needs) as Need[]).filter((need) => needs[need]);
}

export type Reminder = Extract<Need, 'ask-folder' | 'old-backup' | 'only-here'>;
/** A book that was just begun is left in peace. */
const WORTH_A_WORD = 100;
/** The one quiet line on the day's page; null where there is nothing to say. */
export function reminderOf(kept: Pick<Kept, 'counts' | 'copies' | 'outside' | 'way' | 'folder'>, nowMs: number): Reminder | null {
  if (kept.counts.events < WORTH_A_WORD) return null;
  const needs = needsOf({ ...kept, health: 'good', checked: null, trouble: null, room: null, pages: null, isSealing: false }, nowMs);
  return (['ask-folder', 'old-backup', 'only-here'] as const).find((need) => needs.includes(need)) ?? null;
}
