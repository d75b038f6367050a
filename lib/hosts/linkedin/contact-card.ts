// What the contact card above a profile shows, once the person has opened it. A card that does not link to the very profile is another person's and is not read.
import { EMAIL, isOneOf, PHONE, WEBSITE } from './interface-words.ts';
import { decoded, linkedSlug, sameSlug } from './linkedin-address.ts';
import { looksLikePhone } from './phone.ts';
import { findAll, findFirst } from './selectors.ts';
import { leavesOf, type TextLeaf } from './visible-text.ts';

export interface ContactCard {
  readonly emails: readonly string[];
  /** As written. */
  readonly phones: readonly string[];
  readonly website: string | null;
  readonly missing: readonly string[];
}

const MAIL = /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$/;
const hrefOf = (link: Element): string => link.getAttribute('href') ?? '';

/** Emails, numbers and links stand under a label; the label ends where the next known one or another row begins. */
function rowOf(label: TextLeaf, dialog: Element): Element | null {
  for (let element = label.element.parentElement; element && element !== dialog; element = element.parentElement) {
    if (leavesOf(element).length > 1) return element;
  }
  return null;
}

function outward(href: string): string | null {
  try {
    const url = new URL(href, 'https://www.linkedin.com/');
    const target = url.pathname.startsWith('/safety/go') || url.pathname.startsWith('/redir/') ? new URL(url.searchParams.get('url') ?? '') : url;
    return /^https?:$/.test(target.protocol) && !/(?:^|\.)linkedin\.com$/.test(target.hostname) ? (target === url ? href : (url.searchParams.get('url') ?? null)) : null;
  } catch {
    return null;
  }
}

function cardOf(document: Document, slug: string): Element | null {
  const about = findAll(document, 'dialog').filter((dialog) => findAll(dialog, 'link').some((link) => {
    const linked = linkedSlug(hrefOf(link));
    return linked !== null && sameSlug(linked, slug);
  }));
  return about.length === 1 ? (about[0] ?? null) : null;
}

/** Null when no contact card of this profile is open. */
export function readContactCard(document: Document, slug: string): ContactCard | null {
  const dialog = cardOf(document, slug);
  if (!dialog) return null;
  const leaves = leavesOf(dialog);
  const rows = (words: readonly string[], mark: 'phoneRow' | 'emailRow' | 'websiteRow'): Element[] => {
    const labelled = leaves.filter((leaf) => isOneOf(leaf.text, words)).map((leaf) => rowOf(leaf, dialog));
    return [...new Set([...labelled, ...findAll(dialog, mark)])].filter((row): row is Element => row !== null);
  };
  const phoneRows = rows(PHONE, 'phoneRow'), emailRows = rows(EMAIL, 'emailRow'), websiteRows = rows(WEBSITE, 'websiteRow');
  const phones = [...new Set(phoneRows.flatMap((row) => leavesOf(row).map((leaf) => leaf.text).filter(looksLikePhone)))];
  const emails = [...new Set([
    ...findAll(dialog, 'mailLink').map((link) => decoded(hrefOf(link).replace(/^mailto:/i, '').split('?')[0] ?? '')).filter((address) => MAIL.test(address)),
    ...leaves.map((leaf) => leaf.text).filter((text) => MAIL.test(text)),
  ].map((address) => address.trim().toLowerCase()))];
  const websites = websiteRows.flatMap((row) => findAll(row, 'link').map((link) => outward(hrefOf(link))).filter((url) => url !== null));
  const strayPhone = leaves.some((leaf) => looksLikePhone(leaf.text) && !phoneRows.some((row) => row.contains(leaf.element)));
  const strayLink = findAll(dialog, 'link').some((link) => outward(hrefOf(link)) !== null && !websiteRows.some((row) => row.contains(link)));
  const missing = [
    ...(phones.length === 0 && (phoneRows.length > 0 || strayPhone) ? ['phones'] : []),
    ...(emails.length === 0 && emailRows.length > 0 ? ['emails'] : []),
    ...(websites.length === 0 && (websiteRows.length > 0 || strayLink) ? ['website'] : []),
  ];
  return { emails, phones, website: websites[0] ?? null, missing };
}

/** Whether a card above the page is open at all. */
export const isDialogOpen = (document: Document): boolean => findFirst(document, 'dialog') !== null;
