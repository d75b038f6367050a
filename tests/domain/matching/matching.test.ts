// Who could help, and who needs this: measured on labelled needs in four languages against plain word overlap, and fast in a large book.
import { describe, expect, it } from 'vitest';
import { indexPeople } from '../../../lib/domain/matching/match-index.ts';
import { whoCouldHelp } from '../../../lib/domain/matching/who-could-help.ts';
import { whoNeeds } from '../../../lib/domain/matching/who-needs.ts';
import { wordsInCommon } from '../../../lib/domain/matching/words-in-common.ts';
import { emptyPerson, type Person } from '../../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';
import { emptyIdealClient } from '../../../lib/domain/source.ts';
import { isHeldOut, measure, needs, people, plainOverlap } from './labelled.ts';

const person = (id: string, facts: Partial<Person>): Person => ({ ...emptyPerson(id), name: id, ...facts });
const referral = (id: string, facts: Partial<Referral>): Referral => ({ ...emptyReferral(id), ...facts });
const marked = (text: string, marks: readonly { start: number; length: number }[]): readonly string[] => marks.map(({ start, length }) => text.slice(start, start + length));
const ids = (found: readonly { person: Person }[]): readonly string[] => found.map((one) => one.person.id);

describe('measured', () => {
  const index = indexPeople(people, []);
  const ours = (need: string): readonly string[] => ids(whoCouldHelp(index, need));
  const held = needs.filter(isHeldOut);
  const tuned = needs.filter((need) => !isHeldOut(need));
  const figures = { matching: { held: { n: held.length, ours: measure(held, ours), plain: measure(held, plainOverlap) }, tuned: { n: tuned.length, ours: measure(tuned, ours), plain: measure(tuned, plainOverlap) } } };
  console.log(JSON.stringify(figures));
  it('has enough to measure by', () => {
    expect(needs.length).toBeGreaterThanOrEqual(120);
    expect(people.length).toBeGreaterThanOrEqual(60);
    expect(held.length / needs.length).toBeGreaterThan(0.25);
    expect(needs.flatMap(({ fits }) => fits).filter((id) => !people.some((one) => one.id === id))).toEqual([]);
  });
  it('finds who fits and shows few others, on needs that were never looked at', () => {
    expect(figures.matching.held.ours.recall3).toBeGreaterThanOrEqual(0.9);
    expect(figures.matching.held.ours.precision).toBeGreaterThanOrEqual(0.75);
    expect(figures.matching.held.ours.recall3).toBeGreaterThan(figures.matching.held.plain.recall3);
    expect(figures.matching.held.ours.precision).toBeGreaterThan(figures.matching.held.plain.precision);
  });
  it('looks a need up many times faster than it indexes the book: 10,000 people are indexed once', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...(people[i % people.length] as Person), id: `p${i}`, notes: `${people[(i * 7) % people.length]?.notes ?? ''} No. ${i}` }));
    const started = performance.now();
    const large = indexPeople(many, []);
    const indexed = performance.now() - started;
    const times = held.map(({ need }) => { const at = performance.now(); whoCouldHelp(large, need); return performance.now() - at; }).sort((a, b) => a - b);
    const p95 = times[Math.floor(times.length * 0.95)] ?? Infinity;
    console.log(JSON.stringify({ matchingSpeed: { people: many.length, indexMs: Math.round(indexed), medianMs: Math.round((times[Math.floor(times.length / 2)] ?? 0) * 10) / 10, p95Ms: Math.round(p95 * 10) / 10 } }));
    expect(p95).toBeLessThan(indexed / 5);
  });
});

