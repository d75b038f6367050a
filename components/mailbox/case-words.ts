// How a found introduction is told on its card: who introduced whom, when, and which words it rests on.
import type { LaidCase } from '../../lib/actions/keep-findings.ts';
import { partyIn } from '../../lib/domain/capture-form.ts';
import { callName } from '../../lib/domain/person.ts';
import type { Evidence } from '../../lib/domain/referral.ts';
import type { Role } from '../../lib/domain/reading.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';

export function nameIn({ form }: LaidCase, role: Role): string {
  const party = partyIn(form, role);
  if (party?.isMe) return t('mailbox.you');
  return (party && callName(party.person)) || t('party.unknown');
}
/** As it stands at the head of the card: who introduced whom, or between whom it was to be. */
export function whoWords(laid: LaidCase): string {
  const [introducer, first, second] = [nameIn(laid, 'introducer'), nameIn(laid, 'prospect'), nameIn(laid, 'provider')];
  const isMe = (role: Role): boolean => partyIn(laid.form, role)?.isMe === true;
  if (laid.facts.introducedOn === null) return t('mailbox.case.through', { introducer, first, second });
  if (isMe('introducer')) return t('mailbox.case.byMe', { first, second });
  if (isMe('prospect') || isMe('provider')) return t('mailbox.case.toMe', { introducer, other: isMe('prospect') ? second : first });
  return t('mailbox.case.between', { introducer, first, second });
}

/** Another year is told. */
const day = (on: string): string => formatDay(on, 'short', '0000');
export const whenWords = ({ past }: LaidCase): string => (past.from === past.to ? day(past.from) : t('mailbox.case.fromTo', { from: day(past.from), to: day(past.to) }));
export const thankedWords = ({ facts }: LaidCase): string => (facts.thankedOn === null ? t('mailbox.case.unthanked') : t('mailbox.case.thanked', { day: day(facts.thankedOn) }));

/** What the thread is by, what is needed, the answers: each quotation once. */
export function wordsOf({ form }: LaidCase): readonly { readonly label: string; readonly words: Evidence }[] {
  const { kind, need } = form.evidence;
  const all = [
    ...(kind ? [{ label: t(`threadKind.${form.threadKind}`), words: kind }] : []),
    ...(need ? [{ label: t('mailbox.case.need'), words: need }] : []),
    ...form.answers.map((answer) => ({ label: t(answer.step === 'granted' ? 'mailbox.case.yes' : 'mailbox.case.no', { role: t(`role.${answer.role}`) }), words: answer.evidence })),
    ...(form.evidence['outcome'] ? [{ label: t('mailbox.case.outcome'), words: form.evidence['outcome'] }] : []),
  ];
  return all.filter((one, i) => all.findIndex((other) => other.words.quote === one.words.quote && other.words.messageId === one.words.messageId) === i);
}
export const saidBy = ({ from, sentAt }: Evidence): string => t('fact.by', { name: from ?? '', day: day(sentAt.slice(0, 10)) });
