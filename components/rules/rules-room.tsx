// The cadence: every rule, the days by kind of business, quiet days and holidays, the months of the review; and what would be due with them.
import { useMemo } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { BusinessDays, QuietDays, ReviewMonths } from './rule-days.tsx';
import { RulesGroup } from './rules-group.tsx';
import { createRules, type CadenceActs, type RulesDesk } from './rules-model.ts';
import { RulesPreview } from './rules-preview.tsx';
import { GROUPS, usualDays, type GroupName } from './typed-rules.ts';

export function RulesRoom({ desk, acts, today }: { desk: RulesDesk; acts: CadenceActs; today: string }) {
  const model = useMemo(() => createRules(desk, acts), [desk, acts]);
  const usual = usualDays(desk.settings.value);
  const busy = model.busy.value;
  const status = busy?.with === 'saving' && busy.all > 0 ? t('rules.saving', { done: busy.done, all: busy.all }) : model.changed.value ? t('settings.unsaved') : t('settings.allSaved');
  return (
    <main class="today rules-room">
      <h1 class="title">{t('rules.title')}</h1>
      <p class="soft">{t('rules.intro')}</p>
      <div class="cols">
        <form class="stack" onSubmit={(event) => { event.preventDefault(); void model.save(); }}>
          {(Object.keys(GROUPS) as GroupName[]).map((group) => <RulesGroup key={group} model={model} title={t(`rules.group.${group}`)} names={GROUPS[group]} usual={usual} />)}
          <BusinessDays model={model} />
          <QuietDays model={model} today={today} />
          <ReviewMonths model={model} />
          <p class="acts save-line"><Button kind="main" submit onPress={() => undefined}>{t('act.save')}</Button> <span class="small soft" role="status">{status}</span></p>
        </form>
        <RulesPreview model={model} today={today} />
      </div>
    </main>
  );
}
