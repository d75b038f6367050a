// What every host owes: it reads the open thread and no other, writes a draft once and says so only where it stands, tells what stands in a box, and sends nothing. Gives back each breach as a sentence; none is good.
import { readsWhatIsOpen } from './reading.ts';
import type { Stage } from './stage.ts';
import { writesAsItSays } from './writing.ts';

/** `[]` where the host keeps all of it. */
export async function breachesOf(stage: Stage): Promise<readonly string[]> {
  const breaches = [...(await readsWhatIsOpen(stage))];
  // oxlint-disable-next-line no-await-in-loop -- one place after the other: they are in one client
  for (const place of stage.places) breaches.push(...(await writesAsItSays(stage, place)));
  if ((await stage.sent()) > 0) breaches.push('something was sent');
  return breaches;
}
