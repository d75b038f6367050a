// The channel that fits a due thing, in one word of the screen. It saves nothing.
import type { DueItem } from '../../lib/actions/due.ts';
import { channelFor } from '../../lib/domain/cadence/channel.ts';
import type { ContactChannel } from '../../lib/domain/moment.ts';

/** Null where nothing is sent to anybody; a note of one's own says itself how. */
export const channelOf = ({ followUp: { kind }, person }: Pick<DueItem, 'followUp' | 'person'>): ContactChannel | null => channelFor(kind, person);
