// The recipients of a compose box, in both forms Gmail has had: read them, add to them. It must not take anybody out, and not press Send.
import type { MailAddress } from '../../domain/mail-thread.ts';
import type { ComposeBox } from './compose-boxes.ts';
import { firstOf, isShown, pause } from './find.ts';
import { addressOf, personIn } from './person-shown.ts';
import { newChip, recipientCover, recipientInput, recipientRow, showCc } from './selectors.ts';

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

/** Addresses, lower-case; what is typed and not yet a recipient stands as it is. Null where the row is not found. */
export function readRecipientsOf(box: ComposeBox, kind: RecipientKind): readonly string[] | null {
  const rows = rowsOf(box, kind);
  if (rows.length === 0) return null;
  const found: string[] = [];
  for (const row of rows) {
    if (row instanceof HTMLInputElement && row.type === 'hidden') {
      const written = row.value.trim();
      if (written !== '') found.push(personIn(written)?.email ?? written);
      continue;
    }
    for (const chip of row.querySelectorAll(newChip)) {
      const email = addressOf(chip);
      if (email) found.push(email);
      else if (chip.textContent) found.push(chip.textContent.trim());
    }
    const input = row instanceof HTMLTextAreaElement ? row : (firstOf(row, recipientInput) as HTMLInputElement | null);
    const typed = input?.value.trim() ?? '';
    if (typed !== '') found.push(typed);
  }
  return [...new Set(found)];
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
