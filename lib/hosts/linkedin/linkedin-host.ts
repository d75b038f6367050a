// LinkedIn as a host: reads the open profile or thread, writes into the message box on request. It adds nothing to the page, asks for nothing, and never sends.
import type { HostProblem, OpenPage } from '../../domain/open-page.ts';
import { ok, type Result } from '../../domain/result.ts';
import { isLinkedInSubject } from './linkedin-address.ts';
import { readProfile } from './read-profile.ts';

export function createLinkedInHost(window: Window): { readPage(): Promise<Result<OpenPage, HostProblem>> } {
  const readPage = async (): Promise<Result<OpenPage, HostProblem>> => {
    const url = window.location.href;
    return isLinkedInSubject(url) === 'profile' ? readProfile(window.document, url) : ok({ kind: 'nothing', url });
  };
  return { readPage };
}
