// Every place of Gmail's page that we look for, as chains from the best evidence to the weakest. It must not hold words of the interface (words.ts).
// Each chain: what it means · the day it was last seen · the fixture that proves it (below tests/fixtures/pages/).

/** The heading of an open thread; it bears the ids. Seen 2026-11-25: gmail/thread.js */
export const threadHeading = ['h2[data-legacy-thread-id]', 'h2[data-thread-perm-id]', 'h2.hP', 'h2[jsname="r4nke"]', '.ha h2'] as const;
/** Anything that only a message of a thread has; the thread's frame is the nearest ancestor of the heading that holds one. Seen 2026-11-25: gmail/message.js */
export const messageTrace = '[data-message-id],[data-legacy-message-id],.adn,.adf,.Bk,.a3s,.adx,[role="listitem"]';
/** The list whose children are the messages, open, collapsed or folded. Seen 2026-11-25: gmail/thread.js */
export const messageList = ['[role="list"]'] as const;
/** One child of that list. Seen 2026-11-25: gmail/message.js */
export const messageItem = '[role="listitem"],.h7,.kv,.kQ';
/** Wrapper just below a list child, the last resort to find it. Seen 2026-11-25: gmail/message.js */
export const messageItemInside = '.Bk';
/** The card of an open message; it bears the ids. Seen 2026-11-25: gmail/message.js */
export const messageCard = '[data-message-id],[data-legacy-message-id]';
/** What is left of an open message when the ids are gone; enough to say that it cannot be read. Seen 2026-11-25: gmail/message.js */
export const messageRemains = '.adn,.a3s,.ii,.gs .iv';
/** The words of a message. Seen 2026-11-25: gmail/message.js */
export const messageBody = ['.a3s', '.ii.gt > :first-child', '.ii > :first-child', '.aiL'] as const;
/** The row of a collapsed message; pressing it opens the message. Seen 2026-11-25: gmail/message.js */
export const collapsedRow = ['.adf', '.gs', '.ads'] as const;
/** The person of a collapsed row or of a card's head. Seen 2026-11-25: gmail/message.js */
export const sender = ['span.gD', 'h3 span[email]', 'h3 span[data-hovercard-id]', '.qu span[name]', '.qu > span:first-child'] as const;
/** The sender's address written out beside the name. Seen 2026-11-25: gmail/message.js */
export const senderAddress = ['.go'] as const;
/** A draft's row shows a coloured word where the name would be. Seen 2026-11-25: gmail/message.js */
export const draftMark = '.gD font, [role="gridcell"] font';
/** Where the time of a message may stand: in a title, an alternative text, or the text. Seen 2026-11-25: gmail/message.js */
export const timePlaces = ['.g3', '.gH [title],.gH [alt]', '.gK [title],.gK [alt]', '.gH [role="gridcell"],.gK [role="gridcell"]', '[title],[alt]'] as const;
/** "to me, Ann": To and Cc mixed. Seen 2026-11-25: gmail/message.js */
export const recipientLine = ['.hb', '.ajw > span', '.ady span[translate]'] as const;
/** Bears an address. Seen 2026-11-25: gmail/message.js */
export const addressed = '[email],[data-hovercard-id]';
/** One person in a row of details when the address attributes are gone. Seen 2026-11-25: gmail/message.js */
export const personCell = '[translate="no"]';
/** A number that stands for folded messages; pressing it unfolds them. Seen 2026-11-25: gmail/thread.js */
export const foldButton = ['.adx', '[role="button"]', 'div[tabindex="0"]'] as const;
/** "Expand all". Seen 2026-11-25: gmail/thread.js */
export const expandAll = ['[jsname="tRarif"]', '.bHJ .bna'] as const;
/** Shown while the words of a message are fetched. Seen 2026-11-25: gmail/message.js */
export const loadingMark = ':scope > .G9';
/** Gmail's hidden holder of the trimmed tail of a message. Seen 2026-11-25: gmail/format.js */
export const trimmedTail = '.adL';
/** The dots before a trimmed tail. Seen 2026-11-25: gmail/format.js */
export const trimDots = '.yj6qo,.ajU,.ajR';
/** Quoted history, marked by Gmail in received and in composed mail. Seen 2026-11-25: gmail/compose-window.js */
export const quoted = '.gmail_quote';
/** The mark of a quote that alone fills a trimmed tail. Seen 2026-11-25: gmail/format.js */
export const quoteAlone = '.gmail_quote:only-child';
/** The button in the dots, whatever its classes. Seen 2026-11-25: gmail/format.js */
export const trimToggle = '[aria-expanded]';
/** Link below a message that is too long to be shown whole (from public reports of 2021-2026; no fixture shows it). Seen 2026-11-25: gmail/message.js */
export const clippedLink = 'a[href*="view=lg"]';
/** Whose mailbox it is, in the page's head: a label "…: Name (address)". Seen 2026-11-25: gmail/main.js */
export const accountLabel = 'header [aria-label*="@"],[role="banner"] [aria-label*="@"]';

