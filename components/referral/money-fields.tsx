// A budget as two amounts and a currency; either amount may be left open. What is no number is not kept.
import type { Money } from '../../lib/domain/referral.ts';
import { toMajor, toMinor } from '../../lib/domain/money.ts';
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

function amountOf(text: string, currency: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s'’]/gu, '').replace(/[.,](?=\d{3}(?:\D|$))/gu, '').replace(',', '.');
  return plain !== '' && Number.isFinite(Number(plain)) ? toMinor(Number(plain), currency) : null;
}
/** Null where neither amount is a number. */
export function moneyFromTyped({ min, max, currency }: TypedMoney): Money | null {
  const code = /^[A-Z]{3}$/u.test(currency.trim().toUpperCase()) ? currency.trim().toUpperCase() : 'EUR';
  const [low, high] = [amountOf(min, code), amountOf(max, code)];
  if (low === null && high === null) return null;
  return low !== null && high !== null && low > high ? { min: high, max: low, currency: code } : { min: low, max: high, currency: code };
}

const CURRENCIES = ['EUR', 'GBP', 'USD', 'JPY', 'RUB', 'CHF'];

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
