// What a search shows, group by group: choices that narrow it, people, referrals, words of mails, and noting something new.
import { callName, type Person } from '../../lib/domain/person.ts';
import { optInOf, partiesOf } from '../../lib/domain/referral.ts';
import { markedIn, standAll } from '../../lib/domain/search/find-marks.ts';
import { termsOf } from '../../lib/domain/search/query.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Icon } from '../base/icon.tsx';
import { nameLookup } from '../base/names.ts';
import { Tie } from '../base/tie.tsx';
import { secondLine } from '../people/person-lines.ts';
import { MOST, type SearchModel } from './search-model.ts';
import { choiceWords, kindIn } from './search-offers.ts';
import type { Hit, HitGroupShown } from './search-hits.tsx';

/** Before anything is typed a few are enough. */
const shownOf = (typed: string): number => (typed.trim() === '' ? 4 : MOST);
const AROUND = 60;
/** A long text around what was found in it. */
function around(text: string, typed: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= 2 * AROUND) return line;
  const pieces = markedIn(line, typed);
  const first = pieces.findIndex((piece) => piece.hit);
  const at = pieces.slice(0, Math.max(0, first)).reduce((sum, piece) => sum + piece.text.length, 0);
  const from = Math.max(0, at - AROUND);
  return `${from > 0 ? '… ' : ''}${line.slice(from, from + 2 * AROUND)}${from + 2 * AROUND < line.length ? ' …' : ''}`;
}
/** Of the texts that are not shown, those for which it was found, where what is shown does not tell. */
function because(typed: string, shown: readonly string[], others: readonly (string | null)[]): readonly string[] {
  const unseen = termsOf(typed).filter((term) => !standAll(shown, [term]));
  const told = others.filter((text): text is string => Boolean(text) && !shown.includes(text as string));
  return [...new Set(unseen.flatMap((term) => { const text = told.find((one) => standAll([one], [term])); return text === undefined ? [] : [around(text, typed)]; }))];
}
const textsOf = (person: Person): readonly (string | null)[] => [...person.otherNames, person.company, person.title, person.headline, person.location, ...Object.keys(person.tags), ...person.emails, ...person.phones, person.neutral, person.notes];

function peopleHits({ desk, found, typed }: SearchModel): Hit[] {
  return (found.value?.people ?? []).slice(0, shownOf(typed.value)).map((person) => {
    const [name, line] = [callName(person), secondLine(person)];
    return { id: `p${person.id}`, sign: null, text: name, more: listed([line, ...because(typed.value, [name, line], textsOf(person))].filter(Boolean)), aside: '', open: () => desk.openPerson(person.id) };
  });
}
function referralHits({ desk, found, typed }: SearchModel): Hit[] {
  const { referrals = [], parties } = found.value ?? {};
  return referrals.slice(0, shownOf(typed.value)).map((referral) => {
    const nameOf = nameLookup(parties?.values() ?? [], referral.forgotten);
    const between = t('party.between', { first: nameOf(referral.prospectId), second: nameOf(referral.providerId) });
    const text = referral.topic || referral.need || '';
    const others = [referral.need, referral.needNeutral, ...Object.keys(referral.tags), referral.tie, ...Object.values(referral.threads).map(({ subject }) => subject), referral.notes, referral.fitReason];
    const whose = partiesOf(referral).flatMap((id) => { const person = parties?.get(id); return person ? textsOf(person).map((one) => one && t('find.chip', { what: nameOf(id), value: one })) : []; });
    return {
      id: `r${referral.id}`, sign: <Tie prospect={optInOf(referral, 'prospect').state} provider={optInOf(referral, 'provider').state} />, text,
      more: listed([between, ...because(typed.value, [text, between], [...others, ...whose])]), aside: referral.closedOn ? t('find.closed') : '', open: () => desk.openReferral(referral.id), act: () => desk.act(referral),
    };
  });
}
function wordHits({ desk, found, typed }: SearchModel): Hit[] {
  return (found.value?.words ?? []).slice(0, MOST).map(({ referral, quote, day }, i) => ({
    id: `w${i}${referral.id}`, sign: <Icon name="mail" />, text: around(quote, typed.value), words: true, more: '', aside: day ? formatDay(day, 'day', desk.today()) : '', open: () => desk.openReferral(referral.id), act: () => desk.act(referral),
  }));
}

const more = (count: number, shown: number): string => (count > shown ? t('find.more', { count: count - shown }) : '');

export function groupsOf(model: SearchModel): readonly HitGroupShown[] {
  const { found, offers, typed, choices, desk } = model;
  if (!found.value) return [];
  const text = typed.value.trim();
  const late = text === '';
  const { counts } = found.value;
  const [people, referrals, words] = [peopleHits(model), referralHits(model), wordHits(model)];
  const narrowing: HitGroupShown = { head: t('find.narrow'), more: '', plain: true, hits: offers.value.map((offer) => ({ id: `f${offer.kind}${offer.value}`, sign: <Icon name="search" />, text: choiceWords(offer), more: '', aside: '', narrows: true, open: () => model.choose(offer) })) };
  const first = kindIn(text) !== null || /^[<>≤≥#]/u.test(text);
  const hits: HitGroupShown[] = [
    { head: t(late ? 'find.recentPeople' : 'search.people'), hits: people, more: more(counts.people, people.length) },
    { head: t(late ? 'find.recentReferrals' : 'search.referrals'), hits: referrals, more: more(counts.referrals, referrals.length) },
    { head: t('search.words'), hits: words, more: '' },
  ];
  const doing: HitGroupShown = { head: t('search.do'), more: '', plain: true, hits: late || choices.value.length > 0 ? [] : [{ id: 'new', sign: <Icon name="go" />, text: t('search.note', { query: text }), more: '', aside: '', open: () => desk.note(text) }] };
  return [...(first ? [narrowing, ...hits] : [...hits, narrowing]), doing].filter((group) => group.hits.length > 0);
}
