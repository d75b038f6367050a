// Somebody else for a role: found in the book by a few letters, or written down anew. It knows no store; the search is handed in.
import { useEffect, useId, useState } from 'preact/hooks';
import { ME, type Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field } from '../base/field.tsx';
import { pausedLine, secondLine } from './person-lines.ts';

export interface PersonPickerProps {
  /** Shown before anything is typed. */
  readonly offered?: readonly Person[];
  readonly search: (query: string) => Promise<readonly Person[]>;
  readonly onPick: (person: Person | typeof ME | null) => void;
  readonly onNew: (facts: { readonly name: string; readonly emails: readonly string[] }) => void;
  readonly onClose: () => void;
  readonly mayBeMe: boolean;
  readonly mayBeNobody: boolean;
  /** Somebody of the book alone. */
  readonly mayBeNew?: boolean;
}

const SHOWN = 6;

export function PersonPicker({ offered = [], search, onPick, onNew, onClose, mayBeMe, mayBeNobody, mayBeNew = true }: PersonPickerProps) {
  const [query, setQuery] = useState('');
  const [email, setEmail] = useState('');
  const [found, setFound] = useState<readonly Person[]>([]);
  const shown = query.trim() === '' ? offered : found.slice(0, SHOWN);
  const status = useId();
  useEffect(() => {
    let stale = false;
    if (query.trim() === '') setFound([]);
    else void search(query).then((people) => { if (!stale) setFound(people); });
    return () => { stale = true; };
  }, [query]);
  const add = (event: Event): void => {
    event.preventDefault();
    if (mayBeNew && (query.trim() || email.trim())) onNew({ name: query.trim(), emails: email.trim() ? [email.trim().toLowerCase()] : [] });
  };
  return (
    <form class="edit" onSubmit={add} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onClose(); } }}>
      <Field label={t('pick.label')} value={query} onInput={setQuery} autofocus />
      <p class="sr" role="status" id={status}>{query && t('pick.count', { count: found.length })}</p>
      {shown.length > 0 && (
        <ul class="cand">
          {shown.map((person) => (
            <li key={person.id}>
              <div><b dir="auto">{person.name || person.emails[0]}</b><p class="why" dir="auto">{secondLine(person)}</p>{person.pause && <p class="why st-look" dir="auto">{pausedLine(person.pause)}</p>}</div>
              <Button small onPress={() => onPick(person)} about={person.name}>{t('act.choose')}</Button>
            </li>
          ))}
        </ul>
      )}
      {mayBeNew && query.trim() !== '' && <Field label={t('pick.email')} type="email" value={email} onInput={setEmail} />}
      <div class="acts">
        {mayBeNew && query.trim() !== '' && <Button small submit onPress={() => undefined}>{t('pick.add', { name: query.trim() })}</Button>}
        {mayBeMe && <Button small onPress={() => onPick(ME)}>{t('pick.me')}</Button>}
        {mayBeNobody && <Button small onPress={() => onPick(null)}>{t('pick.nobody')}</Button>}
        <Button kind="quiet" small onPress={onClose}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}
