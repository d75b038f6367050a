// Gmail as a host: answers from the page that is open in this tab. It must not know the extension, and it never sends.
import type { HostProblem, OpenPage } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { waitFor } from './find.ts';
import { findThread, threadInAddress } from './open-thread.ts';
import { readOpenThread } from './read-thread.ts';

export async function readPage(view: Window, limitMs = 2000): Promise<Result<OpenPage, HostProblem>> {
  const { document } = view;
  const named = (): boolean => threadInAddress(document.location.hash) !== null;
  const frame = findThread(document) ?? (named() ? await waitFor(view, () => findThread(document), limitMs) : null);
  if (!frame) return named() ? fail('not-ready') : ok({ kind: 'nothing', url: document.location.href });
  return readOpenThread(document, frame);
}
