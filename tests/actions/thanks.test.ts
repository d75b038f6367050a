// Gifts, letters and praise over a real book: each act is one save and is taken back whole; a letter to one names no other; forgetting takes it all.
import { describe, expect, test } from 'vitest';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { composeLetter, type LetterPlace } from '../../lib/actions/compose-letter.ts';
import { correctPerson, correctReferral } from '../../lib/actions/correct-record.ts';
import { inspectLetter } from '../../lib/actions/inspect-letter.ts';
import { addGift, changeGift, takeOutGift } from '../../lib/actions/keep-gift.ts';
import { addPraise, changePraise, noteLeaveAsked, recordLeave, takeOverPraise } from '../../lib/actions/keep-praise.ts';
import { notePosted } from '../../lib/actions/note-posted.ts';
import { forget, giveOut } from '../../lib/actions/person-rights.ts';
import { closeReferral, recordOutcome } from '../../lib/actions/record-outcome.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { changeReferral } from '../../lib/actions/change-referral.ts';
import { emptyForm } from '../../lib/domain/capture-form.ts';
import { emptyPerson, ME, type Person } from '../../lib/domain/person.ts';
import { mayBeShown, offeredPraise } from '../../lib/domain/praise.ts';
import type { PersonFile } from '../../lib/domain/person-file.ts';
import { newId } from '../store/memory-book.ts';
import { form as givenForm, must, tools } from './line.ts';

async function received() {
  const t = await tools();
  must(await changeSettings(t, { name: 'Mara Lindqvist', company: 'Lindqvist & Daughters', postal: '4 Wharf Road\nCardiff' }));
  const blank = emptyForm(newId, 'received');
  const people = { introducer: { name: 'Gareth Pugh', title: 'Mr', emails: ['gareth@valley.example'], postal: '12 Station Terrace\nPontypridd' }, prospect: { name: 'Leila Haddad', company: 'Tin Hut', emails: ['leila@tinhut.example'] } };
  const parties = blank.parties.map((party) => (party.role === 'provider' ? { ...party, isMe: true } : { ...party, person: { ...emptyPerson(party.person.id), ...people[party.role] } }));
  const referral = must(await captureThread(t, { ...blank, topic: 'Books', need: 'Books', form: 'referral', actual: 'now', language: 'en', parties })).value;
  const read = async (id: string | null): Promise<Person> => (await t.book.person(id ?? ''))!;
  return { t, referral, gareth: () => read(referral.introducerId), leila: () => read(referral.prospectId) };
}
const place = (referralId: string | null, kind: LetterPlace['kind'], personId: string | null = null, praiseId: string | null = null): LetterPlace => ({ referralId, personId, kind, praiseId });
const gift = { on: '2026-11-24', form: 'gift', what: 'Box of tea', referralId: null, minor: 1200, currency: 'GBP', note: null } as const;

describe('the gift log', () => {
  test('an entry is added, put right, taken out; each is taken back', async () => {
    const { t, gareth } = await received();
    const added = must(await addGift(t, await gareth(), gift));
    const [entry] = Object.values(added.value.gifts);
    expect([entry?.what, added.events.length, added.events[0]?.kind]).toEqual(['Box of tea', 1, 'noted']);
    const changed = must(await changeGift(t, await gareth(), { ...entry!, what: 'Box of green tea' }));
    must(await takeBack(t, changed.events));
    expect(Object.values((await gareth()).gifts).map(({ what }) => what)).toEqual(['Box of tea']);
    const gone = must(await takeOutGift(t, await gareth(), entry!));
    expect((await gareth()).gifts).toEqual({});
    must(await takeBack(t, gone.events));
    must(await takeBack(t, added.events));
    expect((await gareth()).gifts).toEqual({});
    expect(await t.book.checkReplay()).toMatchObject({ torn: [], orphans: [], countersOff: [] });
  });
  test('two pages that look at the same person do not overwrite each other', async () => {
    const { t, gareth } = await received();
    const seen = await gareth();
    must(await addGift(t, seen, gift));
    expect(await addGift(t, seen, gift)).toEqual({ ok: false, reason: 'conflict' });
  });
});

