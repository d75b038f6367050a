// What the last door may not let out of the house: over every referral of those whom a mail goes to, and what is known already.
import { describe, expect, it } from 'vitest';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { changeReferral } from '../../lib/actions/change-referral.ts';
import { guardSending, noteSentAnyway, noteSentAnywayTo } from '../../lib/actions/guard-sending.ts';
import { heldQuestions } from '../../lib/actions/may-have-gone.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import { recordAnswer } from '../../lib/actions/record-answer.ts';
import { allowedKey } from '../../lib/domain/allowed-words.ts';
import { guardedReaders } from '../../lib/domain/disclosure.ts';
import { ANYBODY, foldName } from '../../lib/domain/person.ts';
import { markOfAddress, newsgroupAddress } from '../../lib/domain/send-guard.ts';
import { partyOf, type Referral } from '../../lib/domain/referral.ts';
import { form, must, tools } from './line.ts';

type Kit = Awaited<ReturnType<typeof tools>>;
const AGNES = 'agnes@wirral.example';
const IRENA = 'irena@ledgerline.example';
const GROUP = newsgroupAddress('uk.local.pottery');

const keep = async (kit: Kit): Promise<Referral> => must(await captureThread(kit, { ...form(), answers: [] })).value;
const grant = async (kit: Kit, referral: Referral, role: 'prospect' | 'provider'): Promise<Referral> => must(await recordAnswer(kit, referral, { personId: partyOf(referral, role) ?? '', step: 'granted', channel: 'phone' })).value;
const hidden = async (kit: Kit, ...addresses: string[]): Promise<string[]> => (await guardSending(kit, addresses)).hidden.map(({ name }) => name).sort();

describe('a mail', () => {
  it('to one side may not tell of the other, by any writing of the address', async () => {
    const kit = await tools();
    await keep(kit);
    expect(await hidden(kit, AGNES)).toEqual(['Irena Novakova']);
    expect(await hidden(kit, IRENA.toUpperCase())).toEqual(['Agnes Wirral']);
  });
  it('to both at once may tell neither of the other', async () => {
    const kit = await tools();
    await keep(kit);
    expect(await hidden(kit, AGNES, IRENA)).toEqual(['Agnes Wirral', 'Irena Novakova']);
  });
  it('to somebody without a part tells whatever the person likes', async () => {
    const kit = await tools();
    await keep(kit);
    expect(await hidden(kit, 'paul@ashdown.example')).toEqual([]);
  });
  it('to a newsgroup, which strangers read, tells of nobody in a record that still hides somebody, not of a reader either', async () => {
    const kit = await tools();
    await keep(kit);
    expect(await hidden(kit, GROUP)).toEqual(['Agnes Wirral', 'Irena Novakova']);
    expect(await hidden(kit, GROUP, AGNES)).toEqual(['Agnes Wirral', 'Irena Novakova']);
    expect((await guardSending(kit, [GROUP, AGNES])).known.filter(({ isSender }) => !isSender)).toEqual([]);
  });
  it('to a newsgroup tells what the person likes once nobody is hidden any more', async () => {
    const kit = await tools();
    await grant(kit, await grant(kit, await keep(kit), 'prospect'), 'provider');
    expect(await hidden(kit, GROUP)).toEqual([]);
    expect(await hidden(kit, GROUP, AGNES)).toEqual(['Agnes Wirral', 'Irena Novakova']);
  });
  it('may tell once both have said yes, and not after one', async () => {
    const kit = await tools();
    const once = await grant(kit, await keep(kit), 'prospect');
    expect(await hidden(kit, IRENA)).toEqual(['Agnes Wirral']);
    await grant(kit, once, 'provider');
    expect(await hidden(kit, IRENA)).toEqual([]);
  });
  it('may tell what another referral has told already', async () => {
    const kit = await tools();
    const first = await keep(kit);
    must(await changeReferral(kit, first, { kind: 'introduced', set: { introducedOn: '2026-11-25', introducedInWriting: true } }));
    const people = { prospect: first.prospectId, provider: first.providerId };
    const again = form();
    must(await captureThread(kit, { ...again, thread: { ...again.thread!, threadId: 't9' }, answers: [], parties: again.parties.map((party) => ({ ...party, known: true, person: party.role === 'introducer' ? party.person : { ...party.person, id: people[party.role] ?? party.person.id } })) }));
    expect(await hidden(kit, IRENA)).toEqual([]);
  });
});

