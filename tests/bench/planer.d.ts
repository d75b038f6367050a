// What the benches use of planer, which brings no types.
declare module 'planer' {
  /** The text with quotations removed. */
  export function extractFromPlain(text: string): string;
  /** The HTML with quotations removed; parses in the given document. */
  export function extractFromHtml(html: string, document: Document): string;
}
