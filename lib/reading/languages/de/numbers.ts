// Amounts in German words, which are written together. Data only.
import type { NumberWords } from '../language.ts';

export const germanNumbers: NumberWords = {
  values: {
    ein: 1, eins: 1, eine: 1, einen: 1, einer: 1, zwei: 2, zwo: 2, drei: 3, vier: 4, fünf: 5, fuenf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, zwoelf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, fuenfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
    zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, fuenfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90, anderthalb: 1.5, eineinhalb: 1.5, einundeinhalb: 1.5, fuffzig: 50, fuffi: 50, hunni: 100, 'hunderter': 100, fünfziger: 50,
  },
  scales: { hundert: 100, tausend: 1000, tausender: 1000, mille: 1000, 'tsd.': 1000, 'tds.': 1000, riesen: 1000, scheine: 1000, k: 1000, t: 1000, teur: [1000, 'EUR'], tchf: [1000, 'CHF'], 'mio.': 1e6, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9, 'mrd.': 1e9 },
  alone: ['hundert', 'tausend'],
  inverted: [],
  one: [],
  stems: {},
  and: [],
  half: ['einhalb', 'halbe', 'halb'],
  of: [],
  currencies: { euro: 'EUR', euros: 'EUR', eur: 'EUR', öcken: 'EUR', tacken: 'EUR', eier: 'EUR', dollar: 'USD', dollars: 'USD', pfund: 'GBP', franken: 'CHF', fränkli: 'CHF', stutz: 'CHF', 'fr.': 'CHF', 'sfr.': 'CHF', yen: 'JPY', rubel: 'RUB', kronen: 'CZK', kč: 'CZK', zloty: 'PLN', forint: 'HUF', lira: 'TRY', rupien: 'INR' },
  nationals: { schweizer: 'CHF', dänische: 'DKK', dänischen: 'DKK', schwedische: 'SEK', schwedischen: 'SEK', norwegische: 'NOK', norwegischen: 'NOK', tschechische: 'CZK', 'us': 'USD' },
  cents: { cent: 'EUR', cents: 'EUR', rappen: 'CHF' },
  ranges: ['und höchstens', 'und maximal', 'bis', 'und', 'oder', 'bis zu', 'bis maximal', 'bis höchstens'],
  stretch: ['höchstens', 'maximal', 'max', 'vielleicht', 'eventuell', 'notfalls', 'zur not', 'äußerstenfalls', 'allerhöchstens', 'bis', 'sagen wir', 'eher', 'auch', 'oder'],
  ceilings: {
    before: ['bis(?: zu| an)?', '(?:aller)?höchstens', 'maximal', 'max', 'maximum', 'mehr (?:als|wie)', 'nicht über', 'unter', 'unterhalb', 'kostendach', '(?:ober)?grenze', 'limit*', 'deckel*', 'schluss bei', 'schmerzgrenze', 'darüber', 'gedeckelt (?:auf|bei)'],
    after: ['(?:aller)?höchstens', 'maximal', 'max', 'maximum', 'mehr~(?:nicht|ned|net|nix)', 'mehr (?:nicht|ned|net|nix)', 'nicht mehr', '(?:und )?kein* \\p{L}+ mehr', '(?:.s )?(?:\\p{L}+ )?(?:ist|is) (?:dann )?schluss', 'ist (?:die|das|mein*|sein*|ihr*|unser*) (?:obergrenze|limit|maximum|grenze|schmerzgrenze|deckel)', 'obergrenze', 'gedeckelt'],
  },
  counted: ['uhr', 'leute', 'personen', 'person', 'tage', 'tagen', 'wochen', 'jahre', 'jahren', 'gäste', 'gästen', 'stunden', 'minuten', 'monate', 'monaten', 'stück', 'meter', 'metern', 'qm', 'm2', 'km', 'kilometer', 'kg', 'kilo', 'prozent', 'mal', 'grad', 'liter', 'seiten', 'dank', 'grüße', 'küsse', 'mann', 'kinder', 'kw', 'cm', 'mm', 'quadratmeter', 'tonnen', 'hektar', 'plätze', 'meinen', 'andere', 'verschiedene'],
  countedShape: '\\p{Lu}\\p{Ll}{2,}',
  notCounted: ['Brutto', 'Netto', 'Max', 'Maximum', 'Anzahlung', 'Budget', 'Limit', 'Eigenkapital'],
  idioms: ['(?:ein )?paar (?:hundert|tausend)\\p{L}*', 'tausend dank', 'hundert ?pro', 'hundert ?prozent\\p{L}*', 'tausend (?:mal|und)', 'in acht', 'unter tausend\\p{Lu}', 'tausend und eine'],
};
