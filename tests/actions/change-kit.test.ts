// The kit and ideal clients are saved in one save each, taken back whole, and never overwritten in silence.
import { describe, expect, it } from 'vitest';
import { captureContact } from '../../lib/actions/capture-contact.ts';
import { changeKit } from '../../lib/actions/change-kit.ts';
import { correctPerson } from '../../lib/actions/correct-record.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import { emptyPerson } from '../../lib/domain/person.ts';
import { emptyKit } from '../../lib/domain/settings.ts';
import { emptyIdealClient } from '../../lib/domain/source.ts';
import { must, tools } from './line.ts';

const ideal = { ...emptyIdealClient, who: 'Owners of small shops', problems: ['late VAT'] };

describe('a kit', () => {
  it('is kept by language; a part that is saved leaves the others as they are', async () => {
    const t = await tools();
    must(await changeKit(t, 'en', { phrases: ['One', 'Two'] }, await t.book.settings(), true));
    must(await changeKit(t, 'ja', { forward: 'はじめまして' }, await t.book.settings(), false));
    const { value } = must(await changeKit(t, 'en', { certificate: 'A first talk' }, await t.book.settings(), true));
    expect(value.kit).toEqual({ en: { ...emptyKit, phrases: ['One', 'Two'], certificate: 'A first talk' }, ja: { ...emptyKit, forward: 'はじめまして' } });
    expect((await t.book.checkReplay()).torn).toEqual([]);
  });
  it('goes when nothing is left of it, and comes back by one undo', async () => {
    const t = await tools();
    must(await changeKit(t, 'en', { steps: ['First'] }, await t.book.settings(), true));
    const out = must(await changeKit(t, 'en', { steps: [] }, await t.book.settings(), true));
    expect(out.value.kit).toEqual({});
    expect(out.events).toHaveLength(1);
    must(await takeBack(t, out.events));
    expect((await t.book.settings()).kit.en?.steps).toEqual(['First']);
  });
  it('in the first language says the ideal client once for all; in another it has its own', async () => {
    const t = await tools();
    const main = must(await changeKit(t, 'en', { ideal }, await t.book.settings(), true));
    expect([main.value.ideal, main.value.kit]).toEqual([ideal, {}]);
    const other = must(await changeKit(t, 'it', { ideal: { ...ideal, who: 'Artigiani' } }, await t.book.settings(), false));
    expect([other.value.ideal?.who, other.value.kit.it?.ideal?.who]).toEqual(['Owners of small shops', 'Artigiani']);
    must(await takeBack(t, main.events));
    expect((await t.book.settings()).ideal).toBeNull();
  });
  it('changed meanwhile in the same part is a conflict; in another part it is not', async () => {
    const t = await tools();
    const seen = await t.book.settings();
    must(await changeKit(t, 'en', { steps: ['Theirs'] }, seen, true));
    expect(await changeKit(t, 'en', { steps: ['Mine'] }, seen, true)).toEqual({ ok: false, reason: 'conflict' });
    must(await changeKit(t, 'en', { phrases: ['Mine'] }, seen, true));
    expect((await t.book.settings()).kit.en).toEqual({ ...emptyKit, steps: ['Theirs'], phrases: ['Mine'] });
  });
});

it('a provider’s ideal client is one event, taken back whole', async () => {
  const t = await tools();
  must(await captureContact(t, { ...emptyPerson('p1'), name: 'Irena' }, t.newId()));
  const saved = must(await correctPerson(t, (await t.book.person('p1'))!, { ideal }));
  expect(saved.events).toHaveLength(1);
  expect(saved.value.ideal).toEqual(ideal);
  must(await takeBack(t, saved.events));
  expect((await t.book.person('p1'))?.ideal).toBeNull();
});
