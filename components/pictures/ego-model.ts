// The ties of one person, small: what was read around them, and the web of it.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { readTiesAround, type Ties } from '../../lib/actions/read-ties.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import type { PersonId } from '../../lib/domain/person.ts';
import { inTurn } from '../base/in-turn.ts';
import { nameLookup, type NameOf } from '../base/names.ts';
import type { Measure } from './text-width.ts';
import { createWeb, type WebModel } from './web-model.ts';

export interface EgoModel {
  readonly read: ReadonlySignal<Ties | null>;
  readonly nameOf: ReadonlySignal<NameOf>;
  readonly web: WebModel;
  stop(): void;
}
const MOST = 12;

export function createEgo(tools: Tools, personId: PersonId, measure: Measure): EgoModel {
  const read = signal<Ties | null>(null);
  // Where the book cannot be read the page says so; the picture stays away.
  const readInTurn = inTurn(async () => { read.value = await readTiesAround(tools, personId); });
  const readAgain = (): void => void readInTurn().catch(() => undefined);
  const stopHearing = tools.book.onChange(readAgain);
  readAgain();
  const nameOf = computed(() => nameLookup(read.value?.people ?? [], read.value?.forgotten));
  const web = createWeb({ ties: computed(() => read.value?.ties ?? []), nameOf, centre: signal(personId), isPrinting: signal(false), measure, most: MOST });
  return { read, nameOf, web, stop: () => { stopHearing(); web.stop(); } };
}
