// A document is unzipped and read again: every word is there, in the language and the fonts it is written in.
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DRAFT_LANGUAGES } from '../../../lib/drafting/draft-language.ts';
import { kitSheet } from '../../../lib/drafting/kit/compose-sheet.ts';
import { loadKitWords } from '../../../lib/drafting/kit/load-kit-words.ts';
import { writeSheet } from '../../../lib/exchange/docx/write-sheet.ts';
import { filledKit, me } from '../../drafting/kit/filled-kit.ts';

const open = (bytes: Uint8Array): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/u.test(name)).map(([name, part]) => [name, strFromU8(part)]));
const textOf = (xml: string): string => [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((match) => match[1]).join('')).join('\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe.each([...DRAFT_LANGUAGES])('%s', (language) => {
  it('holds every line of the sheet and the certificate on a page of its own', async () => {
    const words = await loadKitWords(language);
    const sheet = kitSheet(me, filledKit(words), words);
    const parts = open(await writeSheet(sheet, words.quoted, 'a4'));
    const xml = parts['word/document.xml'] ?? '';
    const text = textOf(xml);
    for (const { heading, lines } of sheet.blocks) for (const line of [heading, ...lines]) expect(text).toContain(line);
    expect(text).toContain(words.certificate.title);
    expect(text).toContain('<Mara & Co>');
    expect(xml.match(/<w:sectPr/gu)).toHaveLength(2);
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    const tag = { en: 'en-GB', ja: 'ja-JP', it: 'it-IT', ru: 'ru-RU' }[language];
    expect(xml).toContain(`w:lang w:val="${tag}"`);
    expect(xml).toContain('w:eastAsia="Yu Mincho"');
    if (language === 'ja') { expect(xml).toContain('w:eastAsia="ja-JP"'); expect(xml).toContain('w:hint="eastAsia"'); }
    expect(parts['docProps/core.xml'] ?? '').not.toMatch(/Un-named/u);
    expect(JSON.stringify(parts)).not.toMatch(/TargetMode=\\?"External/u);
  });
});
it('is on Letter where that is asked for, and without a certificate it has one part', async () => {
  const words = await loadKitWords('en');
  const xml = open(await writeSheet(kitSheet(me, { ...filledKit(words), certificate: null }, words), words.quoted, 'letter'))['word/document.xml'] ?? '';
  expect(xml).toContain('<w:pgSz w:w="12240" w:h="15840"');
  expect(xml.match(/<w:sectPr/gu)).toHaveLength(1);
});
