// What a search must know of each record beside its words: who it is, what it is filtered and ranked by. One number a record; a number once given stays.
import { ME } from '../person.ts';
import type { Entry } from './entry.ts';

/** As it is kept; arrays hold one value a record (parties three). */
export interface RecordTable {
  /** People first, then referrals, each in the order of their ids, a line each. */
  readonly ids: string;
  readonly idEnds: Uint32Array;
  readonly people: number;
  readonly flags: Uint8Array;
  readonly stages: Uint8Array;
  /** Days since 1970. */
  readonly touched: Uint16Array;
  readonly on: Uint16Array;
  /** Major units; NaN where there is none. */
  readonly amounts: Float32Array;
  /** Index in `currencyNames`. */
  readonly currencies: Uint8Array;
  /** Prospect, provider, introducer: their numbers, or `NOBODY` or `MYSELF`. */
  readonly parties: Int32Array;
  readonly currencyNames: readonly string[];
}
export const NOBODY = -1;
export const MYSELF = -2;
export const LIVES = 1;
export const IS_REFERRAL = 2;
export const IS_OPEN = 4;
export const IS_RECEIVED = 8;

export const dayNumber = (day: string): number => {
  const at = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
  return at >= 0 && at < 65_536 ? at : 0;
};

type Column = Uint8Array | Uint16Array | Float32Array | Int32Array;
function longer<Array extends Column>(column: Array, length: number): Array {
  const next = new (column.constructor as new (length: number) => Array)(length);
  next.set(column as never);
  return next;
}

export class Records {
  #ids: string;
  #idEnds: Uint32Array;
  #people: number;
  #packed: number;
  /** Of records that came after the table was packed. */
  readonly #later = new Map<string, number>();
  readonly #laterIds: string[] = [];
  flags: Uint8Array;
  stages: Uint8Array;
  touched: Uint16Array;
  on: Uint16Array;
  amounts: Float32Array;
  currencies: Uint8Array;
  parties: Int32Array;
  readonly currencyNames: string[];

