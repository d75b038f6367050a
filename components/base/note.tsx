// A notice: held back, please look, done, or plain. First what is so, then what is safe, then what to do.
import type { ComponentChildren } from 'preact';
import type { HostProblem } from '../../lib/domain/open-page.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Icon, type IconName } from './icon.tsx';

export type NoteKind = 'hold' | 'look' | 'ok' | 'plain';
const SIGNS: Readonly<Record<NoteKind, IconName>> = { hold: 'stop', look: 'look', ok: 'yes', plain: 'info' };

export interface NoteProps {
  readonly kind: NoteKind;
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

export function Note({ kind, title, children, actions }: NoteProps) {
  return (
    <div class={`note note-${kind}`} role={kind === 'hold' || kind === 'look' ? 'alert' : 'status'}>
      <Icon name={SIGNS[kind]} />
      <div>
        <h3 aria-level={2}>{title}</h3>
        {typeof children === 'string' ? <p>{children}</p> : children}
        {actions && <div class="acts">{actions}</div>}
      </div>
    </div>
  );
}

export function StoreProblemNote({ problem, actions }: { problem: StoreProblem; actions?: ComponentChildren }) {
  const kind = problem === 'conflict' || problem === 'closed' || problem === 'blocked' || problem === 'newer-version' ? 'look' : 'hold';
  return <Note kind={kind} title={t(`storeProblem.${problem}.title`)} actions={actions}>{t(`storeProblem.${problem}.text`)}</Note>;
}

export function HostProblemNote({ problem, actions }: { problem: HostProblem; actions?: ComponentChildren }) {
  return <Note kind="look" title={t(`hostProblem.${problem}.title`)} actions={actions}>{t(`hostProblem.${problem}.text`)}</Note>;
}
