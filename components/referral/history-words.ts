// One sentence for everything that can happen to a record. It reads the event; it knows no screen.
import type { BookEvent } from '../../lib/domain/event.ts';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import type { OptInEntry } from '../../lib/domain/opt-in.ts';
import type { Outcome, Referral, SentAnyway, ThreadRef } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import { stepWords } from '../base/step-words.ts';
import { correctionWords, noteWords } from './note-words.ts';

const FIELDS = ['topic', 'need', 'needNeutral', 'actual', 'wantedBy', 'budget', 'appointment', 'fitReason', 'notes', 'relevantToProspect', 'relevantToProvider', 'introducerId', 'prospectId', 'providerId', 'form', 'direction', 'language', 'outcome'] as const;
const isField = (field: string): field is (typeof FIELDS)[number] => (FIELDS as readonly string[]).includes(field);

function fieldsOf(event: BookEvent): string {
  const names = [...Object.keys(event.set ?? {}).filter(isField).map((field) => t(`field.${field}`)), ...(event.put?.['threads'] ? [t('field.thread')] : []), ...(event.put?.['optIns'] && !event.set ? [t('field.optIns')] : [])];
  return names.length > 0 ? listed([...new Set(names)]) : t('history.wordsChecked');
}

function entriesOf<Entry>(event: BookEvent, field: string): readonly Entry[] {
  return Object.values(event.put?.[field] ?? {}).filter((entry) => entry !== null) as unknown as readonly Entry[];
}

export interface HistoryFacts {
  readonly nameOf: NameOf;
  readonly followUps: readonly FollowUp[];
  readonly today: string;
}

export function historyWords(event: BookEvent, { nameOf, followUps, today }: HistoryFacts): string {
  const set = event.set as Partial<Referral> | undefined;
  const followUp = followUps.find((f) => f.id === event.subject.id);
  const what = followUp ? stepWords({ kind: followUp.kind, name: nameOf(followUp.personId), since: followUp.since, note: followUp.note }, today).what : '';
  const day = formatDay(String(event.set?.['dueOn'] ?? followUp?.dueOn ?? today), 'day', today);
  switch (event.kind) {
    case 'captured': {
      const subject = entriesOf<ThreadRef>(event, 'threads')[0]?.subject;
      return subject ? t('history.capturedFrom', { subject }) : t('history.captured');
    }
    case 'corrected':
      if (set && 'closedOn' in set && set.closedOn === null) return t('history.reopened');
      return correctionWords(event, today) ?? t('history.corrected', { fields: fieldsOf(event) });
    case 'answer-recorded': {
      // A question that moved with its answer stands beside it.
      const entry = [...entriesOf<OptInEntry>(event, 'optIns')].sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1))[0];
      if (!entry) return t('history.answer-recorded');
      const answer = t(`optIn.${entry.step}`);
      const how = t(`channel.${entry.channel}`);
      return t(entry.about === 'introduction' ? 'history.answerHow' : 'history.thirdHow', { name: nameOf(entry.personId), answer, how });
    }
    case 'outcome-recorded': {
      const outcome = set?.outcome as Outcome | null | undefined;
      return outcome ? t('history.outcome-recorded', { result: t(`outcome.${outcome.result}`) }) : t('field.outcome');
    }
    case 'closed': return set?.closedWhy ? t('history.closed', { why: t(`closedWhy.${set.closedWhy}`) }) : t('panel.isClosed');
    case 'joined': {
      const subject = entriesOf<ThreadRef>(event, 'threads')[0]?.subject;
      return subject ? t('history.threadAdded', { subject }) : t('history.joined');
    }
    case 'planned': return t('history.planned', { day, what });
    case 'put-off': return t('history.put-off', { day, what });
    case 'done': return t('history.done', { what });
    case 'dropped': return t('history.dropped', { what });
    case 'sent-anyway': return t('history.sent-anyway', { told: listed([...new Set(entriesOf<SentAnyway>(event, 'sentAnyway').flatMap((entry) => entry.told))].map(nameOf)) });
    case 'noted': return noteWords(event, today) ?? t('history.noted');
    case 'added': case 'introduced': case 'draft-placed': case 'draft-sent': case 'removed': case 'imported': case 'merged': case 'tagged': case 'allowed-words': case 'erased': case 'undone':
      return t(`history.${event.kind}` as MessageKey & `history.added`);
    default: return event.kind satisfies never;
  }
}