describe('who could help', () => {
  const irena = person('irena', { ideal: { ...emptyIdealClient, problems: ['VAT returns that are late'], triggers: ['my accountant is retiring'], notFor: 'listed companies' } });
  const roof = person('roof', { title: 'Roofer', notes: 'Has two vans.' });
  it('marks the words that meet in both texts', () => {
    const need = 'Somebody for the VAT return, her accountant is retiring';
    const [first] = whoCouldHelp(indexPeople([irena, roof], []), need);
    expect(first?.person.id).toBe('irena');
    expect(marked(need, first?.marks ?? [])).toEqual(['VAT return', 'accountant', 'retiring']);
    expect(first?.passages.map(({ field, text, marks }) => [field, marked(text, marks)])).toEqual([['trigger', ['accountant', 'retiring']], ['problem', ['VAT returns']]]);
  });
  it.each([
    ['wer ein Dach hat', []],
    ['', []],
    ['a walk by the sea', []],
    ['bookkeeping for a listed company', []],
    ['bookkeeping for a potter', ['irena']],
    ['雨漏りを直したい', ['roof']],
    ['税金', []],
    ['Дом остался без крыши', ['roof']],
  ])('“%s” finds %j', (need, expected) => {
    expect(ids(whoCouldHelp(indexPeople([irena, roof], []), need))).toEqual(expected);
  });
  it('puts whoever is paused last, and leaves out who is in the referral already', () => {
    const paused = person('paused', { title: 'Bookkeeper', neutral: 'bookkeeping and VAT', pause: { on: '2026-01-01', why: 'late twice', referralIds: [], until: null } });
    const index = indexPeople([paused, irena], []);
    const found = whoCouldHelp(index, 'A bookkeeper for the VAT return');
    expect(found.map(({ person: one, isPaused }) => [one.id, isPaused])).toEqual([['irena', false], ['paused', true]]);
    expect(ids(whoCouldHelp(index, 'A bookkeeper for the VAT return', ['irena']))).toEqual(['paused']);
  });
  it('knows somebody by a need they met before, not by one they declined', () => {
    const quiet = person('quiet', {});
    const met = referral('r1', { providerId: 'quiet', topic: 'A harpsichord restorer', introducedOn: '2026-02-01', outcome: { result: 'won', amount: null, currency: null, on: '2026-03-01', note: null } });
    expect(whoCouldHelp(indexPeople([quiet], [met]), 'Our harpsichord needs a restorer').map((one) => [one.person.id, one.given, one.wentWell])).toEqual([['quiet', 1, 1]]);
    expect(whoCouldHelp(indexPeople([quiet], [{ ...met, introducedOn: null, outcome: null, closedOn: '2026-03-01', closedWhy: 'declined' }]), 'Our harpsichord needs a restorer')).toEqual([]);
  });
  it('reads nothing of somebody who was removed', () => {
    expect(whoCouldHelp(indexPeople([{ ...roof, removed: true }], []), 'the roof leaks')).toEqual([]);
  });
});

describe('who needs this', () => {
  const irena = person('irena', { title: 'Bookkeeper', neutral: 'does the books and VAT of small shops' });
  const potter = person('potter', { title: 'Potter', notes: 'Two children. Complains about her VAT return every January. Likes tea.' });
  const rival = person('rival', { title: 'Accountant', notes: 'VAT is her whole life.' });
  const open = referral('open', { topic: 'Books for a café', need: 'bookkeeping once a month', prospectId: 'cafe' });
  const taken = referral('taken', { topic: 'VAT for a baker', need: 'VAT', providerId: 'rival', prospectId: 'baker' });
  const shut = referral('shut', { topic: 'VAT for a smith', need: 'VAT', closedOn: '2026-01-01', closedWhy: 'no-need' });
  it('is an open need without a provider, or a sentence in somebody’s notes; never a rival', () => {
    const found = whoNeeds(indexPeople([irena, potter, rival], [taken]), 'irena', [open, taken, shut]);
    expect(found.map((one) => (one.from === 'notes' ? one.person.id : one.referral.id)).sort()).toEqual(['open', 'potter']);
    const notes = found.find((one) => one.from === 'notes');
    expect(notes?.text).toBe('Complains about her VAT return every January.');
    expect(marked(notes?.text ?? '', notes?.marks ?? [])).toEqual(['VAT return']);
  });
  it('is nobody for somebody of whom nothing is known', () => {
    expect(whoNeeds(indexPeople([person('x', {}), potter], []), 'x', [open])).toEqual([]);
  });
});

describe('words in common', () => {
  it('are said as they stand in the need', () => {
    expect(wordsInCommon('Bookkeeping and VAT', person('irena', { title: 'Bookkeeper' }))).toEqual({ need: ['Bookkeeping', 'VAT'], theirs: ['Bookkeeper'] });
    expect(wordsInCommon('A roof', person('irena', { title: 'Bookkeeper' }))).toBeNull();
  });
});
