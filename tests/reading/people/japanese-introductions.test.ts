// A Japanese writer's first words and signature give the firm's own name, and never a kind of business alone.
import { expect, it } from 'vitest';
import { readAddressee, readJapaneseSignature, readSelfIntroduction } from '../../../lib/reading/people/japanese-signature.ts';

const TITLE = /代表|店長|部長|主任|室長/u;
it.each([
  ['楠本農機　楠本', '楠本 啓介', '楠本農機', null],
  ['茂呂機械', '茂呂 達郎', '茂呂機械', null],
  ['塾長 長峰 佑', '長峰 佑', null, '塾長'],
  ['近畿信用保証　ものづくり支援室 室長\n五百旗頭 誠', '五百旗頭 誠', null, 'ものづくり支援室 室長'],
  ['葵電材株式会社 総務部 保科 由紀', '保科 由紀', '葵電材株式会社', null],
])('%s', (signature, sender, company, title) => {
  const facts = readJapaneseSignature(signature, sender, TITLE);
  if (company) expect(facts.company).toBe(company);
  expect(facts.title).toBe(title);
});

it.each([
  ['お世話になります。さくら保険の望月でございます。', '望月', '', 'さくら保険', false],
  ['古市農園です。先日はどうも。', '古市', '百合', '古市農園', false],
  ['権現旅館のさくらです。', '権現', 'さくら', '権現旅館', false],
  ['能面打ちの井筒です。', '井筒', '', '能面打ち', true],
])('%s', (text, family, given, of, isWork) => expect(readSelfIntroduction(text, family, given)).toEqual({ of, isWork }));

it.each([['印刷の葛西です。', '葛西'], ['観光協会の門脇です。', '門脇'], ['PTAの丸井です。', '丸井'], ['高浜です。', '高浜']])('%s names no firm', (text, family) => expect(readSelfIntroduction(text, family)).toBeNull());

it('reads the firm a letter is addressed to', () => {
  expect(readAddressee('戸塚メガネ様\n\n先週はどうも。', '戸塚')).toBe('戸塚メガネ');
  expect(readAddressee('戸塚様\n\n先週はどうも。', '戸塚')).toBeNull();
});
