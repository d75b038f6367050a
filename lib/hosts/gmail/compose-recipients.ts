// The recipients of a compose box, in both forms Gmail has had: read them, add to them. It must not take anybody out, and not press Send.
import type { MailAddress } from '../../domain/mail-thread.ts';
import type { ComposeBox } from './compose-boxes.ts';
import { firstOf, isShown, pause } from './find.ts';
import { addressOf, personIn } from './person-shown.ts';
import { recipientChip, recipientCover, recipientInput, recipientRow, showCc } from './selectors.ts';

export type RecipientKind = 'to' | 'cc' | 'bcc';

const rowsOf = (box: ComposeBox, kind: RecipientKind): readonly HTMLElement[] => [...box.region.querySelectorAll<HTMLElement>(recipientRow(kind))];

function inputOf(box: ComposeBox, kind: RecipientKind): HTMLInputElement | HTMLTextAreaElement | null {
  for (const row of rowsOf(box, kind)) {
    if (row instanceof HTMLTextAreaElement) return row;
    const input = firstOf(row, recipientInput);
    if (input) return input as HTMLInputElement;
  }
  return null;
}

/** The address of a recipient's chip, from its marks or from the words in it; else the words. */
function addressInChip(chip: Element): string {
  const marked = addressOf(chip);
  if (marked) return marked;
  for (const part of chip.querySelectorAll('*')) {
    const spelled = part.childElementCount === 0 ? personIn(part.textContent ?? '') : null;
    if (spelled?.email) return spelled.email;
  }
  return (chip.textContent ?? '').trim();
}

function recipientsIn(row: HTMLElement): readonly string[] {
  if (row instanceof HTMLInputElement) return row.value.trim() === '' ? [] : [personIn(row.value)?.email ?? row.value.trim()];
  // Before 2021 the chips stand beside the field, not in it.
  const place = row instanceof HTMLTextAreaElement ? (row.closest('tr') ?? row) : row;
  const chips = [...place.querySelectorAll(recipientChip)].filter((chip) => !chip.parentElement?.closest(recipientChip)).map(addressInChip);
  const input = row instanceof HTMLTextAreaElement ? row : (firstOf(row, recipientInput) as HTMLInputElement | null);
  return [...chips, input?.value.trim() ?? ''].filter((found) => found !== '');
}

/** Addresses, lower-case; what is typed and not yet a recipient stands as it is. Null where the row is not found. */
export function readRecipientsOf(box: ComposeBox, kind: RecipientKind): readonly string[] | null {
  const rows = rowsOf(box, kind);
  return rows.length === 0 ? null : [...new Set(rows.flatMap(recipientsIn))];
}

/** Names with signs that part addresses would be torn; the address is enough there. */
const written = (person: MailAddress): string => (person.name && !/[,;:<>"()@\n]/.test(person.name) ? `${person.name} <${person.email}>` : (person.email ?? ''));

function paste(input: HTMLElement, text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}

/** Typed and ended with a comma, as a person would. */
function type(input: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new KeyboardEvent('keydown', { key: ',', bubbles: true, cancelable: true }));
  if (input.value.trim() !== '') input.dispatchEvent(new FocusEvent('blur'));
}

/** Adds who is not there yet; true when all are there afterwards. */
export async function addRecipients(view: Window, box: ComposeBox, kind: RecipientKind, people: readonly MailAddress[]): Promise<boolean> {
  const lacking = (): readonly MailAddress[] => people.filter((person) => person.email !== null && !(readRecipientsOf(box, kind) ?? []).includes(person.email.toLowerCase()));
  if (lacking().length === 0) return true;
  const cover = firstOf(box.region, recipientCover);
  if (cover && isShown(cover)) cover.dispatchEvent(new FocusEvent('focus'));
  const input = inputOf(box, kind);
  if (!input) return false;
  if (kind === 'cc' && !isShown(input)) firstOf(box.region, showCc)?.click();
  for (const person of lacking()) {
    if (input instanceof HTMLInputElement) paste(input, written(person));
    else type(input, written(person));
    if (lacking().includes(person)) type(input, written(person));
    await pause(view, 0);
  }
  return lacking().length === 0;
}
