// What stands between me and one person, in sentences: how many, what came of them, what they brought in. It never weighs one side against the other.
import type { Tally } from '../../lib/domain/ledger/balance.ts';
import type { Stage } from '../../lib/domain/stage.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { sumsWords } from './sums.tsx';

/** What came of those that were made, then what was not made yet. */
const TOLD: readonly Stage[] = ['won', 'met', 'introduced', 'lost', 'agreed', 'asking', 'lead', 'no'];

export type Side = 'given' | 'helped' | 'received' | 'came';

/** "You gave Irena 4 referrals: 2 became business, 1 came to nothing." Empty where nothing was ever begun. */
export function tallyWords(side: Side, tally: Tally, name: string, today: string): readonly string[] {
  if (tally.referrals.length === 0) return [];
  const parts = TOLD.filter((stage) => tally.stages[stage] > 0).map((stage) => t(`tally.${stage}`, { count: tally.stages[stage] }));
  return [
    t('between.became', { what: t(`between.${side}`, { name, count: tally.made }), parts: listed(parts) }),
    ...(tally.sums.length > 0 ? [t('between.sums', { amounts: sumsWords(tally.sums) })] : []),
    ...(tally.lastOn ? [t('between.last', { day: formatDay(tally.lastOn, 'day', today) })] : []),
  ];
}
