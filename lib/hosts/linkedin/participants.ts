// Who takes part in a conversation, from its title, its senders and the card of a conversation between two. Pure; `complete` is false as soon as somebody may be unnamed.

export interface Participants {
  /** Without me. */
  readonly names: readonly string[];
  readonly complete: boolean;
}
export interface ConversationSigns {
  readonly title: string | null;
  /** Distinct names of senders other than me. */
  readonly senders: readonly string[];
  /** The name on the card at the top of a conversation between two. */
  readonly cardName: string | null;
  readonly me: string | null;
}

const BETWEEN = /\s*[,、，;；]\s*(?:and |und |e |ed |и |et |y )?|\s+(?:and|und|e|ed|и|et|y|&)\s+|\s*と\s*/u;
const isNameLike = (part: string): boolean => /\p{L}/u.test(part) && !/[\d+…]/.test(part) && part.split(/\s+/).length <= 5;

export function participantsOf({ title, senders, cardName, me }: ConversationSigns): Participants {
  const [only] = senders;
  const names = (list: readonly string[]): readonly string[] => [...new Set(list)].filter((name) => name !== me);
  if (title === null) return { names: names(senders), complete: senders.length === 1 && cardName === only };
  if (senders.length <= 1 && (only ?? cardName) === title) return { names: [title], complete: true };
  if (senders.length > 0 && title.includes(senders[0] ?? '')) {
    const rest = [...senders].sort((a, b) => b.length - a.length).reduce((left, name) => left.replace(name, ','), title);
    if (senders.every((name) => title.includes(name)) && rest.split(BETWEEN).every((part) => part === '' || part === me)) return { names: names(senders), complete: true };
  }
  const parts = title.split(BETWEEN).filter(Boolean);
  const isRoll = parts.length > 1 && parts.every(isNameLike) && senders.every((name) => parts.includes(name)) && senders.length > 0;
  return isRoll ? { names: names(parts), complete: true } : { names: names(senders), complete: false };
}
