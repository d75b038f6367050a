// How to reach each party, as the words tell: phones, addresses, the way and the hours they like. It must not know consents or money.
import type { ContactWay } from '../../domain/reading.ts';
import type { CueName } from '../languages/language.ts';
import { emailsIn, profilesIn } from '../people/contacts.ts';
import { findPhones } from '../people/phones.ts';
import type { Someone } from '../people/someone.ts';
import type { Sentence } from '../text/read-message.ts';
import type { SentenceRef } from './mentions.ts';
import { amountsIn } from './money.ts';
import type { Roles } from './roles.ts';
import type { Story } from './story.ts';

const WAYS: readonly (readonly [CueName, ContactWay])[] = [
  ['byLinkedin', 'linkedin'], ['byMessenger', 'messenger'], ['byVideo', 'video-call'], ['byPhone', 'phone'], ['inPerson', 'in-person'], ['byMail', 'email'],
];

/** Whose phone or hours a sentence gives. */
function ownerOf(ref: SentenceRef, roles: Roles, story: Story): Someone | null {
  const { sentence, step } = ref;
  const parties = [...roles.prospects, ...roles.providers];
  const named = ref.refs.findLast((one) => !one.addressed && parties.includes(one.someone))?.someone;
  if (named && named !== step.author) return named;
  const outsider = parties.find((one) => one !== step.author && !step.readers.includes(one) && !one.isMe) ?? (story.introduction ? null : parties.find((one) => one !== step.author && !one.isMe)) ?? null;
  const they = ref.they && parties.includes(ref.they) && ref.they !== step.author ? ref.they : outsider;
  if (step.author === story.introducer) {
    if (sentence.tells('first') && !sentence.tells('third')) return step.author;
    return they;
  }
  if (sentence.tells('third') && !sentence.tells('first') && they) return they;
  return step.author;
}

export function addDetails(refs: readonly SentenceRef[], story: Story, roles: Roles): void {
  const taken = new Set<string>();
  for (const ref of refs) {
    const { sentence, step } = ref;
    const country = step.read.language.country;
    const phones = findPhones(sentence.text, step.read.message.sentAt, country);
    const owner = ownerOf(ref, roles, story);
    for (const phone of phones) {
      if (!owner || taken.has(phone.e164)) continue;
      taken.add(phone.e164);
      owner.phones.add(phone.e164);
      owner.sources.set('phone', { messageId: step.read.message.id, quote: phone.text });
    }
    for (const email of emailsIn(sentence.text)) if (owner && owner !== step.author && !owner.inHeaders && !roles.introducer?.emails.has(email)) owner.emails.add(email);
    for (const url of profilesIn(sentence.text)) if (owner) owner.profileUrl ??= url;
    if (!owner) continue;
    const strong = phones.length > 0 || sentence.tells('notBy') || sentence.tells('bestTime');
    const way = WAYS.find(([cue]) => sentence.tells(cue));
    if (way && strong && !owner.preferredContact && step !== story.outcome?.step) {
      owner.preferredContact = preferred(ref, way[1]);
      owner.sources.set('preferredContact', { messageId: step.read.message.id, quote: sentence.text });
    }
    const time = sentence.find('bestTime');
    if (time && !owner.bestTime && (way || phones.length > 0) && !isOfMoney(sentence, time) && step !== story.outcome?.step) {
      owner.bestTime = timeWords(sentence, time);
      owner.sources.set('bestTime', { messageId: step.read.message.id, quote: owner.bestTime });
    }
  }
}

/** "до 15 тысяч", "before 3 May": a sum or a date, no hour of the day. */
function isOfMoney(sentence: Sentence, time: { readonly text: string; readonly index: number }): boolean {
  const end = time.index + time.text.length;
  if (amountsIn(sentence.text).some((amount) => amount.currency !== null && amount.start < end + 2 && amount.end > time.index)) return true;
  return /^\s?(?:тыс|тыщ|млн|k\b|thousand|mila|万|円|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|-го|january|february|march|april|may|june|july|august|september|october|november|december)/iu.test(sentence.text.slice(end));
}

/** The hours as told, to the next stop or "because". */
function timeWords(sentence: Sentence, time: { readonly text: string; readonly index: number }): string {
  if (!sentence.language.spaced) return time.text;
  const rest = /^[^,.;!?()\n]{0,48}/u.exec(sentence.text.slice(time.index + time.text.length))?.[0] ?? '';
  const cut = rest.search(/(?:^|\s)(?:when|if|because|or|as|works?|is|and|but|so|please|quando|perché|che|se|ma|e|va|when|wenn|weil|und|когда|если|потому|а|но|чтобы|подойд[её]т|by|on|before|to|im|i)(?=\s|$)/iu);
  return `${time.text}${cut >= 0 ? rest.slice(0, cut) : rest}`.replace(/[\s\d]{6,}$/u, '').trim();
}

function preferred(ref: SentenceRef, way: ContactWay): ContactWay | null {
  const not = ref.sentence.find('notBy');
  if (!not) return way;
  const ways = WAYS.filter(([cue]) => ref.sentence.tells(cue)).filter(([cue]) => {
    const match = ref.sentence.find(cue);
    return match ? !(match.index >= not.index && match.index < not.index + not.text.length) : false;
  });
  return ways[0]?.[1] ?? (way === 'email' ? 'phone' : null);
}
