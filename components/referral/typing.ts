// What is being typed into a fact and not saved yet, handed down to the fields: it outlives the screen it was typed on.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface TypingKeeper {
  /** Null: nothing is being typed there. */
  readonly get: (at: string) => unknown;
  readonly keep: (at: string, value: unknown) => void;
}

const nothing: TypingKeeper = { get: () => null, keep: () => undefined };
export const Typing = createContext<TypingKeeper>(nothing);
export const useTyping = (): TypingKeeper => useContext(Typing);
