// People with everything that makes formats stumble, the same ones for the same number.
import { emptyPerson, type Person } from '../../lib/domain/person.ts';
import { seeded } from '../seeded.ts';

const NAMES = ['Anna Rossi', '佐藤 花子', 'Ирина Волкова', "Siobhán O'Hara-Łuk", 'Rosa "Rosie" Verdi', 'Neri, Ugo; detto \\n', 'Zoë 👩‍👩‍👧 𠮷野', '=HYPERLINK("http://x.example")', 'BEGIN:VCARD', "'quoted'", '-minus', 'Anna', ''];
const TEXTS = ['Studio Rossi, Neri & Co.', '株式会社あおば', 'ООО «Ромашка»', 'a;b,c\\d:e"f\'g', '=1+1', '+SUM(1)', '@here', 'END:VCARD', '陶器店の税理士さん、青色申告；消費税'.repeat(6), 'x'.repeat(300), '𠮷'.repeat(90), '::: x', 'tab here'];
const LINES = ['one\ntwo, three; four\\five', 'Via Larga 1\n20122 Milano\nItaly', '〒150-0000\n東京都渋谷区青葉1-2-3', 'say "hello"\nEND:VCARD\nBEGIN:VCARD', '=cmd\n=cmd', 'caret ^n ^^ ^\' "x"', 'plain'];
const TAGS = ['clients', 'fair 2019', '商工会', 'a,b', 'c;d', '=tag'];

export function inventPeople(seed: number, count: number): readonly Person[] {
  const random = seeded(seed);
  const at = (length: number): number => Math.floor(random() * length);
  const pick = <T>(from: readonly T[]): T => from[at(from.length)] as T;
  const maybe = <T>(value: T): T | null => (random() < 0.6 ? value : null);
  return Array.from({ length: count }, (_, i): Person => {
    const name = pick(NAMES);
    const plain = TEXTS.filter((text) => !text.includes(':::') && !text.includes('VCARD'));
    return {
      ...emptyPerson(`00000000-0000-7000-8000-${String(i).padStart(12, '0')}`), updatedAt: '2026-11-26T09:15:00.000Z-0000-d', name, otherNames: [...new Set(Array.from({ length: at(3) }, () => pick(plain)))].filter((other) => other !== name),
      emails: Array.from({ length: at(4) }, (__, k) => `p${i}.${k}@example.com`), phones: Array.from({ length: at(3) }, (__, k) => pick([`+39 02 000 ${1000 + k}`, `090-0000-${2000 + k}`, `(020) 7946 00${10 + k}`, `+1 555 010 0${100 + k} ext. 7`])),
      company: maybe(pick(TEXTS)), title: maybe(pick(TEXTS)), location: maybe(pick(['Milano, Italy', '日本渋谷区', 'London'])), postal: maybe(pick(LINES)), profileUrl: maybe(`https://www.linkedin.com/in/p-${i}/`), website: maybe('https://example.com/a?b=c;d,e'),
      notes: maybe(pick(LINES)), tags: Object.fromEntries(Array.from({ length: at(3) }, () => [pick(TAGS.slice(0, 3)), true as const])), language: maybe('it'),
    };
  });
}
