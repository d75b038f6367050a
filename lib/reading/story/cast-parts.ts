// Who plays which part, all at once: nearly every story has one who introduces, one who needs and one who may help. It must not know consents or facts.
import type { Role } from '../../domain/reading.ts';
import type { Choices, PartRole } from '../knowledge.ts';
import { newSomeone, type Someone } from '../people/someone.ts';
import { likeliest, weigh, type Odds } from '../signs.ts';
import { unnamedSigns } from './candidates.ts';
import { roleSigns, type ThreadView } from './role-signs.ts';

export interface Part {
  readonly someone: Someone;
  readonly role: Role;
  /** Between 0 and 1. */
  readonly sure: number;
}
export interface PeopleView extends ThreadView {
  readonly inside: readonly Someone[];
}

/** What a role's being somebody's is worth over their having none; logarithms of odds. */
interface Candidate {
  readonly part: (role: Role) => Part;
  readonly worth: Readonly<Record<Role, number>>;
  readonly mayIntroduce: boolean;
  readonly isMe: boolean;
}

/** A part that nobody plays costs so much. */
const NOBODY = -1;
/** I am always one of the three. */
const WITHOUT_ME = -6;
/** A second one of a role has to be so much likelier than having none. */
const SECOND = 2;

const log = (odds: number): number => Math.log(Math.max(odds, 1e-6));
const over = (one: number, none: number): number => log(one) - log(none);

function candidateOf(someone: Someone, odds: Odds<PartRole>): Candidate {
  const { introducer, prospect, provider, none } = odds;
  return {
    part: (role) => ({ someone, role, sure: odds[role] }), isMe: someone.isMe, mayIntroduce: someone.inHeaders || someone.isMe,
    worth: { introducer: over(introducer, none), prospect: over(prospect, none), provider: over(provider, none) },
  };
}

/** Somebody of whom the words tell, but who is not named. */
function unnamedCandidate(odds: Odds<'prospect' | 'provider' | 'none'>): Candidate {
  return {
    part: (role) => ({ someone: newSomeone(null), role, sure: role === 'introducer' ? 0 : odds[role] }), isMe: false, mayIntroduce: false,
    worth: { introducer: -Infinity, prospect: over(odds.prospect, odds.none), provider: over(odds.provider, odds.none) },
  };
}

interface Trio {
  readonly introducer: Candidate | null;
  readonly prospect: Candidate | null;
  readonly provider: Candidate | null;
}
const ROLES = ['introducer', 'prospect', 'provider'] as const satisfies readonly (keyof Trio)[];

/** The three that go best together. */
function bestTrio(candidates: readonly Candidate[]): Trio {
  const isIMeant = candidates.some((one) => one.isMe);
  const worthOf = (one: Candidate | null, role: Role): number => (one ? one.worth[role] : NOBODY);
  const anybody = [...candidates, null];
  const introducers = candidates.filter((one) => one.mayIntroduce);
  let found: Trio = { introducer: null, prospect: null, provider: null };
  let most = -Infinity;
  for (const introducer of introducers.length > 0 ? introducers : [null]) {
    for (const prospect of anybody) {
      if (prospect && prospect === introducer) continue;
      for (const provider of anybody) {
        if (provider && (provider === introducer || provider === prospect)) continue;
        const hasMe = !isIMeant || introducer?.isMe === true || prospect?.isMe === true || provider?.isMe === true;
        const worth = (introducer ? introducer.worth.introducer : 0) + worthOf(prospect, 'prospect') + worthOf(provider, 'provider') + (hasMe ? 0 : WITHOUT_ME);
        if (worth <= most) continue;
        most = worth;
        found = { introducer, prospect, provider };
      }
    }
  }
  return found;
}

/** In the order of the parts. */
export function castParts(view: PeopleView, { role, unnamed }: Pick<Choices, 'role' | 'unnamed'>): Part[] {
  const named = [...view.inside, ...view.outsiders].map((someone) => candidateOf(someone, weigh(role, roleSigns(someone, view))));
  const trio = bestTrio([...named, unnamedCandidate(weigh(unnamed, unnamedSigns(view)))]);
  const parts = ROLES.flatMap((one) => trio[one]?.part(one) ?? []);
  const others = named.filter((one) => ROLES.every((r) => trio[r] !== one)).flatMap(({ part, worth }) => {
    const second = likeliest({ prospect: worth.prospect, provider: worth.provider });
    return worth[second] > SECOND ? [part(second)] : [];
  });
  return ROLES.flatMap((one) => [...parts, ...others].filter((part) => part.role === one));
}
