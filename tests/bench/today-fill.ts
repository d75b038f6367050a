// Runs in a page of the extension: fills its book with people and referrals who know each other, each referral with its follow-ups, most of them done long ago.
import { v7 } from 'uuid';
import type { EventIntent, Json } from '../../lib/domain/event.ts';
import { openBook } from '../../lib/store/open-book.ts';

export interface FillPage {
  /** Half people, half referrals, one follow-up to each referral; one of ten is open. */
  fill(records: number, today: string): Promise<number>;
}
declare global {
  interface Window {
    filler: FillPage;
  }
}
const SAVE = 1_000;
const dayFrom = (today: string, by: number): string => new Date(Date.parse(today) + by * 86_400_000).toISOString().slice(0, 10);

const person = (id: string, n: number): EventIntent => ({
  subject: { type: 'person', id }, kind: 'added',
  set: { name: `Person Number ${n}`, otherNames: [], emails: [`person${n}@mail.example`], phones: [], company: `Company ${n % 500}`, notes: 'words of a note '.repeat(12) },
});
const referral = (id: string, n: number, people: readonly string[], today: string): EventIntent => {
  const at = (by: number): Json => people[(n * 7 + by) % people.length] ?? null;
  const capturedOn = dayFrom(today, -(n % 2_000));
  return {
    subject: { type: 'referral', id }, kind: 'captured',
    set: { form: 'referral', direction: n % 3 === 0 ? 'received' : 'given', capturedOn, topic: `A matter numbered ${n}`, introducerId: n % 3 === 0 ? at(11) : 'me', prospectId: at(0), providerId: n % 3 === 0 ? 'me' : at(1), need: 'words of a need '.repeat(8), actual: 'now' },
  };
};
/** Of ten one is open: some late, some today, some this week, the others later. */
const followUp = (n: number, referralId: string, people: readonly string[], today: string): EventIntent => {
  const isOpen = n % 10 === 0;
  const kind = n % 3 === 0 ? 'thank-introducer' : n % 20 === 0 ? 'chase-prospect' : 'ask-prospect';
  return {
    subject: { type: 'follow-up', id: `${referralId}:${kind}` }, kind: 'planned',
    set: { referralId, personId: people[(n * 7 + (n % 3 === 0 ? 11 : 0)) % people.length] ?? null, kind, dueOn: dayFrom(today, ((n / 10) % 120) - 30), since: dayFrom(today, -40), state: isOpen ? 'open' : 'done', note: null },
  };
};

window.filler = {
  async fill(records, today) {
    const opened = await openBook({ mark: { read: async () => null, write: async () => undefined }, now: () => Date.now(), newId: () => v7() });
    if (!opened.ok) throw new Error(opened.reason);
    const book = opened.value;
    const save = async (intents: readonly EventIntent[]): Promise<void> => {
      const saved = await book.commit({ operation: v7(), intents });
      if (!saved.ok) throw new Error(saved.reason);
    };
    const people = Array.from({ length: records / 2 }, () => v7());
    for (let from = 0; from < people.length; from += SAVE) await save(people.slice(from, from + SAVE).map((id, n) => person(id, from + n)));
    for (let from = 0; from < records / 2; from += SAVE) {
      const ids = Array.from({ length: Math.min(SAVE, records / 2 - from) }, () => v7());
      await save(ids.flatMap((id, n) => [referral(id, from + n, people, today), followUp(from + n, id, people, today)]));
    }
    // Planned already, by the engine of today: what is measured is the opening, not the first planning.
    await book.keepUnsaved('cadence', { engine: 1, firstOn: today });
    const { people: had, referrals } = await book.counts();
    book.close();
    return had + referrals;
  },
};
