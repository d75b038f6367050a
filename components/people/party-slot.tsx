// One place on the cord: who stands there, how the book knows them, and every way to put it right.
import { useEffect, useRef, useState } from 'preact/hooks';
import { callName, ME, type Person } from '../../lib/domain/person.ts';
import type { Role } from '../../lib/domain/reading.ts';
import { t } from '../../lib/i18n/translate.ts';
import { LinkButton } from '../base/button.tsx';
import { Party } from '../base/parties.tsx';
import type { Quoted } from '../base/words.tsx';
import { useTyping } from '../referral/typing.ts';
import { Candidates, type Candidate } from './candidates.tsx';
import { PartyEditor } from './party-editor.tsx';
import type { TypedPerson } from './person-fields.tsx';
import { personLines } from './person-lines.ts';
import { PersonPicker } from './person-picker.tsx';

export interface PartySlotProps {
  readonly role: Role;
  readonly isMe: boolean;
  readonly myName: string;
  /** Null: nobody yet. */
  readonly person: Person | null;
  readonly aside?: string | null;
  readonly doubtful?: boolean;
  readonly evidence?: Quoted | null;
  readonly loose?: boolean;
  readonly last?: boolean;
  /** People of the book who have the same name. */
  readonly sameName?: readonly Person[];
  readonly onSame?: (person: Person) => void;
  readonly onNotSame?: () => void;
  /** Others that the thread names for this role. */
  readonly alsoNamed?: readonly Candidate[];
  readonly suggestions?: readonly Candidate[];
  readonly emptyText: string;
  readonly onEdit: (facts: TypedPerson) => Promise<boolean> | boolean | void;
  readonly onSwap?: (other: Role) => void;
  readonly onChoose: (person: Person | typeof ME | null) => void;
  readonly onNew: (facts: { readonly name: string; readonly emails: readonly string[] }) => void;
  readonly search: (query: string) => Promise<readonly Person[]>;
  /** Opens the search at once: a next step asked for it. */
  readonly picking?: boolean;
  readonly onPicked?: () => void;
}

export function PartySlot(props: PartySlotProps) {
  const { role, isMe, person, suggestions = [], sameName = [], alsoNamed = [] } = props;
  const keeper = useTyping();
  const [mode, setMode] = useState<'shown' | 'edit' | 'pick'>(() => (keeper.get(`party.${role}`) === null ? 'shown' : 'edit'));
  const slot = useRef<HTMLDivElement>(null);
  const wasMode = useRef(mode);
  useEffect(() => { if (props.picking) { setMode('pick'); slot.current?.scrollIntoView({ block: 'nearest' }); } }, [props.picking]);
  useEffect(() => {
    if (wasMode.current !== mode) slot.current?.querySelector<HTMLElement>(mode === 'shown' ? '.party-acts .link' : 'input')?.focus();
    wasMode.current = mode;
  }, [mode]);
  const close = (): void => { setMode('shown'); props.onPicked?.(); };
  const name = isMe ? t('party.you') : person && callName(person);
  return (
    <Party role={t(`role.${role}`)} name={name || null} reading={isMe ? props.myName || null : person?.otherNames[0]} lines={isMe || !person || mode === 'edit' ? [] : personLines(person)} aside={props.aside} evidence={props.evidence} loose={props.loose}>
      <div ref={slot}>
        {mode === 'edit' && person && <PartyEditor role={role} person={person} onSave={props.onEdit} onSwap={props.onSwap} onClose={close} />}
        {mode === 'pick' && (
          <PersonPicker
            search={props.search} mayBeMe={!isMe} mayBeNobody={isMe || person !== null} onClose={close}
            onPick={(chosen) => { props.onChoose(chosen); close(); }} onNew={(facts) => { props.onNew(facts); close(); }}
          />
        )}
        {mode === 'shown' && (
          <>
            {sameName.length > 0 && (
              <Candidates
                intro={t('party.sameName')} choose={t('party.itIsThem')} candidates={sameName.map((known) => ({ key: known.id, person: known, onChoose: () => props.onSame?.(known) }))}
                below={<LinkButton onPress={() => props.onNotSame?.()}>{t('party.notThem')}</LinkButton>}
              />
            )}
            {alsoNamed.length > 0 && <Candidates intro={t('party.alsoNamed')} candidates={alsoNamed} />}
            {!name && (suggestions.length > 0 ? <Candidates intro={`${props.emptyText} ${t('party.fromBook')}`} candidates={suggestions} /> : <p class="more">{props.emptyText}</p>)}
            <p class="party-acts">
              {person && name && !isMe && <LinkButton onPress={() => setMode('edit')} about={name}>{t('act.change')}</LinkButton>}
              <LinkButton onPress={() => setMode('pick')} about={t(`role.${role}`)}>{t(name || suggestions.length > 0 ? 'party.else' : 'party.choose')}</LinkButton>
            </p>
          </>
        )}
      </div>
    </Party>
  );
}