/** The part of the page that shows the list or the thread. Seen 2026-11-25: gmail/main.js */
export const mainPart = '[role="main"]';
/** What a description of the page does not go into, beside bodies and compose boxes: rows of lists, headings, forms. Seen 2026-11-25: gmail/compose.js */
export const shutParts = '[contenteditable],tr,h2,form';
/** Any control, to be told by its label. Seen 2026-11-25: gmail/base.js */
export const anyButton = ['button', '[role="button"]'] as const;
/** Any link that is a control. Seen 2026-11-25: gmail/thread.js */
export const anyLink = ['[role="link"]'] as const;
/** A button of the navigation, to be told by its label. Seen 2026-11-25: gmail/main.js */
export const navigationButton = ['[role="navigation"] [role="button"]'] as const;

/** A compose box of any kind: inline, pop-up, full screen. Seen 2026-11-25: gmail/compose.js */
export const composeRegion = '[data-compose-id],.aoI';
/** The editable body inside it. Seen 2026-11-25: gmail/compose.js */
export const composeBody = ['[g_editable="true"]', '.Am.editable', '[contenteditable="true"][role="textbox"]', 'div[contenteditable="true"]'] as const;
/** Its subject. Seen 2026-11-25: gmail/compose.js */
export const composeSubject = ['input[name="subjectbox"]', 'input.aoT'] as const;
/** The subject a reply goes out with. Seen 2026-11-25: gmail/compose.js */
export const composeSubjectHidden = ['input[name="subject"]'] as const;
/** HTML of the history that goes out behind the dots. Seen 2026-11-25: gmail/compose.js */
export const composeHiddenQuote = ['input[name="uet"]'] as const;
/** The thread a reply belongs to: "#thread-f:…", empty in a new mail. Seen 2026-11-25: gmail/compose.js */
export const composeThread = ['input[name="rt"]'] as const;
/** The names of attached files (from public extensions of 2023-2026; no fixture shows it). Seen 2026-11-25: gmail/compose.js */
export const composeAttachment = '.dL .vI, input[name="attach"] ~ .vI';
/** Rows of recipients, of both kinds. Seen 2026-11-25: gmail/recipients.js */
export const recipientRow = (kind: 'to' | 'cc' | 'bcc'): string => `[name="${kind}"]`;
/** A recipient who was taken in, of both kinds. Seen 2026-11-25: gmail/recipients.js */
export const recipientChip = '[role="option"],[data-hovercard-id],[email]';
/** Where a recipient is typed, since 2021 and before. Seen 2026-11-25: gmail/recipients.js */
export const recipientInput = ['input[role="combobox"]', 'input[peoplekit-id]', 'textarea'] as const;
/** Links that bring out the Cc row. Seen 2026-11-25: gmail/compose.js */
export const showCc = ['.pE'] as const;
/** The line that hides the recipients of an inline reply; it opens when focused. Seen 2026-11-25: gmail/compose.js */
export const recipientCover = ['.aoD.hl'] as const;
/** Gmail's signature in a compose body. Seen 2026-11-25: gmail/compose.js */
export const signature = '.gmail_signature,[data-smartmail="gmail_signature"],.gmail_signature_prefix';
/** Send. Seen 2026-11-25: gmail/compose.js */
export const sendButton = '.aoO';
/** Send and its arrow: never pressed, never in what is pressed. Seen 2026-11-25: gmail/compose.js */
export const sendControls = '.aoO,.dC,.hG';
/** Reply, in the head of an open message. Seen 2026-11-25: gmail/message.js */
export const replyButton = ['.aaq[role="button"]', '.aaq'] as const;
/** Reply, at the foot of a thread. Seen 2026-11-25: gmail/thread.js */
export const replyLink = ['.ams.bkH', '.bkH'] as const;
/** Compose. Seen 2026-11-25: gmail/main.js */
export const composeButton = ['[gh="cm"]', '.T-I-KE', '.z0 > [role="button"]'] as const;
/** Gmail's notice at the foot. Seen 2026-11-25: gmail/compose.js */
export const noticeRoot = '[role="alert"]';
/** Its text. Seen 2026-11-25: gmail/compose.js */
export const notice = ['.vh .bAq', '.bAq', '[role="alert"]'] as const;
/** The link that only a sent mail brings. Seen 2026-11-25: gmail/compose.js */
export const noticeView = ['#link_vsm'] as const;
/** Undo, for as long as it is possible. Seen 2026-11-25: gmail/compose.js */
export const noticeUndo = ['#link_undo'] as const;