describe('a letter', () => {
  test('that was posted: moment, thanks, contact, log and what was due, in one save, taken back in one', async () => {
    const { t, referral, gareth } = await received();
    must(await t.book.commit({ operation: t.newId(), intents: [{ subject: { type: 'follow-up', id: 'f1' }, kind: 'planned', set: { referralId: referral.id, personId: referral.introducerId, kind: 'thanks-letter', dueOn: '2026-11-26', since: null, state: 'open', note: null } }] }));
    const before = (await t.book.referral(referral.id))!;
    const posted = must(await notePosted(t, { kind: 'thanks-letter', referral: before, person: await gareth(), on: '2026-11-25', gift: 'Letter of thanks' }));
    const after = (await t.book.referral(referral.id))!;
    expect([after.thankedOn, Object.values(after.moments).map(({ kind, channel }) => [kind, channel])]).toEqual(['2026-11-25', [['letter', 'letter']]]);
    const person = await gareth();
    expect(Object.values(person.contacts)).toMatchObject([{ channel: 'letter', by: 'me', referralId: referral.id, on: '2026-11-25' }]);
    expect(Object.values(person.gifts)).toMatchObject([{ form: 'letter', referralId: referral.id, minor: null }]);
    expect((await t.book.followUp('f1'))?.state).toBe('done');
    expect((await t.book.openFollowUps()).some(({ kind }) => kind === 'thank-introducer')).toBe(false);
    expect(new Set(posted.events.map(({ operation }) => operation)).size).toBe(1);
    must(await takeBack(t, posted.events));
    const undone = (await t.book.referral(referral.id))!;
    expect([undone.thankedOn, undone.moments, (await gareth()).contacts, (await gareth()).gifts, (await t.book.followUp('f1'))?.state]).toEqual([null, {}, {}, {}, 'open']);
  });
  test('to one person alone: a contact and nothing else; an apology thanks nobody', async () => {
    const { t, referral, leila } = await received();
    must(await notePosted(t, { kind: 'card', referral: null, person: await leila(), on: '2026-11-25', gift: null }));
    expect(Object.values((await leila()).contacts)).toMatchObject([{ channel: 'card', referralId: null }]);
    must(await notePosted(t, { kind: 'apology', referral: (await t.book.referral(referral.id))!, person: await leila(), on: '2026-11-25', gift: null }));
    const after = (await t.book.referral(referral.id))!;
    expect([after.thankedOn, Object.values(after.moments)[0]?.kind]).toEqual([null, 'apologised']);
  });
  test('is written from the record: to whom, which text', async () => {
    const { t, referral } = await received();
    const text = async (kind: LetterPlace['kind'], personId: string | null = null, values = {}) => { const letter = await composeLetter(t, place(personId === null ? referral.id : null, kind, personId), { values }); return letter.ok ? letter.value.draft.body : letter; };
    expect(await text('thanks-letter')).toContain('4 Wharf Road\nCardiff\n\nWednesday 25 November\n\nDear Mr Pugh,');
    expect(await text('card')).toBe('Dear Mr Pugh,\n\nThank you for your introduction. You put your name beside mine, and I shall take good care of it.\n\nMara Lindqvist');
    expect(await text('apology')).toMatchObject({ ok: false, reason: 'missing-facts', missing: ['apology.happened', 'apology.remedy'] });
    expect(await text('thanks-letter', referral.prospectId)).toContain('Thank you for the time you gave me.');
    expect(await text('card', referral.prospectId)).not.toContain('Pugh');
    const lost = must(await recordOutcome(t, (await t.book.referral(referral.id))!, { result: 'lost', amount: null, currency: null, note: null })).value;
    must(await closeReferral(t, lost, 'done'));
    expect(await text('card')).toContain('It came to nothing this time');
    expect(await text('thanks-letter')).toContain('I owe you word of how it ended');
  });
  test('names nobody without consent, and what is typed in is held back; once it may be told it is free', async () => {
    const { t, referral, gareth } = await received();
    const letter = await composeLetter(t, place(referral.id, 'thanks-letter'));
    if (!letter.ok) throw new Error(letter.reason);
    expect(letter.value.draft.body).not.toContain('Leila');
    expect(await inspectLetter(t, letter.value, letter.value.draft)).toEqual([]);
    const typed = { ...letter.value.draft, body: `${letter.value.draft.body}\n\nLeila Haddad sends her regards.` };
    expect((await inspectLetter(t, letter.value, typed)).filter(({ level }) => level === 'leak').map(({ quote }) => quote)).toContain('Leila Haddad');
    // A card of no referral is read by what every record hides from them.
    const card = await composeLetter(t, place(null, 'card', (await gareth()).id));
    if (!card.ok) throw new Error(card.reason);
    expect((await inspectLetter(t, card.value, { ...card.value.draft, body: 'Leila Haddad came.' })).some(({ level }) => level === 'leak')).toBe(true);
    const told = must(await correctReferral(t, (await t.book.referral(referral.id))!, { introducedOn: '2026-11-20', introducedInWriting: true })).value;
    const again = await composeLetter(t, place(told.id, 'thanks-letter'));
    if (!again.ok) throw new Error(again.reason);
    expect(again.value.draft.body).toContain('Leila Haddad');
    expect(await inspectLetter(t, again.value, again.value.draft)).toEqual([]);
  });
});

