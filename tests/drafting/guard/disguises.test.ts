// A hidden person put into an innocent text in every disguise is found, and the quote stands where it says.
import { describe, expect, it } from 'vitest';
import type { GuardedText, HiddenPerson } from '../../../lib/domain/draft.ts';
import { findDisclosures } from '../../../lib/drafting/guard/find-disclosures.ts';
import { russianCases } from '../../../lib/drafting/guard/names/russian-cases.ts';

interface Someone extends Partial<HiddenPerson> {
  readonly name: string;
}
const hiddenOf = (someone: Someone): HiddenPerson => ({ id: 'x', otherNames: [], emails: [], phones: [], company: null, title: null, profileUrl: null, website: null, ...someone });
const reader = [{ name: 'Olive Tranter', emails: ['olive@tranter.example'] }];
const find = (someone: Someone, bodyText: string, more: Partial<GuardedText> = {}) =>
  findDisclosures({ to: ['olive@tranter.example'], cc: [], bcc: [], subject: 'Hello', bodyText, attachments: [], ...more }, [hiddenOf(someone)], reader);

const plain: Record<string, (name: string) => string> = {
  'as it is': (name) => name,
  'upper case': (name) => name.toUpperCase(),
  'full width': (name) => name.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  'zero-width characters': (name) => [...name].join('\u200b'),
  'soft hyphens': (name) => name.replace(/(..)/g, '$1\u00ad'),
  'accents that come apart': (name) => name.normalize('NFD'),
  'no accents': (name) => name.normalize('NFD').replace(/(?!\u0306)\p{Mn}/gu, '').normalize('NFC'),
  'spaced out': (name) => [...name].filter((c) => /\p{L}/u.test(c)).join(' '),
  underscores: (name) => name.replace(/\s+/g, '_'),
  'grown together': (name) => name.replace(/\s+/g, ''),
  'surname first': (name) => name.split(' ').reverse().join(', '),
  'bold letters': (name) => [...name].map((c) => (/[a-z]/.test(c) ? String.fromCodePoint(0x1d41a + c.charCodeAt(0) - 97) : /[A-Z]/.test(c) ? String.fromCodePoint(0x1d400 + c.charCodeAt(0) - 65) : c)).join(''),
  'look-alikes': (name) => name.replace(/[aeocpxyAEOCPTXHMBK]/g, (c) => ({ a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', y: 'у', A: 'А', E: 'Е', O: 'О', C: 'С', P: 'Р', T: 'Т', X: 'Х', H: 'Н', M: 'М', B: 'В', K: 'К' })[c] ?? c),
  'one letter doubled': (name) => name.replace(/(\p{L})(\p{L}{2})$/u, '$1$1$2'),
};
const names = ['Leopold Ashcombe', 'Zoë Lindqvist', 'Caitríona Fogarty', 'Nicolò Bevilacqua', "Simone D'Alessio", 'Ottavia De Benedictis', 'Фёдор Лихачёв', 'Наталья Добролюбова', 'Jürgen Schäffler', 'Łukasz Wróblewski'];
const frames = ['I had a word with {} about it on Monday.', 'Ne ho parlato con {} lunedì scorso.', 'Вчера удалось поговорить с {} об этом деле.'];

describe('a name in disguise', () => {
  for (const name of names)
    it.each(Object.keys(plain))(`${name}: %s`, (disguise) => {
      for (const frame of frames) {
        const text = frame.replace('{}', (plain[disguise] as (name: string) => string)(name));
        const found = find({ name }, text);
        expect(found.some((f) => f.level === 'leak'), text).toBe(true);
        for (const f of found) expect(text.slice(f.start, f.start + f.quote.length)).toBe(f.quote);
      }
    });
});

describe('Russian names in all cases', () => {
  it.each([['Игорь Веденеев'], ['Наталья Рябцева'], ['Лев Гурвич'], ['Павел Стрелец'], ['Анна Ковалевская'], ['Юлия Берг']])('%s', (name) => {
    const [first = '', last = ''] = name.split(' ');
    for (const [one, size] of [[first, first.length], [last, last.length]] as const)
      for (const form of russianCases(one.toLowerCase()).slice(0, 7).filter((f) => f.length >= size - 1)) {
        const written = form.charAt(0).toUpperCase() + form.slice(1);
        expect(find({ name }, `Речь шла о том, что ${written} этим занимается.`).length, written).toBeGreaterThan(0);
      }
  });
});

describe('a name below the mail', () => {
  const someone = { id: 'p', name: 'Agnes Wirral', otherNames: [], emails: [], phones: [], company: null, title: null, profileUrl: null, website: null };
  const below = (name: string, isSender: boolean) => findDisclosures({ to: [], cc: [], bcc: [], subject: '', bodyText: `Somebody needs you.\n\nKind regards,\nMara Lindqvist\n\n${name}`, attachments: [] }, [someone], [{ name: 'Mara Lindqvist', emails: [], isSender }]).map(({ level }) => level);
  it('is somebody else’s where the sender is known', () => expect(below('Agnes', true)).toEqual(['leak']));
  it('may be the sender’s own where nobody says who that is', () => expect(below('Agnes', false)).toEqual([]));
  it('is nobody else’s where it is the sender’s', () => expect(below('Mara', true)).toEqual([]));
});

describe('Russian names as others write them', () => {
  it.each([
    ['Юрий Щеглов', 'Sceglov', 'con {}, che lavora da solo'], ['Анна Щукина', 'Sciukina', 'con la signora {}'], ['Олег Черкасов', 'Cerkasov', 'mi ha scritto {} ieri'], ['Лев Герасимов', 'Gherasimov', 'conosco bene {}'],
    ['Юрий Щеглов', 'Schtscheglow', 'mit Herrn {} gesprochen'], ['Яков Жуков', 'Joukov', 'avec Monsieur {} hier'],
  ])('%s: %s', (name, written, said) => expect(find({ name }, `Si parlava ${said.replace('{}', written)}.`).map(({ quote }) => quote).join()).toContain(written));
});

describe('Japanese names', () => {
  const someone = { name: '佐伯 康介', otherNames: ['さえき こうすけ', 'Kosuke Saeki'] };
  it.each(['佐伯さん', '佐伯', '康介さん', '佐伯康介', '佐　伯　康　介', 'さえきさん', 'サエキ様', 'ｻｴｷ様', 'Saeki', 'SAEKI Kosuke', 'Kousuke Saeki', 'Kōsuke', 'Saéki', 'こうすけさん'])('%s', (written) => {
    expect(find(someone, `先日、${written}に少しだけ聞きました。`).length).toBeGreaterThan(0);
  });
  it.each(['渡辺', '渡邊', '渡邉'])('old and new kanji: %s', (written) => {
    for (const record of ['渡辺 修', '渡邊 修', '渡邉 修']) expect(find({ name: record }, `${written}様に伺いました。`)[0]?.level).toBe('leak');
  });
});

describe('short names', () => {
  it.each([
    ['Robert Ashcombe', 'Bob'], ['Elizabeth Ashcombe', 'Liz'], ['Liz Ashcombe', 'Elizabeth'], ['Giuseppe Bevilacqua', 'Beppe'], ['Francesca Bevilacqua', 'Checca'], ['Иван Лихачёв', 'Ваней'],
    ['Анастасия Лихачёва', 'Насте'], ['Александр Лихачёв', 'Сашу'], ['Александр Лихачёв', 'Sasha'], ['Евгения Лихачёва', 'Zhenya'],
  ])('%s is %s', (name, short) => {
    expect(find({ name }, `I told you that ${short} called.`)[0]?.level).toBe('leak');
  });
});

describe('numbers and addresses', () => {
  const phone = ['+44 20 7946 0311'];
  it.each(['+44 20 7946 0311', '+442079460311', '0044 20 79460311', '020 7946 0311', '(020) 7946-0311', '020.7946.0311', '０２０－７９４６－０３１１', '〇二〇ー七九四六ー〇三一一', 'oh two oh seven nine four six oh three one one', '0 2 0 7 9 4 6 0 3 1 1', '+44 (0)20 7946 0311', '7946 0311', '020\u200b7946\u200b0311', 'tel:+442079460311'])('phone %s', (written) => {
    expect(find({ name: 'Leopold Ashcombe', phones: phone }, `The number is ${written}, after six.`).find((f) => f.of === 'phone')?.level).toBe('leak');
  });
  it.each(['l.ash@ashwork.example', 'L.ASH@ASHWORK.EXAMPLE', 'l.ash at ashwork dot example', 'l.ash [at] ashwork [dot] example', 'l.ash(at)ashwork.example', 'l.ash собака ashwork точка example', 'l.ash chiocciola ashwork punto example', 'l.ash＠ashwork．example', 'l.ash アットマーク ashwork ドット example', 'l . ash @ ashwork . example', 'mailto:l.ash%40ashwork.example'])('address %s', (written) => {
    expect(find({ name: 'Leopold Ashcombe', emails: ['l.ash@ashwork.example'] }, `Write to ${written} please.`).find((f) => f.of === 'email')?.level).toBe('leak');
  });
  it('looks into every field', () => {
    const someone = { name: 'Leopold Ashcombe', emails: ['l.ash@ashwork.example'] };
    for (const more of [{ to: ['l.ash@ashwork.example'] }, { cc: ['Leopold Ashcombe <x@y.example>'] }, { bcc: ['lashcombe@mail.example'] }, { subject: 'About Ashcombe' }, { quotedText: 'On Monday Leopold Ashcombe wrote:' }, { attachments: ['offer_ashcombe_v2.pdf'] }])
      expect(find(someone, 'Nothing here.', more)[0]).toMatchObject({ level: 'leak', field: Object.keys(more)[0] });
  });
});

describe('firms and details', () => {
  it.each([
    [{ company: 'Halcyon Acoustics Ltd' }, 'the people at Halcyon Acoustics know'], [{ company: 'Halcyon Acoustics Ltd' }, 'the people at HALCYON ACOUSTICS LIMITED know'], [{ company: 'АО «Полярная мачта»' }, 'знакомый из «Полярной мачты»'],
    [{ company: 'Cooperativa Lavoratori Portuali Adriatici' }, 'un contatto nella CLPA'], [{ company: '株式会社北斗電機' }, '北斗電機の方です'], [{ website: 'https://www.kupferblau.example/de' }, 'see kupferblau.example'], [{ profileUrl: 'https://www.linkedin.com/in/echo-doctor-7' }, 'linkedin.com/in/echo-doctor-7'],
    [{ title: 'Notary, Kifissia' }, 'the only notary in Kifissia'], [{ title: 'Liutaia, Bagnacavallo' }, "L'unica liutaia di Bagnacavallo"], [{ company: 'ООО «Вектор»', name: 'Анна Викторовна Зимина' }, 'есть А.В. в «Векторе»'],
  ] satisfies (readonly [Partial<HiddenPerson>, string])[])('%o in "%s"', (more, text) => {
    expect(find({ name: 'Leopold Ashcombe', ...more }, text)[0]?.level).toBe('leak');
  });
});

describe('what stays quiet', () => {
  it.each([
    ['Rose Tindall', 'The roses rose early. Rose petals are on the table.'], ['Mark Whitford', 'Mark the date, please, and mark my words.'], ['Will Sayer', 'Will you come? I will.'], ['June Marsh', 'In June we meet; by the end of June the marsh dries.'],
    ['Georgia Stamper', 'An orchard near Macon, Georgia, in the state of Georgia.'], ['Luca Conti', 'Fare i conti, i conti tornano.'], ['Bruno Costa', 'Quanto costa? La costa è bella.'], ['Вера Лагутина', 'Есть вера в успех.'], ['Владимир Носов', 'Едем во Владимир и работаем во Владимире.'],
    ['Артём Ким', 'Каким образом? Таким.'], ['森 愛', '森を歩く。森林の話。'], ['大和 俊介', '大和市の大和駅で会います。'], ['岡本 静', '福岡本社で静かに話す。'], ['Mercedes Ruiz', 'He drives a Mercedes.'], ['Olive Kestrel', 'Dear Olive, hope all is well.'],
  ])('%s: %s', (name, text) => {
    expect(find({ name }, text)).toEqual([]);
  });
  it('"not them" is heard, but never for a number', () => {
    const someone = hiddenOf({ name: 'Leopold Ashcombe', phones: ['+44 20 7946 0311'] });
    const draft = { to: [], cc: [], bcc: [], subject: '', bodyText: 'Ashcombe is a village; call 020 7946 0311.', attachments: [] };
    expect(findDisclosures(draft, [someone], reader, () => true).map((f) => f.of)).toEqual(['phone']);
  });
});
