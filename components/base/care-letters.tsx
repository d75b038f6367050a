// The four letters of CARE, each in the form of its state: filled, half, dashed, doubtful, stopped.
import type { ComponentChildren } from 'preact';
import type { Care, CareLetter } from '../../lib/domain/care.ts';
import { t } from '../../lib/i18n/translate.ts';
import { careWords, type CaredFor } from './care-words.ts';
import type { NameOf } from './names.ts';

const SIGN: Readonly<Record<CareLetter, string>> = { consent: 'C', actual: 'A', relevant: 'R', exit: 'E' };

export interface CareLettersProps {
  readonly care: Care;
  readonly referral: CaredFor;
  readonly nameOf: NameOf;
  readonly today: string;
  /** A small button beside a letter that asks for something. */
  readonly act?: (letter: CareLetter) => ComponentChildren;
}

export function CareLetters({ care, referral, nameOf, today, act }: CareLettersProps) {
  return (
    <ol class="care">
      {care.letters.map((finding) => {
        const { head, detail } = careWords(finding, referral, nameOf, today);
        return (
          <li key={finding.letter}>
            <span class={`l ${finding.state}`} aria-hidden="true">{SIGN[finding.letter]}</span>
            <p class="t">
              <b>{t(`care.${finding.letter}`)}</b>{head && ` · ${head}`}
              <i class="sr"> ({t(`careState.${finding.state}`)})</i>
              <span>{detail}</span>
            </p>
            <div class="go">{act?.(finding.letter)}</div>
          </li>
        );
      })}
    </ol>
  );
}
