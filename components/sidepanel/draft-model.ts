// A mail while it is written: the guard reads along, the text is kept, and one press puts it into the host's box once.
import { batch, computed, signal } from '@preact/signals';
import { confirmSent, whatFollows } from '../../lib/actions/confirm-sent.ts';
import { inspectDraft, sayNotThem } from '../../lib/actions/inspect-draft.ts';
import { keepUnsaved, unsavedDraft } from '../../lib/actions/keep-unsaved.ts';
import { placeDraft } from '../../lib/actions/place-draft.ts';
import { peopleOf, prepareDraft, type DraftChoice, type Learnt, type Prepared } from '../../lib/actions/prepare-draft.ts';
import type { Changed } from '../../lib/actions/tools.ts';
import { isForLinkedIn, type Disclosure, type Draft, type IntroductionWay } from '../../lib/domain/draft.ts';
import type { HostProblem, InsertPlace, InsertReport } from '../../lib/domain/open-page.ts';
import type { PlannedFollowUp } from '../../lib/domain/cadence/planned.ts';
import type { Person } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import { startingWay } from '../../lib/drafting/introduction-way.ts';
import type { SlotId } from '../../lib/drafting/slots.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Desk } from './desk.ts';
import type { DraftModel, DraftPhase, DraftRefusal } from './draft.ts';
import { draftKey } from './draft-choice.ts';
import type { Places } from './insert-places.ts';
import type { RecordMails } from './record-mails.ts';
import { keepNeutralWords } from './neutral-words.ts';
import type { SlotTyping } from './slot-typing.ts';
import { widest } from '../../lib/domain/widest.ts';
import { remediesFor, rewordAll, takeOut, writeNeutral } from './remedies.ts';

const STORE_PROBLEMS: readonly string[] = ['full', 'conflict', 'closed', 'newer-version', 'blocked', 'unavailable', 'damaged'] satisfies readonly StoreProblem[];
const isStoreProblem = (reason: string): reason is StoreProblem => STORE_PROBLEMS.includes(reason);
const INSPECT_AFTER_MS = 200;
const KEEP_AFTER_MS = 300;

export interface DraftStart extends Places {
  readonly referral: Referral;
  readonly choice: DraftChoice;
  /** What was typed for it before. */
  readonly typed: SlotTyping;
  readonly mails: RecordMails;
}

