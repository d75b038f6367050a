// Which slots a mail may use, and how each is written in it. It asks the same rule as the composer and knows no values.
import { defaultSettings } from '../domain/settings.ts';
import type { MailId } from './own-mails.ts';
import { mayFill } from './permitted.ts';
import { sampleCasts, type MailKind } from './sample-tale.ts';
import { SLOT_IDS, slotOf, type SlotId } from './slots.ts';
import type { Template } from './template.ts';
import type { Wording } from './wording/wording.ts';

/** False for what a reader of this kind of mail may not learn whatever was agreed. */
export const mayEverFill = (slot: SlotId, { kind, variant }: MailKind): boolean => {
  const casts = sampleCasts({ kind, variant });
  // To anyone: as strict as to either side.
  const all = casts.length > 0 ? casts : sampleCasts({ kind: 'chaser', variant: 'plain' });
  return all.some(({ referral, readers }) => mayFill(slot, 'typed', { kind, referral, readers, settings: defaultSettings, people: new Map(), firstWriter: 'provider' }, () => true));
};

export interface OfferedSlot {
  readonly slot: SlotId;
  /** As it stands in a template: `{reader.name|formal}`. */
  readonly written: string;
}

const written = (slot: SlotId, marks: readonly string[]): string => `{${[slot, ...marks].join('|')}}`;
const slotsOf = (template: Template): OfferedSlot[] =>
  template.flatMap((line) => line.flatMap((item) => (item.kind === 'choice' ? item.branches.flat() : [item]))).flatMap((piece) => (piece.kind === 'slot' ? [{ slot: piece.slot, written: written(piece.slot, piece.marks) }] : []));
const once = (slots: readonly OfferedSlot[]): OfferedSlot[] => [...new Map(slots.map((one) => [one.written, one])).values()];

/** Of no use but in mails of one kind, which use them all. */
const OF_ONE_KIND = /^(?:request|praise|report|ideal|partner|apology|delivery|info|pause|true|first|second|introducer\.(?:wish|respected)|season|fit\.lesson|date\.(?:firstMove|praise|letter|remedy|review))\b/u;

/** `usual`: what the shipped mails of this kind use, in their forms. `more`: what else it may hold, names in the form in which the reader is addressed. */
export function offeredSlots({ kind, register, variant }: Pick<MailId, 'kind' | 'register' | 'variant'>, wording: Wording): { readonly usual: readonly OfferedSlot[]; readonly more: readonly OfferedSlot[] } {
  const shipped = wording.variantsOf(kind, register).flatMap((variant) => wording.mail(kind, register, variant) ?? []);
  const usual = once(shipped.flatMap(({ subject, body }) => [...slotsOf(subject), ...slotsOf(body)]));
  const used = new Set(usual.map(({ slot }) => slot));
  const address = usual.find(({ slot }) => slotOf(slot).kind === 'name' && slot !== 'me.name')?.written.slice(1, -1).split('|').slice(1) ?? [];
  const more = SLOT_IDS.filter((slot) => !used.has(slot) && !OF_ONE_KIND.test(slot) && mayEverFill(slot, { kind, variant }));
  return { usual, more: more.map((slot) => ({ slot, written: written(slot, slotOf(slot).kind === 'name' ? address : []) })) };
}
