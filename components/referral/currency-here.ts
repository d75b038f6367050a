// The currency a new amount begins with: that of the newest budget, else the one most used where the language is spoken.
import type { Referral } from '../../lib/domain/referral.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { currentLanguage } from '../../lib/i18n/translate.ts';

const OF_LANGUAGE: Readonly<Record<UiLanguage, string>> = { en: 'GBP', ja: 'JPY', it: 'EUR', ru: 'RUB' };

export function currencyHere(referrals: readonly Referral[]): string {
  const newest = referrals.filter((referral) => referral.budget !== null).reduce<Referral | null>((last, one) => (last === null || one.updatedAt > last.updatedAt ? one : last), null);
  return newest?.budget?.currency ?? OF_LANGUAGE[currentLanguage()];
}
