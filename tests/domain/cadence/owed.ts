// What is owed at the end of a history, said plainly from the rows alone: another hand's answer to the question that the engine answers. It must not use the engine.
import type { Moment, MomentKind } from '../../../lib/domain/moment.ts';
import type { OptInEntry } from '../../../lib/domain/opt-in.ts';
import { ME, type Person } from '../../../lib/domain/person.ts';
import type { Referral } from '../../../lib/domain/referral.ts';
import type { Story } from './story.ts';

/** `<referral or person> <kind> <whom>`, and where one kind may be owed several times, for what. */
export type Owed = ReadonlySet<string>;

const stamp = (one: { readonly on: string; readonly recordedAt: string }): string => `${one.on} ${one.recordedAt}`;
const all = (referral: Referral, ...kinds: readonly MomentKind[]): readonly Moment[] => Object.values(referral.moments).filter(({ kind }) => kinds.includes(kind)).sort((a, b) => (stamp(a) < stamp(b) ? -1 : 1));
const first = (days: readonly string[]): string | null => [...days].sort()[0] ?? null;

export function wonDay(referral: Referral): string | null {
  const result = referral.outcome?.result;
  if (result === 'lost' || result === 'no-response') return null;
  return first([...all(referral, 'order').map(({ on }) => on), ...(result === 'won' && referral.outcome ? [referral.outcome.on] : [])]);
}
const standsOpen = (referral: Referral): boolean => referral.closedOn === null && !referral.removed;
const goesOn = (referral: Referral): boolean => standsOpen(referral) && referral.endedOn === null && wonDay(referral) !== null;
export const isClient = (referral: Referral, id: string): boolean => referral.direction === 'received' && referral.providerId === ME && referral.prospectId === id && goesOn(referral);

function complaintsLeft(referral: Referral): readonly Moment[] {
  const sorry = all(referral, 'apologised');
  return all(referral, 'complaint').filter((complaint) => sorry.every((one) => stamp(one) < stamp(complaint)));
}
/** The last answer or question of one side, and the days of the questions since the last answer. */
function ledgerOf(referral: Referral, id: string | null): { last: OptInEntry | null; questions: number } {
  const entries = Object.values(referral.optIns).filter(({ personId, about }) => personId === id && about === 'introduction').sort((a, b) => (stamp(a) + a.id < stamp(b) + b.id ? -1 : 1));
  let questions = new Set<string>();
  for (const { step, on } of entries) if (step === 'asked') questions.add(on); else questions = new Set();
  return { last: entries.at(-1) ?? null, questions: questions.size };
}

function fromTheIntroducer(referral: Referral, owe: (kind: string, whom: string, what?: string) => void): void {
  const who = referral.introducerId;
  if (who === null || who === ME) return;
  if (referral.thankedOn === null) owe('thank-introducer', who);
  if (referral.direction !== 'received') return;
  if (all(referral, 'letter').length === 0 && (referral.form === 'referral' || referral.introducedOn !== null)) owe('thanks-letter', who);
  const [reports, won] = [all(referral, 'reported'), wonDay(referral)];
  const result = referral.outcome?.result;
  const lostOn = result === 'lost' || result === 'no-response' ? (referral.outcome?.on ?? null) : referral.outcome === null && won === null && ['declined', 'no-answer', 'no-need'].includes(referral.closedWhy ?? '') ? referral.closedOn : null;
  const appointment = all(referral, 'appointment')[0];
  if (appointment && won === null && lostOn === null && standsOpen(referral) && !reports.some((report) => stamp(report) >= stamp(appointment))) owe('report-appointment', who);
  if (won !== null && !reports.some((report) => report.on > won || all(referral, 'order').some((order) => order.on === won && report.on === won && report.recordedAt >= order.recordedAt))) owe('report-order', who);
  if (goesOn(referral)) owe('report-on', who);
  if (lostOn !== null && referral.thankedOn !== null && referral.thankedOn < lostOn && reports.every(({ on }) => on < lostOn)) owe('report-nothing', who);
}

function whileAsking(referral: Referral, owe: (kind: string, whom: string, what?: string) => void): void {
  if (!standsOpen(referral) || referral.outcome || referral.introducedOn || wonDay(referral) !== null) return;
  if (!referral.need || referral.form === 'lead' || referral.actual === 'someday') return owe('check-need', referral.prospectId ?? '');
  if (referral.direction === 'received') return;
  const [prospect, provider] = [ledgerOf(referral, referral.prospectId), ledgerOf(referral, referral.providerId)];
  const step = (side: typeof prospect): string => side.last?.step ?? 'none';
  const isNo = (side: typeof prospect): boolean => ['declined', 'withdrawn'].includes(step(side));
  const isYes = (side: typeof prospect): boolean => ['granted', 'renewed'].includes(step(side));
  const isUnasked = (side: typeof prospect): boolean => ['none', 'expired'].includes(step(side));
  const sides = [[prospect, referral.prospectId, 'prospect', provider], [provider, referral.providerId, 'provider', prospect]] as const;
  if (isNo(prospect) || isNo(provider)) {
    const [told, id] = isNo(prospect) ? [provider, referral.providerId] : [prospect, referral.prospectId];
    if (id !== null && id !== ME && !isUnasked(told) && step(told) !== 'declined') owe('tell-no', id);
    return;
  }
  const silent = [prospect, provider].some((side) => step(side) === 'asked' && side.questions >= 2);
  for (const [side, id, role] of sides) {
    if (id === null || id === ME) continue;
    if (isUnasked(side) && !silent) owe(`ask-${role}`, id);
    if (step(side) === 'asked') owe(side.questions >= 2 ? 'let-rest' : `chase-${role}`, id);
  }
  const yeses = sides.flatMap(([side, id]) => (isYes(side) && side.last && id !== null ? [{ on: side.last.on, id, entry: side.last.id }] : []));
  const oldest = yeses.reduce<(typeof yeses)[number] | null>((old, one) => (old === null || one.on < old.on ? one : old), null);
  if (oldest) owe('check-yes', oldest.id);
  if (yeses.length === 2) owe('introduce', referral.prospectId ?? '');
}