export function createDraft(desk: Desk, start: DraftStart, go: { readonly sent: (changed: Changed<Referral>) => Promise<void> }): DraftModel {
  const { tools } = desk;
  const referral = signal(start.referral);
  const choice = signal(start.choice);
  const phase = signal<DraftPhase>('preparing');
  const draft = signal<Draft | null>(null);
  const mail = signal<Prepared['mail'] | null>(null);
  const findings = signal<readonly Disclosure[]>([]);
  const learns = signal<readonly Learnt[] | null>(null);
  const missing = signal<readonly SlotId[]>([]);
  const fuller = signal<readonly SlotId[]>([]);
  const values = signal<Partial<Record<SlotId, string>>>({ ...start.typed.values(), ...start.choice.values });
  const refusal = signal<DraftRefusal | null>(null);
  const problem = signal<HostProblem | StoreProblem | null>(null);
  const report = signal<{ read: InsertReport; at: number } | null>(null);
  const planned = signal<readonly PlannedFollowUp[]>([]);
  const copied = signal(false);
  const restored = signal(false);
  const earlier = signal(false);
  const place = signal<InsertPlace>('new-mail');
  const key = draftKey(start.referral.id, start.choice);
  let inspecting: ReturnType<typeof setTimeout> | undefined;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  let unkept = false;
  let busy = false;
  let keepsWords = true;
  /** The draft that went into the box as it stands: put in again it is the same one. */
  let placedId: string | null = null;
  let turn = 0;

  const keep = async (): Promise<void> => {
    clearTimeout(keeping);
    unkept = false;
    const kept = await keepUnsaved(tools, key, draft.value);
    if (!kept.ok) problem.value = kept.reason;
  };
  const inspect = async (): Promise<void> => {
    clearTimeout(inspecting);
    const current = draft.value;
    if (!current) return;
    const mine = (turn += 1);
    const found = await inspectDraft(tools, referral.value, current);
    if (mine === turn) findings.value = found;
  };
  /** One draft is written once: what is changed afterwards goes in as another. */
  const asAnother = (): void => { if (draft.value) draft.value = { ...draft.value, id: tools.newId() }; };
  const edit = (change: Partial<Draft>): void => {
    if (!draft.value) return;
    batch(() => {
      draft.value = { ...(draft.value as Draft), ...change };
      if (draft.value.id === placedId) asAnother();
      if (phase.value !== 'placing') phase.value = 'editing';
      problem.value = null;
    });
    unkept = true;
    clearTimeout(inspecting);
    clearTimeout(keeping);
    inspecting = setTimeout(() => void inspect(), INSPECT_AFTER_MS);
    keeping = setTimeout(() => void keep(), KEEP_AFTER_MS);
  };
  const withUndo = (next: Draft): void => {
    const before = draft.value;
    edit(next);
    void inspect();
    desk.toasts.show(t('draft.reworded'), () => { if (before) { edit(before); void inspect(); } });
  };
  const prepare = async (change: Partial<DraftChoice>): Promise<void> => {
    const [before, choiceBefore] = [draft.value, choice.value];
    const typed = unkept || restored.value;
    if (change.way) start.mails.keepWay(change.way);
    batch(() => { choice.value = { ...choice.value, ...change, values: values.value }; phase.value = 'preparing'; problem.value = null; });
    const kept = keepsWords ? await keepNeutralWords(tools, referral.value, values.value) : null;
    referral.value = kept?.value ?? referral.value;
    const prepared = await prepareDraft(tools, referral.value, choice.value);
    if (!prepared.ok) {
      batch(() => {
        missing.value = prepared.reason === 'missing-facts' ? prepared.missing : [];
        refusal.value = prepared.reason === 'missing-facts' ? null : prepared.reason;
        phase.value = prepared.reason === 'missing-facts' ? 'asking' : 'refused';
      });
      return;
    }
    const { draft: written, learns: learned, findings: found, fullerNeeds, mail: writtenFrom } = prepared.value;
    batch(() => {
      draft.value = before ? { ...written, id: before.id } : written;
      mail.value = writtenFrom; learns.value = learned; findings.value = found; fuller.value = fullerNeeds; missing.value = []; refusal.value = null; restored.value = false;
      place.value = start.placeFor(written);
      phase.value = 'editing';
    });
    if (kept && kept.events.length > 0) desk.sayChanged(t('slots.kept'), kept, async () => { keepsWords = false; referral.value = (await tools.book.referral(start.referral.id)) ?? referral.value; });
    else if (before && typed) desk.toasts.show(t('draft.writtenAnew'), () => { choice.value = choiceBefore; edit(before); void inspect(); });
  };
  const people = signal<readonly Person[]>([]);
  const here = (): IntroductionWay | null => start.wayHere(referral.value, people.value);
  const begin = async (): Promise<void> => {
    people.value = await peopleOf(tools, referral.value, start.choice.reader);
    const kept = await unsavedDraft(tools, key);
    const { kind, side, way } = choice.value;
    if (side === 'anyone') start.mails.keepReader(choice.value);
    if (kept) choice.value = { ...choice.value, language: kept.language, register: kept.register, ...(kept.way ? { way: kept.way } : {}) };
    else if (kind === 'introduction' && !way) choice.value = { ...choice.value, way: startingWay({ referral: referral.value, people: people.value, chosen: start.mails.way(), here: here() }) };
    await prepare({});
    if (!kept) return;
    batch(() => { draft.value = kept; restored.value = true; place.value = start.placeFor(kept); if (phase.value === 'asking') phase.value = 'editing'; });
    await inspect();
  };
  const copyOut = async (): Promise<boolean> => (draft.value ? desk.copy(draft.value.body) : false);
  void begin();

  return {
    referral, choice, phase, draft, mail, findings, learns, missing, fuller, values, refusal, problem, people, report, planned, copied, restored, earlier, place,
    held: computed(() => widest(findings.value).filter((finding) => finding.level === 'leak')),
    storeTrouble: computed(() => (problem.value !== null && isStoreProblem(problem.value) ? problem.value : null)),
    places: computed(() => (draft.value ? start.placesOf(draft.value) : [])),
    // LinkedIn begins with whoever is in the open conversation; from there on the person says.
    prepare: (change = {}) => prepare(change.way === 'linkedin' && !isForLinkedIn(choice.value) ? { ...change, way: here() ?? 'linkedin' } : change),
    give(slot, value) {
      values.value = { ...values.value, [slot]: value };
      start.typed.keep(slot, value);
    },
    edit,
    async remedy(remedy, finding) {
      const current = draft.value;
      if (!current) return;
      switch (remedy) {
        case 'take-out': return withUndo(takeOut(current, finding));
        case 'neutral-word': return withUndo(writeNeutral(current, finding));
        case 'new-mail': place.value = 'new-mail'; return inspect();
        case 'in-the-box': return inspect();
        case 'not-them': {
          const said = await sayNotThem(tools, referral.value, finding);
          if (!said.ok) { problem.value = said.reason; return; }
          referral.value = said.value.value;
          await inspect();
          return;
        }
        default: return remedy satisfies never;
      }
    },
    rewordAll() {
      if (draft.value && findings.value.some((f) => f.level === 'leak' && remediesFor(f).length > 0)) withUndo(rewordAll(draft.value, findings.value));
    },
    putInto(where) { place.value = where; },
    async insert() {
      const current = draft.value;
      if (busy || !current) return;
      busy = true;
      batch(() => { phase.value = 'placing'; problem.value = null; copied.value = false; });
      await keep();
      const placed = await placeDraft(tools, referral.value, current, place.value, place.value === 'new-mail' ? null : desk.openThreadId.value);
      busy = false;
      if (placed.ok && placed.value.report.there) {
        placedId = current.id;
        const follows = await whatFollows(tools, placed.value.referral, current);
        batch(() => { referral.value = placed.value.referral; planned.value = follows; report.value = { read: placed.value.report, at: tools.now().getTime() }; findings.value = findings.value.filter((f) => f.level === 'look'); earlier.value = false; phase.value = 'placed'; });
        return;
      }
      if (!placed.ok && placed.reason === 'held') {
        batch(() => { findings.value = placed.findings; phase.value = 'editing'; });
        return;
      }
      if (placed.ok) referral.value = placed.value.referral;
      const problemMet = placed.ok || placed.reason === 'not-there' ? null : placed.reason;
      const isCopied = await copyOut();
      batch(() => { problem.value = problemMet; copied.value = isCopied; phase.value = 'absent'; });
    },
    async copy() {
      const done = await copyOut();
      desk.toasts.show(t(done ? 'toast.copied' : 'toast.notCopied'));
      copied.value = done;
    },
    async handOut() {
      const current = draft.value;
      await Promise.all([inspect(), keep()]);
      if (!current || draft.value !== current || findings.value.some(({ level }) => level === 'leak')) return null;
      copied.value = true;
      return current;
    },
    async left(isSent, draftId) {
      if (isSent) return this.sent(draftId);
      if (phase.value !== 'placed') return;
      batch(() => { asAnother(); phase.value = 'left'; });
    },
    async sent(draftId) {
      if (busy || !draft.value) return;
      busy = true;
      const confirmed = await confirmSent(tools, referral.value, { ...draft.value, id: draftId ?? draft.value.id });
      busy = false;
      if (!confirmed.ok) { problem.value = confirmed.reason; return; }
      clearTimeout(keeping);
      unkept = false;
      // The text to the other side needs the same words.
      const isHalf = draft.value.kind === 'introduction' && confirmed.value.value.introducedOn === null;
      await Promise.all([keepUnsaved(tools, key, null), isHalf ? start.typed.flush() : start.typed.sent()]);
      await go.sent(confirmed.value);
    },
    editAgain() {
      batch(() => { earlier.value = true; phase.value = 'editing'; });
      void inspect();
    },
    async flush() {
      await Promise.all([start.typed.flush(), start.mails.flush()]);
      if (unkept) await keep();
    },
  };
}