it('"not them" said of several words is heard for these words', () => {
  expect(allowedKey('agnes', 'Wirral  Ceramics')).toBe(allowedKey('agnes', foldName('wirral ceramics')));
  expect(allowedKey('agnes', 'Wirral')).not.toBe(allowedKey('irena', 'Wirral'));
});

describe('the watch list', () => {
  it('holds both sides while they are hidden from each other, and nobody afterwards', async () => {
    const kit = await tools();
    const referral = await keep(kit);
    expect(guardedReaders(referral)).toEqual([referral.prospectId, referral.providerId]);
    expect(guardedReaders(await grant(kit, await grant(kit, referral, 'prospect'), 'provider'))).toEqual([]);
  });
  it('knows an address by its mark in any case, and no other', () => {
    expect(markOfAddress(' Agnes@Wirral.example')).toBe(markOfAddress(AGNES));
    expect(new Set(Array.from({ length: 5000 }, (_, i) => markOfAddress(`person${i}@example.com`))).size).toBe(5000);
  });
});

describe('sent anyway', () => {
  it('is written into the record with who was told of whom', async () => {
    const kit = await tools();
    const referral = await keep(kit);
    expect(await noteSentAnyway(kit, [IRENA], [referral.prospectId ?? ''])).toBe(true);
    expect(Object.values((await kit.book.referral(referral.id))!.sentAnyway)).toMatchObject([{ on: '2026-11-25', told: [referral.prospectId], readers: [referral.providerId] }]);
  });
  it('before strangers is written into the record as well', async () => {
    const kit = await tools();
    const referral = await keep(kit);
    expect(await noteSentAnyway(kit, [GROUP], [referral.prospectId ?? ''])).toBe(true);
    expect(Object.values((await kit.book.referral(referral.id))!.sentAnyway)).toMatchObject([{ told: [referral.prospectId], readers: [ANYBODY] }]);
  });
  it('notes nothing in a record that hides nobody whom it told', async () => {
    const kit = await tools();
    const referral = await keep(kit);
    expect(await noteSentAnyway(kit, [IRENA], ['somebody else'])).toBe(true);
    expect((await kit.book.referral(referral.id))!.sentAnyway).toEqual({});
  });
});

describe('a mail that may have gone all the same', () => {
  it('is asked about by names, and not at all once its people are forgotten', async () => {
    const kit = await tools();
    const { prospectId, providerId } = await keep(kit);
    const mail = { at: '2026-11-24T09:00:00.000Z', readers: [providerId ?? ''], told: [prospectId ?? ''] };
    expect(await heldQuestions(kit, [mail, { ...mail, told: ['nobody'] }])).toEqual([{ mail, readers: ['Irena Novakova'], told: ['Agnes Wirral'] }]);
  });
  it('is written into the record when the person says so, and taken back with it', async () => {
    const kit = await tools();
    const referral = await keep(kit);
    const events = await noteSentAnywayTo(kit, [referral.providerId ?? ''], [referral.prospectId ?? '']);
    expect(Object.values((await kit.book.referral(referral.id))!.sentAnyway)).toMatchObject([{ told: [referral.prospectId], readers: [referral.providerId] }]);
    must(await takeBack(kit, events ?? []));
    expect((await kit.book.referral(referral.id))!.sentAnyway).toEqual({});
  });
});
