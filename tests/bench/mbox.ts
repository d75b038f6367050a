// How fast an old mailbox is read, how much memory it takes, and how many of the introductions planted in it are found: in a worker of a real Chromium, against postal-mime alone on the same file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { makeMailbox, type Mailbox, type Planted } from '../mailbox/make-mailbox.ts';
import { bundleForPage } from '../hosts/bundle.ts';
import { figure } from './figures.ts';
import type { OurRun, PeerRun } from './mbox-page.ts';

const MEGABYTES = Number(process.env.GOEN_MBOX_MB ?? 1024);
const ROUNDS = Number(process.env.GOEN_MBOX_ROUNDS ?? 1);
const SEED = Number(process.env.GOEN_MBOX_SEED ?? 1);
const SAMPLE_MS = 100;

const residentMb = (pid: number): number => {
  try {
    return Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended
  }
};

/** In a worker of its own, so that neither stands in the other's warmth or memory; what any renderer grew at most from when the worker stood ready. */
async function run<Run>(page: Page, script: string, who: 'ours' | 'peer', email: string): Promise<{ readonly result: Run; readonly grown: number }> {
  const session = await (page.context().browser() as Browser).newBrowserCDPSession();
  await page.evaluate((code) => new Promise<void>((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    Object.assign(globalThis, { worker });
    worker.addEventListener('message', () => resolve(), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  }), script);
  await new Promise((later) => setTimeout(later, 1_000));
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo' as never)) as unknown as { processInfo: { type: string; id: number }[] };
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const before = new Map(pids.map((pid) => [pid, residentMb(pid)]));
  let grown = 0;
  const timer = setInterval(() => { for (const pid of pids) grown = Math.max(grown, residentMb(pid) - (before.get(pid) ?? 0)); }, SAMPLE_MS);
  try {
    const result = await page.evaluate(([whose, mine]) => new Promise<never>((resolve) => {
      const { worker } = globalThis as unknown as { worker: Worker };
      worker.addEventListener('message', ({ data }) => { worker.terminate(); resolve(data as never); });
      // oxlint-disable-next-line require-post-message-target-origin -- a worker has one page
      worker.postMessage({ who: whose, file: document.querySelector('input')?.files?.[0], email: mine });
    }), [who, email] as const);
    return { result, grown: Math.round(grown) };
  } finally {
    clearInterval(timer);
    await session.detach();
  }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : Number((part / whole).toFixed(3)));

function recallOf(planted: readonly Planted[], found: ReadonlySet<string>): object {
  const hit = planted.filter(({ id }) => found.has(id)).length;
  return { found: hit, planted: planted.length, recall: share(hit, planted.length) };
}

export function findings({ planted, talks, talkOf, mails }: Mailbox, { found }: Pick<OurRun, 'found'>): object {
  const ids = new Set(found.map(({ id }) => id));
  const wrong = [...ids].filter((id) => !planted.some((one) => one.id === id));
  const byLanguage = Object.fromEntries([...new Set(planted.map(({ language }) => language))].sort().map((language) => [language, recallOf(planted.filter((one) => one.language === language), ids)]));
  return {
    what: 'a thread of any kind but "unrelated" (corpus/FORMAT.md), told clearly', all: { ...recallOf(planted, ids), limit: '>= 0.95' },
    learnedFrom: recallOf(planted.filter((one) => !one.isHeldOut), ids), neverSeen: recallOf(planted.filter((one) => one.isHeldOut), ids), byLanguage,
    precision: { value: share(ids.size - wrong.length, ids.size), wrong: wrong.length, among: { talksLearnedFrom: talks.seen, talksNeverSeen: talks.unseen }, limit: '>= 0.90' },
    wrong: wrong.slice(0, 30).map((id) => talkOf.get(id) ?? 'a mail of a machine'), missed: planted.filter(({ id, isHeldOut }) => !ids.has(id) && !isHeldOut).map(({ file }) => file), renamed: planted.reduce((sum, one) => sum + one.renamed, 0), mails,
  };
}

export async function benchMbox(page: Page): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'goen-mbox-'));
  try {
    const path = join(folder, 'All mail.mbox');
    const mailbox = await makeMailbox(path, MEGABYTES, SEED);
    const script = await bundleForPage(new URL('./mbox-page.ts', import.meta.url), true);
    await page.setContent('<!doctype html><meta charset="utf-8"><title>mailbox</title><input type="file">');
    await page.setInputFiles('input', path);
    const pairs: { ours: number; peer: number }[] = [];
    let [last, memory, peerMemory]: [OurRun | null, number, number] = [null, 0, 0];
    let decoded: PeerRun | null = null;
    for (let round = 0; round < ROUNDS; round++) {
      const own = await run<OurRun>(page, script, 'ours', mailbox.owner.email);
      const other = await run<PeerRun>(page, script, 'peer', mailbox.owner.email);
      [last, decoded, memory, peerMemory] = [own.result, other.result, Math.max(memory, own.grown), Math.max(peerMemory, other.grown)];
      pairs.push({ ours: mailbox.bytes / 1e3 / own.result.ms, peer: mailbox.bytes / 1e3 / other.result.ms });
    }
    return {
      megabytes: Math.round(mailbox.bytes / 1_048_576), mails: mailbox.mails, threads: last?.end?.threads, passedOver: last?.end?.skipped, peerMails: decoded?.mails,
      speed: figure(pairs, 'MB a second, all of it: looking, decoding, reading', '>= 0.5 x postal-mime alone'), lookingSeconds: Number(((last?.lookedMs ?? 0) / 1000).toFixed(1)),
      memory: { grownMb: memory, peerGrownMb: peerMemory, limit: '<= 150', measured: 'resident memory of the renderer, the reader with all its languages included' },
      ...(last ? { found: findings(mailbox, last) } : {}),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
