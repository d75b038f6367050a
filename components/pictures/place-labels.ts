// Puts labels where no other label and no dot is, the most important first. What finds no place goes without; the table has it all the same.
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const CELL = 48;

/** Which boxes are taken, found again by the squares that they touch. */
export class Taken {
  readonly #cells = new Map<number, Box[]>();
  #cellsOf(box: Box): number[] {
    const keys: number[] = [];
    for (let row = Math.floor(box.y / CELL); row <= Math.floor((box.y + box.height) / CELL); row += 1)
      for (let column = Math.floor(box.x / CELL); column <= Math.floor((box.x + box.width) / CELL); column += 1) keys.push(row * 100_000 + column);
    return keys;
  }
  isFree(box: Box, except?: Box): boolean {
    return this.#cellsOf(box).every((key) => (this.#cells.get(key) ?? []).every((other) => other === except || box.x >= other.x + other.width || other.x >= box.x + box.width || box.y >= other.y + other.height || other.y >= box.y + box.height));
  }
  take(box: Box): void {
    for (const key of this.#cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }
}

export interface Label {
  readonly width: number;
  readonly height: number;
}
/** Some fonts reach above and below their line. */
export const withAir = (box: Box): Box => ({ ...box, y: box.y - 1.5, height: box.height + 3 });

/** Below, above, right, left of a dot; the first that is free and within the frame. */
export function besideDot(taken: Taken, { x, y, r }: { readonly x: number; readonly y: number; readonly r: number }, { width, height }: Label, frame: { readonly width: number; readonly height: number }): Box | null {
  const gap = 2;
  const spots: readonly Box[] = [
    { x: x - width / 2, y: y + r + gap, width, height }, { x: x - width / 2, y: y - r - gap - height, width, height },
    { x: x + r + 2 * gap, y: y - height / 2, width, height }, { x: x - r - 2 * gap - width, y: y - height / 2, width, height },
  ];
  return spots.find((spot) => spot.x >= 0 && spot.y >= 0 && spot.x + width <= frame.width && spot.y + height <= frame.height && taken.isFree(withAir(spot))) ?? null;
}
