// How other languages write a Russian name, and how Italian and Polish letters are heard: forms that no single key covers. It must not know whose name it is.

const table = (text: string): ReadonlyMap<string, string> => new Map(text.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
const german = table('аa бb вw гg дd еe ёjo жsch зs иi йj кk лl мm нn оo пp рr сs тt уu фf хch цz чtsch шsch щschtsch ъ ыy ь эe юju яja');
const french = table('аa бb вv гg дd еe ёio жj зz иi йi кk лl мm нn оo пp рr сs тt уou фf хkh цts чtch шch щchtch ъ ыy ь эe юiou яia');
const italian = table('аa бb вv гg дd еe ёio жg зz иi йi кk лl мm нn оo пp рr сs тt уu фf хch цz чc шsc щsc ъ ыy ь эe юiu яia');
const spelt = (word: string, letters: ReadonlyMap<string, string>): string => [...word].map((letter) => letters.get(letter) ?? letter).join('');

/** A word of a name in lower case, as it stands on record with its accents. */
export function otherSpellings(written: string): readonly string[] {
  // Before a, o and u Italian keeps a soft sound by an i, before e and i a hard one by an h: Щукин is Sciukin, Черкасов is Cerkasov, Щеглов is Sceglov.
  if (/[а-яё]/.test(written)) return [spelt(written, german), spelt(written, french), spelt(written.replace(/(?<=[чшщж])(?=[аоу])/g, 'i').replace(/(?<=г)(?=[еи])/g, 'h'), italian)];
  const forms: string[] = [];
  // Moreau is Моро, Fournier is Фурнье.
  if (/eau|oux$|ault$|oi|ier$|ard$|[éèêç]/.test(written) && /^[\p{L}'’-]+$/u.test(written))
    forms.push(written.replace(/eaux?|au(?:lt|x)?/g, 'o').replace(/ou/g, 'u').replace(/oi/g, 'ua').replace(/[éèê]/g, 'e').replace(/ç/g, 's').replace(/ai|ei/g, 'e').replace(/ch/g, 'sh').replace(/ph/g, 'f').replace(/gn/g, 'n').replace(/ier$/, 'ie').replace(/[tdsxpz]+$/, ''));
  // Szczepańska is Щепаньская.
  if (/sz|cz|rz/.test(written)) forms.push(written.replace(/szcz/g, 'shch').replace(/sz/g, 'sh').replace(/cz/g, 'ch').replace(/rz/g, 'zh').replace(/w/g, 'v').replace(/ń/g, 'n'));
  if (/[ąęłńśźżćó]/.test(written)) forms.push(written.replace(/ą(?=[bp])/g, 'om').replace(/ą/g, 'on').replace(/ę(?=[bp])/g, 'em').replace(/ę/g, 'en'));
  // Castelfranchi is Кастельфранки, Guicciardi is Гвиччарди.
  if (/^[a-zàèéìòù']+$/.test(written) && /[aeioàèéìòù]$/.test(written) && /[cg]h[ei]|gn|gli|sc[ei]|c[ei]/.test(written))
    forms.push(written.replace(/sc(?=[ei])/g, 'sh').replace(/cc?h(?=[ei])/g, 'k').replace(/ggh?(?=[ei])|gh(?=[ei])/g, (found) => (found.endsWith('h') ? 'g' : 'dzh')).replace(/cc?i(?=[aou])/g, 'ch').replace(/cc?(?=[ei])/g, 'ch').replace(/gli(?=[aeou])/g, 'li').replace(/gn/g, 'ni'));
  return forms;
}
