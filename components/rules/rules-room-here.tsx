// The room of the cadence, fetched with the planning it looks ahead with when it is first opened.
import type { ComponentType } from 'preact';
import { later } from '../sidepanel/later.tsx';
import type { RulesDesk } from './rules-model.ts';

export interface RulesHere { readonly desk: RulesDesk; readonly today: string }
export const RulesRoomHere: ComponentType<RulesHere> = later(async () => {
  const [{ RulesRoom }, { cadenceActs }] = await Promise.all([import('./rules-room.tsx'), import('./cadence-acts.ts')]);
  return ({ desk, today }: RulesHere) => <RulesRoom desk={desk} acts={cadenceActs} today={today} />;
});
