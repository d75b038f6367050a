// What a Japanese signature says of its writer: the firm, the position, the name; never an address for a firm.
import { expect, it } from 'vitest';
import { readJapaneseSignature } from '../../lib/reading/people/japanese-signature.ts';

const TITLE = /代表|店長|部長/u;
it.each([
  ['an address that spells a firm', '大野 千晶\nohno@hachi-bakery.example', '大野 千晶', null],
  ['a site', '大野 千晶\nhttps://www.hachi-bakery.example\nwww.hachi-shop.example', '大野 千晶', null],
  ['a firm with its form', '株式会社はちみつ堂\n代表 大野 千晶\nohno@hachi.example', '大野 千晶', '株式会社はちみつ堂'],
])('%s', (_what, signature, sender, company) => expect(readJapaneseSignature(signature, sender, TITLE).company).toBe(company));
