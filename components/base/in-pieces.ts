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

/** Null when it was not wanted any more. */
export async function inPieces<Result>(work: Generator<undefined, Result>, isWanted: () => boolean): Promise<Result | null> {
  for (;;) {
    const began = performance.now();
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() - began < PIECE_MS);
    // oxlint-disable-next-line no-await-in-loop -- the pause is the purpose
    await breathe();
    if (!isWanted()) return null;
  }
}
