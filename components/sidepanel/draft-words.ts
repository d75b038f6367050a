// What a draft is called, and what its reader will learn: sentences for the screen.
import type { DraftChoice, Learnt } from '../../lib/actions/prepare-draft.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';

/** Whom it goes to. */
export function readerNames({ side }: Pick<DraftChoice, 'side'>, referral: Referral, nameOf: NameOf): string {
  const called = (id: Referral['prospectId']): string => t('party.called', { name: nameOf(id) });
  switch (side) {
    case 'both': return t('draft.both', { first: called(referral.prospectId), second: called(referral.providerId) });
    case 'prospect': return called(referral.prospectId);
    case 'provider': return called(referral.providerId);
    case 'introducer': return called(referral.introducerId);
    default: return side satisfies never;
  }
}
/** What the mail does, in the words of the next step where it is one. */
export function draftTitle(choice: Pick<DraftChoice, 'kind' | 'side'>, referral: Referral, nameOf: NameOf): string {
  const name = nameOf(choice.side === 'prospect' ? referral.prospectId : choice.side === 'introducer' ? referral.introducerId : referral.providerId);
  switch (choice.kind) {
    case 'optin-prospect': case 'optin-provider': return t('step.ask-provider.do', { name });
    case 'chaser': return t('step.chase-provider.do', { name });
    case 'introduction': return t('step.introduce.do', { name: nameOf(referral.prospectId), other: nameOf(referral.providerId) });
    case 'decline': return t('step.tell-no.do', { name });
    case 'thanks': return t('step.thank-introducer.do', { name });
    default: return t('draft.title', { kind: t(`draftKind.${choice.kind}`), name: readerNames(choice, referral, nameOf) });
  }
}

/** One sentence for each reader; null where a reader learns nothing of anybody. */
export function learnWords(learns: readonly Learnt[], nameOf: NameOf): readonly { readonly reader: string; readonly what: string }[] {
  const readers = [...new Set(learns.map((learnt) => learnt.reader))];
  return readers.map((reader) => {
    const theirs = learns.filter((learnt) => learnt.reader === reader && learnt.person !== reader);
    const people = [...new Set(theirs.map((learnt) => learnt.person))];
    const parts = people.map((person) => {
      const facts = theirs.filter((learnt) => learnt.person === person);
      const list = listed([...new Set(facts.map((learnt) => t(`learn.${learnt.fact}`)))]);
      return facts.some((learnt) => learnt.named) ? t('learn.named', { name: nameOf(person), facts: list }) : t('learn.unnamed', { facts: list });
    });
    return { reader: nameOf(reader), what: parts.join('; ') };
  }).filter(({ what }) => what !== '');
}
