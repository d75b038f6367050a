// Brings every follow-up of the book to what its rules ask for now, some records at a time, so that no page stands still meanwhile.
import { dayOf, daysBetween } from '../domain/day.ts';
import type { BookEvent, EventIntent } from '../domain/event.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { planIntents } from './follow-up-intents.ts';
import { saveWithPlan } from './save-with-plan.ts';
import type { Tools } from './tools.ts';
import { readWhole, type Piece, type PlannedPiece, type Progress } from './whole-plan.ts';

const AT_A_TIME = 200;
/** What fell due longer ago is not begun by a rule that came later: the half-year review looks back on it. */
const STILL_FRESH = 14;

export function freshOnly({ planned, stored }: PlannedPiece, today: string): PlannedPiece {
  const known = new Set(stored.map(({ id }) => id));
  return { stored, planned: planned.filter(({ id, dueOn }) => known.has(id) || daysBetween(dueOn, today) <= STILL_FRESH) };
}

const idOf = (piece: Piece): string => (piece.kind === 'referral' ? piece.referral.id : piece.person.id);

/** Somebody changed one of these meanwhile: each alone, as it is now. */
async function oneByOne(tools: Tools, pieces: readonly Piece[]): Promise<Result<readonly BookEvent[], StoreProblem>> {
  const events: BookEvent[] = [];
  for (const piece of pieces) {
    const row = piece.kind === 'referral' ? await tools.book.referral(piece.referral.id) : null;
    const saved = await saveWithPlan(tools, row ? { referral: { row, intent: null } } : { contacts: new Map([[idOf(piece), {}]]), touched: [idOf(piece)] });
    if (!saved.ok) return saved;
    events.push(...saved.value.events);
  }
  return ok(events);
}

export async function replanAll(tools: Tools, onProgress: Progress = () => undefined): Promise<Result<readonly BookEvent[], StoreProblem>> {
  const today = dayOf(tools.now());
  const [settings, whole] = [await tools.book.settings(), await readWhole(tools)];
  const events: BookEvent[] = [];
  for (let from = 0; from < whole.pieces.length; from += AT_A_TIME) {
    const pieces = whole.pieces.slice(from, from + AT_A_TIME);
    const intents: EventIntent[] = [];
    const expect: Record<string, number> = {};
    const changed: Piece[] = [];
    for (const piece of pieces) {
      const { planned, stored } = freshOnly(await whole.plan(piece, settings), today);
      const own = planIntents(planned, stored, today);
      if (own.length === 0) continue;
      intents.push(...own);
      changed.push(piece);
      expect[idOf(piece)] = piece.kind === 'referral' ? piece.referral.revision : piece.person.revision;
    }
    if (intents.length > 0) {
      const saved = await tools.book.commit({ operation: tools.newId(), intents, expect });
      const written = saved.ok ? ok(saved.value.events) : saved.reason === 'conflict' ? await oneByOne(tools, changed) : saved;
      if (!written.ok) return written;
      events.push(...written.value);
    }
    onProgress(Math.min(from + AT_A_TIME, whole.pieces.length), whole.pieces.length);
  }
  return ok(events);
}
