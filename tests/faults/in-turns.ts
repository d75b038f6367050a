// Does several things beside each other, a few at a time: most of each is waiting for a browser.

const AT_ONCE = Number(process.env.GOEN_BROWSERS ?? 2);

export async function inTurns<Value>(values: readonly Value[], act: (value: Value) => Promise<void>): Promise<void> {
  const left = [...values];
  const lane = async (): Promise<void> => {
    for (let value = left.shift(); value !== undefined; value = left.shift()) await act(value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
