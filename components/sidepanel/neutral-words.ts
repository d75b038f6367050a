// Words without names that were typed for one mail belong to the record: the next mail and the other side's use them too.
import { correctPerson, correctReferral } from '../../lib/actions/correct-record.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { ME } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { SlotId } from '../../lib/drafting/slots.ts';

/** The record as it stands afterwards. Where the book cannot save, the mail is written all the same. */
export async function keepNeutralWords(tools: Tools, referral: Referral, values: Partial<Record<SlotId, string>>): Promise<Referral> {
  const trade = values['provider.neutral']?.trim();
  if (trade && referral.providerId && referral.providerId !== ME) {
    const person = await tools.book.person(referral.providerId);
    if (person && person.neutral !== trade) await correctPerson(tools, person, { neutral: trade });
  }
  const need = values['need.neutral']?.trim();
  if (!need || need === referral.needNeutral) return referral;
  const saved = await correctReferral(tools, referral, { needNeutral: need });
  return saved.ok ? saved.value.value : referral;
}
