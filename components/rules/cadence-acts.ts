// The cadence's two acts, as the room of the rules asks for them.
import { changeCadence } from '../../lib/actions/change-cadence.ts';
import { whatWouldBeDue } from '../../lib/actions/what-would-be-due.ts';
import type { CadenceActs } from './rules-model.ts';

export const cadenceActs: CadenceActs = { change: changeCadence, whatIf: whatWouldBeDue };
