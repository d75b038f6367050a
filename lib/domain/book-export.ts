// The whole book as one value: what goes out into a backup and comes in from one.
import type { BookEvent } from './event.ts';

/** `format` and `version` first, so that a reader can refuse early. Events are the whole truth; rows are what they add up to. */
export interface BookExport {
  readonly format: 'goen-book';
  readonly version: 1;
  readonly exportedAt: string;
  readonly events: readonly BookEvent[];
}
