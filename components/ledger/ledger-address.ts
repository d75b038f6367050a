// A filter of the ledger as the part of the address after the room, there and back. It reads no address itself.
import { noFilter, type LedgerFilter } from '../../lib/domain/ledger/ledger-lines.ts';
import { STAGES, type Stage } from '../../lib/domain/stage.ts';

const dayIn = (text: string | null): string | null => (text !== null && /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(text)) ? text : null);
const stageIn = (text: string | null): Stage | null => STAGES.find((stage) => stage === text) ?? null;

/** What makes no sense is left out. */
export function filterFrom(address: string | null): LedgerFilter {
  if (address === null) return noFilter;
  const said = new URLSearchParams(address);
  const direction = said.get('direction');
  return {
    direction: direction === 'given' || direction === 'received' ? direction : null,
    from: dayIn(said.get('from')), to: dayIn(said.get('to')), personId: said.get('person') || null, stage: stageIn(said.get('stage')), tie: said.get('tie'), withAmount: said.get('amount') === 'with',
  };
}

/** Null where nothing is filtered. */
export function addressOf({ direction, from, to, personId, stage, tie, withAmount }: LedgerFilter): string | null {
  const said = new URLSearchParams();
  const values = { direction, from, to, person: personId, stage, tie, amount: withAmount ? 'with' : null };
  for (const [name, value] of Object.entries(values)) if (value !== null) said.set(name, value);
  return said.toString() || null;
}
