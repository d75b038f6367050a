// One sentence for each line of a timeline. It knows no screen.
import type { TimeLine } from '../../lib/domain/timeline.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import { stepWords } from '../base/step-words.ts';
import { personSentence } from '../book/person-history.ts';
import { momentAbout, wayWords } from '../ledger/moment-words.ts';

const BY = { me: 'lists.line.byMe', them: 'lists.line.byThem', both: 'lists.line.byBoth' } as const;

export function lineWords({ fact, referral }: TimeLine, nameOf: NameOf, today: string): string {
  switch (fact.is) {
    case 'contact': return [t(BY[fact.contact.by], { how: wayWords(fact.contact.channel) }), fact.contact.note ?? ''].filter(Boolean).join('. ');
    case 'captured': return t('lists.line.captured');
    case 'introduced': return t('lists.line.introduced');
    case 'thanked': return t('lists.thanked');
    case 'closed': return t('history.closed', { why: t(`closedWhy.${referral?.closedWhy ?? 'done'}`) });
    case 'outcome': return [t('history.outcome-recorded', { result: t(`outcome.${fact.outcome.result}`) }), fact.outcome.note ?? ''].filter(Boolean).join('. ');
    case 'worth': return t('lists.amount', { amount: formatMoney(fact.worth.minor, fact.worth.currency) });
    case 'moment': return [t(`happened.${fact.moment.kind}`), referral ? momentAbout(fact.moment, referral, nameOf) : '', fact.moment.kind === 'delivery-told' ? '' : (fact.moment.text ?? '')].filter(Boolean).join(' · ');
    case 'answer': return t(fact.answer.about === 'introduction' ? 'history.answerHow' : 'history.thirdHow', { name: nameOf(fact.answer.personId), answer: t(`optIn.${fact.answer.step}`), how: t(`channel.${fact.answer.channel}`) });
    case 'due': {
      const { kind, personId, since, note, state } = fact.followUp;
      const { what } = stepWords({ kind, name: nameOf(personId), since, note }, today);
      return state === 'open' ? t('lists.line.isDue', { what }) : t('history.done', { what });
    }
    case 'gift': return t('history.gift', { what: fact.gift.what });
    case 'praise': return `“${fact.praise.words}”`;
    case 'card': return personSentence(fact.event);
    default: return fact satisfies never;
  }
}
