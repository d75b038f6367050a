// A thread in, a reading out: what it is, who takes part, what is needed, who agreed, each with the words it rests on. Pure: no page, no clock, no network.
import type { MailThread } from '../domain/mail-thread.ts';
import type { FactEvidence, ReadConsent, Reading, ReadParty } from '../domain/reading.ts';
import { detectLanguage } from './detect-language.ts';
import { findBudget } from './facts/budget.ts';
import { findConsents, type FoundConsent } from './facts/consents.ts';
import { addDetails } from './facts/details.ts';
import { partyEvidence } from './facts/evidence.ts';
import { findNeed } from './facts/need.ts';
import { findOutcome } from './facts/outcome.ts';
import { findActuality, findAppointment } from './facts/timing.ts';
import type { Knowledge } from './knowledge.ts';
import { fetchKnowledge } from './learned/fetch-knowledge.ts';
import type { Part } from './story/cast-parts.ts';
import { setScene, tellStory, type Scene } from './story/tell-story.ts';
import { readMessages, type ReadMessage } from './text/read-message.ts';

const toParty = ({ role, someone: one }: Part): ReadParty => ({
  role, isMe: one.isMe, name: one.name, emails: [...one.emails], phones: [...one.phones], company: one.company, title: one.title, profileUrl: one.profileUrl,
  preferredContact: one.preferredContact, bestTime: one.bestTime,
});

const toConsent = ({ party, decision, messageId, quote }: FoundConsent): ReadConsent => ({ party, decision, messageId, quote });

const SURE_KIND = 0.8;

export async function readThread(thread: MailThread): Promise<Reading> {
  const [messages, knowledge] = await Promise.all([readMessages(thread), fetchKnowledge()]);
  return readWith(thread, messages, knowledge);
}

/** `scene`: where it is set already. */
export function readWith(thread: MailThread, read: readonly ReadMessage[], knowledge: Knowledge, scene: Scene = setScene(thread, read, knowledge)): Reading {
  const messages = scene.steps.map((step) => step.read);
  const texts = messages.map((read) => ({ messageId: read.message.id, text: [read.own, read.signature].filter((part) => part !== '').join('\n') }));
  const human = messages.findLast((read) => !read.isAutomatic && !read.isInvitation && read.own !== '') ?? messages.at(-1);
  const language = human?.languageCode ?? detectLanguage(thread.subject);
  const story = tellStory(scene, knowledge.choices);
  if (story.kind === 'unrelated') return { language, kind: 'unrelated', direction: null, parties: [], need: null, actual: null, budget: null, appointment: null, consents: [], doubtfulConsents: [], outcome: null, evidence: [], texts };
  addDetails(story);
  const need = findNeed(story, knowledge);
  const budget = findBudget(story, knowledge);
  const answers = findConsents(story, knowledge);
  const consents = answers.filter((answer) => !answer.isDoubtful);
  const appointment = findAppointment(story.refs);
  const outcome = findOutcome(story, knowledge.choices, budget?.budget.currency ?? human?.language.currency ?? 'EUR');
  const actual = findActuality(story, need, knowledge.choices);
  const parties = story.parts.map(toParty);
  const evidence: FactEvidence[] = [];
  if (story.shown) evidence.push({ fact: 'kind', messageId: story.shown.step.read.message.id, quote: story.shown.sentence.text, sure: story.sure > SURE_KIND ? 'sure' : 'doubtful' });
  if (need) evidence.push({ fact: 'need', messageId: need.messageId, quote: need.quote, sure: need.sure ? 'sure' : 'doubtful' });
  if (need && actual) evidence.push({ fact: 'actual', messageId: need.messageId, quote: need.quote, sure: 'doubtful' });
  if (budget) evidence.push({ fact: 'budget', messageId: budget.messageId, quote: budget.budget.quote, sure: budget.sure ? 'sure' : 'doubtful' });
  if (appointment) evidence.push({ fact: 'appointment', messageId: appointment.ref.step.read.message.id, quote: appointment.quote, sure: 'doubtful' });
  consents.forEach((consent, i) => evidence.push({ fact: `consents.${i}`, messageId: consent.messageId, quote: consent.quote, sure: consent.sure ? 'sure' : 'doubtful' }));
  if (outcome) evidence.push({ fact: 'outcome', messageId: outcome.messageId, quote: outcome.quote, sure: 'sure' });
  evidence.push(...partyEvidence(messages, story.parts.map((part, i) => ({ party: parties[i] ?? toParty(part), someone: part.someone }))));
  return {
    language, kind: story.kind, direction: story.parts.some((part) => part.role === 'introducer' && part.someone.isMe) ? 'given' : 'received', parties,
    need: need ? { messageId: need.messageId, quote: need.quote } : null, actual, budget: budget?.budget ?? null, appointment: appointment?.quote ?? null,
    consents: consents.map(toConsent), doubtfulConsents: answers.filter((answer) => answer.isDoubtful).map(toConsent),
    outcome: outcome ? { result: outcome.result, amount: outcome.amount, currency: outcome.currency, quote: outcome.quote } : null, evidence, texts,
  };
}
