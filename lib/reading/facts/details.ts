// How to reach each party, as the words tell: phones, addresses, the way and the hours they like. It must not know consents or money.
import type { ContactWay } from '../../domain/reading.ts';
import type { CueName } from '../languages/language.ts';
import { emailsIn, profilesIn } from '../people/contacts.ts';
import { findPhones } from '../people/phones.ts';
import type { Someone } from '../people/someone.ts';
import type { Sentence } from '../text/read-message.ts';
import type { SentenceRef } from '../story/mentions.ts';
import { introducerOf, type Story } from '../story/tell-story.ts';
import { amountsOf } from './home-currency.ts';

const WAYS: readonly (readonly [CueName, ContactWay])[] = [
  ['byLinkedin', 'linkedin'], ['byMessenger', 'messenger'], ['byVideo', 'video-call'], ['byPhone', 'phone'], ['inPerson', 'in-person'], ['byMail', 'email'],
];

/** Whose phone or hours a sentence gives. */
function ownerOf(ref: SentenceRef, parties: readonly Someone[], story: Story): Someone | null {
  const { sentence, step } = ref;
  const named = ref.refs.findLast((one) => !one.addressed && parties.includes(one.someone))?.someone;
  if (named && named !== step.author) return named;
  const outsider = parties.find((one) => one !== step.author && !step.readers.includes(one) && !one.isMe) ?? (story.view.insiders > 2 ? null : parties.find((one) => one !== step.author && !one.isMe)) ?? null;
  const they = ref.they && parties.includes(ref.they) && ref.they !== step.author ? ref.they : outsider;
  if (step.author === introducerOf(story)) {
    if (sentence.tells('first') && !sentence.tells('third')) return step.author;
    return they;
  }
  if (sentence.tells('third') && !sentence.tells('first') && they) return they;
  return step.author;
}

/** A channel or an hour is somebody's wish only where the sentence says so. */
const LEAST_REACH = 0.4;

export function addDetails(story: Story): void {
  const parties = story.parts.filter((part) => part.role !== 'introducer').map((part) => part.someone);
  const introducer = introducerOf(story);
  const taken = new Set<string>();
  for (const ref of story.refs) {
    const { sentence, step } = ref;
    const country = step.read.language.country;
    const phones = findPhones(sentence.text, step.read.message.sentAt, country);
    const owner = ownerOf(ref, parties, story);
    for (const phone of phones) {
      if (!owner || taken.has(phone.e164)) continue;
      taken.add(phone.e164);
      owner.phones.add(phone.e164);
      owner.sources.set('phone', { messageId: step.read.message.id, quote: phone.text });
    }
    for (const email of emailsIn(sentence.text)) if (owner && owner !== step.author && !owner.inHeaders && introducer?.emails.has(email) !== true) owner.emails.add(email);
    for (const url of profilesIn(sentence.text)) if (owner) owner.profileUrl ??= url;
    if (!owner) continue;
    const reaches = sentence.does('reach') > LEAST_REACH;
    const way = WAYS.find(([cue]) => sentence.tells(cue));
    if (way && reaches && !owner.preferredContact) {
      owner.preferredContact = preferred(ref, way[1]);
      owner.sources.set('preferredContact', { messageId: step.read.message.id, quote: sentence.text });
    }
    const time = sentence.find('bestTime');
    if (time && !owner.bestTime && reaches && !isOfMoney(sentence, time)) {
      owner.bestTime = timeWords(sentence, time);
      owner.sources.set('bestTime', { messageId: step.read.message.id, quote: owner.bestTime });
    }
  }
}

/** "до 15 тысяч", "before 3 May": a sum or a date, no hour of the day. */
function isOfMoney(sentence: Sentence, time: { readonly text: string; readonly index: number }): boolean {
  const end = time.index + time.text.length;
  if (amountsOf(sentence).some((amount) => amount.currency !== null && amount.start < end + 2 && amount.end > time.index)) return true;
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
