// Windows of a real Thunderbird as one picture, laid out as they would stand on a screen; no screen is needed.
import type { Thunderbird } from './thunderbird.ts';

export interface PlacedWindow {
  /** Its `windowtype`; the newest of that kind is taken. */
  readonly kind: 'mail:3pane' | 'msgcompose' | 'mail:extensionPopup';
  readonly width: number;
  readonly height: number;
  readonly left?: number;
  readonly top?: number;
}

/** A PNG as large as all of them together; later ones stand over earlier ones. */
export async function windowPicture({ inMain }: Pick<Thunderbird, 'inMain'>, windows: readonly PlacedWindow[]): Promise<Buffer> {
  const picture = await inMain<string>(`
    const placed = args[0].map((place) => ({ ...place, window: [...Services.wm.getEnumerator(place.kind)].filter((one) => !one.closed).at(-1) }));
    for (const { window, width, height } of placed) window.resizeTo(width, height);
    await new Promise((later) => mail3pane.setTimeout(later, 1500));
    const canvas = mail3pane.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = Math.max(...placed.map(({ left = 0, width }) => left + width));
    canvas.height = Math.max(...placed.map(({ top = 0, height }) => top + height));
    const paper = canvas.getContext('2d');
    for (const { window, left = 0, top = 0 } of placed) {
      const seen = await window.browsingContext.currentWindowGlobal.drawSnapshot(new window.DOMRect(0, 0, window.innerWidth, window.innerHeight), 1, 'white');
      Object.assign(paper, left > 0 && top > 0 ? { shadowColor: 'rgba(0, 0, 0, .45)', shadowBlur: 24 } : { shadowBlur: 0 });
      paper.drawImage(seen, left, top);
    }
    return canvas.toDataURL('image/png').split(',')[1];`, windows);
  return Buffer.from(picture, 'base64');
}
