// Finds the card that the page is about, and whose address it bears. It must never take a card of somebody in the rail for it.
import { decoded, isMemberId, sameSlug } from './linkedin-address.ts';
import { closestOf, findAll, findFirst, isA } from './selectors.ts';

export interface TopCard {
  readonly card: Element;
  /** The element with the name. */
  readonly heading: Element;
}

/** What the card itself says of whom it is about. `none`: nothing; `mixed`: two people. */
export type Owner = { readonly kind: 'slug'; readonly slug: string; readonly memberId: string | null } | { readonly kind: 'none' | 'mixed' };

const isElsewhere = (element: Element): boolean => closestOf(element, 'elsewhere') !== null;

const cardOf = (mark: Element): Element | null => closestOf(mark, 'topCard') ?? closestOf(mark, 'section');

function headingIn(card: Element): Element | null {
  const first = findAll(card, 'mainHeading');
  if (first.length > 1) return null;
  const keyed = findAll(card, 'ownKey').map((key) => findFirst(key, 'cardHeading')).find((heading) => heading !== null);
  return first[0] ?? keyed ?? findFirst(card, 'cardHeading');
}

/** Every mark must point to one card: the contact link, the key of the heading, the page's only first heading, the card's own name. */
export function findTopCard(main: Element): TopCard | null {
  const headings = findAll(main, 'mainHeading');
  const marks = [...findAll(main, 'topCard'), ...findAll(main, 'contactLink'), ...findAll(main, 'ownKey'), ...(headings.length === 1 ? headings : [])].filter((mark) => !isElsewhere(mark));
  const cards = [...new Set(marks.map(cardOf))].filter((card): card is Element => card !== null && main.contains(card));
  const innermost = cards.filter((card) => !cards.some((other) => other !== card && card.contains(other)));
  const card = innermost.length === 1 ? innermost[0] : undefined;
  if (!card || cards.some((other) => !other.contains(card))) return null;
  const heading = headingIn(card);
  return heading ? { card, heading } : null;
}

/** Reads addresses and keys of the card, never words. */
export function ownerOf(card: Element): Owner {
  const links = findAll(card, 'ownLink').map((link) => link.getAttribute('href') ?? '');
  const slugs = [
    ...links.map((href) => /\/in\/([^/?#]+)\/overlay\//.exec(href)?.[1] ?? /[?&]vanityName=([^&#]+)/.exec(href)?.[1]),
    ...findAll(card, 'ownKey').map((key) => key.getAttribute('componentkey')?.replace(/^ProfileVerificationTriggerRef-/, '')),
  ].filter((slug): slug is string => Boolean(slug)).map(decoded);
  const [slug] = slugs;
  if (slug === undefined) return { kind: 'none' };
  if (slugs.some((other) => !sameSlug(slug, other))) return { kind: 'mixed' };
  return { kind: 'slug', slug, memberId: memberIdOf(card) };
}

/** The member's id that a card of 2026 bears; null where there is none, or more than one. */
export function memberIdOf(card: Element): string | null {
  const keyed = isA(card, 'memberKey') ? card : closestOf(card, 'memberKey');
  const ids = new Set([
    ...[keyed?.getAttribute('componentkey') ?? ''].map((key) => /profile\.card\.ref(ACo[\w-]{20,}?)(?:Top[Cc]ard|ExperienceTopLevelSection)$/.exec(key)?.[1]),
    ...findAll(card, 'memberLink').map((link) => /profileUrn=[^&]*?(ACo[\w-]{20,})/.exec(decoded(link.getAttribute('href') ?? ''))?.[1]),
  ].filter((id): id is string => Boolean(id)));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** Whether the card is about whoever the address names. */
export const isAbout = (owner: Owner, slug: string): boolean =>
  owner.kind === 'slug' && (sameSlug(owner.slug, slug) || (isMemberId(slug) && owner.memberId === slug));
