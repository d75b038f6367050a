// A thread in, a reading out: what it is, who takes part, what is needed, who agreed, each with the words it rests on. Pure: no page, no clock, no network.
import type { MailThread } from '../domain/mail-thread.ts';
import type { FactEvidence, Reading, ReadParty } from '../domain/reading.ts';
import { detectLanguage } from './detect-language.ts';
import { findBudget } from './facts/budget.ts';
import { findConsents } from './facts/consents.ts';
import { partyEvidence } from './facts/evidence.ts';
import { addDetails } from './facts/details.ts';
import { followMentions } from './facts/mentions.ts';
import { findNeed } from './facts/need.ts';
import { findOutcome } from './facts/outcome.ts';
import { assignRoles, type Roles } from './facts/roles.ts';
import { tellStory } from './facts/story.ts';
import { findActuality, findAppointment } from './facts/timing.ts';
import { gatherCast } from './people/cast.ts';
import type { Someone } from './people/someone.ts';
import { addKnownLines, readMessage, type ReadMessage } from './text/read-message.ts';

const MOST_MESSAGES = 300;

function toParty(role: ReadParty['role'], one: Someone): ReadParty {
  return {
    role, isMe: one.isMe, name: one.name, emails: [...one.emails], phones: [...one.phones], company: one.company, title: one.title, profileUrl: one.profileUrl,
    preferredContact: one.preferredContact, bestTime: one.bestTime,
  };
}

function partiesOf(roles: Roles): { party: ReadParty; someone: Someone }[] {
  const out: { party: ReadParty; someone: Someone }[] = [];
  const add = (role: ReadParty['role'], one: Someone | null | undefined): void => {
    if (one) out.push({ party: toParty(role, one), someone: one });
  };
  add('introducer', roles.introducer);
  for (const one of roles.prospects) add('prospect', one);
  for (const one of roles.providers) add('provider', one);
  return out;
}

function readAll(thread: MailThread): ReadMessage[] {
  const known = new Set<string>();
  const read: ReadMessage[] = [];
  let language = detectLanguage(thread.subject);
  thread.messages.slice(-MOST_MESSAGES).forEach((message, index) => {
    const one = readMessage(message, index, known, language);
    language = one.languageCode;
    addKnownLines(known, one.body);
    read.push(one);
  });
  return read;
}

export function readThread(thread: MailThread): Reading {
  const messages = readAll(thread);
  const texts = messages.map((read) => ({ messageId: read.message.id, text: [read.own, read.signature].filter((part) => part !== '').join('\n') }));
  const human = messages.findLast((read) => !read.isAutomatic && !read.isInvitation && read.own !== '') ?? messages.at(-1);
  const language = human?.languageCode ?? detectLanguage(thread.subject);
  const cast = gatherCast(thread, messages);
  const story = tellStory(messages, cast);
  if (story.kind === 'unrelated') return { language, kind: 'unrelated', direction: null, parties: [], need: null, actual: null, budget: null, appointment: null, consents: [], outcome: null, evidence: [], texts };
  const refs = followMentions(story, cast);
  const roles = assignRoles(refs, story, cast);
  addDetails(refs, story, roles);
  const need = findNeed(refs, story, roles);
  const budget = findBudget(refs, story);
  const consents = findConsents(refs, story, roles);
  const appointment = findAppointment(refs);
  const outcome = findOutcome(story, budget?.budget.currency ?? human?.language.currency ?? 'EUR');
  const actual = findActuality(refs, story, roles, need, consents);
  const parties = partiesOf(roles);
  const evidence: FactEvidence[] = [];
  const decided = story.decidedBy;
  const sentence = story.decidedWords ?? decided?.read.sentences[0];
  if (decided && sentence) evidence.push({ fact: 'kind', messageId: decided.read.message.id, quote: sentence.text, sure: 'sure' });
  if (need) evidence.push({ fact: 'need', messageId: need.messageId, quote: need.quote, sure: need.sure ? 'sure' : 'doubtful' });
  if (need && actual) evidence.push({ fact: 'actual', messageId: need.messageId, quote: need.quote, sure: 'doubtful' });
  if (budget) evidence.push({ fact: 'budget', messageId: budget.messageId, quote: budget.budget.quote, sure: budget.sure ? 'sure' : 'doubtful' });
  if (appointment) evidence.push({ fact: 'appointment', messageId: appointment.ref.step.read.message.id, quote: appointment.quote, sure: 'doubtful' });
  consents.forEach((consent, i) => evidence.push({ fact: `consents.${i}`, messageId: consent.messageId, quote: consent.quote, sure: consent.sure ? 'sure' : 'doubtful' }));
  if (outcome) evidence.push({ fact: 'outcome', messageId: outcome.messageId, quote: outcome.quote, sure: 'sure' });
  evidence.push(...partyEvidence(messages, parties));
  return {
    language, kind: story.kind, direction: story.introducer?.isMe ? 'given' : 'received', parties: parties.map(({ party }) => party),
    need: need ? { messageId: need.messageId, quote: need.quote } : null, actual, budget: budget?.budget ?? null, appointment: appointment?.quote ?? null,
    consents: consents.map(({ party, decision, messageId, quote }) => ({ party, decision, messageId, quote })),
    outcome: outcome ? { result: outcome.result, amount: outcome.amount, currency: outcome.currency, quote: outcome.quote } : null, evidence, texts,
  };
}
export { detectLanguage };
