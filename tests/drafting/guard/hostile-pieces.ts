// What hostile and odd texts are made of, piece after piece, and people whose names are among the pieces.
import type { HiddenPerson } from '../../../lib/domain/draft.ts';
import { invent, seeded } from './invented.ts';

export const pieces: readonly string[] = [
  'a', 'A', 'я', 'aB', 'a.', 'a-', "a'", 'x_', 'A B ', 'A.B. ', '1 ', '0', '12 ', '１', 'o0', 'one ', 'один ', 'two hundred ', 'oh two oh ', 'double ', 'ゼロ', '〇', ' ', '　', '\n', '  \n', '. ', '..', '-', '--\n', '(', '<', '<a@', '<a@b> ', '> ', '@x.', 'a@b ', 'm@www.(', 'www.', 'http://', '%40', '%D0%98', '\u0301', '\u200b', '\u00ad',
  'и\u0306', 'ﾀﾞ', 'ｱ', '🙂', '\ud800', 'İ', 'ǅ', '﷽', 'čć ', '森', '森さん', '部長。', '建築士', '・ア', 'カナ ', 'カ・ナ', '「', 'From: a <a@b.example>\n', 'the only notary, ', 'Anna ', 'Иванов ', 'De ', 'ann@birch.example ',
  'Mark Will ', 'Mark Will. ', 'mark ', 'De Luca ', 'Van Der Luca ', 'J. S. ', 'Ковалёв ', 'Александр Ковалёв ', '佐伯', 'さえき', '橋本', '橋本駅', 'ニコロ・デ・ルカ', '技術部長', '札幌技術部長', '北斗さん', 'Thornton ', 'Thornton Halcyon ', 'ABC ', 'k.saeki@hokuto.example ', '020 7946 0011 ', 'Falegname Cantù ',
];

const person = (id: string, name: string, more: Partial<HiddenPerson>): HiddenPerson => ({ id, name, otherNames: [], emails: [], phones: [], company: null, title: null, profileUrl: null, website: null, ...more });
const named: readonly HiddenPerson[] = [
  person('a', 'Nicolò De Luca', { otherNames: ['ニコロ・デ・ルカ'], emails: ['nicolo.deluca@deluca-mobili.example'], phones: ['+39 02 1234 5678'], company: 'De Luca & Figli Arredamenti srl', title: 'Falegname, Cantù', website: 'deluca-mobili.example' }),
  person('b', 'Александр Сергеевич Ковалёв', { otherNames: ['Alexander Kovalev'], phones: ['+7 921 555-12-34'], company: 'ООО «Северный мост»', title: 'Главный инженер, Выборг' }),
  person('c', '佐伯 康介', { otherNames: ['さえき こうすけ', 'Kosuke Saeki'], emails: ['k.saeki@hokuto.example'], phones: ['03-1234-5678'], company: '株式会社北斗電機', title: '技術部長、札幌', profileUrl: 'https://www.linkedin.com/in/佐伯康介' }),
  person('d', 'Elizabeth Mary Thornton-Hughes', { phones: ['020 7946 0011'], company: 'Thornton Halcyon Marine Surveys Ltd', title: 'Marine Surveyor, Falmouth' }),
  person('e', 'Mark Will', { otherNames: ['James Sutter'], company: 'ABC', title: 'only notary, Rose Hill' }),
  person('f', '橋本 誠', { company: '橋本運輸', title: '京都の庭師' }),
];
/** Twenty of four languages. */
export const crowd: readonly HiddenPerson[] = [...named, ...Array.from({ length: 14 }, (_, n) => invent(seeded(n + 1), (['en', 'it', 'ru', 'ja'] as const)[n % 4] ?? 'en', n))];
