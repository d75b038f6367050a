// The messages of the open thread as the page lays them out: one item each, with what is shown on it. It decides nothing about who or when.
import { closestOf, findAll, findFirst, isA } from './selectors.ts';
import { isShown, lineOf, tidy } from './visible-text.ts';

export interface MessageItem {
  readonly element: Element;
  readonly urn: string | null;
  /** Names shown on it; several that differ contradict each other. */
  readonly names: readonly string[];
  /** `X sent the following message at …`, for screen readers. */
  readonly announced: string | null;
  /** It opens a run of messages of one sender: it shows a name, a picture or a time. */
  readonly opensRun: boolean;
  readonly endsRun: boolean;
  readonly isOther: boolean;
  /** Texts of its time elements, outermost first: a day heading, a clock. */
  readonly times: readonly string[];
  /** Null where the words cannot be told apart from the rest. */
  readonly body: string | null;
}

const BLOCKS = /^(?:P|DIV|LI|UL|OL|BLOCKQUOTE)$/;

/** Keeps line breaks as they are in the text: the page shows them. */
export function wordsWithBreaks(root: Element): string {
  let words = '';
  const visit = (node: Node): void => {
    if (node.nodeType === 3) words += node.nodeValue ?? '';
    if (node.nodeType !== 1 || !isShown(node as Element)) return;
    const tag = (node as Element).tagName;
    if (tag === 'BR') words += '\n';
    if (BLOCKS.test(tag) && node !== root && words !== '' && !words.endsWith('\n')) words += '\n';
    node.childNodes.forEach(visit);
  };
  visit(root);
  return words.replace(/\r\n?/g, '\n').trim();
}

function bodyIn(item: Element): string | null {
  const named = findAll(item, 'messageBody');
  const found = named.length > 0 ? named : findAll(item, 'paragraph').filter((paragraph) => !closestOf(paragraph, 'messageMeta'));
  const [body] = found;
  return found.length === 1 && body ? wordsWithBreaks(body) || null : null;
}

function itemFrom(element: Element): MessageItem {
  const attribute = (owner: Element | null, name: string): string | null => tidy(owner?.getAttribute(name) ?? '') || null;
  const picture = findFirst(element, 'senderPicture');
  const names = [lineOf(findFirst(element, 'senderName')), attribute(picture, 'title'), attribute(picture, 'alt')].filter((name): name is string => name !== null);
  const announced = tidy(findFirst(element, 'announcement')?.textContent ?? '') || null;
  const times = findAll(element, 'time').map((time) => lineOf(time)).filter((time): time is string => time !== null);
  const marked = isA(element, 'messageMark') ? element : findFirst(element, 'messageMark');
  return {
    element, names: [...new Set(names)], announced, times,
    urn: marked?.getAttribute('data-event-urn') ?? null,
    opensRun: names.length > 0 || announced !== null || times.length > 0,
    endsRun: findFirst(element, 'lastInRun') !== null,
    isOther: findFirst(element, 'fromOther') !== null,
    body: bodyIn(element),
  };
}

/** Null when two lists of messages are shown at once: nobody can say which one the address means. */
export function messageItems(main: Element): MessageItem[] | null {
  const found = findAll(main, 'messageItem').filter((mark) => !closestOf(mark, 'elsewhere')).map((mark) => closestOf(mark, 'listItem') ?? mark);
  const elements = [...new Set(found)].filter(isShown);
  if (new Set(elements.map((element) => element.parentElement)).size > 1) return null;
  return elements.map(itemFrom);
}
