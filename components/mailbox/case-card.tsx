// One found introduction in the batch: who, when, what for, what came of it, whether the book has it, and the words on demand.
import type { LaidCase } from '../../lib/actions/keep-findings.ts';
import type { Said } from '../../lib/domain/mailbox/mailbox-job.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { Words } from '../base/words.tsx';
import { saidBy, thankedWords, whenWords, whoWords, wordsOf } from './case-words.ts';

interface CardProps {
  readonly laid: LaidCase;
  readonly said: Said | undefined;
  readonly isHere: boolean;
  readonly isOpen: boolean;
  readonly onSay: (said: Said) => void;
  readonly onWords: () => void;
  readonly onStand: () => void;
}

export function CaseCard({ laid, said, isHere, isOpen, onSay, onWords, onStand }: CardProps) {
  const { past, form, facts, known, mayBeForgotten } = laid;
  const who = whoWords(laid);
  return (
    <li class={`mailbox-case${said ? ` is-${said}` : ''}`} aria-current={isHere ? 'true' : undefined} data-case={past.key} tabIndex={-1} onFocusCapture={onStand}>
      <p class="small soft case-line"><span>{whenWords(laid)}</span><span>{t(`threadKind.${form.threadKind}`)}</span>{past.threads.length > 1 && <span>{t('mailbox.case.threads', { count: past.threads.length })}</span>}{said && <b class="case-said"><Icon name={said === 'kept' ? 'yes' : 'none'} /> {t(`mailbox.said.${said}`)}</b>}</p>
      <h2 dir="auto">{who}</h2>
      {form.topic && <p class="soft" dir="auto">{form.topic}</p>}
      {form.need && form.need !== form.topic && <p class="case-need" dir="auto" lang={form.language ?? undefined}>{form.need}</p>}
      <p class="small soft case-line">
        {facts.outcome && <span>{t('mailbox.case.outcome')}: {t(`outcome.${facts.outcome.result}`)}</span>}
        {form.direction === 'received' && <span>{thankedWords(laid)}</span>}
        {facts.closedOn === null && <span>{t('mailbox.case.open')}</span>}
      </p>
      {!past.isSure && <p class="st-look small"><Icon name="look" /> {t('mailbox.unsure')}</p>}
      {mayBeForgotten && <p class="st-look small"><Icon name="look" /> {t('mailbox.forgotten')}</p>}
      {known && <p class="small"><Icon name="info" /> {t('mailbox.known', { topic: known.topic })}</p>}
      <div class="acts">
        <Button small onPress={() => onSay('kept')} pressed={said === 'kept'} about={who}>{t('mailbox.keep')}</Button>
        <Button small onPress={() => onSay('left-out')} pressed={said === 'left-out'} about={who}>{t('mailbox.leaveOut')}</Button>
        <Button small kind="quiet" onPress={onWords} expanded={isOpen} about={who}>{t('mailbox.words')}</Button>
      </div>
      {isOpen && <dl class="case-words">{wordsOf(laid).map(({ label, words }) => <div key={words.messageId + words.quote}><dt>{label}</dt><dd><Words quote={words.quote} lang={form.language} by={saidBy(words)} /></dd></div>)}</dl>}
    </li>
  );
}
