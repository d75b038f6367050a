// Says in the book's own words why the browser's storage refused. It must not know what was asked of it.
import { fail, type Result } from '../domain/result.ts';
import type { StoreProblem } from './book.ts';

/** What a read of the book rejects with; a save answers with the reason instead. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly reason: StoreProblem;
  constructor(reason: StoreProblem, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

const nameOf = (error: unknown): string => (error !== null && typeof error === 'object' && 'name' in error ? String(error.name) : '');

/** Chromium and Firefox refuse storage (blocked cookies, a private window) under several names and say so in the message only. */
const isDenied = (error: unknown): boolean => error instanceof Error && /denied|did not allow|private brows|permission/iu.test(error.message);

/** Null where the error is no failure of the storage but a mistake of ours. */
export function problemOf(error: unknown): StoreProblem | null {
  if (error instanceof StoreFailure) return error.reason;
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer-version';
    case 'InvalidStateError': // a transaction on a connection that is closed, or closing
      return isDenied(error) ? 'unavailable' : 'closed';
    case 'SecurityError':
    case 'NotAllowedError':
    case 'AbortError': // the browser is going down, or took the connection away
    case 'TimeoutError':
    case 'TransactionInactiveError':
      return 'unavailable';
    case 'UnknownError':
    case 'OperationError':
    case 'EncodingError':
    case 'NotReadableError':
      return isDenied(error) ? 'unavailable' : 'damaged';
    case 'NotFoundError': // a store or an index is missing
    case 'DataError':
    case 'ConstraintError':
    case 'SyntaxError': // an event that is no JSON any more
      return 'damaged';
    default:
      return null;
  }
}

/** Runs a read; rejects with `StoreFailure` where the storage failed. */
export async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const reason = problemOf(error);
    throw reason === null || error instanceof StoreFailure ? error : new StoreFailure(reason, { cause: error });
  }
}

/** Runs what answers with a result; where the storage failed, the answer is why. Our own mistakes are thrown on. */
export async function answering<Value>(act: () => Promise<Result<Value, StoreProblem>>): Promise<Result<Value, StoreProblem>> {
  try {
    return await act();
  } catch (error) {
    const reason = problemOf(error);
    if (reason === null) throw error;
    return fail(reason);
  }
}
