// Reads the open profile into a form: what is shown and certain, `null` and named in `missing` where it is not. It must never mix two people.
import type { HostProblem, OpenProfile, Profile } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { isDialogOpen, readContactCard, type ContactCard } from './contact-card.ts';
import { currentPosition, readExperience } from './experience.ts';
import { isOneOf, MESSAGE, OWN_CONTROLS } from './interface-words.ts';
import { isContactAddress, profileAddress, slugOf } from './linkedin-address.ts';
import { readNameRow, type NameRow } from './name-row.ts';
import { cleanName, isPrivateName } from './person-name.ts';
import { dialable } from './phone.ts';
import { findAll, findFirst } from './selectors.ts';
import { readCardFacts } from './top-card-facts.ts';
import { findTopCard, isAbout, ownerOf, type TopCard } from './top-card.ts';
import { leavesOf, lineOf } from './visible-text.ts';

const blank: Profile = { name: null, headline: null, title: null, company: null, location: null, profileUrl: null, emails: [], phones: [], pronouns: null, degree: null, isOwn: false };
const FIELDS = ['name', 'headline', 'title', 'company', 'location', 'profileUrl'] as const;

const open = (profile: Profile, url: string, also: readonly string[] = []): Result<OpenProfile, HostProblem> =>
  ok({ kind: 'profile', profile, missing: [...FIELDS.filter((field) => profile[field] === null), ...also], url });

/** The name stands in the tab's title as it stands on the page: `(3) Name | LinkedIn`. */
const isInTitle = (document: Document, name: string): boolean => document.title.replace(/^\(\d+\+?\)\s*/, '').replace(/[ \t\r\n\f]+/g, ' ').startsWith(`${name} | `);

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

/** `loadedFrom` is the address the document was loaded from: where it is another, the page has moved on by itself, and only its own marks can say whom it shows. */
export function readProfile(document: Document, url: string, loadedFrom: string): Result<OpenProfile, HostProblem> {
  const slug = slugOf(url);
  const main = findFirst(document, 'main');
  if (document.readyState === 'loading' || !main || findFirst(main, 'loading') || leavesOf(main).length === 0) return fail('not-ready');
  const top = findTopCard(main);
  const written = top ? lineOf(top.heading) : null;
  if (!top || !written || slug === null) return open(blank, url);
  const owner = ownerOf(top.card);
  const isPrivate = isPrivateName(written);
  if (owner.kind === 'mixed') return open(blank, url);
  if (owner.kind === 'slug' && !isAbout(owner, slug)) return fail('not-ready');
  if (owner.kind === 'none' && slugOf(loadedFrom) !== slug) return open(blank, url);
  if (owner.kind === 'none' && !isPrivate && !isInTitle(document, written)) return fail('not-ready');

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
