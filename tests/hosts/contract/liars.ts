// The ways in which a host can break its word, each as what it does in place of the honest one, and the breach that the contract must find.
import type { InsertReport, InsertRequest, OpenPage } from '../../../lib/domain/open-page.ts';
import { ok, type Result } from '../../../lib/domain/result.ts';
import type { Host } from '../../../lib/hosts/host.ts';
import { changed, pageOf, paperThreads, replyTo, type Paper, type PaperBox } from './paper.ts';

export interface Liar {
  /** A host that … */
  readonly does: string;
  readonly found: RegExp;
  readonly how: (honest: Host, paper: Paper) => Partial<Host>;
}
type Report = Result<InsertReport, never>;

const says = ({ place }: InsertRequest, there: boolean, alreadyThere = false): Report => ok({ there, alreadyThere, recipientsMatch: true, subjectMatches: true, place });
const other = (shown: Paper['shown']) => paperThreads.find((thread) => thread !== shown) ?? paperThreads[0];
/** Does this to the box that a draft was just written into. */
const afterWriting = (act: (paper: Paper, box: PaperBox, request: InsertRequest) => void): Liar['how'] => (honest, paper) => ({
  async insertDraft(request) {
    const done = await honest.insertDraft(request);
    const box = paper.boxes.at(-1);
    if (done.ok && !done.value.alreadyThere && box) act(paper, box, request);
    return done;
  },
});
const misreads = (change: Partial<{ to: readonly string[]; subject: string; ownText: string; quotedText: string }>): Liar['how'] => (honest) => ({
  async readCompose(request) {
    const read = await honest.readCompose(request);
    return read.ok && read.value ? ok({ ...read.value, ...change }) : read;
  },
});
const reads = (page: (paper: Paper & { shown: NonNullable<Paper['shown']> }) => OpenPage): Liar['how'] => (honest, paper) => ({
  readPage: async () => (paper.shown && paper.shown === paper.address ? ok(page({ ...paper, shown: paper.shown })) : honest.readPage()),
});

