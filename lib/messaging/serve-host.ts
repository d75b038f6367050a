// Answers for a host, or a part of one, inside a foreign page: only to this extension, once however often it is put in, and without ever throwing. It must not know which host it is.
import { browser } from 'wxt/browser';
import type { Host } from '../hosts/host.ts';
import { fail } from '../domain/result.ts';
import type { HostRequest } from './requests.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
/** Where earlier scripts in this same world left the way to stop them, by part. */
type World = { goenStops?: Record<string, (() => void) | undefined> };

/** Null where this part has nothing to say; another part in the page may. */
function answer(host: Partial<Host>, request: HostRequest): Promise<unknown> | null {
  switch (request.ask) {
    case 'read-page': return host.readPage?.() ?? null;
    case 'expand-messages': return host.expandMessages?.() ?? null;
    case 'show-message': return host.showMessage?.(request.messageId) ?? null;
    case 'read-compose': return host.readCompose?.(request.request) ?? null;
    case 'insert-draft': return host.insertDraft?.(request.request) ?? null;
    case 'describe-page': return host.describePage?.() ?? null;
    default: return request satisfies never;
  }
}

/** After an update the old script lives on without its extension. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** The same part put in again takes the place of the older one. Returns the way to leave it. */
export function takePlace(part: string, stop: () => void): () => void {
  const stops = ((globalThis as World).goenStops ??= {});
  stops[part]?.();
  const leave = (): void => {
    if (stops[part] === leave) delete stops[part];
    stop();
  };
  stops[part] = leave;
  return leave;
}
export const isInPlace = (part: string): boolean => (globalThis as World).goenStops?.[part] !== undefined;

/** `part` names what is served, so that the same part put in again takes the place of the older one. Returns the way to stop answering. */
export function serveHost(host: Partial<Host>, part = 'host'): () => void {
  const listener: Listener = (message: unknown, sender, sendResponse) => {
    const request = message as Partial<HostRequest> | null;
    if (isOrphaned() || sender.id !== browser.runtime.id || typeof request?.ask !== 'string') return undefined;
    const found = answer(host, request as HostRequest);
    if (!found) return undefined;
    found
      .catch(() => (request.ask === 'describe-page' ? '' : fail('page-changed')))
      .then((value) => isOrphaned() || sendResponse(value))
      .catch(() => undefined);
    return true;
  };
  const leave = takePlace(part, () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and the listener with it.
    }
  });
  browser.runtime.onMessage.addListener(listener);
  return leave;
}
