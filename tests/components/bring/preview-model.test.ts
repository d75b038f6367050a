// Going through the entries of a file: what keys and the buttons for all of them say.
import { describe, expect, test } from 'vitest';
import type { PreviewEntry } from '../../../lib/actions/look-at-file.ts';
import { createPreview, type PreviewModel } from '../../../components/bring/preview-model.ts';

const entry = (at: number, given: Partial<PreviewEntry> = {}): PreviewEntry => ({ at, name: `Ada${at}`, company: null, title: null, reach: null, group: 'new', choice: { do: 'new' }, candidates: [], why: null, of: null, ...given });
const candidate = { personId: 'p', name: 'Ada', company: null, by: 'name', adds: [] } as const;
function preview(): PreviewModel {
  const model = createPreview();
  model.add([entry(0), entry(1, { group: 'asked', candidates: [candidate] }), entry(2, { group: 'left-out', choice: { do: 'leave' }, why: 'already', candidates: [candidate] })]);
  model.add([entry(-1, { group: 'left-out', choice: { do: 'leave' }, why: 'empty', of: 7 })]);
  return model;
}
const press = (model: PreviewModel, ...keys: readonly string[]): readonly boolean[] => keys.map((key) => model.press(key));

test('counts by kind, and what would come of it', () => {
  const model = preview();
  expect(model.counts.value).toEqual({ all: 4, new: 1, joined: 0, asked: 1, 'left-out': 2 });
  expect(model.outcome.value).toEqual({ added: 2, joined: 0, leftOut: 2 });
});

describe('keys', () => {
  test('say what becomes of the current entry and go on to the next', () => {
    const model = preview();
    press(model, 'j', 'x', 'm', 'n');
    expect(model.choices.value).toEqual({ 0: { do: 'leave' }, 1: { do: 'join', personId: 'p' }, 2: { do: 'new' } });
    expect([model.current.value, model.outcome.value]).toEqual([-1, { added: 1, joined: 1, leftOut: 2 }]);
  });
  test('do nothing where nothing is meant: nobody to join, nothing to go by, no entry yet, another key', () => {
    const model = preview();
    expect(press(model, 'x', 'q')).toEqual([false, false]);
    press(model, 'j');
    expect(press(model, 'm')).toEqual([false]);
    press(model, 'j', 'j', 'j', 'j');
    expect([model.current.value, ...press(model, 'n')]).toEqual([-1, false]);
  });
  test('move among those shown only', () => {
    const model = preview();
    model.filter.value = 'asked';
    press(model, 'j', 'j', 'k');
    expect(model.current.value).toBe(1);
  });
});

test('for all shown: only those shown, join only where somebody is there, and back to what was suggested', () => {
  const model = preview();
  model.chooseAll('join');
  expect(model.choices.value).toEqual({ 1: { do: 'join', personId: 'p' }, 2: { do: 'join', personId: 'p' } });
  model.filter.value = 'asked';
  model.chooseAll('leave');
  expect(model.choices.value).toEqual({ 1: { do: 'leave' }, 2: { do: 'join', personId: 'p' } });
  model.filter.value = 'all';
  model.chooseAll('suggested');
  expect(model.choices.value).toEqual({});
});
test('said again as suggested it is no choice any more', () => {
  const model = preview();
  const [first] = model.entries.value;
  model.choose(first!, { do: 'leave' });
  model.choose(first!, { do: 'new' });
  expect(model.choices.value).toEqual({});
});
