// The checklist of a good referral: what was found, how sure it is, and what nobody said yet.
import { isBlank, partyIn, type CaptureForm } from '../../lib/domain/capture-form.ts';
import type { Role } from '../../lib/domain/reading.ts';
import type { Evidence } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Field } from '../base/field.tsx';
import { Ledger } from '../base/ledger.tsx';
import { Section } from '../base/panel.tsx';
import { ContactRows } from '../referral/contact-rows.tsx';
import { EditableFact } from '../referral/editable-fact.tsx';
import { withConfirmed, withFacts, withPerson } from '../referral/form-edits.ts';
import { NeedRows } from '../referral/need-rows.tsx';
import { evidenceAt, quotedFrom } from '../referral/quoted.ts';
import type { CaptureModel } from './capture-model.ts';
import type { PanelModel } from './panel.ts';

/** How many facts of the checklist are sure, doubtful, not said. */
export function countFacts(form: CaptureForm, sides: readonly Role[]): { readonly sure: number; readonly doubtful: number; readonly none: number } {
  const people = sides.flatMap((role) => {
    const party = partyIn(form, role);
    if (!party) return [];
    const { preferredContact, bestTime, emails, phones } = party.person;
    return [[preferredContact, evidenceAt(party.evidence, 'preferredContact')], [emails[0] ?? phones[0] ?? null, evidenceAt(party.evidence, 'emails')], [bestTime, evidenceAt(party.evidence, 'bestTime')]] as const;
  });
  const facts = [...(['need', 'budget', 'wantedBy', 'appointment'] as const).map((fact) => [form[fact], evidenceAt(form.evidence, fact)] as const), ...people];
  const said = facts.filter(([value]) => value !== null);
  const doubtful = said.filter(([, words]) => (words as Evidence | null)?.sure === 'doubtful').length;
  return { sure: said.length - doubtful, doubtful, none: facts.length - said.length };
}

export function CaptureChecklist({ panel, model }: { panel: PanelModel; model: CaptureModel }) {
  const form = model.form.value;
  const today = panel.desk.today();
  const onShow = model.page ? (id: string): void => void panel.showMessage(id) : null;
  const sides = (['prospect', 'provider'] as const).filter((role) => { const party = partyIn(form, role); return party && !party.isMe && !isBlank(party); });
  const count = countFacts(form, sides);
  const introduced = evidenceAt(form.evidence, 'introducedOn') ?? evidenceAt(form.evidence, 'kind');
  return (
    <Section title={t('check.title')} aside={t('check.count', { sure: count.sure, doubtful: count.doubtful, none: count.none })}>
      <Ledger>
        <NeedRows
          facts={form} currency={panel.currency()} sureOf={(path) => evidenceAt(form.evidence, path)?.sure ?? 'sure'} quotedOf={(path) => quotedFrom(evidenceAt(form.evidence, path), today, onShow)}
          onRight={(path) => model.edit((f) => withConfirmed(f, path))} onSave={(facts) => model.edit((f) => withFacts(f, facts))}
        />
        {form.introducedOn !== null && (
          <EditableFact at="introducedOn" label={t('check.introducedOn')} value={form.introducedOn} shown={formatDay(form.introducedOn, 'day', today)} evidence={quotedFrom(introduced, today, onShow)} onSave={(on) => model.edit((f) => withFacts(f, { introducedOn: on || null }))}>
            {(typed, type) => <Field label={t('check.introducedOn')} hint={t('check.introducedHint')} type="date" max={today} value={typed} onInput={type} />}
          </EditableFact>
        )}
      </Ledger>
      {sides.map((role) => {
        const party = partyIn(form, role);
        return party && (
          <div key={role}>
            <h3 class="whose" dir="auto">{party.person.name || party.person.emails[0]} <span class="soft">{t(`role.${role}`)}</span></h3>
            <Ledger>
              <ContactRows
                role={role} person={party.person} sureOf={(field) => evidenceAt(party.evidence, field)?.sure ?? 'sure'} quotedOf={(field) => quotedFrom(evidenceAt(party.evidence, field), today, onShow)}
                onRight={(field) => model.edit((f) => withConfirmed(f, `${role}.${field}`))} onSave={(facts) => { model.edit((f) => withPerson(f, role, facts)); void model.findTyped(role); }}
              />
            </Ledger>
          </div>
        );
      })}
    </Section>
  );
}
