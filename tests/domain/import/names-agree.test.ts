import { expect, test } from 'vitest';
import { mayBeOnePerson } from '../../../lib/domain/import/names-agree.ts';

test.each([
  ['Anna Rossi', 'Anna Bianchi'], ['Bob Smith', 'Robert Smith'], ['Bob', 'Robert'], ['山田太郎', 'Taro Yamada'], ['山田 太郎', '山田太郎'], ['山田', '山田太郎'], ['Анна Петрова', 'Anna Petrova'], ['José García', 'Jose Garcia'], ['', 'Anna Rossi'], ['Петрова Анна', 'Анна Сергеевна Петрова'],
])('%s and %s may be one', (a, b) => expect([mayBeOnePerson(a, b), mayBeOnePerson(b, a)]).toEqual([true, true]));
test.each([['Anna Rossi', 'Bruno Verdi'], ['山田太郎', '佐藤花子'], ['Анна Петрова', 'Иван Сидоров']])('%s and %s are two who share an address', (a, b) => expect([mayBeOnePerson(a, b), mayBeOnePerson(b, a)]).toEqual([false, false]));
