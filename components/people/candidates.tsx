// People who may be meant: of the same name, named beside somebody in the thread, or suggested by the book. One is chosen, none is assumed.
import type { ComponentChildren } from 'preact';
import { callName, type Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { pausedLine, secondLine } from './person-lines.ts';

export interface Candidate {
  readonly key: string;
  readonly person: Person;
  /** Why they are offered; their work by default. */
  readonly why?: string;
  readonly onChoose: () => void;
}

export function Candidates({ intro, candidates, choose = t('act.choose'), below }: { intro?: string; candidates: readonly Candidate[]; choose?: string; below?: ComponentChildren }) {
  return (
    <>
      {intro && <p class="more">{intro}</p>}
      <ul class="cand">
        {candidates.map(({ key, person, why, onChoose }) => (
          <li key={key}>
            <div><b dir="auto">{callName(person) || t('party.unknown')}</b><p class="why" dir="auto">{why ?? secondLine(person)}</p>{person.pause && <p class="why st-look" dir="auto">{pausedLine(person.pause)}</p>}</div>
            <Button small onPress={onChoose} about={callName(person)}>{choose}</Button>
          </li>
        ))}
      </ul>
      {below}
    </>
  );
}
