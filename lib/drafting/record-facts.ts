// What the record itself has for a slot, as raw text: only what was written by somebody, in the mail's own language.
import { ME, type Person } from '../domain/person.ts';
import { optInOf } from '../domain/referral.ts';
import { nameOfPlayer, personOf, type Cast } from './cast.ts';
import type { Part, SlotId } from './slots.ts';
import { calendarDay, dayAfter, workingDay } from './wording/calendar.ts';
import type { Wording } from './wording/wording.ts';

/** A topic stands in a subject line. */
const TOPIC_LENGTH = { narrow: 40, wide: 16 };

/** Whether most letters of the text are of the language's script. */
function isInScript(text: string, { script }: Wording): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const own = letters.filter((letter) => script.test(letter)).length;
  return letters.length === 0 || own * 2 > letters.length;
}

/** A foreign text is never put into a mail; words read in a thread must be in the thread's language and that the mail's. */
const isInLanguage = (text: string, wording: Wording, read: string | null): boolean =>
  isInScript(text, wording) && (read === null || read.toLowerCase().split('-')[0] === wording.language);

function contactDetail(person: Person): string | null {
  switch (person.preferredContact) {
    case 'email':
      return person.emails[0] ?? null;
    case 'phone':
    case 'messenger':
      return person.phones[0] ?? null;
    case 'linkedin':
      return person.profileUrl;
    case 'video-call':
    case 'in-person':
    case null:
      return null;
    default:
      return person.preferredContact satisfies never;
  }
}

/** The town of an Italian address: between the five digits and the province. Elsewhere nobody can tell for certain. */
const townIn = (postal: string | null): string | null => /^\d{5}\s+([\p{L}][\p{L}\s'’-]*?)(?:\s+\(?[A-Z]{2}\)?)?$/mu.exec(postal ?? '')?.[1] ?? null;

export function recordFact(slot: SlotId, cast: Cast, wording: Wording, today: string): string | null {
  const { referral, settings } = cast;
  const { forms, language } = wording;
  const read = (text: string | null): string | null => (text !== null && isInLanguage(text, wording, referral.language) ? text : null);
  const written = (text: string | null | undefined): string | null => (text && isInScript(text, wording) ? text : null);
  const company = (part: Part): string | null => personOf(part, cast)?.company ?? null;
  const askedOn = (): string | null => optInOf(referral, cast.readers[0] === referral.providerId ? 'provider' : 'prospect').askedOn;
  const me = nameOfPlayer('me', cast);
  const introducer = nameOfPlayer('introducer', cast);
  const side = slot.split('.')[0] as Part;
  switch (slot) {
    case 'reader.company':
    case 'provider.company':
    case 'client.company':
    case 'introducer.company':
      return company(side);
    case 'introducer.respected':
      return introducer && forms.respected(introducer);
    case 'me.signature':
      return settings.signature;
    case 'me.line':
      return me && forms.ownLine(me, settings.company);
    case 'me.company':
      return settings.company;
    case 'me.address':
      return settings.postal;
    case 'me.city':
      return townIn(settings.postal);
    case 'me.contactDetail':
      return settings.emails[0] ?? null;
    case 'me.about':
      return written(settings.about);
    case 'need.neutral':
      return written(referral.needNeutral);
    case 'need.topic': {
      const neutral = written(referral.needNeutral);
      return neutral !== null && [...neutral].length <= (language === 'ja' ? TOPIC_LENGTH.wide : TOPIC_LENGTH.narrow) ? neutral : null;
    }
    case 'need.words':
      return read(referral.need);
    case 'need.by':
      return referral.wantedBy !== null && calendarDay(referral.wantedBy) ? forms.deadline(referral.wantedBy, today) : read(referral.wantedBy);
    case 'need.budget':
      return referral.budget && forms.budget(referral.budget);
    case 'provider.neutral':
      return written(personOf('provider', cast)?.neutral);
    case 'fit.reason':
      return read(referral.fitReason);
    case 'prospect.contactWay':
    case 'provider.contactWay': {
      const way = personOf(side, cast)?.preferredContact;
      return way ? forms.contactWay(way) : null;
    }
    case 'second.phone':
      return personOf('second', cast)?.phones[0] ?? null;
    case 'second.bestTime':
      return read(personOf('second', cast)?.bestTime ?? null);
    case 'request.words':
      // What I need myself is what I ask for.
      return referral.prospectId === ME ? written(referral.needNeutral) : null;
    case 'prospect.contactDetail':
    case 'provider.contactDetail': {
      const person = personOf(side, cast);
      return person && contactDetail(person);
    }
    case 'prospect.bestTime':
    case 'provider.bestTime':
      return read(personOf(side, cast)?.bestTime ?? null);
    case 'date.asked':
      return askedOn();
    case 'date.answerBy': {
      // Elsewhere it would be a promise that nobody made.
      const after = cast.kind === 'chaser' ? dayAfter(today, Math.max(settings.chaseAfterDays, 2)) : null;
      return after && workingDay(after);
    }
    case 'date.introduced':
      return referral.introducedOn;
    case 'date.letter':
      return today;
    case 'appointment.when':
      return referral.appointment;
    case 'season.opening':
      return forms.seasonOpening(today);
    default:
      return null; // typed only
  }
}
