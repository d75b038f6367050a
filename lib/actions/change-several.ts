// Many records are changed alike, each as it would be alone, in one save: one undo takes all of it back.
import type { EventIntent } from '../domain/event.ts';
import type { Person } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Several, SeveralChange, SeveralChanged } from '../domain/several.ts';
import { emptyPlan } from '../domain/source.ts';
import { tagChange } from '../domain/tags.ts';
import type { StoreProblem } from '../store/book.ts';
import { changePerson, type PersonChange } from './change-person.ts';
import { changeReferral, type ReferralChange } from './change-referral.ts';
import { tagIntent } from './change-tags.ts';
import { eachToChange, type ToChange } from './each-to-change.ts';
import { gathering } from './gathering.ts';
import { dayOf } from '../domain/day.ts';
import { withRowsInMemory } from './rows-in-memory.ts';
import type { Tools } from './tools.ts';
import { halves, type WorkProgress } from './work-progress.ts';

function personChange(person: Person, change: SeveralChange): PersonChange | null {
  switch (change.what) {
    case 'company': case 'language': case 'register': return person[change.what] === change.value ? null : { kind: 'corrected', set: { [change.what]: change.value } };
    case 'rhythm': return JSON.stringify(person.rhythm) === JSON.stringify(change.value) ? null : { kind: 'corrected', set: { rhythm: change.value } };
    case 'source': return person.source?.kind === change.value ? null : { kind: 'corrected', set: { source: { ...(person.source ?? emptyPlan), kind: change.value } } };
    case 'remove': return { kind: 'removed', set: { removed: true } };
    default: return null;
  }
}
function referralChange(referral: Referral, change: SeveralChange, today: string): ReferralChange | null {
  switch (change.what) {
    case 'close': return referral.closedOn !== null ? null : { kind: 'closed', set: { closedOn: today, closedWhy: change.value } };
    case 'reopen': return referral.closedOn === null ? null : { kind: 'corrected', set: { closedOn: null, closedWhy: null } };
    case 'business': return referral.business === change.value ? null : { kind: 'corrected', set: { business: change.value } };
    case 'remove': return { kind: 'removed', set: { removed: true } };
    default: return null;
  }
}
/** From these nothing that is due follows. */
const PLAIN: ReadonlySet<SeveralChange['what']> = new Set(['tag', 'untag', 'company', 'language', 'register']);
/** From here on everything that what follows rests on is read once. */
const MANY = 1000;

export async function changeSeveral(tools: Tools, { type, ids, change, operation }: Several, tell: (progress: WorkProgress) => void = () => undefined): Promise<Result<SeveralChanged, StoreProblem>> {
  const today = dayOf(tools.now());
  const intents: EventIntent[] = [];
  const expect: Record<string, number> = {};
  const gathered = gathering(ids.length >= MANY && !PLAIN.has(change.what) ? await withRowsInMemory(tools) : tools);
  const way = halves(ids.length, tell);
  let [changed, seen] = [0, 0];
  const plain = (row: ToChange): boolean => {
    const own = change.what === 'tag' ? tagChange(row, change.tags) : change.what === 'untag' ? tagChange(row, [], change.tags) : null;
    if (own) { intents.push(tagIntent(type, row.id, own)); return true; }
    const set = type === 'person' && PLAIN.has(change.what) ? personChange(row as Person, change) : null;
    if (set) intents.push({ subject: { type, id: row.id }, kind: set.kind, set: set.set as NonNullable<EventIntent['set']> });
    return set !== null;
  };
  const planned = async (row: ToChange): Promise<boolean> => {
    if (type === 'person') { const own = personChange(row as Person, change); if (own) await changePerson(gathered.tools, row as Person, own); return own !== null; }
    const own = referralChange(row as Referral, change, today);
    if (own) await changeReferral(gathered.tools, row as Referral, own);
    return own !== null;
  };
  await eachToChange(gathered.tools, type, ids, async (rows) => {
    for (const row of rows) {
      seen += 1;
      // oxlint-disable-next-line no-await-in-loop -- each rests on what those before it would change
      const isChanged = PLAIN.has(change.what) ? plain(row) : await planned(row);
      if (!isChanged) continue;
      changed += 1;
      expect[row.id] = row.revision;
    }
    way.laid(seen);
  });
  const saved = await tools.book.commit({ operation, intents: [...intents, ...gathered.intents()], expect, onWriting: way.written });
  return saved.ok ? ok({ changed, gone: ids.length - seen }) : saved;
}
