// What Goen costs Gmail: watching while the page changes, and starting up, each against its peer in the same page and the same moment.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM } from '../e2e/extension.ts';
import { bundleForPage } from '../hosts/bundle.ts';
import { figure, type Figure } from './figures.ts';
import { routeSites } from '../fixtures/pages/serve.mjs';

const MUTATIONS = 5_000;
const sample = JSON.parse(readFileSync(new URL('../fixtures/sample/mailbox.json', import.meta.url), 'utf8')) as { threads: { threadId: string }[] };

async function onGmail<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] });
  try {
    const context = await browser.newContext({ bypassCSP: true });
    await routeSites(context, { gmail: { threads: sample.threads, open: sample.threads[0]?.threadId, options: {} } });
    const page = await context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/');
    await page.locator('[data-message-id]').first().waitFor();
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** Milliseconds that observers spend on 5,000 changes under the thread, each seen before the next: Goen's, and one that looks through every added subtree. */
const CHANGES = `async (count) => {
  const main = document.querySelector('[role=main]') ?? document.body;
  const Observer = window.MutationObserver;
  let spent = 0;
  window.MutationObserver = class extends Observer {
    constructor(callback) { super((records, self) => { const from = performance.now(); callback(records, self); spent += performance.now() - from; }); }
  };
  const run = async () => {
    spent = 0;
    for (let i = 0; i < count; i++) {
      const box = document.createElement('div');
      box.className = 'aeH';
      for (let n = 0; n < 5; n++) box.append(Object.assign(document.createElement('span'), { className: 'gD' }));
      main.append(box);
      await null;
      box.remove();
      await null;
    }
    await new Promise((later) => setTimeout(later, 20));
    return spent;
  };
  let stop = globalThis.goen.watch({ threadChanged() {}, draftLeft() {} });
  const ours = await run();
  stop();
  const observer = new MutationObserver((records) => { for (const record of records) for (const node of record.addedNodes) if (node.nodeType === 1) { node.querySelectorAll('.gD, [data-message-id], [role=listitem], .Am.Al.editable'); document.querySelectorAll('[role=main] [data-message-id]'); } });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  const peer = await run();
  observer.disconnect();
  window.MutationObserver = Observer;
  return { ours, peer };
}`;

export async function benchWatching(rounds = 9): Promise<Figure> {
  const script = await bundleForPage(new URL('../hosts/gmail/in-page.ts', import.meta.url), true);
  return onGmail(async (page) => {
    await page.evaluate(script);
    const pairs: { ours: number; peer: number }[] = [];
    for (let i = 0; i < rounds; i++) pairs.push((await page.evaluate(`(${CHANGES})(${MUTATIONS})`)) as { ours: number; peer: number });
    return figure(pairs, `ms in observers for ${MUTATIONS} changes`, '<= 0.03');
  });
}

/** Running the content script's text once, against running a peer's, in one page in turn. */
export async function benchEvaluating(contentScript: string, { peer: whose, limit }: { readonly peer: 'gmail-js' | '@inboxsdk/core'; readonly limit: string }, rounds = 15): Promise<Figure> {
  const peer = readFileSync(createRequire(import.meta.url).resolve(whose), 'utf8');
  return onGmail(async (page) => {
    const time = (text: string): Promise<number> => page.evaluate((code) => {
      // Both are given the little of their surroundings that they ask for while starting.
      const around = 'var module={exports:{}},exports=module.exports,require=()=>()=>({}),deaf={addListener(){},removeListener(){}};Object.assign(window,{chrome:{runtime:{id:"x",onMessage:deaf,sendMessage:async()=>{},connect:()=>({onDisconnect:deaf})},storage:{local:{get:async()=>({})},onChanged:deaf}}});';
      const script = document.createElement('script');
      script.text = `(()=>{${around}${code}\n;if (typeof Gmail === 'function') new Gmail(() => ({}));})()`;
      const from = performance.now();
      document.head.append(script);
      const spent = performance.now() - from;
      script.remove();
      return spent;
    }, text);
    await time(contentScript);
    await time(peer);
    const pairs = [];
    for (let i = 0; i < rounds; i++) pairs.push({ peer: await time(`/*${i}*/${peer}`), ours: await time(`/*${i}*/${contentScript}`) });
    return figure(pairs, `ms to evaluate, against ${whose}`, limit);
  });
}
