// Answers as they are written down, put right, taken out and taken back; and what becomes of them when somebody else takes a place.
import { describe, expect, it } from 'vitest';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { chooseParty, correctReferral } from '../../lib/actions/correct-record.ts';
import { correctAnswer, recordAnswer, takeOutAnswer } from '../../lib/actions/record-answer.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import { mayDisclose } from '../../lib/domain/disclosure.ts';
import { emptyPerson } from '../../lib/domain/person.ts';
import { bothSaidYes, optInOf, type Referral } from '../../lib/domain/referral.ts';
import { form, must, tools } from './line.ts';

async function bothYes() {
  const t = await tools();
  const captured = must(await captureThread(t, form())).value;
  const referral = must(await recordAnswer(t, captured, { personId: captured.providerId!, step: 'granted', channel: 'phone' })).value;
  return { t, referral };
}
const somebody = (id: string) => ({ ...emptyPerson(id), name: 'Cyril Oake', emails: ['cyril@oake.example'] });

describe('towards whom', () => {
  it('is written down with each answer', async () => {
    const { referral } = await bothYes();
    expect(Object.values(referral.optIns).map((e) => [e.personId, e.towards])).toEqual(expect.arrayContaining([[referral.prospectId, referral.providerId], [referral.providerId, referral.prospectId]]));
  });
  it('another provider learns nothing by the yes that was given towards the first; taken back, it counts again', async () => {
    const { t, referral } = await bothYes();
    expect(bothSaidYes(referral)).toBe(true);
    const other = somebody(t.newId());
    const changed = must(await chooseParty(t, referral, 'provider', other));
    expect(optInOf(changed.value, 'prospect').state).toBe('not-asked');
    expect(mayDisclose(changed.value, referral.prospectId!, 'name', other.id)).toBe(false);
    must(await takeBack(t, changed.events));
    expect(bothSaidYes((await t.book.referral(referral.id)) as Referral)).toBe(true);
  });
  it('a yes from before it was noted whom it is towards: bound when somebody else comes', async () => {
    const { t, referral } = await bothYes();
    const old = Object.fromEntries(Object.entries(referral.optIns).map(([id, { towards: _towards, ...entry }]) => [id, entry]));
    const commit = await t.book.commit({ operation: t.newId(), intents: [{ subject: { type: 'referral', id: referral.id }, kind: 'corrected', set: { optIns: JSON.parse(JSON.stringify(old)) } }] });
    expect(commit.ok).toBe(true);
    const legacy = (await t.book.referral(referral.id)) as Referral;
    expect(bothSaidYes(legacy)).toBe(true);
    const changed = must(await chooseParty(t, legacy, 'provider', somebody(t.newId()))).value;
    expect(optInOf(changed, 'prospect').state).toBe('not-asked');
    const back = must(await chooseParty(t, changed, 'provider', (await t.book.person(referral.providerId!))!)).value;
    expect(bothSaidYes(back)).toBe(true);
  });
  it('whoever comes after the introduction was not introduced by the mail to the other', async () => {
    const { t, referral } = await bothYes();
    const introduced = must(await correctReferral(t, referral, { introducedOn: '2026-11-25', introducedInWriting: true })).value;
    const other = somebody(t.newId());
    const changed = must(await chooseParty(t, introduced, 'provider', other));
    expect(mayDisclose(introduced, referral.prospectId!, 'contact', referral.providerId!)).toBe(true);
    expect(mayDisclose(changed.value, referral.prospectId!, 'name', other.id)).toBe(false);
    must(await takeBack(t, changed.events));
    expect(await t.book.referral(referral.id)).toMatchObject({ introducedOn: '2026-11-25', introducedInWriting: true, providerId: referral.providerId });
  });
  it('said while nobody stood there: it counts for the first who comes, not for the next', async () => {
    const t = await tools();
    const captured = must(await captureThread(t, form({}, { provider: { name: '', emails: [], company: null } }))).value;
    expect(captured.providerId).toBeNull();
    const first = must(await chooseParty(t, captured, 'provider', somebody(t.newId()))).value;
    expect(optInOf(first, 'prospect').state).toBe('granted');
    const second = must(await chooseParty(t, first, 'provider', { ...somebody(t.newId()), name: 'Dora Pym', emails: ['dora@pym.example'] })).value;
    expect(optInOf(second, 'prospect').state).toBe('not-asked');
  });
});

describe('an entry', () => {
  it('is put right: its words and when it was written down stay; taken back it is as it was', async () => {
    const { t, referral } = await bothYes();
    const entry = optInOf(referral, 'prospect').entry!;
    const changed = must(await correctAnswer(t, referral, entry, { step: 'declined', on: '2026-11-20', channel: 'phone', covers: [], note: 'misheard' }));
    expect(changed.value.optIns[entry.id]).toEqual({ ...entry, step: 'declined', on: '2026-11-20', channel: 'phone', covers: [], note: 'misheard' });
    expect((await t.book.followUpsOf(referral.id)).filter((f) => f.state === 'open').map((f) => f.kind)).toEqual(['tell-no']);
    must(await takeBack(t, changed.events));
    expect((await t.book.referral(referral.id))?.optIns[entry.id]).toEqual(entry);
  });
  it('is taken out: the one before it decides; taken back it is there again', async () => {
    const { t, referral } = await bothYes();
    const withdrawn = must(await recordAnswer(t, referral, { personId: referral.prospectId!, step: 'withdrawn', channel: 'mail' })).value;
    const entry = optInOf(withdrawn, 'prospect').entry!;
    const changed = must(await takeOutAnswer(t, withdrawn, entry));
    expect(optInOf(changed.value, 'prospect').state).toBe('granted');
    must(await takeBack(t, changed.events));
    expect(optInOf((await t.book.referral(referral.id)) as Referral, 'prospect').state).toBe('withdrawn');
  });
  it('half a year later the yes is due to be asked about, counts meanwhile, and is said again or ends', async () => {
    const { t, referral } = await bothYes();
    t.setDay('2027-05-24');
    const due = (await t.book.openFollowUps('2027-05-24')).find((f) => f.kind === 'check-yes');
    expect(due).toMatchObject({ personId: referral.prospectId, dueOn: '2027-05-22', since: '2026-11-23' });
    expect(bothSaidYes(referral)).toBe(true);
    const renewed = must(await recordAnswer(t, referral, { personId: referral.prospectId!, step: 'renewed', channel: 'phone' })).value;
    expect(optInOf(renewed, 'prospect').entry).toMatchObject({ on: '2027-05-24', covers: ['name', 'contact', 'need'] });
    const next = (await t.book.followUpsOf(referral.id)).filter((f) => f.state === 'open' && f.kind === 'check-yes');
    expect(next.map((f) => [f.personId, f.dueOn])).toEqual([[referral.providerId, '2027-05-24']]);
    const ended = must(await recordAnswer(t, renewed, { personId: referral.providerId!, step: 'expired', channel: 'phone' })).value;
    expect(bothSaidYes(ended)).toBe(false);
    expect((await t.book.followUpsOf(referral.id)).filter((f) => f.state === 'open').map((f) => f.kind).sort()).toEqual(['ask-provider', 'check-yes']);
  });
});
