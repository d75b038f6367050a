// Bytes of a text file in letters, whatever encoding they were saved in. It must not know what the text is about.
import { fail, ok, type Result } from '../domain/result.ts';

export function decodeText(bytes: Uint8Array): Result<string, 'encoding'> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail('encoding');
  }
}
