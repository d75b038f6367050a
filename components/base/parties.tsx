// The people of a referral on one cord: a filled node is known, an open one is not chosen; the cord is full or dashed.
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/translate.ts';
import { WithEvidence } from './evidence.tsx';
import type { Quoted } from './words.tsx';

export interface PartyProps {
  readonly role: string;
  /** Null: not chosen. */
  readonly name: string | null;
  /** Another writing, or my own name beside "You". */
  readonly reading?: string | null;
  readonly lines?: readonly string[];
  /** On the right of the role: "new to your book". */
  readonly aside?: ComponentChildren;
  readonly evidence?: Quoted | null;
  /** The cord to the next one: full where they are known to each other or both settled. */
  readonly loose?: boolean;
  readonly children?: ComponentChildren;
}

export function Party({ role, name, reading, lines = [], aside, evidence, loose, children }: PartyProps) {
  return (
    <li class={`party${loose ? ' loose' : ''}`}>
      <span class={`node${name === null ? ' blank' : ''}`} />
      <WithEvidence evidence={evidence} label={role}>
        {(mark) => (
          <div>
            <p class="role"><span>{role}</span>{aside && <span>{aside}</span>}</p>
            {name !== null && <div class="fact"><p class="v name" dir="auto">{name}{reading && <> <span class="reading">{reading}</span></>}</p>{mark}</div>}
            {name === null && !children && <p class="more">{t('party.open')}</p>}
            {lines.map((line) => <p class="more" key={line} dir="auto">{line}</p>)}
            {children}
          </div>
        )}
      </WithEvidence>
    </li>
  );
}

export function Parties({ children }: { children: ComponentChildren }) {
  return <ol class="parties" aria-label={t('people.label')}>{children}</ol>;
}
