// Days of the calendar that the cadence knows: by kind of business, quiet weekdays, holidays, months of the review.
import { formatDay } from '../../lib/i18n/days.ts';
import { currentLocale, t } from '../../lib/i18n/translate.ts';
import { Button, IconButton } from '../base/button.tsx';
import { Check } from '../base/choices.tsx';
import { Field } from '../base/field.tsx';
import type { RulesModel } from './rules-model.ts';

const without = <Item,>(all: readonly Item[], at: number): readonly Item[] => all.filter((_, i) => i !== at);
const changed = <Item,>(all: readonly Item[], at: number, facts: Partial<Item>): readonly Item[] => all.map((one, i) => (i === at ? { ...one, ...facts } : one));
const toggled = (all: readonly number[], value: number): readonly number[] => (all.includes(value) ? all.filter((one) => one !== value) : [...all, value]);

/** Monday first; 2024-01-01 was one. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
const weekdayName = (weekday: number): string => new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, weekday === 0 ? 7 : weekday)));
const monthName = (month: number): string => new Intl.DateTimeFormat(currentLocale(), { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month - 1, 1)));

export function BusinessDays({ model }: { model: RulesModel }) {
  const { business } = model.typed.value;
  return (
    <fieldset class="group">
      <legend>{t('rules.business')}</legend>
      <p class="small soft">{t('rules.businessText')}</p>
      {business.map((one, at) => (
        <div class="rule-entry" key={at}>
          <Field label={t('rules.businessKind')} value={one.kind} wrong={model.wrong.value.business[at]} onInput={(kind) => model.type({ business: changed(business, at, { kind }) })} />
          <Field label={t('rules.businessDays')} type="number" min={0} value={one.days} onInput={(days) => model.type({ business: changed(business, at, { days }) })} />
          <IconButton icon="x" label={t('rules.takeOut', { what: one.kind })} onPress={() => model.type({ business: without(business, at) })} />
        </div>
      ))}
      <p class="acts"><Button small onPress={() => model.type({ business: [...business, { kind: '', days: '30' }] })}>{t('rules.addBusiness')}</Button></p>
    </fieldset>
  );
}

export function QuietDays({ model, today }: { model: RulesModel; today: string }) {
  const { quietDays, holidays } = model.typed.value;
  return (
    <>
      <fieldset class="group">
        <legend>{t('rules.quiet')}</legend>
        <p class="small soft">{t('rules.quietText')}</p>
        <div class="ticks">{WEEK.map((weekday) => <Check key={weekday} checked={quietDays.includes(weekday)} onChange={() => model.type({ quietDays: toggled(quietDays, weekday) })}>{weekdayName(weekday)}</Check>)}</div>
        {model.wrong.value.quiet && <p class="small st-no" role="alert">{model.wrong.value.quiet}</p>}
      </fieldset>
      <fieldset class="group">
        <legend>{t('rules.holidays')}</legend>
        {holidays.map((one, at) => (
          <div class="rule-entry" key={at}>
            <Field label={t('rules.holidayDay')} type="date" value={one.day} wrong={model.wrong.value.holidays[at]} onInput={(day) => model.type({ holidays: changed(holidays, at, { day }) })} />
            <Field label={t('rules.holidayName')} value={one.name} onInput={(name) => model.type({ holidays: changed(holidays, at, { name }) })} />
            <Check checked={one.isYearly} onChange={(isYearly) => model.type({ holidays: changed(holidays, at, { isYearly }) })}>{t('rules.yearly')}</Check>
            <IconButton icon="x" label={t('rules.takeOut', { what: one.name || formatDay(one.day || today, 'day', today) })} onPress={() => model.type({ holidays: without(holidays, at) })} />
          </div>
        ))}
        <p class="acts"><Button small onPress={() => model.type({ holidays: [...holidays, { day: '', name: '', isYearly: true }] })}>{t('rules.addHoliday')}</Button></p>
      </fieldset>
    </>
  );
}

export function ReviewMonths({ model }: { model: RulesModel }) {
  const { reviewMonths } = model.typed.value;
  return (
    <fieldset class="group">
      <legend>{t('rules.review')}</legend>
      <div class="ticks">{Array.from({ length: 12 }, (_, i) => i + 1).map((month) => <Check key={month} checked={reviewMonths.includes(month)} onChange={() => model.type({ reviewMonths: toggled(reviewMonths, month) })}>{monthName(month)}</Check>)}</div>
      {model.wrong.value.review && <p class="small st-no" role="alert">{model.wrong.value.review}</p>}
    </fieldset>
  );
}
