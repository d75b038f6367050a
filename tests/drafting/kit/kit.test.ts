// The kit: starting texts that stand on their own, one sheet for all ways out, and nothing on it that was not written or approved.
import { describe, expect, it } from 'vitest';
import { emptyPerson } from '../../../lib/domain/person.ts';
import { defaultSettings, emptyKit } from '../../../lib/domain/settings.ts';
import { DRAFT_LANGUAGES } from '../../../lib/drafting/draft-language.ts';
import { kitFacts, kitSheet, providerSheet } from '../../../lib/drafting/kit/compose-sheet.ts';
import { loadKitWords } from '../../../lib/drafting/kit/load-kit-words.ts';
import { sheetHtml, sheetText } from '../../../lib/drafting/kit/sheet-text.ts';
import { filledKit, me } from './filled-kit.ts';

describe.each([...DRAFT_LANGUAGES])('%s', (language) => {
  it('has starting texts in its own words, with what the person said of themselves', async () => {
    const { start } = await loadKitWords(language);
    const facts = kitFacts(me, null);
    expect(start.phrases(facts)).toHaveLength(4);
    expect(start.phrases(facts)[0]).toContain('I hate paperwork');
    expect(start.phrases(facts)[0]).not.toContain('paperwork.');
    expect(start.forward(facts)).toContain('mara@lindqvist.example');
    expect(start.forward(facts)).toContain('Owners of small shops');
    const bare = kitFacts(defaultSettings, null);
    for (const text of [...start.phrases(bare), start.forward(bare), ...start.steps, start.certificate]) {
      expect(text).not.toMatch(/\bundefined\b|\bnull\b|\{|\}/u);
      if (language !== 'en') expect(text).not.toMatch(/\b(?:the|you|and)\b/u);
    }
    expect([...start.phrases(facts), start.forward(facts), ...start.steps, start.certificate].join('')).not.toMatch(/[!！]/u);
  });
  it('is one sheet as text and as HTML; what was written is escaped', async () => {
    const words = await loadKitWords(language);
    const sheet = kitSheet(me, filledKit(words), words);
    expect(sheet.blocks.map(({ part }) => part)).toEqual(['who', 'problems', 'triggers', 'notFor', 'phrases', 'steps', 'forward', 'reach']);
    const [text, html] = [sheetText(sheet, words.quoted), sheetHtml(sheet, words.quoted)];
    for (const { heading, lines } of sheet.blocks) for (const line of [heading, ...lines]) expect(text).toContain(line);
    expect(text).toContain(words.certificate.title);
    expect(html).toContain('&lt;Mara &amp; Co&gt;');
    expect(html).not.toContain('<Mara');
  });
});

describe('a sheet', () => {
  it('holds nothing that was not written: a kit of which nothing is written is empty', async () => {
    const words = await loadKitWords('en');
    expect(kitSheet({ ...me, ideal: null }, null, words).blocks).toEqual([]);
    expect(kitSheet({ ...me, ideal: null }, { ...emptyKit, steps: ['One'] }, words).blocks.map(({ part }) => part)).toEqual(['steps', 'reach']);
  });
  it('says the ideal client as this language has it, else as it is said once for all', async () => {
    const words = await loadKitWords('it');
    const own = { who: 'Artigiani', problems: [], triggers: [], notFor: null };
    expect(kitSheet(me, { ...emptyKit, ideal: own }, words).blocks[0]?.lines).toEqual(['Artigiani']);
    expect(kitSheet(me, emptyKit, words).blocks[0]?.lines).toEqual(['Owners of small shops']);
  });
  it('about a provider is for one’s own eyes: their ideal client, what they met, how to reach them', async () => {
    const words = await loadKitWords('en');
    const sheet = providerSheet({ ...emptyPerson('p'), name: 'Irena', title: 'Bookkeeper', ideal: me.ideal, emails: ['i@ledgerline.example'], notes: 'Phones back' }, ['Books for a café'], words);
    expect(sheet.blocks.map(({ part }) => part)).toEqual(['who', 'problems', 'triggers', 'notFor', 'earlier', 'notes', 'reach']);
    expect(sheet.certificate).toBeNull();
  });
});
