// Every step, finding and state has its words in all four languages, and what a text is cut into adds up to the text.
import { describe, expect, test } from 'vitest';
import { careWords } from '../../../components/base/care-words.ts';
import { piecesOf } from '../../../components/base/text-pieces.ts';
import { nameLookup } from '../../../components/base/names.ts';
import { stepWords, type StepKind } from '../../../components/base/step-words.ts';
import { cordOf } from '../../../components/base/tie.tsx';
import { createToasts } from '../../../components/base/toast-model.ts';
import { rowsInSight } from '../../../components/base/windowed-list.tsx';
import { assessCare } from '../../../lib/domain/care.ts';
import { emptyPerson, ME } from '../../../lib/domain/person.ts';
import { emptyReferral, type Referral } from '../../../lib/domain/referral.ts';
import { UI_LANGUAGES } from '../../../lib/i18n/language.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';

const TODAY = '2026-11-25';
const KINDS: Record<StepKind, true> = {
  'choose-prospect': true, 'choose-provider': true, 'find-need': true, 'check-actual': true, 'ask-prospect': true, 'ask-provider': true, 'wait-prospect': true, 'wait-provider': true, 'chase-prospect': true, 'chase-provider': true, 'let-rest': true,
  'check-yes': true, introduce: true, 'tell-no': true, close: true, 'thank-introducer': true, 'wait-outcome': true, 'ask-how-it-went': true, nothing: true, 'check-need': true, 'own-note': true,
  'thanks-meeting': true, 'open-points': true, 'thanks-letter': true, 'report-appointment': true, 'report-order': true, 'report-nothing': true, 'report-on': true, 'ask-client': true, 'ask-testimonial': true, 'ask-introductions': true,
  'tell-delivery': true, 'regular-check': true, 'apology-letter': true, 'stay-in-touch': true, 'ask-source': true, 'plan-source': true, 'look-at-pause': true, review: true,
};
const referrals: readonly Referral[] = [
  {}, { prospectId: 'a', providerId: 'b', need: 'x', actual: 'now' }, { need: 'x', actual: 'someday', relevantToProspect: false }, { relevantToProspect: true, relevantToProvider: null, prospectId: 'a', providerId: 'b' },
  { introducedOn: '2026-11-24' }, { introducedOn: '2026-09-01' }, { outcome: { result: 'won', amount: null, currency: null, on: TODAY, note: null } }, { relevantToProspect: true, relevantToProvider: true },
].map((facts): Referral => ({ ...emptyReferral('r'), ...facts } as Referral));

describe.each([...UI_LANGUAGES])('%s', (language) => {
  test('every step says what, why and what the button does, and leaves no placeholder', async () => {
    await loadLanguage(language, ['base', 'due'], []);
    for (const kind of Object.keys(KINDS) as StepKind[])
      for (const since of ['2026-11-19', null]) {
        const words = stepWords({ kind, name: 'Irena Novak', other: 'Agnes Wirral', since }, TODAY);
        for (const text of Object.values(words)) expect([kind, text]).toEqual([kind, expect.stringMatching(/^[^{}]+$/u)]);
      }
  });
  test('every letter of CARE has its two lines', async () => {
    await loadLanguage(language, ['base', 'due'], []);
    const nameOf = nameLookup([{ ...emptyPerson('a'), name: 'Agnes Wirral' }]);
    for (const referral of referrals)
      for (const finding of assessCare(referral, TODAY, 30).letters) {
        const line = careWords(finding, referral, nameOf, TODAY);
        expect(`${line.head ?? '-'}|${line.detail}`).toMatch(/^[^{}]+$/u);
      }
  });
});

test('in a received referral nobody is told to ask the other side: whoever introduces does', async () => {
  await loadLanguage('en', ['base', 'due'], []);
  const nameOf = nameLookup([{ ...emptyPerson('c'), name: 'Colin Tedder' }, { ...emptyPerson('a'), name: 'Agnes Wirral' }]);
  const received: Referral = { ...emptyReferral('r'), direction: 'received', introducerId: 'c', prospectId: 'a', providerId: ME, need: 'x', actual: 'now' };
  const consentOf = (referral: Referral) => careWords(assessCare(referral, TODAY, 30).letters[0], referral, nameOf, TODAY);
  expect(consentOf(received)).toEqual({ head: 'with the introducer', detail: 'Colin Tedder asks the other side' });
  expect(consentOf({ ...received, introducedOn: '2026-11-20' }).detail).toBe('Colin Tedder has introduced you');
  expect(consentOf({ ...received, direction: 'given', introducerId: ME }).detail).toBe('Ask Agnes Wirral');
});

test('names: me, nobody, an address where there is no name, somebody where the person is gone', async () => {
  await loadLanguage('en', ['base', 'due'], []);
  const nameOf = nameLookup([{ ...emptyPerson('a'), emails: ['agnes@wirral.example'] }, { ...emptyPerson('b'), name: 'Bo', removed: true }]);
  expect([nameOf(ME), nameOf(null), nameOf('a'), nameOf('b'), nameOf('zz')]).toEqual(['You', 'not chosen', 'agnes@wirral.example', 'somebody', 'somebody']);
});

test.each([['granted', 'yes'], ['asked', 'asked'], ['not-asked', 'none'], ['declined', 'no'], ['withdrawn', 'no']] as const)('%s is a cord that says %s', (state, cord) => expect(cordOf(state)).toBe(cord));

describe('marks in a text', () => {
  const text = 'Irena of Ledgerline';
  test.each([
    ['none', [], ['Irena of Ledgerline']],
    ['two', [{ start: 9, length: 10, level: 'look' }, { start: 0, length: 5, level: 'hold' }], ['[Irena]', ' of ', '(Ledgerline)']],
    ['overlapping: the first wins', [{ start: 0, length: 8, level: 'hold' }, { start: 6, length: 13, level: 'look' }], ['[Irena of]', ' Ledgerline']],
    ['beyond the end', [{ start: 9, length: 99, level: 'hold' }, { start: 40, length: 3, level: 'hold' }], ['Irena of ', '[Ledgerline]']],
  ] as const)('%s', (_, marks, shown) => {
    const pieces = piecesOf(text, marks);
    expect(pieces.map((p) => (p.level === 'hold' ? `[${p.text}]` : p.level === 'look' ? `(${p.text})` : p.text))).toEqual(shown);
    expect(pieces.map((p) => p.text).join('')).toBe(text);
  });
});

test.each([[0, 600, 10_000, 0, 12], [6_000, 600, 10_000, 98, 112], [0, 600, 3, 0, 3], [599_990, 600, 10_000, 9_997, 10_000], [50, 0, 0, 0, 0]])(
  'scrolled to %i of %i high, %i rows: %i to %i', (top, height, count, first, end) => expect(rowsInSight(top, height, 60, count)).toEqual([first, end]),
);

test('a toast takes back once, and says when there is nothing to take back', () => {
  const toasts = createToasts();
  let undone = 0;
  toasts.show('Done', () => { undone += 1; });
  expect([toasts.undo(), toasts.undo(), undone, toasts.current.value]).toEqual([true, false, 1, null]);
  toasts.show('Copied');
  expect([toasts.undo(), toasts.current.value?.text]).toEqual([false, 'Copied']);
});
