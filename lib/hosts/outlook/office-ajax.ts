// What office.js 1.1.110 takes from Microsoft's Ajax library, which it would else fetch from Microsoft: a look whether the library is there, names for its own strings, a check of its own arguments, two errors. It must stand before office.js; nothing is logged, for what would be traced may bear words of a mail.

interface Expected {
  readonly name: string;
  /** A constructor; none where anything will do. */
  readonly type?: { readonly name: string };
  readonly mayBeNull?: boolean;
  readonly optional?: boolean;
}
type Said = (about?: string, message?: string) => Error;

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });
const argument: Said = (about, message) => named('Sys.ArgumentException', message ?? `Value does not fall within the expected range: ${about ?? ''}`);
const parameterCount: Said = (message) => named('Sys.ParameterCountException', message ?? 'Parameter count mismatch.');

const fits = (value: unknown, type: Expected['type']): boolean => !type || type.name === 'Object' || typeof value === type.name.toLowerCase();
function validateParameter(value: unknown, { type, mayBeNull = false, optional = false }: Expected, name: string): Error | null {
  if (value === null || value === undefined) return mayBeNull || (optional && value === undefined) ? null : argument(name, `Value cannot be null: ${name}`);
  return fits(value, type) ? null : argument(name);
}
/** Null where all fit, as office.js wants it. */
function validateParams(values: ArrayLike<unknown>, expected: readonly Expected[]): Error | null {
  const least = expected.filter(({ optional }) => !optional).length;
  if (values.length < least || values.length > expected.length) return parameterCount();
  for (const [at, one] of expected.entries()) {
    const wrong = at < values.length ? validateParameter(values[at], one, one.name) : null;
    if (wrong) return wrong;
  }
  return null;
}

/** The names by which office.js finds it; seen 2026-11-26 in its parts for the web, Mac and Windows. */
export function giveAjax(page: { Function: object; Error: object }): void {
  const hidden = (value: unknown): PropertyDescriptor => ({ value, writable: true, configurable: true });
  Object.defineProperties(page.Function, {
    registerNamespace: hidden((name: string) => { (page as Record<string, unknown>)[name] ??= {}; }),
    _validateParams: hidden(validateParams), _validateParameter: hidden(validateParameter),
  });
  Object.defineProperty((page.Function as { prototype: object }).prototype, 'registerClass', hidden(function registerClass<Class>(this: Class): Class { return this; }));
  Object.defineProperties(page.Error, { argument: hidden(argument), parameterCount: hidden(parameterCount) });
  Object.assign(page, { Type: page.Function, Sys: { StringBuilder: () => undefined, Debug: { trace: () => undefined }, Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } } } });
}
