// Reads what the pictures are made of: every referral as a tie, and the people in them. In portions, so that the page stays quick meanwhile.
import type { Person, PersonId } from '../domain/person.ts';
import { ME } from '../domain/person.ts';
import { inFixedOrder, tieOf, type Tie } from '../domain/pictures/tie.ts';
import type { Referral } from '../domain/referral.ts';
import type { Tools } from './tools.ts';

export interface Ties {
  readonly ties: readonly Tie[];
  readonly people: readonly Person[];
  /** Those of whom nothing is kept. */
  readonly forgotten: Readonly<Record<PersonId, string>>;
}
/** Lets the page do what waits. */
export type Breathe = () => Promise<void>;

function gathering(): { readonly ties: Tie[]; readonly forgotten: Record<PersonId, string>; add(referrals: readonly Referral[]): void } {
  const [ties, forgotten]: [Tie[], Record<PersonId, string>] = [[], {}];
  return {
    ties, forgotten,
    add(referrals) {
      for (const referral of referrals) {
        if (referral.removed) continue;
        ties.push(tieOf(referral));
        Object.assign(forgotten, referral.forgotten);
      }
    },
  };
}

export async function readTies(tools: Pick<Tools, 'book'>, breathe: Breathe): Promise<Ties> {
  const people = (await tools.book.people()).filter((person) => !person.removed);
  const { ties, forgotten, add } = gathering();
  await tools.book.eachReferral(async (portion) => {
    add(portion);
    await breathe();
  });
  return { people, ties: inFixedOrder(ties), forgotten };
}

const AT_A_TIME = 25;
/** Somebody busy has hundreds around them: asked for all at once, the page would stand still. */
async function someAtATime<Found>(ids: readonly PersonId[], read: (id: PersonId) => Promise<Found>): Promise<readonly Found[]> {
  const found: Found[] = [];
  // oxlint-disable-next-line no-await-in-loop -- the pause is the purpose
  for (let from = 0; from < ids.length; from += AT_A_TIME) found.push(...(await Promise.all(ids.slice(from, from + AT_A_TIME).map(read))));
  return found;
}

/** The referrals of one person, and of those they stand in a referral with; not of everybody whom I know. */
export async function readTiesAround(tools: Pick<Tools, 'book'>, personId: PersonId): Promise<Ties> {
  const own = await tools.book.referralsOf(personId);
  const near = new Set(own.flatMap(({ introducerId, prospectId, providerId }) => [introducerId, prospectId, providerId]).filter((id): id is PersonId => id !== null && id !== ME && id !== personId));
  const further = (await someAtATime([...near], tools.book.referralsOf)).flat();
  const referrals = [...new Map([...own, ...further].map((referral) => [referral.id, referral])).values()];
  const ids = new Set(referrals.flatMap(({ introducerId, prospectId, providerId }) => [introducerId, prospectId, providerId]).filter((id): id is PersonId => id !== null && id !== ME));
  const people = (await someAtATime([...ids], tools.book.person)).flatMap((person) => (person && !person.removed ? [person] : []));
  const { ties, forgotten, add } = gathering();
  add(referrals);
  return { people, ties: inFixedOrder(ties), forgotten };
}
