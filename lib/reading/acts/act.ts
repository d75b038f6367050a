// What a sentence does in a thread about introductions. It must not know how that is found out.

/** In the order in which a language's weights are kept. */
export const acts = [
  'ask', // the addressee is asked for an introduction, a name, a recommendation
  'any', // … and whom they seek is no certain person
  'offer', // a party is asked whether they want the introduction
  'sound', // the other side will be asked first
  'refer', // somebody who needs a service is passed on
  'bring', // two people are brought together in this mail
  'leave', // the introducer steps back
  'thanks', // for an introduction
  'met', 'won', 'lost', 'silent', 'trouble', // what came of it
  'grant', 'decline', 'unsure', 'withdraw', // the writer's own answer
  'relayGrant', 'relayDecline', 'relayUnsure', // somebody else's, told on
  'assume', // vouches for somebody who was not asked
  'otherYes', // a yes to something else
  'needMe', 'needThey', 'needYou', // a need, and whose
  'supplyMe', 'supplyThey', // what a provider does
  'now', 'soon', 'someday', // how actual the need is
  'budget', 'price', // money to spend, and other money
  'meet', // how or when to meet
  'reach', // how or when somebody is best reached
  'noise', // the same words in mail that is no referral
] as const;

export type Act = (typeof acts)[number];
