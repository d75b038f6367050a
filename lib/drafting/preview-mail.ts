// How a mail would read, with people who do not exist: written by the composer itself, over a sample tale.
import type { MailText } from '../domain/own-mail.ts';
import { composeDraft, type ComposeResult } from './compose-draft.ts';
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

export interface PreviewOf {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Stands where the panel would ask. */
  readonly meaning: (slot: SlotId) => string;
  /** Only what the mail cannot do without is known. */
  readonly isSparse: boolean;
}

/** Null where it does not parse, or holds what it never may. */
export function previewMail(text: MailText, { kind, register, variant }: MailId, shipped: Wording, { today, meaning, isSparse }: PreviewOf): MailText | null {
  const { wording, problems } = withOwnMails(shipped, [{ ...text, kind, register, variant }]);
  if (problems.length > 0) return null;
  const { topic, ...tale } = sampleTale({ kind, variant }, shipped.language, today);
  const compose = (slots: readonly SlotId[]): ComposeResult => {
    const typed: TypedSlots = Object.fromEntries(slots.flatMap((slot) => { const value = slot === 'need.topic' ? topic : typedFor(slot, today, meaning); return value === null ? [] : [[slot, value]]; }));
    return composeDraft({ ...tale, kind, register, variant, today, typed }, wording);
  };
  const needed = isSparse ? compose([]) : null;
  const composed = needed === null ? compose(SLOT_IDS) : needed.ok ? needed : compose(needed.missing);
  return composed.ok ? { subject: composed.value.subject, body: composed.value.body } : null;
}
