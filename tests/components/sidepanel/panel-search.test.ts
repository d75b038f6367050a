// The search in the panel: a record opens where one is, a person in the book, and its worker is fetched only to pack.
import { beforeAll, expect, test, vi } from 'vitest';
import { panelSearchDesk } from '../../../components/sidepanel/panel-search-desk.ts';
import type { PanelModel } from '../../../components/sidepanel/panel.ts';
import { signal } from '@preact/signals';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { meaningOfKey } from '../../../components/sidepanel/panel-keys.ts';
import { ok } from '../../../lib/domain/result.ts';
import type { StartWork } from '../../../lib/actions/work.ts';

beforeAll(() => loadLanguage('en', ['base', 'panel'], ['en-GB']));

function stage(worker?: () => Promise<StartWork>): { panel: PanelModel; log: string[] } {
  const log: string[] = [];
  const panel = {
    outside: { openPlace: (hash: string) => log.push(`place ${hash}`), ...(worker ? { worker } : {}) }, desk: { tools: {}, today: () => '2026-11-25' }, finding: signal(true),
    openReferral: async (id: string) => { log.push(`record ${id}`); }, byHand: async () => { log.push('by hand'); },
  } as unknown as PanelModel;
  return { panel, log };
}

test('a record stays in the panel, a person opens in the book, a new one is begun here', () => {
  const { panel, log } = stage();
  const desk = panelSearchDesk(panel);
  desk.openReferral('r1');
  desk.openPerson('p 1');
  desk.note('a roofer');
  desk.close();
  expect([log, panel.finding.value, desk.work]).toEqual([['record r1', 'place #/people/p%201', 'by hand'], false, undefined]);
});
test('the worker is fetched when there is something to pack, and stopped through it', async () => {
  const stop = vi.fn();
  const start = vi.fn(() => ({ result: Promise.resolve(ok({ kept: true })), stop })) as unknown as StartWork;
  const worker = vi.fn(async () => start);
  const desk = panelSearchDesk(stage(worker).panel);
  expect(worker).not.toHaveBeenCalled();
  const work = desk.work?.('pack-search', {});
  expect(await work?.result).toEqual({ ok: true, value: { kept: true } });
  work?.stop();
  expect([worker.mock.calls.length, stop.mock.calls.length]).toEqual([1, 1]);
});
test('“/” opens it outside fields, unless single keys are off', () => {
  vi.stubGlobal('Element', Map);
  const press = { key: '/', target: null } as unknown as KeyboardEvent;
  expect([meaningOfKey(press, true), meaningOfKey(press, false)]).toEqual(['find', null]);
  vi.unstubAllGlobals();
});