  constructor(table: RecordTable = emptyTable) {
    ({ ids: this.#ids, idEnds: this.#idEnds, people: this.#people, flags: this.flags, stages: this.stages, touched: this.touched, on: this.on, amounts: this.amounts, currencies: this.currencies, parties: this.parties } = table);
    this.#packed = table.idEnds.length;
    this.currencyNames = [...table.currencyNames];
  }

  get count(): number {
    return this.#packed + this.#laterIds.length;
  }

  /** No referral has a lower number. */
  get firstReferral(): number {
    return this.#people;
  }

  idOf(record: number): string {
    if (record >= this.#packed) return this.#laterIds[record - this.#packed] ?? '';
    return this.#ids.slice(record === 0 ? 0 : (this.#idEnds[record - 1] as number) + 1, this.#idEnds[record]);
  }

  /** -1 where it is not known. */
  numberOf(id: string): number {
    const later = this.#later.get(id);
    if (later !== undefined) return later;
    for (const [from, to] of [[0, this.#people], [this.#people, this.#packed]] as const) {
      let [low, high] = [from, to];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.idOf(middle) < id) low = middle + 1;
        else high = middle;
      }
      if (low < to && this.idOf(low) === id) return low;
    }
    return -1;
  }

  /** The number of the record, which is as told from now on. */
  put(entry: Entry): number {
    let record = this.numberOf(entry.id);
    // Whoever was there already has a part in the same things as before.
    if (record < 0 || entry.facts) this.#parts = null;
    if (record < 0) {
      record = this.count;
      this.#later.set(entry.id, record);
      this.#laterIds.push(entry.id);
      if (record >= this.flags.length) this.#grow(Math.max(64, record * 2));
    }
    this.#fill(record, entry);
    return record;
  }

  remove(record: number): void {
    this.flags[record] = 0;
    this.#parts = null;
  }

  #parts: { readonly starts: Uint32Array; readonly referrals: Int32Array } | null = null;
  /** By person, in what they have a part: from `starts[person]` up to `starts[person + 1]`. */
  partsOf(): { readonly starts: Uint32Array; readonly referrals: Int32Array } {
    if (this.#parts) return this.#parts;
    const { flags, parties, count } = this;
    const starts = new Uint32Array(count + 2);
    const isLive = (record: number): boolean => ((flags[record] as number) & (LIVES | IS_REFERRAL)) === (LIVES | IS_REFERRAL);
    for (let record = 0; record < count; record++) if (isLive(record)) for (let at = record * 3; at < record * 3 + 3; at++) if ((parties[at] as number) >= 0) (starts[(parties[at] as number) + 2] as number)++;
    for (let person = 0; person <= count; person++) (starts[person + 1] as number) += starts[person] as number;
    const referrals = new Int32Array(starts[count + 1] as number);
    for (let record = 0; record < count; record++) if (isLive(record)) for (let at = record * 3; at < record * 3 + 3; at++) if ((parties[at] as number) >= 0) referrals[(starts[(parties[at] as number) + 1] as number)++] = record;
    this.#parts = { starts, referrals };
    return this.#parts;
  }

  /** Who has a part in it, by number. */
  partyOf = (id: string | null): number => (id === null ? NOBODY : id === ME ? MYSELF : this.numberOf(id));

  #fill(record: number, { kind, facts, touchedOn }: Entry): void {
    this.flags[record] = LIVES | (kind === 'referral' ? IS_REFERRAL : 0) | (facts?.open ? IS_OPEN : 0) | (facts?.direction === 'received' ? IS_RECEIVED : 0);
    this.stages[record] = facts?.stage ?? 0;
    this.touched[record] = dayNumber(touchedOn);
    this.on[record] = dayNumber(facts?.on ?? '');
    this.amounts[record] = facts?.amount ?? Number.NaN;
    this.currencies[record] = facts?.currency ? this.#currency(facts.currency) : 0;
    this.parties.set([facts?.prospectId ?? null, facts?.providerId ?? null, facts?.introducerId ?? null].map(this.partyOf), record * 3);
  }

  #currency(name: string): number {
    const at = this.currencyNames.indexOf(name);
    return at >= 0 ? at : this.currencyNames.push(name) - 1;
  }

  #grow(length: number): void {
    this.flags = longer(this.flags, length);
    this.stages = longer(this.stages, length);
    this.touched = longer(this.touched, length);
    this.on = longer(this.on, length);
    this.amounts = longer(this.amounts, length);
    this.currencies = longer(this.currencies, length);
    this.parties = longer(this.parties, length * 3);
  }

  /** As it is kept. Only of what was put in order: people by id, then referrals by id. */
  table(): RecordTable {
    const count = this.count;
    const idEnds = new Uint32Array(count);
    let end = -1;
    for (let record = 0; record < count; record++) idEnds[record] = end += this.idOf(record).length + 1;
    let people = 0;
    while (people < count && ((this.flags[people] as number) & IS_REFERRAL) === 0) people++;
    return {
      ids: Array.from({ length: count }, (_, record) => this.idOf(record)).join('\n'), idEnds, people,
      flags: this.flags.slice(0, count), stages: this.stages.slice(0, count), touched: this.touched.slice(0, count), on: this.on.slice(0, count), amounts: this.amounts.slice(0, count),
      currencies: this.currencies.slice(0, count), parties: this.parties.slice(0, count * 3), currencyNames: [...this.currencyNames],
    };
  }
}

export const emptyTable: RecordTable = {
  ids: '', idEnds: new Uint32Array(), people: 0, flags: new Uint8Array(), stages: new Uint8Array(), touched: new Uint16Array(), on: new Uint16Array(),
  amounts: new Float32Array(), currencies: new Uint8Array(), parties: new Int32Array(), currencyNames: [],
};
