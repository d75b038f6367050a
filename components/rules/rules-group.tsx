// One group of rules: each on or off, with its days, and what it usually is where it differs.
import type { RuleName } from '../../lib/domain/cadence/rules.ts';
import { t } from '../../lib/i18n/translate.ts';
import { LinkButton } from '../base/button.tsx';
import type { RulesModel } from './rules-model.ts';
import { MOST_DAYS, type TypedRule } from './typed-rules.ts';

function RuleRow({ model, name, usual }: { model: RulesModel; name: RuleName; usual: number | null }) {
  const rule = model.typed.value.rules[name];
  const wrong = model.wrong.value.rules[name];
  const label = t(`rules.name.${name}`);
  const set = (facts: Partial<TypedRule>): void => model.type({ rules: { ...model.typed.value.rules, [name]: { ...rule, ...facts } } });
  const differs = (rule.isOn ? Number(rule.days) : null) !== usual;
  return (
    <li class="rule">
      <label class="check"><input type="checkbox" checked={rule.isOn} onChange={(event) => set({ isOn: event.currentTarget.checked })} /><span>{label}</span></label>
      <span class="rule-days">
        {rule.isOn
          ? <><input class="in" type="number" inputMode="numeric" min={0} max={MOST_DAYS} value={rule.days} aria-label={t('rules.daysOf', { rule: label })} aria-invalid={wrong ? 'true' : undefined} aria-describedby={wrong ? `wrong-${name}` : undefined} onInput={(event) => set({ days: event.currentTarget.value })} /> <span>{t('rules.days', { count: Number(rule.days) || 0 })}</span></>
          : <span class="soft">{t('rules.off')}</span>}
      </span>
      {wrong && <p class="small st-no" id={`wrong-${name}`}>{wrong}</p>}
      {!wrong && differs && <p class="small soft">{usual === null ? t('rules.standardOff') : t('rules.standard', { count: usual })} <LinkButton about={label} onPress={() => set({ isOn: usual !== null, ...(usual === null ? {} : { days: String(usual) }) })}>{t('rules.usual')}</LinkButton></p>}
    </li>
  );
}

export function RulesGroup({ model, title, names, usual }: { model: RulesModel; title: string; names: readonly RuleName[]; usual: Readonly<Record<RuleName, number | null>> }) {
  return (
    <fieldset class="group">
      <legend>{title}</legend>
      <ul class="rule-list box">{names.map((name) => <RuleRow key={name} model={model} name={name} usual={usual[name]} />)}</ul>
    </fieldset>
  );
}
