// How a mail would read, with people who do not exist: written by the composer itself, over a sample tale.
import type { MailText } from '../domain/own-mail.ts';
import { composeDraft } from './compose-draft.ts';
import { withOwnMails, type MailId } from './own-mails.ts';
import { sampleTale } from './sample-tale.ts';
import { SLOT_IDS, slotOf, type SlotId } from './slots.ts';
import type { TypedSlots } from './slot-values.ts';
import { dayAfter } from './wording/calendar.ts';
import type { Wording } from './wording/wording.ts';

/** What the sample itself tells. */
const FROM_THE_TALE: ReadonlySet<SlotId> = new Set<SlotId>(['need.neutral', 'need.words', 'provider.neutral', 'reader.company', 'provider.company', 'client.company', 'introducer.company', 'introducer.respected', 'season.opening', 'me.line', 'prospect.contactWay', 'prospect.contactDetail', 'provider.contactWay', 'provider.contactDetail']);

function typedFor(slot: SlotId, today: string, meaning: (slot: SlotId) => string): string | null {
  const soon = dayAfter(today, 7) ?? today;
  switch (slotOf(slot).kind) {
    case 'name': return null;
    case 'claim': return 'yes';
    case 'date': return slot === 'date.asked' || slot === 'date.introduced' ? today : soon;
    case 'moment': return `${soon}T10:30`;
    default: return FROM_THE_TALE.has(slot) ? null : meaning(slot);
  }
}

/** `meaning` stands where the panel would ask. Null where it does not parse, or holds what it never may. */
export function previewMail(text: MailText, { kind, register, variant }: MailId, shipped: Wording, { today, meaning }: { readonly today: string; readonly meaning: (slot: SlotId) => string }): MailText | null {
  const { wording, problems } = withOwnMails(shipped, [{ ...text, kind, register, variant }]);
  if (problems.length > 0) return null;
  const typed: TypedSlots = Object.fromEntries(SLOT_IDS.flatMap((slot) => { const value = typedFor(slot, today, meaning); return value === null ? [] : [[slot, value]]; }));
  const { topic, ...tale } = sampleTale(kind, shipped.language, today);
  const composed = composeDraft({ ...tale, kind, register, variant, today, typed: { ...typed, 'need.topic': topic } }, wording);
  return composed.ok ? { subject: composed.value.subject, body: composed.value.body } : null;
}
