// What a draft is called, and what its reader will learn: sentences for the screen.
import type { DraftChoice, Learnt } from '../../lib/actions/prepare-draft.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { ANYBODY } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';

/** Whom it goes to. */
export function readerNames({ side, reader = null }: Pick<DraftChoice, 'side' | 'reader'>, referral: Referral, nameOf: NameOf): string {
  const called = (id: Referral['prospectId']): string => t('party.called', { name: nameOf(id) });
  switch (side) {
    case 'both': return t('draft.both', { first: called(referral.prospectId), second: called(referral.providerId) });
    case 'prospect': return called(referral.prospectId);
    case 'provider': return called(referral.providerId);
    case 'introducer': return called(referral.introducerId);
    case 'anyone': return reader === null ? t('reader.nobody') : called(reader);
    default: return side satisfies never;
  }
}
/** What the mail does, in the words of the next step where it is one. */
export function draftTitle(choice: Pick<DraftChoice, 'kind' | 'side' | 'reader'>, referral: Referral, nameOf: NameOf): string {
  const name = nameOf(choice.side === 'prospect' ? referral.prospectId : choice.side === 'introducer' ? referral.introducerId : referral.providerId);
  switch (choice.kind) {
    case 'optin-prospect': case 'optin-provider': return t('step.ask-provider.do', { name });
    case 'chaser': return t('step.chase-provider.do', { name });
    case 'introduction': return t('step.introduce.do', { name: nameOf(referral.prospectId), other: nameOf(referral.providerId) });
    case 'decline': return t('step.tell-no.do', { name });
    case 'thanks': return t('step.thank-introducer.do', { name });
    default: return choice.reader === null ? t(`draftKind.${choice.kind}`) : t('draft.title', { kind: t(`draftKind.${choice.kind}`), name: readerNames(choice, referral, nameOf) });
  }
}

/** What one reader will know of one person after reading. */
export interface LearntOf {
  /** Null: somebody who is not named. */
  readonly name: string | null;
  readonly facts: readonly string[];
}
/** Every reader, whoever a note is passed on to included; an empty list is a reader who learns nothing of anybody. */
export function learnRows(draft: Pick<Draft, 'kind' | 'readers'>, learns: readonly Learnt[], nameOf: NameOf): readonly { readonly reader: string; readonly of: readonly LearntOf[] }[] {
  const readers = draft.kind === 'forwardable' ? [...draft.readers, ANYBODY] : draft.readers;
  return readers.map((reader) => {
    const theirs = learns.filter((learnt) => learnt.reader === reader && learnt.person !== reader);
    const of = [...new Set(theirs.map((learnt) => learnt.person))].map((person): LearntOf => {
      const about = theirs.filter((learnt) => learnt.person === person);
      return { name: about.some((learnt) => learnt.named) ? nameOf(person) : null, facts: [...new Set(about.map((learnt) => t(`learn.${learnt.fact}`)))] };
    });
    return { reader: reader === ANYBODY ? t('learn.anybody') : nameOf(reader), of };
  });
}