function afterwards(referral: Referral, people: Story['people'], hasAnswered: boolean, owe: (kind: string, whom: string, what?: string) => void): void {
  const { prospectId, providerId, direction, outcome } = referral;
  const sideOf = (moment: Moment): string => (moment.personId !== null && moment.personId !== ME ? moment.personId : ((prospectId === ME ? providerId : prospectId) ?? ''));
  for (const complaint of complaintsLeft(referral)) owe('apology-letter', sideOf(complaint), complaint.id);
  if (!standsOpen(referral)) return;
  const words = all(referral, 'provider-word');
  const isKnown = words.length > 0 || all(referral, 'delivered', 'result').length > 0 || (direction === 'received' && all(referral, 'client-word').length > 0) || outcome !== null || wonDay(referral) !== null;
  if (referral.introducedOn !== null && !isKnown) owe('ask-how-it-went', (providerId === ME ? prospectId : providerId) ?? '');
  const told = words.at(-1)?.on ?? (hasAnswered ? '' : null);
  if (direction === 'given' && told !== null && outcome?.result !== 'no-response' && !all(referral, 'client-word').some(({ on }) => on >= told && told !== '')) owe('ask-client', prospectId ?? '');
  if (prospectId !== null && prospectId !== ME && complaintsLeft(referral).length === 0 && !['lost', 'no-response', 'problem'].includes(outcome?.result ?? '')) {
    const asked = Object.values(people.get(prospectId)?.praise ?? {}).some(({ referralId, leave }) => referralId === referral.id && leave !== 'not-asked');
    if (all(referral, 'client-word').length > 0 && !asked) owe('ask-testimonial', prospectId);
    const result = all(referral, 'result').at(-1);
    if (result && all(referral, 'asked-introductions').every(({ on }) => on < result.on)) owe('ask-introductions', prospectId);
  }
  if (direction !== 'received') return;
  const meetings = new Map(all(referral, 'met').map((met) => [sideOf(met), met]));
  for (const [whom, met] of meetings) {
    const mine = Object.values(people.get(whom)?.contacts ?? {}).filter(({ by, channel }) => by === 'me' && channel !== 'in-person');
    if (!mine.some((one) => stamp(one) > stamp(met))) owe('thanks-meeting', whom);
    if (!mine.some(({ on }) => on > met.on)) owe('open-points', whom);
  }
  if (providerId !== ME || referral.endedOn !== null || outcome?.result === 'lost' || outcome?.result === 'no-response') return;
  const toldOf = all(referral, 'delivery-told').map(({ text }) => text);
  const delivered = all(referral, 'delivered').at(-1)?.on ?? '';
  for (const { id, dueOn } of Object.values(referral.deliverySteps)) if (!toldOf.includes(id) && dueOn > delivered) owe('tell-delivery', prospectId ?? '', id);
}

function withPerson(person: Person, referrals: readonly Referral[], owe: (kind: string, what?: string) => void): void {
  const clients = referrals.filter((referral) => isClient(referral, person.id));
  if (person.rhythm) owe('stay-in-touch');
  else if (clients.length > 0) owe('regular-check');
  if (clients.length > 0 && person.source === null) owe('plan-source');
  const day = person.source?.nextAskOn;
  const asks = referrals.flatMap((referral) => all(referral, 'asked-introductions').filter(({ personId }) => (personId ?? referral.prospectId) === person.id));
  if (day && person.source?.mostAsksPerYear !== 0 && asks.every(({ on }) => on < day)) owe('ask-source');
  if (person.pause?.until) owe('look-at-pause');
}

/** `hasAnswered`: the person ticked off the question to the provider, and so said that it was answered. */
export function owedIn(story: Story, hasAnswered: boolean): Owed {
  const owed = new Set<string>();
  const referrals = [...story.referrals.values()].filter(({ removed }) => !removed);
  for (const referral of referrals) {
    if (referral.closedWhy === 'not-a-referral') continue;
    const owe = (kind: string, whom: string, what = ''): void => void owed.add(`${referral.id} ${kind} ${whom} ${what}`.trim());
    fromTheIntroducer(referral, owe);
    const silence = referral.closedWhy === 'no-answer' ? [referral.prospectId, referral.providerId].find((id) => id !== null && id !== ME && ['granted', 'renewed'].includes(ledgerOf(referral, id).last?.step ?? '')) : undefined;
    if (silence) owe('tell-no', silence);
    whileAsking(referral, owe);
    afterwards(referral, story.people, hasAnswered, owe);
  }
  for (const person of story.people.values()) if (!person.removed) withPerson(person, referrals.filter((one) => [one.introducerId, one.prospectId, one.providerId].includes(person.id)), (kind, what = '') => void owed.add(`${person.id} ${kind} ${person.id} ${what}`.trim()));
  return owed;
}
