// What the panel lends to the search. The worker is fetched when there is something to pack.
import type { StartWork } from '../../lib/actions/work.ts';
import { whenIdle } from '../book/when-idle.ts';
import type { SearchDesk } from '../book/search-model.ts';
import type { PanelModel } from './panel.ts';

const fetched = (worker: () => Promise<StartWork>): StartWork => (kind, order, onProgress) => {
  let stop = (): void => undefined;
  const result = worker().then((start) => {
    const work = start(kind, order, onProgress);
    stop = () => work.stop();
    return work.result;
  });
  return { result, stop: () => stop() };
};

export function panelSearchDesk(panel: PanelModel): SearchDesk {
  const { outside, desk } = panel;
  return {
    tools: desk.tools, today: desk.today, whenIdle, ...(outside.worker ? { work: fetched(outside.worker) } : {}),
    openPerson: (id) => outside.openPlace(`#/people/${encodeURIComponent(id)}`),
    openReferral: (id) => void panel.openReferral(id),
    act: (referral) => void panel.openReferral(referral.id),
    note: () => void panel.byHand(),
    close: () => { panel.finding.value = false; },
  };
}
