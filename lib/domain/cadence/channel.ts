// Which channel fits: what must be on paper goes by letter, else the way they prefer; the phone only where it is urgent or preferred (F6).
import type { FollowUpKind } from '../follow-up.ts';
import type { ContactChannel } from '../moment.ts';
import type { Person } from '../person.ts';
import type { ContactWay } from '../reading.ts';
import { ruleNamed } from './rules.ts';

export type Reachable = Pick<Person, 'preferredContact' | 'emails' | 'phones' | 'profileUrl'>;

function preferred(way: ContactWay): ContactChannel {
  switch (way) {
    case 'email': return 'mail';
    case 'phone': return 'phone';
    case 'linkedin': return 'linkedin';
    case 'in-person': return 'in-person';
    case 'messenger': case 'video-call': return 'other';
    default: return way satisfies never;
  }
}

/** Null where the follow-up writes to nobody. */
export function channelFor(kind: FollowUpKind, person: Reachable | null, isUrgent = false): ContactChannel | null {
  const usual = kind === 'own-note' ? null : ruleNamed(kind).channel;
  if (usual === null || usual === 'letter' || usual === 'card' || !person) return usual;
  if (isUrgent && person.phones.length > 0) return 'phone';
  if (person.preferredContact) return preferred(person.preferredContact);
  if (person.emails.length > 0) return usual;
  return person.profileUrl ? 'linkedin' : person.phones.length > 0 ? 'letter' : usual;
}
