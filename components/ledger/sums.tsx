// Sums of several currencies in one line, never added; where there are several it says so.
import type { Sum } from '../../lib/domain/worth.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';

export const sumsWords = (sums: readonly Sum[]): string => listed(sums.map(({ minor, currency }) => formatMoney(minor, currency)));

export function SideBySide({ sums }: { sums: readonly Sum[] }) {
  const count = new Set(sums.map(({ currency }) => currency)).size;
  return count < 2 ? null : <p class="small soft">{t('worth.sideBySide', { count })}</p>;
}
