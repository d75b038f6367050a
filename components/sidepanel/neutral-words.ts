// Words without names that were typed for one mail belong to the record: the next mail and the other side's use them too.
import { correctPerson, correctReferral } from '../../lib/actions/correct-record.ts';
import type { Changed, Tools } from '../../lib/actions/tools.ts';
import type { BookEvent } from '../../lib/domain/event.ts';
import { ME } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { SlotId } from '../../lib/drafting/slots.ts';

/** The record as it stands afterwards, and what was changed. Where the book cannot save, the mail is written all the same. */
export async function keepNeutralWords(tools: Tools, referral: Referral, values: Partial<Record<SlotId, string>>): Promise<Changed<Referral>> {
  const events: BookEvent[] = [];
  const trade = values['provider.neutral']?.trim();
  if (trade && referral.providerId && referral.providerId !== ME) {
    const person = await tools.book.person(referral.providerId);
    const saved = person && person.neutral !== trade ? await correctPerson(tools, person, { neutral: trade }) : null;
    if (saved?.ok) events.push(...saved.value.events);
  }
  // The topic is the need in fewer words: it stands for it where nothing longer is known.
  const need = values['need.neutral']?.trim() || (referral.needNeutral ? null : values['need.topic']?.trim());
  if (!need || need === referral.needNeutral) return { value: referral, events };
  const saved = await correctReferral(tools, referral, { needNeutral: need });
  return saved.ok ? { value: saved.value.value, events: [...events, ...saved.value.events] } : { value: referral, events };
}
