// Does long work in pieces, so that the page answers in between. It knows nothing of the work.
const PIECE_MS = 8;

/** Lets the page paint and answer. A message comes sooner than a timer would. */
export const breathe = (): Promise<void> =>
  new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => { port1.close(); go(); });
    port1.start();
    port2.postMessage(null);
  });

/** Null when it was not wanted any more. Each piece is a task of its own, the first as well: what begins it has mostly done a piece already. */
export async function inPieces<Result>(work: Generator<undefined, Result>, isWanted: () => boolean): Promise<Result | null> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- the pause is the purpose
    await breathe();
    if (!isWanted()) return null;
    const began = performance.now();
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() - began < PIECE_MS);
  }
}
