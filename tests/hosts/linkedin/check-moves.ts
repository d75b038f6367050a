// Goes from one profile to another without a reload and reads all the while: either it is not ready, or it is the one the address names.
import type { Page } from '@playwright/test';
import { withHost } from './host-in-page.ts';
import { judgeProfile, type Answer } from './judge.ts';
import type { Person } from './people.ts';
import { profilePath, type Sites } from './stand-in.ts';
import type { Tally } from './tally.ts';

const MOVE_AND_READ = `async (_host, path, goenHost) => {
  const link = document.createElement('a');
  link.href = path;
  document.body.append(link);
  link.click();
  link.remove();
  const host = goenHost.createLinkedInHost(window, { patience: 0 }), answers = [];
  for (let i = 0; i < 14; i++) { answers.push(await host.readPage()); await new Promise((done) => setTimeout(done, 60)); }
  answers.push(await goenHost.createLinkedInHost(window).readPage());
  return answers;
}`;
/** The address has moved on and the page has not: the worst moment. */
const MOVE_ADDRESS_ONLY = `async (_host, path, goenHost) => { history.pushState({}, '', path); return [await goenHost.createLinkedInHost(window, { patience: 0 }).readPage()]; }`;

export async function checkMoves(page: Page, state: Sites, everybody: readonly Person[], all: boolean, tally: Tally): Promise<void> {
  const pairs = everybody.map((person, i) => [person, everybody[(i * 7 + 3) % everybody.length] ?? person] as const).filter(([a, b]) => a !== b);
  let turn = 0;
  for (const [from, to] of all ? pairs : pairs.slice(0, 3)) {
    const layout = ['2018', '2024', '2026-sdui'][turn++ % 3] ?? '2024';
    const visit = async (body: string, name: string, titleLag: number): Promise<void> => {
      state.linkedin = { profiles: [from, to].map((person) => ({ ...person, options: { layout, titleLag } })), options: { layout, titleLag, delay: 200 } };
      await page.goto(profilePath(from));
      const answers = await withHost<Answer[]>(page, body, new URL(profilePath(to)).pathname);
      for (const [i, answer] of answers.entries()) tally.add(`${name} ${from.slug} → ${to.slug} ${layout} ${titleLag} ${i}`, judgeProfile(answer, to, { layout, own: false, overlay: false }), i === 14 && !to.private);
    };
    await visit(MOVE_AND_READ, 'moved', turn % 2 ? 0 : 400);
    await visit(MOVE_ADDRESS_ONLY, 'address moved', 0);
  }
}
