// What a mail asks for, in the words of the screen.
import { slotOf, type SlotId } from '../../lib/drafting/slots.ts';
import { t } from '../../lib/i18n/translate.ts';

export const slotLabel = (slot: SlotId): string => t(`slot.${slot}`);
export const takesLines = (slot: SlotId): boolean => ['sentence', 'lines', 'quote'].includes(slotOf(slot).kind);
