// A budget as two amounts and a currency; either amount may be left open. What is no number is not kept.
import type { Money } from '../../lib/domain/referral.ts';
import { toMajor } from '../../lib/domain/money.ts';
import { currencyWritten, writtenAmount } from '../../lib/domain/written-amount.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Field } from '../base/field.tsx';

export interface TypedMoney {
  readonly min: string;
  readonly max: string;
  readonly currency: string;
}

const written = (amount: number | null, currency: string): string => (amount === null ? '' : String(toMajor(amount, currency)));
export const typedFrom = (money: Money | null, currency: string): TypedMoney =>
  money ? { min: written(money.min, money.currency), max: written(money.max, money.currency), currency: money.currency } : { min: '', max: '', currency };

/** Null where neither amount is a number, or the two are of different currencies. A sign written beside an amount says its currency. */
export function moneyFromTyped({ min, max, currency }: TypedMoney): Money | null {
  const code = currencyWritten(currency) ?? 'EUR';
  const signed = [min, max].map((text) => writtenAmount(text, code)?.currency).find((of) => of !== undefined && of !== code) ?? code;
  const [low, high] = [writtenAmount(min, signed), writtenAmount(max, signed)];
  if ((low === null && high === null) || (low !== null && high !== null && low.currency !== high.currency)) return null;
  const [least, most] = low !== null && high !== null && low.minor > high.minor ? [high, low] : [low, high];
  return { min: least?.minor ?? null, max: most?.minor ?? null, currency: low?.currency ?? high?.currency ?? signed };
}

export const CURRENCIES = ['EUR', 'GBP', 'USD', 'JPY', 'RUB', 'CHF'];

export function MoneyFields({ typed, onType }: { typed: TypedMoney; onType: (typed: TypedMoney) => void }) {
  return (
    <>
      <div class="pair">
        <Field label={t('check.from')} value={typed.min} onInput={(min) => onType({ ...typed, min })} />
        <Field label={t('check.upTo')} value={typed.max} onInput={(max) => onType({ ...typed, max })} />
      </div>
      <div class="field">
        <label class="lab">
          {t('check.currency')}
          <input class="in" value={typed.currency} list="currencies" maxLength={3} autocomplete="off" onInput={(e) => onType({ ...typed, currency: e.currentTarget.value })} />
        </label>
        <datalist id="currencies">{CURRENCIES.map((code) => <option key={code} value={code} />)}</datalist>
      </div>
    </>
  );
}
