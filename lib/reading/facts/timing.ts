// How actual a need is, and how and when people want to meet. It must not know who is who.
import type { Actuality } from '../../domain/reading.ts';
import type { FoundNeed } from './need.ts';
import type { FoundConsent } from './consents.ts';
import type { SentenceRef } from './mentions.ts';
import type { Roles } from './roles.ts';
import type { Story } from './story.ts';

export function findActuality(refs: readonly SentenceRef[], story: Story, roles: Roles, need: FoundNeed | null, consents: readonly FoundConsent[]): Actuality | null {
  if (story.kind === 'unrelated') return null;
  const prospect = roles.prospects[0];
  const sellerAsks = story.request !== null && story.requester !== null && roles.providers.includes(story.requester);
  if (sellerAsks) {
    const pain = refs.some((ref) => ref.sentence.tells('now') && !ref.sentence.tells('someday'));
    if (!pain || !need?.ref.sentence.tells('need2')) return refs.some((ref) => ref.sentence.tells('lead') || ref.sentence.tells('someday')) || !pain ? 'someday' : 'now';
  }
  const refused = consents.find((consent) => consent.someone === prospect && (consent.decision === 'declined' || consent.decision === 'undecided'));
  const told = story.referral !== null && (story.referral.acts.contact || story.referral.read.sentences.some((sentence) => sentence.tells('relayYes')));
  if (story.referral && !told && refs.some((ref) => ref.step === story.referral && ref.sentence.tells('lead'))) return 'someday';
  if (need) {
    const around = refs.filter((ref) => ref.step === need.ref.step && Math.abs(refs.indexOf(ref) - refs.indexOf(need.ref)) <= 2);
    if (need.ref.sentence.tells('now')) return 'now';
    if (need.ref.sentence.tells('soon')) return 'soon';
    if (around.some((ref) => ref.sentence.tells('soon'))) return 'soon';
    // A date told later by the one who has the need.
    if (refs.some((ref) => ref.step.author === prospect && ref.step !== story.outcome?.step && ref.sentence.tells('soon') && (ref.sentence.tells('need') || ref.sentence.tells('need1') || ref.sentence.tells('budget') || ref.sentence.tells('yes')) && !ref.sentence.tells('meeting') && !ref.sentence.tells('bestTime'))) return 'soon';
    if (refused && refs.some((ref) => ref.sentence.tells('someday'))) return 'someday';
    if (need.ref.sentence.tells('someday') && !around.some((ref) => ref.sentence.tells('now'))) return 'someday';
  }
  return 'now';
}

export interface FoundWords {
  readonly quote: string;
  readonly ref: SentenceRef;
}

export function findAppointment(refs: readonly SentenceRef[]): FoundWords | null {
  const found = refs.filter((ref) => ref.sentence.tells('meeting'));
  const last = found.at(-1);
  return last ? { quote: last.sentence.text.replace(/[.。!！\s]+$/u, ''), ref: last } : null;
}
