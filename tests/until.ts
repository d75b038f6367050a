// Waits until what is expected has come true, for as long as a busy machine may take.
import { vi } from 'vitest';

export const until = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, 15_000);
