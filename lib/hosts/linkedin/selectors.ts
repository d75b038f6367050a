// Where things stand in LinkedIn's pages: one entry a meaning, with the layouts it was seen in, the day and the fixture that proves it. Only data, and the asking.

interface Place {
  readonly means: string;
  /** The day it last matched. */
  readonly seen: string;
  /** In tests/fixtures/pages: file and case. */
  readonly proof: string;
  readonly in2018?: string;
  readonly in2024?: string;
  readonly in2026?: string;
  /** The same in all of them. */
  readonly always?: string;
}
const seen = '2026-11-25';

export const places = {
  main: { means: 'the subject of the page, without navigation and side rail', seen, proof: 'linkedin.mjs', always: 'main' },
  loading: { means: 'the page has moved on and what is new is not there yet', seen, proof: 'linkedin/client.js', always: '[aria-busy=true]' },
  elsewhere: { means: 'parts inside main or beside it that speak of other people or lie above the page', seen, proof: 'profiles.json: rail', always: 'aside, dialog, [role=dialog], .msg-overlay-container', in2026: '[componentkey$=SuggestedForYou]' },
  section: { means: 'the border of a card', seen, proof: 'profiles.json', always: 'section' },
  topCard: { means: 'the card with name, headline and place', seen, proof: 'profiles.json: old-layout-orrin (2018), noor-halloran-kest (2026)', in2018: '.pv-top-card-section', in2026: '[componentkey*="profile.card.ref"][componentkey$=opcard], [componentkey*="profile.card.ref"][componentkey$=opCard]' },
  mainHeading: { means: 'the name, where the page has a first heading', seen, proof: 'profiles.json: old-layout-orrin (2018), akemi-toriyabe (2024)', in2018: 'h1', in2024: 'h1' },
  cardHeading: { means: 'the name, where it has none', seen, proof: 'profiles.json: noor-halloran-kest', in2026: 'h2' },
  ownLink: { means: 'links of a top card that name the profile in their address', seen, proof: 'profiles.json', always: 'a[href*="/in/"][href*="/overlay/"], a[href*="vanityName="]' },
  contactLink: { means: 'opens the contact card of this profile', seen, proof: 'profiles.json', always: 'a[href*="/overlay/contact-info"]' },
  ownKey: { means: 'names the profile that the heading belongs to', seen, proof: 'profiles.json: noor-halloran-kest', in2026: '[componentkey^="ProfileVerificationTriggerRef-"]' },
  labelled: { means: 'labels and texts of pictures, which repeat the name', seen, proof: 'profiles.json', always: '[aria-label], img[alt], img[title]' },
  memberKey: { means: 'holds the id of the member the card is about', seen, proof: 'profiles.json: noor-halloran-kest', in2026: '[componentkey*="profile.card.ref"]' },
  memberLink: { means: 'holds the id of the member a message would go to', seen, proof: 'profiles.json: noor-halloran-kest', in2026: 'a[href*="profileUrn="]' },
  headline: { means: 'the headline', seen, proof: 'profiles.json', in2018: '.pv-top-card-section__headline', in2024: '.text-body-medium.break-words' },
  headline2018: { means: 'the headline by its tag', seen, proof: 'profiles.json: old-layout-orrin', in2018: 'h2' },
  location: { means: 'the place', seen, proof: 'profiles.json', in2018: '.pv-top-card-section__location', in2024: '.text-body-small.inline.t-black--light.break-words' },
  location2018: { means: 'the place by its tag', seen, proof: 'profiles.json: old-layout-orrin', in2018: 'h3' },
  company2018: { means: 'the company shown beside the name', seen, proof: 'profiles.json: old-layout-orrin', in2018: '.pv-top-card-v2-section__company-name' },
  companyButton: { means: 'company and school beside the name', seen, proof: 'profiles.json: akemi-toriyabe', in2024: 'button[aria-label]' },
  badge: { means: 'company and school under the headline', seen, proof: 'profiles.json: noor-halloran-kest', in2026: '[role=button]' },
  pressable: { means: 'words that are a control and no fact', seen, proof: 'profiles.json', always: 'a, button, [role=button]' },
  control: { means: 'links and buttons of the top card', seen, proof: 'profiles.json: own', always: 'a, button' },
  messageAction: { means: 'writes to this member: not one’s own profile', seen, proof: 'profiles.json: own', in2018: '.pv-s-profile-actions', in2024: '.pvs-profile-actions__action', in2026: 'a[href*="/messaging/compose"], a[href*="vanityName="]' },
  experience: { means: 'the positions', seen, proof: 'profiles.json', in2018: '#experience-section', in2026: '[componentkey*="profile.card.ref"][componentkey$=ExperienceTopLevelSection]' },
  experienceMark: { means: 'a mark inside the card with the positions', seen, proof: 'profiles.json', in2024: '#experience', in2026: '[data-testid^="profile_ExperienceTopLevelSection"]' },
  experienceHeading: { means: 'the heading of a card', seen, proof: 'profiles.json', always: 'h2' },
  position: { means: 'one position', seen, proof: 'profiles.json', in2018: 'li', in2024: 'li', in2026: '[componentkey^="entity-collection-item"]' },
  positionTitle2018: { means: 'the title of a position', seen, proof: 'profiles.json: old-layout-orrin', in2018: 'h3' },
  positionLine2018: { means: 'company, then dates of a position: a hidden label and the words', seen, proof: 'profiles.json: old-layout-orrin', in2018: 'h4' },
  adding: { means: 'controls beside the heading of the positions, on one’s own profile', seen, proof: 'profiles.json: own', always: 'button, a[href*="/edit/forms/"][href*="/new/"]' },
  dialog: { means: 'a card above the page', seen, proof: 'profiles.json: overlay', always: '[role=dialog], dialog' },
  phoneRow: { means: 'the row with phone numbers in the contact card', seen, proof: 'profiles.json: old-layout-orrin, overlay', in2018: '.ci-phone', in2024: '.ci-phone' },
  emailRow: { means: 'the row with addresses', seen, proof: 'profiles.json: old-layout-orrin, overlay', in2018: '.ci-email', in2024: '.ci-email' },
  websiteRow: { means: 'the row with websites', seen, proof: 'profiles.json: old-layout-orrin, overlay', in2018: '.ci-websites', in2024: '.ci-websites' },
  mailLink: { means: 'an e-mail address', seen, proof: 'profiles.json: overlay', always: 'a[href^="mailto:"]' },
  messageItem: { means: 'a mark of one message of the open thread', seen, proof: 'messaging.json', always: '.msg-s-message-list__event, [data-event-urn], .msg-s-event-listitem, .msg-s-event-listitem__body' },
  listItem: { means: 'the border of one message', seen, proof: 'messaging.json', always: 'li' },
  messageMark: { means: 'bears the id of a message and of the mailbox', seen, proof: 'messaging.json', always: '[data-event-urn]' },
  messageBody: { means: 'the words of a message', seen, proof: 'messaging.json', always: '.msg-s-event-listitem__body' },
  messageMeta: { means: 'the line with sender and time', seen, proof: 'messaging.json', always: '.msg-s-message-group__meta' },
  paragraph: { means: 'the words of a message by their tag', seen, proof: 'messaging.json', always: 'p' },
  senderName: { means: 'the sender on the first message of a run', seen, proof: 'messaging.json', always: '.msg-s-message-group__name' },
  senderPicture: { means: 'the picture of the sender, titled with the name', seen, proof: 'messaging.json', always: 'img.msg-s-event-listitem__profile-picture' },
  announcement: { means: 'who sent the run and when, for screen readers', seen, proof: 'messaging.json', always: '.msg-s-event-listitem--group-a11y-heading' },
  time: { means: 'a day heading or a clock', seen, proof: 'messaging.json', always: 'time' },
  lastInRun: { means: 'the next message opens a run of its own', seen, proof: 'messaging.json', always: '.msg-s-event-listitem--last-in-group' },
  fromOther: { means: 'a message that is not mine', seen, proof: 'messaging.json', always: '.msg-s-event-listitem--other' },
  threadTitle: { means: 'who the conversation is with', seen, proof: 'messaging.json', always: '#thread-detail-jump-target, .msg-entity-lockup__entity-title' },
  activeRow: { means: 'whom the list of conversations shows as open', seen, proof: 'messaging.json', always: '.msg-conversations-container__convo-item-link.active .msg-conversation-listitem__participant-names' },
  pairCard: { means: 'the name on the card at the top of a conversation between two', seen, proof: 'messaging.json', always: '.profile-card-one-to-one__profile-link' },
  signedIn: { means: 'the picture of whoever is signed in, with the name as its text', seen, proof: 'messaging.json', always: 'img.global-nav__me-photo' },
  messageBox: { means: 'the box one writes a message in', seen, proof: 'messaging.json: enterSends', always: '.msg-form__contenteditable[contenteditable=true], [contenteditable=true][role=textbox]' },
  link: { means: 'any link', seen, proof: 'profiles.json: overlay', always: 'a[href]' },
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof places;

/** The selector of a meaning over all layouts. */
export function selectorOf(name: PlaceName): string {
  const place: Place = places[name];
  return [place.always, place.in2026, place.in2024, place.in2018].filter(Boolean).join(', ');
}
export const findAll = (root: ParentNode, name: PlaceName): Element[] => [...root.querySelectorAll(selectorOf(name))];
export const findFirst = (root: ParentNode, name: PlaceName): Element | null => root.querySelector(selectorOf(name));
export const closestOf = (element: Element, name: PlaceName): Element | null => element.closest(selectorOf(name));
export const isA = (element: Element, name: PlaceName): boolean => element.matches(selectorOf(name));
