// Keeps what is typed for a mail's gaps: until it is sent for this mail, and the topic without names for every mail of the record.
import type { Tools } from '../../lib/actions/tools.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { SLOT_IDS, type SlotId } from '../../lib/drafting/slots.ts';
import { openTyping } from './typing-model.ts';

export interface SlotTyping {
  values(): Partial<Record<SlotId, string>>;
  keep(slot: SlotId, value: string): void;
  flush(): Promise<void>;
  /** The mail is on its way: only what the next one needs as well stays. */
  sent(): Promise<void>;
}
const OF_THE_RECORD: ReadonlySet<SlotId> = new Set<SlotId>(['need.topic']);

export async function openSlotTyping(tools: Pick<Tools, 'book'>, referral: Pick<Referral, 'id'>, draftKey: string): Promise<SlotTyping> {
  const [mail, record] = await Promise.all([openTyping(tools, draftKey), openTyping(tools, `topic|${referral.id}`)]);
  const placeOf = (slot: SlotId): typeof mail => (OF_THE_RECORD.has(slot) ? record : mail);
  return {
    values: () => Object.fromEntries(SLOT_IDS.flatMap((slot) => { const typed = placeOf(slot).get(slot); return typeof typed === 'string' && typed !== '' ? [[slot, typed]] : []; })),
    keep: (slot, value) => placeOf(slot).keep(slot, value === '' ? null : value),
    flush: async () => { await Promise.all([mail.flush(), record.flush()]); },
    sent: async () => { await Promise.all([mail.clear(), record.flush()]); },
  };
}
