// An address of a new mail, opened in Thunderbird's own compose window. Anything else is left alone.
import { thunderbird } from './messenger.ts';

export async function openMailto(address: string): Promise<void> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'mailto:') return;
  const some = (text: string): string[] => text.split(',').map((one) => decodeURIComponent(one).trim()).filter(Boolean);
  const given = url.searchParams;
  await thunderbird().compose.beginNew(null, { to: some(url.pathname), cc: (given.get('cc') ?? '').split(',').map((one) => one.trim()).filter(Boolean), subject: given.get('subject') ?? '', plainTextBody: (given.get('body') ?? '').replaceAll('\r\n', '\n'), isPlainText: true });
}
