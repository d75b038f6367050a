// The shape of what Outlook gives, without any word of it: which members are there, of what kind, and how many.
import { isWritten, type Mailbox } from './office.ts';

const kindOf = (value: unknown): string => (Array.isArray(value) ? `list of ${value.length}` : value === null ? 'null' : value instanceof Date ? 'date' : typeof value === 'string' ? `text${value === '' ? ', empty' : ''}` : typeof value);

export function describeOutlook(mailbox: Mailbox | null): string {
  if (!mailbox) return 'no mailbox';
  const { item } = mailbox;
  if (!item) return 'mailbox, no item';
  const names = [...new Set([...Object.keys(item), ...Object.getOwnPropertyNames(Object.getPrototypeOf(item) as object)])].filter((name) => name !== 'constructor').sort();
  return [`item ${isWritten(item) ? 'being written' : 'shown'}`, ...names.map((name) => `${name}: ${kindOf((item as unknown as Record<string, unknown>)[name])}`)].join('\n');
}
