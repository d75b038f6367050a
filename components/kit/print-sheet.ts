// Prints one part of the kit's page: the sheet, or the certificate. What else stands on the page is left out by the style sheet.

export type Printed = 'sheet' | 'certificate';

export function printPart(part: Printed): void {
  const root = document.documentElement;
  root.dataset['print'] = part;
  addEventListener('afterprint', () => { delete root.dataset['print']; }, { once: true });
  window.print();
}
