// What is kept about somebody is given out whole, without what it holds of others; and forgotten it is gone from records, lists, search and typing.
import { describe, expect, it } from 'vitest';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { chooseParty, correctReferral } from '../../lib/actions/correct-record.ts';
import { findPerson } from '../../lib/actions/find-again.ts';
import { keepUnsaved, unsavedDraft } from '../../lib/actions/keep-unsaved.ts';
import { forget, giveOut } from '../../lib/actions/person-rights.ts';
import { recordAnswer } from '../../lib/actions/record-answer.ts';
import { searchBook } from '../../lib/actions/search-book.ts';
import { assessCare } from '../../lib/domain/care.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { nextStep } from '../../lib/domain/next-step.ts';
import type { PersonFile } from '../../lib/domain/person-file.ts';
import { emptyPerson, type Person } from '../../lib/domain/person.ts';
import { bothSaidYes, threadKey } from '../../lib/domain/referral.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { evidence, form, must, tools } from './line.ts';

async function bothYes() {
  const t = await tools();
  const captured = must(await captureThread(t, form({ budget: { min: 10_000, max: null, currency: 'GBP' } }, { provider: { phones: ['+44 20 7946 0123'] } }))).value;
  const noted = must(await correctReferral(t, captured, { notes: 'Agnes Wirral and Irena Novakova both like tea.' }, { 'provider.bestTime': { ...evidence('Mornings suit me, says Irena'), from: 'Irena Novakova' } })).value;
  const referral = must(await recordAnswer(t, noted, { personId: noted.providerId!, step: 'granted', channel: 'phone', note: 'Irena said: with pleasure, for Agnes' })).value;
  const [agnes, irena] = (await Promise.all([referral.prospectId, referral.providerId].map((id) => t.book.person(id!)))) as [Person, Person];
  return { t, referral, agnes, irena };
}

describe('given out', () => {
  it.each([['Agnes', 'Irena'], ['Irena', 'Agnes']])('%s gets everything of herself, nothing that tells who %s is', async (who, other) => {
    const { t, agnes, irena, referral } = await bothYes();
    const [person, hidden] = who === 'Agnes' ? [agnes, irena] : [irena, agnes];
    const { fileName, text } = await giveOut(t, person);
    const file = JSON.parse(text) as PersonFile & { format: string };
    expect([fileName, file.format]).toEqual([`goen-person-${person.id}.json`, 'goen-person']);
    expect(file.person).toMatchObject({ id: person.id, name: person.name, emails: person.emails });
    expect(file.history).toEqual(await t.book.historyOf(person.id));
    expect(file.referrals.map((row) => [row.id, row['topic']])).toEqual([[referral.id, 'A bookkeeper']]);
    expect(file.answers.map((entry) => [entry.personId, entry.step, entry.referralId])).toEqual([[person.id, 'granted', referral.id]]);
    expect(file.words.length).toBeGreaterThan(0);
    for (const telling of [hidden.name, other, ...hidden.emails, ...hidden.phones, hidden.company ?? '']) expect(text).not.toContain(telling);
    expect(text.includes('10000')).toBe(who === 'Agnes');
  });
});

describe('forgotten', () => {
  it('she is in no list, no search, no look-up, and her name is in nothing that is exported', async () => {
    const { t, irena, referral } = await bothYes();
    must(await forget(t, irena));
    expect((await t.book.people()).map((p) => p.name)).toEqual(['Agnes Wirral']);
    expect((await searchBook(t, 'irena')).referrals).toEqual([]);
    expect(await findPerson(t, { name: 'Irena Novakova', emails: ['irena@ledgerline.example'], profileUrl: null })).toEqual([]);
    expect(JSON.stringify(await t.book.exportBook())).not.toMatch(/irena|novakova|ledgerline|7946/iu);
    expect((await t.book.referral(referral.id))?.notes).toBe('Agnes Wirral and … both like tea.');
    expect(await t.book.checkReplay()).toMatchObject({ torn: [], orphans: [], countersOff: [] });
  });
  it('the record rests: nobody is asked, introduced or chased, until somebody else is chosen', async () => {
    const { t, irena, referral } = await bothYes();
    expect(nextStep(referral, '2026-11-25', defaultSettings).kind).toBe('introduce');
    must(await forget(t, irena));
    const rests = (await t.book.referralByThread(threadKey(Object.values(referral.threads)[0]!)))!;
    expect([rests.id, nextStep(rests, '2026-11-25', defaultSettings).kind, bothSaidYes(rests)]).toEqual([referral.id, 'nothing', false]);
    expect(assessCare(rests, '2026-11-25', 30)).toMatchObject({ mayIntroduce: false, letters: [{ lacking: 'people', state: 'open' }, {}, {}, {}] });
    expect(await t.book.openFollowUps()).toEqual([]);
    const goesOn = must(await chooseParty(t, rests, 'provider', { ...emptyPerson(t.newId()), name: 'Cyril Oake' })).value;
    expect(nextStep(goesOn, '2026-11-25', defaultSettings)).toMatchObject({ kind: 'ask-prospect', personId: referral.prospectId });
  });
  it('a draft that another window goes on writing to her is not kept; one to somebody else is', async () => {
    const { t, agnes, irena, referral } = await bothYes();
    const draft = (reader: Person): Draft => ({ id: t.newId(), referralId: referral.id, kind: 'chaser', readers: [reader.id], language: 'en', register: 'formal', to: [], cc: [], subject: '', body: `Dear ${reader.name}` });
    await keepUnsaved(t, `draft|${referral.id}|chaser|provider`, draft(irena));
    must(await forget(t, irena));
    expect(await unsavedDraft(t, `draft|${referral.id}|chaser|provider`)).toBeNull();
    await keepUnsaved(t, `draft|${referral.id}|chaser|provider`, draft(irena));
    await keepUnsaved(t, `draft|${referral.id}|chaser|prospect`, draft(agnes));
    expect(await unsavedDraft(t, `draft|${referral.id}|chaser|provider`)).toBeNull();
    expect((await unsavedDraft(t, `draft|${referral.id}|chaser|prospect`))?.body).toBe('Dear Agnes Wirral');
  });
});
