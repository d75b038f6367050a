// The book suggests whose trade or earlier referrals share telling words with a need, and nobody else.
import { describe, expect, it } from 'vitest';
import { captureContact } from '../../lib/actions/capture-contact.ts';
import { suggestPeople } from '../../lib/actions/suggest-people.ts';
import { emptyPerson, type Person } from '../../lib/domain/person.ts';
import { must, tools } from './line.ts';

async function book(...people: Partial<Person>[]) {
  const kit = await tools();
  for (const facts of people) must(await captureContact(kit, { ...emptyPerson(kit.newId()), ...facts }, kit.newId()));
  return kit;
}
const names = async (kit: Awaited<ReturnType<typeof book>>, need: string): Promise<string[]> => (await suggestPeople(kit, need, [])).map((s) => s.person.name);

describe('a suggestion', () => {
  it.each([
    ['a bookkeeper for my web shop', [{ name: 'Irena', title: 'Bookkeeping for shops' }, { name: 'Paul', title: 'Roofer' }, { name: 'Sam', title: 'Dentist' }], ['Irena']],
    ['飲食店に強い税理士を探しています', [{ name: '大塚', title: '税理士' }, { name: '永田', title: '歯科医師' }, { name: '森', title: '大工' }], ['大塚']],
    ['нужен бухгалтер для магазина', [{ name: 'Костя', title: 'Бухгалтерия и налоги' }, { name: 'Миша', title: 'Настройщик пианино' }, { name: 'Оля', title: 'Юрист' }], ['Костя']],
    ['cerco un commercialista', [{ name: 'Annalisa', neutral: 'una commercialista per negozi' }, { name: 'Bepi', title: 'Idraulico' }, { name: 'Ugo', title: 'Notaio' }], ['Annalisa']],
  ] as const)('for %s is whose trade it is', async (need, people, expected) => {
    expect(await names(await book(...people), need)).toEqual(expected);
  });
  it('is nobody where nobody fits, and where a word tells nobody apart', async () => {
    const kit = await book({ name: 'A', notes: 'met at the fair' }, { name: 'B', notes: 'met at the fair' }, { name: 'C', notes: 'met at the fair' });
    expect(await names(kit, 'a stand for the fair')).toEqual([]);
    expect(await names(kit, 'a lawyer')).toEqual([]);
    expect(await names(kit, '')).toEqual([]);
  });
});
