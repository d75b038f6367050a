// Runs the readings of a page one after the other, as they were asked for: what was read before never takes the place of what was read after.

export function inTurn<Args extends readonly unknown[]>(read: (...args: Args) => Promise<void>): (...args: Args) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const next = last.then(() => read(...args));
    // One that fails is told to whom it was for, and holds up nobody after it.
    last = next.catch(() => undefined);
    return next;
  };
}
