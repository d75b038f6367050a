// A due thing in a few words: nobody is named where nobody is meant.
import { describe, expect, test } from 'vitest';
import type { DueItem } from '../../../lib/actions/due.ts';
import type { FollowUp } from '../../../lib/domain/follow-up.ts';
import { emptyPerson } from '../../../lib/domain/person.ts';
import { UI_LANGUAGES } from '../../../lib/i18n/language.ts';
import { loadLanguage } from '../../../lib/i18n/load-language.ts';
import { t } from '../../../lib/i18n/translate.ts';
import { dueWords } from '../../../components/referral/due-words.ts';

const item = (facts: Partial<FollowUp>, more: Partial<DueItem> = {}): DueItem => ({
  followUp: { id: 'f', revision: 1, updatedAt: '', referralId: null, personId: null, kind: 'own-note', dueOn: '2026-11-26', state: 'open', since: '2026-11-20', note: null, ...facts },
  person: null, referral: null, other: null, firstFrom: false, late: 0, ...more,
});

describe.each([...UI_LANGUAGES])('%s', (language) => {
  test.each([item({ kind: 'review' }), item({ kind: 'own-note', note: 'Call the printer' })])('what is about nobody is called by what it is', async (due) => {
    await loadLanguage(language, ['base', 'due', 'today'], []);
    const words = dueWords(due, '2026-11-26');
    expect(Object.values(words).filter((text) => text.includes(t('party.unknown')))).toEqual([]);
  });
  test('what is about somebody is called by their name', async () => {
    await loadLanguage(language, ['base', 'due', 'today'], []);
    expect(dueWords(item({ kind: 'stay-in-touch', personId: 'p' }, { person: { ...emptyPerson('p'), name: 'Irena Novakova' } }), '2026-11-26').name).toContain('Irena Novakova');
  });
});
