// Which draft went into which compose box, for as long as this page lives. It must not keep the words of a draft that left.
import type { ComposeBox } from './compose-boxes.ts';

export interface PlacedDrafts {
  boxOf(draftId: string): ComposeBox | null;
  put(draftId: string, box: ComposeBox): void;
  forget(draftId: string): void;
  onPut(heard: (draftId: string, box: ComposeBox) => void): void;
}

export function createPlacedDrafts(): PlacedDrafts {
  const boxes = new Map<string, ComposeBox>();
  const listeners: ((draftId: string, box: ComposeBox) => void)[] = [];
  return {
    boxOf(draftId) {
      const box = boxes.get(draftId);
      return box?.region.isConnected ? box : null;
    },
    put(draftId, box) {
      boxes.set(draftId, box);
      for (const heard of listeners) heard(draftId, box);
    },
    forget: (draftId) => void boxes.delete(draftId),
    onPut: (heard) => void listeners.push(heard),
  };
}
