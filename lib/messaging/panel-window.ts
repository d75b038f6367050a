// The panel as a window of its own beside the mail, where a program has no place for it: one a mail tab, where it stood last. It must not know what the panel shows.
import { browser } from 'wxt/browser';

interface Place { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
const PLACE = 'panelPlace';
const WIDTH = 420;
const LEAST = 200;
const path = (tabId: number): '/sidepanel.html' => `/sidepanel.html?tab=${tabId}` as '/sidepanel.html';

/** What is kept may have come from another screen; the program itself moves a window back into sight. */
async function keptPlace(): Promise<Place | null> {
  const kept = (await browser.storage.local.get(PLACE))[PLACE] as Partial<Place> | undefined;
  const { left, top, width, height } = kept ?? {};
  return [left, top, width, height].every((value) => Number.isFinite(value)) && (width ?? 0) >= LEAST && (height ?? 0) >= LEAST ? (kept as Place) : null;
}

/** On the right of the mail, as high as it. */
async function placeBeside(tabId: number): Promise<Partial<Place>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const mail = tab?.windowId === undefined ? null : await browser.windows.get(tab.windowId).catch(() => null);
  if (mail?.left === undefined || mail.top === undefined || !mail.width || !mail.height) return { width: WIDTH, height: 860 };
  return { left: mail.left + mail.width, top: mail.top, width: WIDTH, height: Math.max(mail.height, 2 * LEAST) };
}

async function windowOf(tabId: number): Promise<number | null> {
  const url = browser.runtime.getURL(path(tabId));
  const windows = await browser.windows.getAll({ populate: true, windowTypes: ['popup'] });
  return windows.find(({ tabs }) => tabs?.some((tab) => tab.url === url))?.id ?? null;
}

/** Presses that follow at once open one window. */
const opening = new Map<number, Promise<boolean>>();
/** Thunderbird answers once the window has the focus: where it is closed before, or does not get it, never. */
const ANSWER_MS = 2_000;

async function open(tabId: number): Promise<boolean> {
  const there = await windowOf(tabId);
  if (there !== null) {
    await browser.windows.update(there, { focused: true, state: 'normal' });
    return false;
  }
  const opened = browser.windows.create({ type: 'popup', url: browser.runtime.getURL(path(tabId)), ...((await keptPlace()) ?? (await placeBeside(tabId))) });
  await Promise.race([opened, new Promise((later) => { setTimeout(later, ANSWER_MS); })]);
  return true;
}
/** Brings it forward where it is open already. True: it was opened now. */
export function openPanelWindow(tabId: number): Promise<boolean> {
  const under = opening.get(tabId) ?? open(tabId).finally(() => opening.delete(tabId));
  opening.set(tabId, under);
  return under;
}

/** For the panel's own page: where the person puts its window it stands the next time. */
export function keepPanelPlace(): void {
  let last = '';
  const keep = (): void => {
    const place: Place = { left: screenX, top: screenY, width: outerWidth, height: outerHeight };
    const now = JSON.stringify(place);
    if (now === last || place.width < LEAST || place.height < LEAST) return;
    last = now;
    void browser.storage.local.set({ [PLACE]: place }).catch(() => undefined);
  };
  // A window that is moved tells nothing: it is looked at when the person leaves it.
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener('resize', () => { clearTimeout(timer); timer = setTimeout(keep, 400); });
  for (const event of ['blur', 'pagehide', 'mouseout'] as const) addEventListener(event, keep);
}
