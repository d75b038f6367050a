// A name found in running text. It must not know how it was found.

export interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** "Mrs", "signora", "さん". */
  readonly honoured: boolean;
  readonly company: string | null;
  readonly title: string | null;
  readonly kin: boolean;
}
