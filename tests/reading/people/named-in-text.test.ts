// Names in running text are met without what is glued to them, with the firm and the office that present them.
import { expect, it } from 'vitest';
import { english } from '../../../lib/reading/languages/en/english.ts';
import { german } from '../../../lib/reading/languages/de/german.ts';
import { italian } from '../../../lib/reading/languages/it/italian.ts';
import { japanese } from '../../../lib/reading/languages/ja/japanese.ts';
import { russian } from '../../../lib/reading/languages/ru/russian.ts';
import type { Language } from '../../../lib/reading/languages/language.ts';
import { namesIn } from '../../../lib/reading/people/named-in-text.ts';
import type { Sentence } from '../../../lib/reading/text/read-message.ts';

// A sentence with no cues: names are found without them.
const read = (language: Language, text: string) => namesIn({ language, text, start: 0, find: () => null } as unknown as Sentence, () => false);

it.each<[Language, string, string]>([
  [english, 'Captain Ransome Pike wants a word.', 'Ransome Pike'],
  [english, 'Either Ken Dyer or nobody.', 'Ken Dyer'],
  [english, 'I met Young Reuben Gask at the ford.', 'Reuben Gask'],
  [english, "They asked for Dougie Marr's Rayburn.", 'Dougie Marr'],
  [italian, 'Ho parlato con il Cavalier Ugo Stroili ieri.', 'Ugo Stroili'],
  [russian, 'Витражница Юнона Яхьяева ждёт.', 'Юнона Яхьяева'],
  [russian, 'Звонил Захар Плотников насчёт крыши.', 'Захар Плотников'],
  [russian, 'Я говорила с Казимиром Вонсом.', 'Казимир Вонс'],
  [german, 'Mein Nachbar Ole Rickmers baut Öfen.', 'Ole Rickmers'],
  [german, 'Das macht Inhaberin Tanja Reusch selbst.', 'Tanja Reusch'],
  [japanese, '会長\u3000轟木様にお伝えします。', '轟木'],
  [japanese, '妹の義父で、名前は丹下です。', '丹下'],
  [japanese, 'うちの義兄は権堂といいます。', '権堂'],
])('%# %s', (language, text, name) => expect(read(language, text).map((one) => one.name)).toContain(name));

it.each<[Language, string]>([[japanese, '館長さんに聞きました。'], [japanese, '世話さまになります。'], [japanese, '来週からさんざんです。']])('%# nobody in %s', (language, text) => expect(read(language, text)).toEqual([]));

it.each<[Language, string, string | null, string | null]>([
  [english, 'Meet Bea Holt, who runs storage for the Wimmera Grain Stores.', 'Wimmera Grain Stores', null],
  [english, 'Helen Strand is operations manager at Brightwater Dental.', 'Brightwater Dental', 'operations manager'],
  [english, 'I use a drone surveyor, Kwame Sarpong.', null, 'drone surveyor'],
  [english, 'Passing you Mr Desmond Laverty, Carryduff.', null, null],
  [italian, 'Il direttore del Grand Hotel Verbano, Ruggiero Tealdi, ha scritto.', 'Grand Hotel Verbano', 'direttore'],
  [italian, 'Un mio cliente, Andrea Pratesi di Pratesi Logistica, cerca qualcuno.', 'Pratesi Logistica', null],
  [russian, 'Галина Сергеевна, финансовый директор «Термопласта», ждёт.', '«Термопласта»', 'финансовый директор'],
  [russian, 'Есть Роман Пыжов, завод «Тагилкабель».', 'завод «Тагилкабель»', null],
  [russian, 'Моя соседка Карина Лис, ветеринар, согласна.', null, 'ветеринар'],
  [japanese, '市民会館の館長・高浜さんが探しています。', '市民会館', '館長'],
  [japanese, '富山の「北陸ケミカル」の開発部長・神保さんです。', '北陸ケミカル', '開発部長'],
])('%# %s', (language, text, company, title) => {
  const [one] = read(language, text);
  expect([one?.company ?? null, one?.title ?? null]).toEqual([company, title]);
});
