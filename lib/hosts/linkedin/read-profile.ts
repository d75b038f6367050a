// Reads the open profile into a form: what is shown and certain, `null` and named in `missing` where it is not. It must never mix two people.
import type { HostProblem, OpenProfile, Profile } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { isDialogOpen, readContactCard, type ContactCard } from './contact-card.ts';
import { currentPosition, readExperience } from './experience.ts';
import { isOneOf, MESSAGE, OWN_CONTROLS } from './interface-words.ts';
import { isContactAddress, linkedSlug, profileAddress, sameSlug, slugOf } from './linkedin-address.ts';
import { readNameRow, type NameRow } from './name-row.ts';
import { cleanName, isPrivateName } from './person-name.ts';
import { dialable } from './phone.ts';
import { closestOf, findAll, findFirst } from './selectors.ts';
import { readCardFacts } from './top-card-facts.ts';
import { findTopCard, isAbout, ownerOf, type TopCard } from './top-card.ts';
import { leavesOf, lineOf, tidy } from './visible-text.ts';

const blank: Profile = { name: null, headline: null, title: null, company: null, location: null, profileUrl: null, emails: [], phones: [], pronouns: null, degree: null, isOwn: false };
const FIELDS = ['name', 'headline', 'title', 'company', 'location', 'profileUrl'] as const;

const open = (profile: Profile, url: string, also: readonly string[] = []): Result<OpenProfile, HostProblem> =>
  ok({ kind: 'profile', profile, missing: [...FIELDS.filter((field) => profile[field] === null), ...also], url });

/** The name stands in the tab's title as it stands on the page: `(3) Name | LinkedIn`. */
const isInTitle = (document: Document, name: string): boolean => tidy(document.title).replace(/^\(\d+\+?\)\s*/, '').startsWith(`${name} | `);

/** A second sign that the heading is the name: the tab's title, the key or the link to the profile around it, a label or the text of a picture in the card. The title comes later than the page. */
function isConfirmed(document: Document, { card, heading }: TopCard, name: string, slug: string): boolean {
  const labels = findAll(card, 'labelled').flatMap((element) => ['aria-label', 'alt', 'title'].map((attribute) => tidy(element.getAttribute(attribute) ?? '')));
  const linked = linkedSlug(closestOf(heading, 'link')?.getAttribute('href') ?? '');
  return isInTitle(document, name) || (linked !== null && sameSlug(linked, slug)) || closestOf(heading, 'ownKey') !== null || labels.some((label) => label.includes(name));
}

/** `null` when nothing tells. */
function isOwnProfile({ card }: TopCard, row: NameRow): boolean | null {
  const controls = findAll(card, 'control').flatMap((control) => [control.getAttribute('aria-label') ?? '', lineOf(control) ?? '']);
  const isOther = row.degree !== null || row.isUnclear || findFirst(card, 'messageAction') !== null || controls.some((words) => isOneOf(words, MESSAGE));
  const isOwn = controls.some((words) => isOneOf(words, OWN_CONTROLS));
  return isOther === isOwn ? null : isOwn;
}

function contactOf(document: Document, url: string, slug: string | null): { readonly card: ContactCard | null; readonly missing: readonly string[] } {
  const card = slug === null ? null : readContactCard(document, slug);
  if (card) return { card, missing: card.missing };
  return { card: null, missing: isContactAddress(url) || isDialogOpen(document) ? ['emails', 'phones', 'website'] : [] };
}

export interface Look {
  readonly document: Document;
  readonly url: string;
  /** The address the document was loaded from: where it is another, the page has moved on by itself, and only its own marks can say whom it shows. */
  readonly loadedFrom: string;
  /** Nobody will look again: what does not agree yet is given up, and the form is empty. */
  readonly isLast: boolean;
}

export function readProfile({ document, url, loadedFrom, isLast }: Look): Result<OpenProfile, HostProblem> {
  const slug = slugOf(url);
  const main = findFirst(document, 'main');
  if (document.readyState === 'loading' || !main || findFirst(main, 'loading') || leavesOf(main).length === 0) return fail('not-ready');
  const unread = (): Result<OpenProfile, HostProblem> => (isLast ? open(blank, url, ['degree', 'pronouns', 'isOwn', ...contactOf(document, url, null).missing]) : fail('not-ready'));
  const top = findTopCard(main);
  const written = top ? lineOf(top.heading) : null;
  if (!top || !written || slug === null) return unread();
  const owner = ownerOf(top.card);
  const isPrivate = isPrivateName(written);
  const isItself = owner.kind === 'slug' ? isAbout(owner, slug) : owner.kind === 'none' && slugOf(loadedFrom) === slug && (isPrivate || isInTitle(document, written));
  if (!isItself || !(isPrivate || isConfirmed(document, top, written, slug))) return unread();

  const row = readNameRow(top.card, top.heading);
  const facts = readCardFacts(top.card, row.element, isPrivate);
  const position = currentPosition(readExperience(main, slug, owner.kind === 'slug' ? owner.memberId : null), facts.badges);
  const isOwn = isOwnProfile(top, row);
  const contact = contactOf(document, url, owner.kind === 'slug' && !isPrivate ? owner.slug : null);
  const profile: Profile = {
    name: isPrivate ? null : cleanName(written),
    headline: facts.headline,
    title: position?.title ?? null,
    company: position?.company ?? facts.company,
    location: facts.location,
    profileUrl: isPrivate || owner.kind !== 'slug' ? null : profileAddress(owner.slug),
    emails: contact.card?.emails ?? [],
    phones: contact.card?.phones.map((phone) => dialable(phone, facts.location)) ?? [],
    website: contact.card?.website ?? null,
    pronouns: row.pronouns,
    degree: isOwn ? null : row.degree,
    isOwn: isOwn ?? false,
  };
  const unclear = [...(row.isUnclear || (row.degree === null && isOwn !== true) ? ['degree'] : []), ...(isOwn === null ? ['isOwn'] : [])];
  return open(profile, url, [...unclear, ...contact.missing]);
}
