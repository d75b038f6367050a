// The index in memory: of records and their words, those that are asked for, the best first. It must not know where either comes from.
import { Changes } from './changes.ts';
import type { Entry } from './entry.ts';
import { isNarrowed, noFilter, passing, type FindFilter } from './filter.ts';
import { lookUp, type LookUp } from './look-up.ts';
import type { SearchPack } from './pack.ts';
import { termsOf, type Term } from './query.ts';
import { Best, perPoint, rankOf, weightsOn } from './rank.ts';
import { dayNumber, IS_REFERRAL, LIVES, MYSELF, NOBODY, Records } from './records.ts';
import { Scores } from './scores.ts';
import { eachPosting, placeOf, rangeOf, wordAt } from './segment.ts';
import { TAG } from './tokens.ts';
import { Totals } from './totals.ts';

export interface FoundOf {
  /** The best first. */
  readonly ids: readonly string[];
  readonly count: number;
}
export interface Found {
  readonly people: FoundOf;
  readonly referrals: FoundOf;
}
export interface Asked {
  readonly typed: string;
  readonly filter?: FindFilter;
  /** How many of each. */
  readonly most: number;
  /** YYYY-MM-DD. */
  readonly today: string;
}
/** Where so many begin with what was typed, nobody means the middle of a word. */
const ENOUGH = 50;

export class SearchIndex {
  readonly #records: Records;
  readonly #changes: Changes;
  #scores: readonly [Scores, Scores] | null = null;

  constructor(pack: SearchPack | null) {
    this.#records = new Records(pack?.records);
    this.#changes = new Changes(pack?.words ?? null, this.#records.count);
  }

  /** How many records were told of since the pack. */
  get changes(): number { return this.#changes.count; }
  has(id: string): boolean { return this.#records.numberOf(id) >= 0; }
  get living(): number {
    let count = 0;
    for (let record = 0; record < this.#records.count; record++) count += (this.#records.flags[record] as number) & LIVES;
    return count;
  }

  put(entry: Entry): void { this.#tell(this.#records.put(entry), entry); }
  remove(id: string): void {
    const record = this.#records.numberOf(id);
    if (record < 0) return;
    this.#records.remove(record);
    this.#tell(record, null);
  }
  #tell(record: number, entry: Entry | null): void {
    this.#changes.put(record, entry);
    this.#tags = this.#weights = null;
  }

  #given(enough: number): LookUp {
    const { count } = this.#records;
    if (this.#scores === null || this.#scores[0].best.length < count) this.#scores = [new Scores(count + 64), new Scores(count + 64)];
    const [scores, parts] = this.#scores;
    return { layers: this.#changes.layers(), records: this.#records, scores, parts, enough };
  }

  find(asked: Asked): Found {
    const filter = asked.filter ?? noFilter;
    const terms = termsOf(asked.typed);
    const enough = isNarrowed(filter) ? Number.POSITIVE_INFINITY : ENOUGH;
    const totals = this.#totals(terms, enough);
    const found = this.#ranked(totals, terms.length, filter, asked);
    if (found.people.count + found.referrals.count > 0 || terms.length === 0 || enough > ENOUGH) return found;
    return this.#ranked(this.#totals(terms, Number.POSITIVE_INFINITY), terms.length, filter, asked);
  }

  /** Points of the records in which every term was found; null where nothing was typed. */
  #totals(terms: readonly Term[], enough: number): Totals | null {
    let totals: Totals | null = null;
    const given = this.#given(enough);
    const { scores } = given;
    for (const term of terms) {
      lookUp(given, term);
      if (scores.count === 0 && term.kind === 'phone') {
        const asWords = this.#totals(term.words, enough);
        scores.clear();
        asWords?.each((record, points) => scores.put(record, Math.max(1, Math.round(points / term.words.length))));
      }
      if (totals === null) totals = new Totals(scores);
      else totals.keepWith(scores);
      if (totals.count === 0) return totals;
    }
    return totals;
  }

  #ranked(totals: Totals | null, terms: number, filter: FindFilter, { most, today }: Asked): Found {
    const { flags, touched, count } = this.#records;
    const passes = isNarrowed(filter) ? passing(this.#records, filter, filter.tag === null ? null : this.#tagged(filter.tag)) : null;
    const weights = this.#weightsOn(dayNumber(today));
    const [people, referrals] = [new Best(most), new Best(most)];
    const worth = perPoint(terms);
    const size = totals?.count ?? count;
    // A word that stands everywhere comes here a hundred thousand times.
    for (let i = 0; i < size; i++) {
      const record = totals ? (totals.records[i] as number) : i;
      const weight = weights[record] as number;
      if (weight === 0 || (passes !== null && !passes(record))) continue;
      const points = totals ? (totals.points[i] as number) : 0;
      (((flags[record] as number) & IS_REFERRAL) === 0 ? people : referrals).add(record, rankOf(weight, points, worth), touched[record] as number);
    }
    const of = (best: Best): FoundOf => ({ ids: best.records().map((record) => this.#records.idOf(record)), count: best.count });
    return { people: of(people), referrals: of(referrals) };
  }
  #weights: { readonly day: number; readonly of: Uint8Array } | null = null;
  #weightsOn(day: number): Uint8Array {
    if (this.#weights?.day !== day) this.#weights = { day, of: weightsOn(day, this.#records) };
    return this.#weights.of;
  }

  #tagged(tag: string): Uint8Array {
    const tagged = new Uint8Array(this.#records.count);
    for (const { words, hidden } of this.#changes.layers()) {
      const word = placeOf(words, TAG + tag);
      if (word >= 0) eachPosting(words, word, (record) => { if (hidden?.[record] !== 1) tagged[record] = 1; });
    }
    return tagged;
  }

  #tags: readonly string[] | null = null;
  /** Every tag in use, as it is written. */
  tags(): readonly string[] {
    this.#tags ??= this.#tagsNow();
    return this.#tags;
  }
  #tagsNow(): readonly string[] {
    const tags = new Set<string>();
    for (const { words, hidden } of this.#changes.layers()) {
      const [from, to] = rangeOf(words, TAG);
      for (let word = from; word < to; word++) {
        let lives = false;
        eachPosting(words, word, (record) => { lives ||= hidden?.[record] !== 1 && (this.#records.flags[record] as number) > 0; });
        if (lives) tags.add(wordAt(words, word).slice(TAG.length));
      }
    }
    return [...tags].sort();
  }
  currencies(): readonly string[] { return this.#records.currencyNames; }
  /** Whether somebody ever introduced. */
  introduces(id: string): boolean {
    const { parties, count, flags } = this.#records;
    const who = this.#records.partyOf(id);
    if (who === NOBODY || who === MYSELF) return who === MYSELF;
    for (let record = 0; record < count; record++) if (parties[record * 3 + 2] === who && (flags[record] as number) > 0) return true;
    return false;
  }
}
