// The browser's own place beside a tab: the side panel of Chrome and Edge, the sidebar of Firefox.
import { browser } from 'wxt/browser';

interface Sidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
  setPanel(of: { readonly tabId: number; readonly panel: string }): Promise<void>;
}
const sidebar = (): Sidebar | undefined => (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;
const pathFor = (tabId: number): string => `/sidepanel.html?tab=${tabId}`;

/** From now on the panel beside this tab is its own. */
export async function setSidePanel(tabId: number): Promise<void> {
  await (sidebar()?.setPanel({ tabId, panel: pathFor(tabId) }) ?? browser.sidePanel.setOptions({ tabId, path: pathFor(tabId), enabled: true }));
}
/** Only while a press is being handled: call it before anything is waited for. */
export async function openSidePanel(tabId: number): Promise<void> {
  await (sidebar()?.open() ?? browser.sidePanel.open({ tabId }));
}
/** Firefox has a key of its own for its sidebar. Only while the press is being handled. */
export async function toggleSidebar(): Promise<void> {
  await sidebar()?.toggle();
}
/**
 * The panel beside a tab that is yet to be made, in the background, by this very press. Firefox's sidebar is the window's and opens only before anything is waited for;
 * Chromium's panel is the tab's and still opens once that is there. Null where no tab came.
 */
export async function openBesideNewTab(makeTab: () => Promise<number | undefined>): Promise<number | null> {
  const opened = sidebar()?.open();
  opened?.catch(() => undefined);
  const tabId = await makeTab();
  if (tabId === undefined) return null;
  await Promise.all([setSidePanel(tabId), opened ?? openSidePanel(tabId)]).catch(() => undefined);
  return tabId;
}
