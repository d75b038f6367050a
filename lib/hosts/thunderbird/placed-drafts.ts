// Which draft went into which compose window. It outlives every page of ours and ends with the program; it holds no word of a draft.
import { browser } from 'wxt/browser';
import { thunderbird } from './messenger.ts';

const PLACED = 'placed-drafts';
/** Draft to compose tab. */
type Placed = Readonly<Record<string, number>>;
const read = async (): Promise<Placed> => ((await browser.storage.session.get(PLACED))[PLACED] as Placed | undefined) ?? {};
const write = (change: (placed: Placed) => Placed): Promise<void> => navigator.locks.request(PLACED, async () => browser.storage.session.set({ [PLACED]: change(await read()) }));

export const windowOf = async (draftId: string): Promise<number | null> => (await read())[draftId] ?? null;
export const remember = (draftId: string, tabId: number): Promise<void> => write((placed) => ({ ...placed, [draftId]: tabId }));
export const draftsIn = async (tabId: number): Promise<readonly string[]> => Object.entries(await read()).flatMap(([draftId, tab]) => (tab === tabId ? [draftId] : []));

const onSent = (heard: (tabId: number) => void): void => thunderbird().compose.onAfterSend.addListener((tab, { error }) => { if (error === undefined) heard(tab.id); });
/** Tells of every draft that was sent, whichever page it came from. At once when the background begins: Thunderbird wakes it for this. */
export const followSent = (sent: (draftId: string) => void): void => onSent((tabId) => void draftsIn(tabId).then((drafts) => drafts.forEach(sent)));

/** A window that is sent closes at about the time when Thunderbird says so, sooner or later. */
const SENT_WITHIN_MS = 3_000;

/** Tells when the window of a draft is gone: sent, or closed. For as long as this page lives. */
export function followPlaced(left: (draftId: string, sent: boolean) => void): void {
  const sent = new Set<number>();
  const tellAll = async (tabId: number, isSent: boolean): Promise<void> => { for (const draftId of await draftsIn(tabId)) left(draftId, isSent); };
  onSent((tabId) => {
    sent.add(tabId);
    void tellAll(tabId, true);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    setTimeout(() => {
      void (sent.has(tabId) ? Promise.resolve() : tellAll(tabId, false)).then(() => write((placed) => Object.fromEntries(Object.entries(placed).filter(([, tab]) => tab !== tabId))));
    }, SENT_WITHIN_MS);
  });
}
