// Tells whether some page or worker is at a piece of work right now: a lock that goes with whoever holds it, however they end.

const nameOf = (operation: string): string => `goen-work-${operation}`;

export const whileLocked = async <Value>(operation: string, work: () => Promise<Value>): Promise<Value> => (await navigator.locks.request(nameOf(operation), work)) as Value;

export async function isAtWork(operation: string): Promise<boolean> {
  const { held = [], pending = [] } = await navigator.locks.query();
  return [...held, ...pending].some(({ name }) => name === nameOf(operation));
}
