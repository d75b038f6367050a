// The search of the book, in the panel: a record opens here, a person in the book.
import { useMemo } from 'preact/hooks';
import { SearchPalette } from '../book/search-palette.tsx';
import { panelSearchDesk } from './panel-search-desk.ts';
import type { PanelModel } from './panel.ts';

export function PanelSearch({ panel }: { panel: PanelModel }) {
  return <SearchPalette desk={useMemo(() => panelSearchDesk(panel), [panel])} />;
}
