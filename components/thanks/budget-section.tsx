// What gifts cost this year and what is left, each currency for itself; the budget and one's own rules are set here.
import { useState } from 'preact/hooks';
import { giftYear } from '../../lib/domain/gifts/gift-budget.ts';
import { toMajor } from '../../lib/domain/money.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Check } from '../base/choices.tsx';
import { Field } from '../base/field.tsx';
import { Ledger, LedgerRow } from '../base/ledger.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { BookRows } from '../book/book-rows.ts';
import { currencyHere } from '../referral/currency-here.ts';
import { moneyFromTyped } from '../referral/money-fields.tsx';
import { setBudget } from './gift-verbs.ts';

function BudgetForm({ book, rows, onClose }: { book: BookModel; rows: BookRows; onClose: () => void }) {
  const { giftBudget, isRegulated } = book.settings.value;
  const [price, setPrice] = useState(giftBudget ? String(toMajor(giftBudget.minor, giftBudget.currency)) : '');
  const [currency, setCurrency] = useState(giftBudget?.currency ?? currencyHere(rows.referrals));
  const [regulated, setRegulated] = useState(isRegulated);
  const money = price.trim() === '' ? null : moneyFromTyped({ min: price, max: '', currency });
  const isWrong = price.trim() !== '' && (money?.min ?? -1) < 0;
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!isWrong && (await setBudget(book, money && money.min !== null ? { minor: money.min, currency: money.currency } : null, regulated))) onClose();
  };
  return (
    <form class="group" onSubmit={(event) => void save(event)}>
      <div class="pair price">
        <Field label={t('budget.yearly')} hint={t('budget.hint')} value={price} wrong={isWrong ? t('gift.badPrice') : null} onInput={setPrice} autofocus />
        <Field label={t('check.currency')} value={currency} onInput={(code) => setCurrency(code.toUpperCase())} />
      </div>
      <Check checked={regulated} onChange={setRegulated}>{t('budget.regulated')}</Check>
      <div class="acts"><Button small submit onPress={() => undefined}>{t('act.save')}</Button><Button small kind="quiet" onPress={onClose}>{t('act.cancel')}</Button></div>
    </form>
  );
}

export function BudgetSection({ book, rows }: { book: BookModel; rows: BookRows }) {
  const [editing, setEditing] = useState(false);
  const { giftBudget, isRegulated } = book.settings.value;
  const year = book.today().slice(0, 4);
  const { spent, left, beside, unpriced } = giftYear(rows.people, giftBudget, year);
  const amount = ({ minor, currency }: { minor: number; currency: string }): string => formatMoney(minor, currency);
  return (
    <section aria-label={t('budget.title', { year })}>
      <h2>{t('budget.title', { year })}</h2>
      <Ledger>
        <LedgerRow label={t('budget.spent')}><p class="num">{spent.length > 0 ? listed(spent.map(amount)) : t('budget.nothing')}</p></LedgerRow>
        {left && giftBudget && <LedgerRow label={t(left.minor < 0 ? 'budget.over' : 'budget.left', { budget: amount(giftBudget) })}><p class={`num${left.minor < 0 ? ' st-no' : ''}`}>{amount({ ...left, minor: Math.abs(left.minor) })}</p></LedgerRow>}
      </Ledger>
      {beside.length > 0 && <p class="small soft">{t('budget.beside', { amounts: listed(beside.map(amount)) })}</p>}
      {unpriced > 0 && <p class="small soft">{t('budget.unpriced', { count: unpriced })}</p>}
      {isRegulated && <p class="small st-look">{t('budget.regulated')}</p>}
      {editing ? <BudgetForm book={book} rows={rows} onClose={() => setEditing(false)} /> : <p class="acts"><Button small onPress={() => setEditing(true)}>{t(giftBudget ? 'budget.change' : 'budget.set')}</Button></p>}
    </section>
  );
}
