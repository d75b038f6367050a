// Waiting that ends: for one answer of Thunderbird, or for many with a few asked at once. It must not know what is waited for.

/** Null where it fails or is not there by then. `until`: milliseconds since 1970. */
export async function inTime<T>(answer: Promise<T>, until: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((told) => { timer = setTimeout(() => told(null), Math.max(0, until - Date.now())); });
  return Promise.race([answer.catch(() => null), late]).finally(() => clearTimeout(timer));
}

/** In the order of the things; at most `abreast` of them under way. */
export async function eachAbreast<Thing, Made>(things: readonly Thing[], abreast: number, make: (thing: Thing) => Promise<Made>): Promise<readonly Made[]> {
  const made: Made[] = [];
  const turns = things.entries();
  await Promise.all(Array.from({ length: abreast }, async () => { for (const [i, thing] of turns) made[i] = await make(thing); }));
  return made;
}
