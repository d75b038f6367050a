// Makes values what JSON can hold, so that an event reads the same from the book, from a backup and in memory. It must not know what they mean.

function isPlainJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return value.every(isPlainJson);
      if ('toJSON' in value) return false;
      for (const key of Object.keys(value)) if (!isPlainJson((value as Record<string, unknown>)[key])) return false;
      return true;
    default:
      return false;
  }
}

/** The value itself where it is plain already, else a copy without `undefined` and other things JSON has no word for. */
export const toPlainJson = <T>(value: T): T => (isPlainJson(value) ? value : (JSON.parse(JSON.stringify(value)) as T));