describe('praise', () => {
  const facts = { on: '2026-11-20', words: 'You picked up on a Sunday.', referralId: null, of: ME, signedAs: null };
  test('is kept, asked for, granted, and only then shown; other words need leave anew', async () => {
    const { t, leila } = await received();
    const kept = async () => Object.values((await leila()).praise)[0]!;
    must(await addPraise(t, await leila(), facts));
    expect(mayBeShown(await kept())).toBe(false);
    const asked = must(await noteLeaveAsked(t, await leila(), await kept(), 'mail'));
    expect([(await kept()).leave, Object.values((await leila()).contacts)[0]?.channel]).toEqual(['asked', 'mail']);
    must(await takeBack(t, asked.events));
    expect([(await kept()).leave, (await leila()).contacts]).toEqual(['not-asked', {}]);
    must(await recordLeave(t, await leila(), await kept(), 'granted', '2026-11-25', 'L. H., Cardiff'));
    expect([mayBeShown(await kept()), (await kept()).signedAs, (await kept()).leaveOn]).toEqual([true, 'L. H., Cardiff', '2026-11-25']);
    must(await changePraise(t, await leila(), await kept(), { ...facts, signedAs: 'L. H.' }));
    expect((await kept()).leave).toBe('granted');
    must(await changePraise(t, await leila(), await kept(), { ...facts, words: 'You always pick up.' }));
    expect([(await kept()).leave, (await kept()).leaveOn]).toEqual(['not-asked', null]);
  });
  test('noted on a referral is taken over once, with its words', async () => {
    const { t, referral, leila } = await received();
    must(await changeReferral(t, referral, { kind: 'noted', put: { moments: { w: { id: 'w', kind: 'client-word', on: '2026-11-20', recordedAt: '2026-11-20T10:00:00Z', personId: referral.prospectId, channel: 'phone', text: 'Wonderful.' } } } }));
    const offered = offeredPraise(await leila(), await t.book.referrals());
    expect(offered.map(({ moment, of }) => [moment.text, of])).toEqual([['Wonderful.', ME]]);
    must(await takeOverPraise(t, await leila(), offered[0]!));
    expect(Object.values((await leila()).praise)).toMatchObject([{ words: 'Wonderful.', referralId: referral.id, of: ME, leave: 'not-asked' }]);
    expect(offeredPraise(await leila(), await t.book.referrals())).toEqual([]);
  });
  test('the question for leave quotes the words', async () => {
    const { t, leila } = await received();
    must(await addPraise(t, await leila(), facts));
    const praise = Object.values((await leila()).praise)[0]!;
    const letter = await composeLetter(t, place(null, 'leave', (await leila()).id, praise.id));
    expect(letter).toMatchObject({ ok: true, value: { draft: { kind: 'testimonial', subject: 'May I quote you?' } } });
    expect(letter.ok && letter.value.draft.body).toContain('"You picked up on a Sunday."');
    expect(await composeLetter(t, place(null, 'leave', (await leila()).id, 'nothing'))).toMatchObject({ ok: false, reason: 'not-offered' });
  });
});

describe('a person’s rights', () => {
  test('forgotten: no gift, praise or postal address is left, and gifts to others do not name them', async () => {
    const { t, referral, gareth, leila } = await received();
    must(await addGift(t, await gareth(), { ...gift, referralId: referral.id, note: 'for Leila Haddad of Tin Hut' }));
    must(await addPraise(t, await leila(), { on: '2026-11-20', words: 'You picked up on a Sunday.', referralId: referral.id, of: ME, signedAs: 'L. H., Cardiff' }));
    must(await correctPerson(t, await leila(), { postal: 'Wharf Road 99\nCardiff' }));
    must(await correctReferral(t, (await t.book.referral(referral.id))!, { notes: 'She lives at Wharf Road 99, near the quay in Cardiff.' }));
    must(await forget(t, await leila()));
    const left = JSON.stringify(await t.book.exportBook());
    expect(left).not.toMatch(/leila|haddad|tin hut|picked up on a sunday|wharf road 99|L\. H\./iu);
    expect(Object.values((await gareth()).gifts)).toMatchObject([{ what: 'Box of tea', note: expect.stringContaining('…') }]);
    expect(await t.book.checkReplay()).toMatchObject({ torn: [], orphans: [], countersOff: [] });
    must(await forget(t, await gareth()));
    expect(JSON.stringify(await t.book.exportBook())).not.toMatch(/box of tea|station terrace|pugh/iu);
  });
  test('a common word that was a gift stays a word elsewhere', async () => {
    const t = await tools();
    const referral = must(await captureThread(t, givenForm())).value;
    must(await addGift(t, (await t.book.person(referral.providerId!))!, { ...gift, what: 'Tea' }));
    must(await correctReferral(t, (await t.book.referral(referral.id))!, { notes: 'Tea at four, and send the mail.' }));
    must(await forget(t, (await t.book.person(referral.providerId!))!));
    expect((await t.book.referral(referral.id))?.notes).toBe('Tea at four, and send the mail.');
  });
  test('given out: gifts, praise and address are in the file, the other side is not', async () => {
    const { t, referral, gareth } = await received();
    must(await addGift(t, await gareth(), { ...gift, referralId: referral.id, note: 'for Leila Haddad' }));
    const file = JSON.parse((await giveOut(t, await gareth())).text) as PersonFile;
    expect(file.person).toMatchObject({ postal: '12 Station Terrace\nPontypridd' });
    expect(Object.values((file.person as unknown as Person).gifts)).toMatchObject([{ what: 'Box of tea' }]);
    expect(JSON.stringify(file)).not.toMatch(/leila|haddad/iu);
  });
});
