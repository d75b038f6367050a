// Harm done to a page before it is read: each class, attribute, id and role that the host looks for, taken away or renamed, alone and in pairs.
import { places, selectorOf, type PlaceName } from '../../../lib/hosts/linkedin/selectors.ts';

export interface Harm {
  readonly kind: 'class' | 'attribute' | 'value' | 'element';
  /** A class, an attribute, an attribute with its value, the selector of what is taken out. */
  readonly name: string;
  readonly value?: string;
  readonly how: 'gone' | 'renamed';
}

/** Attributes the host reads that stand in no selector. */
const READ_DIRECTLY = ['href', 'alt', 'title', 'style', 'aria-label', 'aria-hidden', 'lang'];
const READ_BY_EYE = ['visually-hidden', 'dist-value', 'distance-badge'];

function namesIn(selector: string): { readonly classes: string[]; readonly attributes: string[] } {
  return {
    classes: [...selector.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? ''),
    attributes: [...selector.matchAll(/\[([\w-]+)/g)].map((match) => match[1] ?? '').concat(/#[\w-]+/.test(selector) ? ['id'] : []),
  };
}

export function everyHarm(): Harm[] {
  const found = (Object.keys(places) as PlaceName[]).map((name) => namesIn(selectorOf(name)));
  const classes = [...new Set([...found.flatMap((names) => names.classes), ...READ_BY_EYE])];
  const attributes = [...new Set([...found.flatMap((names) => names.attributes), ...READ_DIRECTLY])];
  return [...classes.map((name) => ({ kind: 'class' as const, name })), ...attributes.map((name) => ({ kind: 'attribute' as const, name }))]
    .flatMap((harm) => (['gone', 'renamed'] as const).map((how): Harm => ({ ...harm, how }))).concat(valueHarms(), elementHarms());
}

/** `[componentkey^="ProfileVerificationTriggerRef-"]` and `#experience`: another value than the one looked for. */
function valueHarms(): Harm[] {
  const all = (Object.keys(places) as PlaceName[]).map(selectorOf).join(', ');
  const values = [...all.matchAll(/\[([\w-]+)[*^$]?="?([^"\]]+)"?\]/g)].map((match) => `${match[1]}=${match[2]}`).concat([...all.matchAll(/#([\w-]+)/g)].map((match) => `id=${match[1]}`));
  return [...new Set(values)].map((pair) => ({ kind: 'value', name: pair.split('=')[0] ?? '', value: pair.slice(pair.indexOf('=') + 1), how: 'renamed' }));
}

const TAKEN_OUT: readonly PlaceName[] = ['mainHeading', 'cardHeading', 'contactLink', 'ownKey', 'headline', 'headline2018', 'location', 'location2018', 'company2018', 'experience', 'experienceMark', 'experienceHeading', 'positionTitle2018', 'positionLine2018', 'time', 'senderName', 'senderPicture', 'announcement', 'threadTitle', 'pairCard', 'signedIn', 'messageBody', 'mailLink'];
const elementHarms = (): Harm[] => TAKEN_OUT.map((place) => ({ kind: 'element', name: selectorOf(place), how: 'gone' }));

/** Each alone, then all pairs of different names. */
export function harmSets(harms: readonly Harm[], pairs: boolean): Harm[][] {
  const alone = harms.map((harm) => [harm]);
  if (!pairs) return alone;
  const gone = harms.filter((harm) => harm.how === 'gone' || harm.kind === 'value');
  return [...alone, ...gone.flatMap((a, i) => gone.slice(i + 1).map((b) => [a, b]))];
}
export const nameOf = (set: readonly Harm[]): string => set.map((harm) => `${harm.kind} ${harm.name} ${harm.value ?? ''} ${harm.how}`).join(' + ') || 'unharmed';

/** Runs in the page: harms what is there, reads, puts everything back. Sets that find nothing to harm are left out. */
export const READ_UNDER_HARM = `async (_host, sets, goenHost) => {
  const answers = [];
  const selectorOf = (harm) => harm.kind === 'class' ? '.' + harm.name : harm.kind === 'attribute' ? '[' + harm.name + ']' : harm.kind === 'value' ? '[' + harm.name + '*="' + harm.value + '"]' : harm.name;
  for (const set of sets) {
    if (set.length > 0 && !set.every((harm) => document.body.querySelector(selectorOf(harm)))) { answers.push(null); continue; }
    const body = document.body, kept = body.cloneNode(true);
    for (const harm of set) for (const element of body.querySelectorAll(selectorOf(harm))) {
      if (harm.kind === 'class') { element.classList.remove(harm.name); if (harm.how === 'renamed') element.classList.add('x9' + harm.name.length); }
      else if (harm.kind === 'element') element.remove();
      else if (harm.kind === 'value') element.setAttribute(harm.name, element.getAttribute(harm.name).replaceAll(harm.value, 'x9-other'));
      else { const value = element.getAttribute(harm.name); element.removeAttribute(harm.name); if (harm.how === 'renamed') element.setAttribute('data-x-' + harm.name, value); }
    }
    answers.push(await goenHost.createLinkedInHost(window, { patience: 0 }).readPage());
    if (set.length > 0) body.replaceWith(kept);
  }
  return answers;
}`;
