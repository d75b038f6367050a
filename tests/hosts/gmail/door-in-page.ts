// What the checks of the last door put into the stand-in page: the door with the real guard, and a book that answers at once, soon, too late, or never.
import type { HiddenPerson } from '../../../lib/domain/draft.ts';
import type { SendGuard } from '../../../lib/domain/send-guard.ts';
import { findDisclosures } from '../../../lib/drafting/guard/find-disclosures.ts';
import { keepSendDoor } from '../../../lib/hosts/gmail/send-door.ts';

export type Answers = 'at hand' | 'soon' | 'too late' | 'never' | 'refuses' | 'breaks' | 'breaks late';
interface Setting {
  answers: Answers;
  /** What the person says when asked. */
  goes: boolean;
}

const agnes: HiddenPerson = { id: 'agnes', name: 'Agnes Wirral', otherNames: [], emails: ['agnes@wirral-ceramics.example'], phones: ['+44 20 7946 0958'], company: 'Wirral Ceramics', title: null, profileUrl: null, website: null };
const guard: SendGuard = { hidden: [agnes], known: [{ name: 'Irena Novakova', emails: ['irena@ledgerline.example'] }], allowed: [] };
const setting: Setting = { answers: 'at hand', goes: false };
const counts = { asked: 0, unchecked: 0, anyway: 0 };
const delays: number[] = [];
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function fetchGuard(): Promise<SendGuard | null> {
  switch (setting.answers) {
    case 'at hand': case 'breaks': return guard;
    case 'soon': case 'breaks late': await pause(60); return guard;
    case 'too late': await pause(700); return guard;
    case 'never': return new Promise(() => undefined);
    case 'refuses': throw new Error('the worker is gone');
    default: return setting.answers satisfies never;
  }
}

let since = 0;
const begin = (): void => { since = performance.now(); };
const end = (): void => void delays.push(performance.now() - since);
for (const name of ['click', 'keydown'] as const) addEventListener(name, begin, true);
keepSendDoor(window, {
  isWatched: (address) => address === 'irena@ledgerline.example',
  guardAtHand: () => (setting.answers === 'at hand' || setting.answers === 'breaks' ? guard : null),
  fetchGuard,
  findLeaks({ to, cc, bcc, subject, ownText, quotedText, attachments }, { hidden, known }) {
    if (setting.answers.startsWith('breaks')) throw new Error('the guard is broken');
    return findDisclosures({ to, cc, bcc, subject, bodyText: ownText, quotedText, attachments }, hidden, known).filter(({ level }) => level === 'leak');
  },
  askPerson: async () => {
    counts.asked++;
    await pause(40);
    return setting.goes;
  },
  sentAnyway: () => void counts.anyway++,
  sentUnchecked: () => void counts.unchecked++,
});
for (const name of ['click', 'keydown'] as const) addEventListener(name, end, true);

Object.assign(globalThis, { door: { setting, counts, delays } });
