// Rows that a page wrote and may soon write again, as it remembers them. It must not know how they are written.
import type { ReplayedRow } from '../domain/event.ts';

/** By `subjectKey`; null where there is no row. */
export type KnownRows = ReadonlyMap<string, ReplayedRow | null>;
/** Who wrote more has to look for the rest. */
export const ROWS_KNOWN = 100;

export const withNewest = (known: KnownRows, written: KnownRows): KnownRows => new Map([...known, ...written].slice(-ROWS_KNOWN));
