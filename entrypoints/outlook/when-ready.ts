// Waits for office.js, which outside of Outlook may never say that it is ready.
import { office } from '../../lib/hosts/outlook/office.ts';

const LONGEST_MS = 8000;

/** Whether the page stands in Outlook. */
export async function whenReady(): Promise<boolean> {
  const late = new Promise<null>((resolve) => { setTimeout(() => resolve(null), window.top === window.self ? 0 : LONGEST_MS); });
  const ready = await Promise.race([office()?.onReady().catch(() => null) ?? null, late]);
  return ready?.host === 'Outlook';
}
