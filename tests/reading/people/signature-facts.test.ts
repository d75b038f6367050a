// A signature gives the sender's own firm and office, however they are set, and nothing that only stands near them.
import { expect, it } from 'vitest';
import { english } from '../../../lib/reading/languages/en/english.ts';
import { italian } from '../../../lib/reading/languages/it/italian.ts';
import { russian } from '../../../lib/reading/languages/ru/russian.ts';
import { cardIn, readSignature } from '../../../lib/reading/people/signature-facts.ts';

const day = '2026-03-02T09:00:00+00:00';
it.each([
  ['a family name with a trade', english, 'Calvin Osei', 'c@x.example', 'Cal\n\nOsei Barbers, Livernois Ave', 'Osei Barbers', null],
  ['letters of honour are no firm', english, 'Ursula Beck', 'u@beckarchitects.example', 'Ursula Beck RIBA\nDirector\nBeck Architects | 01632 960 640', 'Beck Architects', 'Director'],
  ['a number behind the firm', english, 'Reg Tolley', 'reg@tolleymowing.example', 'Reg Tolley\nTolley Mowing 07700 900 906', 'Tolley Mowing', null],
  ['an office that no list knows', english, 'Tobias Fell', 't@stoswins.example', "Tobias Fell\nConvener, Skerryfoot Lighthouse Trust", 'Skerryfoot Lighthouse Trust', 'Convener'],
  ['a title over a comma', english, 'Jo Hart', 'jo@hartlegal.example', 'Jo Hart\nPartner, Private Client\nHart Legal LLP', 'Hart Legal LLP', 'Partner, Private Client'],
  ['a slogan is no firm', english, 'Odell Prine', 'odell@mail.example', 'Odell Prine\ncall me after church', null, null],
  ['office and firm in one breath', italian, 'Ottorino Gallo', 'o@diocesi.example', "mons. Ottorino Gallo\nDirettore dell'Archivio Diocesano", 'Archivio Diocesano', 'Direttore'],
  ['what a firm sells is no office', italian, 'Vasco Melis', 'v@x.example', 'Vasco Melis\npotature in quota\nStudio Melis', 'Studio Melis', null],
  ['quotation marks', russian, 'Максим Дёгтев', 'm@nedv.example', 'Максим Дёгтев\n«Контур Недвижимость»\n+7 (351) 201-78-00', '«Контур Недвижимость»', null],
  ['office, form and name', russian, 'Святослав Гайдамак', 's@lift.example', 'Гайдамак С. И.\nдиректор ООО «Лифт-Юг», т. 8 (862) 012-77-00', 'ООО «Лифт-Юг»', 'директор'],
  ['an office of several words', russian, 'Галия Сафиуллина', 'g@torg.example', 'Галия Сафиуллина\nначальник отдела персонала, ТД «Кама-Торг»', 'ТД «Кама-Торг»', 'начальник отдела персонала'],
  ['an address in Latin letters', russian, 'Герман Луценко', 'g@lutsenko-audit.example', 'Герман Луценко\nЛуценко Аудит', 'Луценко Аудит', null],
])('%s', (_what, language, name, email, signature, company, title) => {
  const facts = readSignature(signature, language, { name, email }, day);
  expect([facts.company, facts.title]).toEqual([company, title]);
});

it('finds the card that nothing parts from the words', () => {
  expect(cardIn('Please confirm.\n\nYours faithfully\n\nAubrey Lane\nSenior Partner\nLane LLP\n\nLane LLP is regulated by the authority and does not accept service by mail.', ['Aubrey', 'Lane'])).toBe('Aubrey Lane\nSenior Partner\nLane LLP');
  expect(cardIn('See you there on Friday, and bring the drawings with you please.', ['Aubrey', 'Lane'])).toBeNull();
});
