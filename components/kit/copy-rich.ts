// Into the clipboard, with its form where the browser can, else as plain text. False where it could not be written.

export async function copyRich(text: string, html: string, copyPlain: (text: string) => Promise<boolean>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) })]);
    return true;
  } catch {
    return copyPlain(text);
  }
}
