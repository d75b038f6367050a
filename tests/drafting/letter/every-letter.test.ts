// Every letter and card as its lines stand on paper, in four languages: kept as text to be read. Japanese ones line by line of vertical paper.
import { describe, expect, test } from 'vitest';
import type { DraftKind, Register } from '../../../lib/domain/draft.ts';
import { composeDraft } from '../../../lib/drafting/compose-draft.ts';
import { DRAFT_LANGUAGES, loadWording } from '../../../lib/drafting/draft-language.ts';
import { partsOf, type LetterFacts } from '../../../lib/drafting/letter/letter-parts.ts';
import { verticalPages } from '../../../lib/drafting/letter/vertical-lines.ts';
import type { Variant } from '../../../lib/drafting/wording/wording.ts';
import { fullTales } from '../full-tales.ts';
import { mayTell, person, received, settings, TODAY } from '../people-of-a-tale.ts';

const LETTERS: readonly (readonly [DraftKind, Variant])[] = [
  ['thanks-letter', 'plain'], ['thanks-letter', 'anyway'], ['thanks-letter', 'after-meeting'], ['apology', 'letter'], ['thanks-letter', 'card'], ['thanks-letter', 'card-anyway'], ['thanks-letter', 'card-meeting'],
];
const REGISTERS: readonly Register[] = ['formal', 'familiar'];
const WIDTH = 64;

/** The lines as they stand: the date and the end on the right, the signature below its space. */
function laid(body: string, facts: LetterFacts, isCard: boolean): string {
  const parts = partsOf(body, facts);
  if (facts.language === 'ja') {
    const pages = verticalPages(parts, isCard ? { signs: 27, lines: 7 } : { signs: 40, lines: 16 });
    return pages.map((page) => page.map(({ text, indent, low }) => `${low ? '↓' : '｜'}${'　'.repeat(indent)}${text}`).join('\n')).join('\n（二枚目）\n');
  }
  return parts.filter(({ role }) => role !== 'sender').map(({ role, lines }) => {
    const isRight = (role === 'date' && facts.language !== 'ru') || (isCard && role === 'from');
    return `${role === 'from' && !isCard ? '\n\n' : ''}${lines.map((line) => (isRight ? line.padStart(WIDTH) : line)).join('\n')}`;
  }).join('\n\n');
}

describe.each(DRAFT_LANGUAGES)('%s', (language) => {
  test('reads on paper as it was read when it was last looked through', async () => {
    const wording = await loadWording(language);
    const tale = fullTales[language];
    const people = (['prospect', 'provider', 'introducer'] as const).map((id) => person(id, tale[id]));
    const mine = settings(tale.me);
    const postal = tale.typed['me.address'] ?? null;
    const page = LETTERS.flatMap(([kind, variant]) => REGISTERS.map((register) => {
      const composed = composeDraft({ kind, variant, register, people, settings: mine, today: TODAY, readers: ['introducer'], referral: received({ optIns: mayTell, introducedInWriting: true, need: tale.need }), typed: tale.typed }, wording);
      if (!composed.ok) throw new Error(`${language} ${kind} ${variant}: ${composed.reason} ${composed.missing.join()}`);
      const facts: LetterFacts = { language, postal, own: [mine.name, mine.name.split(' ')[0] ?? '', mine.company ?? ''], date: wording.forms.date(TODAY, [], TODAY) };
      const text = laid(composed.value.body, facts, variant.startsWith('card'));
      // A card is short: it fits.
      if (variant.startsWith('card')) expect([variant, composed.value.body.length < 260, text.includes('（二枚目）')]).toEqual([variant, true, false]);
      // Every signature is found, every date too where there is one.
      expect(partsOf(composed.value.body, facts).some(({ role }) => role === 'from') || (language === 'ja' && register === 'familiar')).toBe(true);
      return `## ${kind} · ${variant} · ${register}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
    }));
    await expect(`# ${language}\n\n${page.join('\n')}`).toMatchFileSnapshot(`every-letter/${language}.md`);
  });
});
