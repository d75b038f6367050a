// Corrects one party in place: name and ways to reach them, or that two sides were read the wrong way round.
import { useState } from 'preact/hooks';
import type { Person } from '../../lib/domain/person.ts';
import type { Role } from '../../lib/domain/reading.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { useTyping } from '../referral/typing.ts';
import { cleaned, PersonFields, type TypedPerson } from './person-fields.tsx';

const ROLES: readonly Role[] = ['prospect', 'introducer', 'provider'];

export interface PartyEditorProps {
  readonly role: Role;
  readonly person: Person;
  readonly onSave: (facts: TypedPerson) => Promise<boolean> | boolean | void;
  readonly onSwap?: (other: Role) => void;
  readonly onClose: () => void;
}

/** Only what was changed is handed on. */
function changed(before: Person, after: TypedPerson): TypedPerson {
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof TypedPerson]))) as unknown as TypedPerson;
}

export function PartyEditor({ role, person, onSave, onSwap, onClose }: PartyEditorProps) {
  const keeper = useTyping();
  const at = `party.${role}`;
  const [typed, showTyped] = useState<TypedPerson>(() => (keeper.get(at) as TypedPerson | null) ?? person);
  const setTyped = (next: TypedPerson): void => {
    showTyped(next);
    keeper.keep(at, next);
  };
  const close = (): void => {
    keeper.keep(at, null);
    onClose();
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if ((await onSave(changed(person, cleaned(typed)))) !== false) close();
  };
  return (
    <form class="edit" onSubmit={(event) => void save(event)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); close(); } }}>
      <PersonFields person={typed} onType={setTyped} />
      <div class="acts">
        <Button small submit onPress={() => undefined}>{t('act.save')}</Button>
        <Button kind="quiet" small onPress={close}>{t('act.cancel')}</Button>
      </div>
      {onSwap && (
        <div class="acts">
          <span class="small soft">{t('party.swap')}</span>
          {ROLES.filter((other) => other !== role).map((other) => <Button key={other} small onPress={() => { onSwap(other); close(); }}>{t(`role.${other}`)}</Button>)}
        </div>
      )}
    </form>
  );
}
