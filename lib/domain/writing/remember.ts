// Keeps what was made for a word for the next time it is asked for, and forgets all of it before it takes much room. It must not know what is kept.

/** `from`: what it is made from, where the word stands for more than itself. */
export function remembering<T, From = void>(most: number, make: (word: string, from: From) => T): (word: string, from: From) => T {
  const made = new Map<string, T>();
  return (word, from) => {
    const before = made.get(word);
    if (before !== undefined) return before;
    const now = make(word, from);
    if (made.size >= most) made.clear();
    made.set(word, now);
    return now;
  };
}
