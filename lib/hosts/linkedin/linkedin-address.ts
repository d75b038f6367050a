// What an address of LinkedIn says about what is open: a profile, a message thread, or neither. It must not look at the page.

const HOST = /^www\.linkedin\.com$/;
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
/** A member's id where a name of their own choice would stand. */
const MEMBER_ID = /^ACo[\w-]{20,}$/;

const partsOf = (address: string, base?: string): string[] => {
  try {
    const url = new URL(address, base);
    if (url.protocol !== 'https:' || !HOST.test(url.hostname)) return [];
    return url.pathname.split('/').filter(Boolean).map((part) => decodeURIComponent(part).normalize('NFC'));
  } catch {
    return [];
  }
};

/** The name in `/in/<name>/`; null on any other page and on pages below a profile that do not show it. */
export function slugOf(address: string, base?: string): string | null {
  const [room, slug, below] = partsOf(address, base);
  if (room !== 'in' || !slug || slug === 'me') return null;
  return below === undefined || below === 'overlay' || below === 'edit' || LANGUAGE.test(below) ? slug : null;
}

/** The name of the profile that a link of the page goes to. */
export const linkedSlug = (href: string): string | null => slugOf(href, 'https://www.linkedin.com/');

export function threadIdOf(address: string): string | null {
  const [room, kind, id] = partsOf(address);
  return room === 'messaging' && kind === 'thread' && id && id !== 'new' ? id : null;
}

export const isContactAddress = (address: string): boolean => partsOf(address).slice(2, 4).join('/') === 'overlay/contact-info';
export const isMemberId = (slug: string): boolean => MEMBER_ID.test(slug);
export const sameSlug = (a: string, b: string): boolean => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
/** `https://www.linkedin.com/in/<slug>/`, letters outside ASCII percent-encoded. */
export const profileAddress = (slug: string): string => `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;

/** Whether the icon opens the panel there. */
export function isLinkedInSubject(url: string): 'profile' | 'thread' | null {
  if (slugOf(url) !== null || partsOf(url).slice(0, 2).join('/') === 'in/me') return 'profile';
  return threadIdOf(url) === null ? null : 'thread';
}

/** Both addresses show the same profile or thread, or the second shows neither: then nothing else is there to read. */
export function showsTheSame(read: string, now: string): boolean {
  const [slug, thread] = [slugOf(now), threadIdOf(now)];
  if (slug !== null) return sameSlug(slug, slugOf(read) ?? '');
  return thread === null || thread === threadIdOf(read);
}

/** Percent-decoded; as it is where that cannot be done. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part;
  }
}
