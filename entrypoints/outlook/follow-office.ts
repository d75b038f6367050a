// Asks office.js where the page stands: in Outlook, outside of it, or in one that has not answered so far and still may.
import { office } from '../../lib/hosts/outlook/office.ts';

export type Standing = 'in-outlook' | 'outside' | 'silent';
/** Outlook on the web takes up to five seconds when it starts; its sentences in a language that is not beside office.js take two more. */
const PATIENCE_MS = 12_000;

/** Heard once, and once more where a silent Outlook speaks after all. */
export function followOffice(heard: (standing: Standing) => void): void {
  const late = setTimeout(() => heard('silent'), PATIENCE_MS);
  const end = (standing: Standing): void => {
    clearTimeout(late);
    heard(standing);
  };
  const asked = office()?.onReady();
  if (!asked) return end('outside');
  void asked.then(({ host }) => end(host === 'Outlook' ? 'in-outlook' : 'outside'), () => end('outside'));
}