export const liars: readonly Liar[] = [
  { does: 'reads the thread before', found: /another thread is read/, how: reads(({ before, shown }) => pageOf(before ?? shown)) },
  { does: 'mixes two threads', found: /another thread is read/, how: reads(({ shown }) => pageOf({ ...shown, messages: paperThreads.flatMap(({ messages }) => messages) })) },
  { does: 'leaves a message out without a word', found: /left out/, how: reads(({ shown }) => pageOf({ ...shown, messages: shown.messages.slice(0, 1) })) },
  { does: 'puts words into the mouth of another', found: /mouth of another/, how: reads(({ shown }) => pageOf({ ...shown, messages: shown.messages.map((message) => ({ ...message, from: { name: 'Eve', email: 'eve@paper.example' } })) })) },
  { does: 'gives the last thread under the name of the next', found: /on the way: another thread is read/, how: (honest, paper) => ({ readPage: async () => (paper.shown && paper.address ? ok(pageOf({ ...paper.shown, threadId: paper.address.threadId })) : honest.readPage()) }) },
  { does: 'reads another thread when it expands', found: /expanded: another thread is read/, how: (_honest, paper) => ({ expandMessages: async () => ok(pageOf({ ...other(paper.shown), threadId: paper.shown?.threadId ?? '' })) }) },
  { does: 'reads nothing and calls it folded', found: /fewer messages than there are/, how: (_honest, paper) => { const folded = async () => ok({ ...pageOf({ ...(paper.shown ?? paperThreads[0]), messages: [] }), foldedCount: 9 }); return { readPage: folded, expandMessages: folded }; } },
  { does: 'opens a box to read', found: /reading opened a box/, how: (honest, paper) => ({ readPage: () => { if (paper.shown) paper.boxes = [replyTo(paper.shown)]; return honest.readPage(); } }) },
  { does: 'tells words in its report of the page', found: /report of the page/, how: (_honest, paper) => ({ describePage: async () => `a page of ${paper.shown?.messages[0]?.bodyText ?? ''}` }) },
  { does: 'says there without looking', found: /said to stand there, and stands there 0 times/, how: () => ({ insertDraft: async (request) => says(request, true) }) },
  { does: 'writes nothing and says so', found: /not written/, how: () => ({ insertDraft: async (request) => says(request, false) }) },
  { does: 'writes it twice', found: /said to stand there, and stands there 2 times/, how: afterWriting((paper, box, { body }) => changed(paper, box, { own: `${box.own}\n${body}` })) },
  { does: 'forgets what it wrote', found: /written 3 times/, how: (honest, paper) => ({ insertDraft: (request) => { paper.boxes = paper.boxes.map((box) => ({ ...box, drafts: [] })); return honest.insertDraft(request); } }) },
  { does: 'believes what it remembers', found: /stands there no more/, how: (honest) => { const done = new Set<string>(); return { insertDraft: async (request) => { if (done.has(request.draftId)) return says(request, true, true); done.add(request.draftId); return honest.insertDraft(request); } }; } },
  { does: 'writes a draft once and never again', found: /does not go in again/, how: (honest, paper) => { const done = new Set<string>(); return { insertDraft: async (request) => { const known = done.has(request.draftId); done.add(request.draftId); return known && !paper.boxes.some(({ drafts }) => drafts.includes(request.draftId)) ? says(request, false, true) : honest.insertDraft(request); } }; } },
  { does: 'writes over what was typed', found: /what the person typed/, how: afterWriting((paper, box, { body }) => changed(paper, box, { own: body })) },
  { does: 'takes another draft for the first', found: /another draft is not as reported/, how: (honest, paper) => ({ insertDraft: async (request) => (paper.boxes.some(({ drafts }) => drafts.length > 0) ? says(request, true, true) : honest.insertDraft(request)) }) },
  { does: 'puts another draft in the place of the first', found: /took the place of the first/, how: (honest, paper) => ({ insertDraft: (request) => { paper.boxes = paper.boxes.filter(({ drafts }) => drafts.length === 0 || drafts.includes(request.draftId)); return honest.insertDraft(request); } }) },
  { does: 'writes into another thread', found: /written while another was open/, how: (honest, paper) => ({ insertDraft: (request) => honest.insertDraft({ ...request, threadId: paper.shown?.threadId ?? null }) }) },
  { does: 'answers another thread', found: /the reply is to another thread/, how: afterWriting((paper, box) => { if (box.threadId !== null) changed(paper, box, { subject: `Re: ${other(paper.shown).subject}` }); }) },
  { does: 'puts in somebody whom nobody sees', found: /whom nobody sees/, how: afterWriting((paper, box) => changed(paper, box, { bcc: ['eve@paper.example'] })) },
  { does: 'leaves the recipients out', found: /recipients are not written/, how: (honest) => ({ insertDraft: async (request) => { const done = await honest.insertDraft({ ...request, to: [] }); return done.ok ? ok({ ...done.value, recipientsMatch: request.to.length === 0 }) : done; } }) },
  { does: 'misreports recipients', found: /recipients are not as reported/, how: (honest) => ({ insertDraft: async (request) => { const done = await honest.insertDraft(request); return done.ok ? ok({ ...done.value, recipientsMatch: false }) : done; } }) },
  { does: 'hides what stands in the box', found: /not read as it stands/, how: misreads({ ownText: '' }) },
  { does: 'hides what the box quotes', found: /words that stand in the open box/, how: misreads({ quotedText: '' }) },
  { does: 'misreads whom the box goes to', found: /whom the open mail goes to/, how: misreads({ to: [] }) },
  { does: 'misreads the subject of the box', found: /subject of the open mail/, how: misreads({ subject: '' }) },
  { does: 'sends it', found: /something was sent/, how: afterWriting((paper) => { paper.sent++; }) },
];
