// The people of a record on their cord; each can be corrected, or somebody else chosen.
import { callName, ME } from '../../lib/domain/person.ts';
import type { Role } from '../../lib/domain/reading.ts';
import { isForgotten, partyOf } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Parties } from '../base/parties.tsx';
import { Note } from '../base/note.tsx';
import { Section } from '../base/panel.tsx';
import { pausedLine } from '../people/person-lines.ts';
import { PartySlot } from '../people/party-slot.tsx';
import { evidenceAt, quotedFrom } from '../referral/quoted.ts';
import type { RecordPartProps } from './record-part.ts';
import { suggestionWords } from './suggestion-words.ts';

const ROLES: readonly Role[] = ['prospect', 'introducer', 'provider'];

export function RecordPeople({ panel, model, sheet, opened, open }: RecordPartProps) {
  const { referral, people, today } = sheet;
  const onShow = model.page ? (id: string): void => void panel.showMessage(id) : null;
  // What was introduced already is not undone by a pause.
  const paused = referral.direction === 'given' && !referral.introducedOn && !referral.closedOn ? people.provider : null;
  // In the book they stand in a part of their own, with the words that fit.
  return (
    <Section title={t('people.label')}>
      {paused?.pause && <Note kind="look" title={t('paused.title', { name: callName(paused) })}>{pausedLine(paused.pause)}</Note>}
      <Parties>
        {ROLES.map((role) => {
          const next = ROLES[ROLES.indexOf(role) + 1];
          return (
            <PartySlot
              key={role} role={role} isMe={partyOf(referral, role) === ME} myName={panel.settings.value.name} person={people[role]} evidence={quotedFrom(evidenceAt(referral.evidence, `${role}.name`), today, onShow)}
              loose={!partyOf(referral, role) || !next || !partyOf(referral, next)} emptyText={t(isForgotten(referral, partyOf(referral, role)) ? 'party.forgotten' : 'party.nobodyYet')}
              suggestions={role === 'provider' && panel.writesHere ? model.suggestions.value.map((s) => ({ key: s.person.id, person: s.person, why: suggestionWords(s), onChoose: () => void model.choose(role, s.person) })) : []}
              onEdit={(facts) => model.correctPerson(role, facts)} onChoose={(person) => void model.choose(role, person)} onNew={(facts) => void model.choose(role, panel.newPerson(facts))}
              search={async (query) => (await panel.search(query)).people} picking={opened === `pick-${role}`} onPicked={() => open(null)}
            />
          );
        })}
      </Parties>
    </Section>
  );
}
