// The three people of a form on their cord, each to be put right in place.
import { isBlank, partyIn, type PartyForm } from '../../lib/domain/capture-form.ts';
import type { Role } from '../../lib/domain/reading.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Parties } from '../base/parties.tsx';
import { Section } from '../base/panel.tsx';
import { PartySlot } from '../people/party-slot.tsx';
import { withChosen, withFirst, withNobodySame, withPerson, withSame, withSwapped } from '../referral/form-edits.ts';
import { evidenceAt, quotedFrom } from '../referral/quoted.ts';
import type { CaptureModel } from './capture-model.ts';
import type { PanelModel } from './panel.ts';
import { suggestionWords } from './suggestion-words.ts';

const ROLES: readonly Role[] = ['prospect', 'introducer', 'provider'];

export function CapturePeople({ panel, model }: { panel: PanelModel; model: CaptureModel }) {
  const form = model.form.value;
  const { tools } = panel.outside;
  const today = panel.desk.today();
  const onShow = model.page ? (id: string): void => void panel.showMessage(id) : null;
  const asideOf = (party: PartyForm): string | null => (party.isMe || isBlank(party) ? null : t(party.known ? 'party.inBook' : party.candidates.length > 0 ? 'party.perhaps' : 'party.new'));
  return (
    <Section>
      <Parties>
        {ROLES.map((role) => {
          const party = partyIn(form, role);
          const others = form.parties.flatMap((other, index) => (other.role === role && other !== party && !isBlank(other) ? [{ key: other.person.id, person: other.person, onChoose: () => model.edit((f) => withFirst(f, index)) }] : []));
          const person = party && !party.isMe && !isBlank(party) ? party.person : null;
          const next = ROLES[ROLES.indexOf(role) + 1];
          const nextParty = next && partyIn(form, next);
          return (
            <PartySlot
              key={role} role={role} isMe={party?.isMe ?? false} myName={panel.settings.value.name} person={person} aside={party && asideOf(party)}
              evidence={party ? quotedFrom(evidenceAt(party.evidence, 'name'), today, onShow) : null}
              loose={!party || (isBlank(party) && !party.isMe) || !nextParty || (isBlank(nextParty) && !nextParty.isMe)}
              sameName={party?.candidates.map((c) => c.person)} onSame={(known) => model.edit((f) => withSame(f, role, known))} onNotSame={() => model.edit((f) => withNobodySame(f, role))}
              alsoNamed={others} emptyText={t(model.page ? 'party.notNamed' : 'party.nobodyYet')}
              suggestions={role === 'provider' ? model.suggestions.value.map((s) => ({ key: s.person.id, person: s.person, why: suggestionWords(s), onChoose: () => model.edit((f) => withChosen(f, role, s.person, tools.newId)) })) : []}
              onEdit={(facts) => { model.edit((f) => withPerson(f, role, facts)); void model.findTyped(role); }}
              onSwap={(other) => model.editWithUndo(t('party.changed'), (f) => withSwapped(f, role, other))}
              onChoose={(chosen) => model.editWithUndo(t('party.changed'), (f) => withChosen(f, role, chosen, tools.newId))}
              onNew={(facts) => { model.editWithUndo(t('party.changed'), (f) => withChosen(f, role, panel.newPerson(facts), tools.newId)); void model.findTyped(role); }}
              search={async (query) => (await panel.search(query)).people}
            />
          );
        })}
      </Parties>
    </Section>
  );
}
