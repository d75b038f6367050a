// Names and addresses as people write them.
import { expect, it } from 'vitest';
import { addressesFrom, addressFrom } from '../../../lib/domain/writing/written-address.ts';

it.each([
  ['Anna Bell <anna@bell.example>', 'Anna Bell', 'anna@bell.example'],
  ['"Bell, Anna" <anna@bell.example>', 'Bell, Anna', 'anna@bell.example'],
  ['anna@bell.example', null, 'anna@bell.example'],
  ['Anna', 'Anna', null],
])('%s', (written, name, email) => expect(addressFrom(written)).toEqual({ name, email }));

it.each([
  ['Anna <a@x.example>, b@y.example, Lee, Ann <l@z.example>', ['Anna a@x.example', ' b@y.example', 'Lee, Ann l@z.example']],
  ['Mara; Ben Alder <b@y.example>;', ['Mara ', 'Ben Alder b@y.example']],
  ['a@x.example,b@y.example', [' a@x.example', ' b@y.example']], [' ', []],
])('several: %s', (written, all) => expect(addressesFrom(written).map(({ name, email }) => `${name ?? ''} ${email ?? ''}`)).toEqual(all));
