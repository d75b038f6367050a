// A row as it will be once an event is stored. It must not know what is planned from it.
import type { EventIntent } from '../domain/event.ts';

/** The row after an event, before it is stored: what plans are made from. */
export function afterIntent<Row extends object>(row: Row, intent: EventIntent | null): Row {
  const next: Record<string, unknown> = { ...row, ...intent?.set };
  for (const [field, entries] of Object.entries(intent?.put ?? {})) {
    const kept: Record<string, unknown> = { ...(next[field] as Record<string, unknown> | undefined) };
    for (const [key, entry] of Object.entries(entries)) if (entry === null) delete kept[key]; else kept[key] = entry;
    next[field] = kept;
  }
  return { ...row, ...next };
}
