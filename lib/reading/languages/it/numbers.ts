// Amounts in Italian words, which are written together. Data only.
import type { NumberWords } from '../language.ts';

export const italianNumbers: NumberWords = {
  values: {
    un: 1, uno: 1, una: 1, due: 2, tre: 3, tré: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13, quattordici: 14, quindici: 15, sedici: 16, diciassette: 17, diciotto: 18, diciannove: 19,
    venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70, ottanta: 80, novanta: 90, duemila: 2000, dusento: 200, dusent: 200, ducento: 200,
    ventina: 20, trentina: 30, quarantina: 40, cinquantina: 50, sessantina: 60, settantina: 70, ottantina: 80, novantina: 90, decina: 10, dozzina: 12, centinaio: 100, centone: 100, cinquantone: 50, paio: 2,
  },
  scales: { cento: 100, centinaia: 100, mille: 1000, mila: 1000, migliaio: 1000, migliaia: 1000, k: 1000, milione: 1e6, milioni: 1e6, 'mln.': 1e6, miliardo: 1e9, miliardi: 1e9, 'mld.': 1e9 },
  alone: ['cento', 'mille'],
  inverted: [],
  one: [],
  stems: { vent: 20, trent: 30, quarant: 40, cinquant: 50, sessant: 60, settant: 70, ottant: 80, novant: 90, sent: 100, cent: 100 },
  and: ['e', 'ed'],
  half: ['mezzo', 'mezza', 'mezz'],
  of: ['di', 'd'],
  currencies: { euro: 'EUR', euri: 'EUR', eurini: 'EUR', eurozzi: 'EUR', dollari: 'USD', dollaro: 'USD', sterline: 'GBP', sterlina: 'GBP', franchi: 'CHF', franco: 'CHF', chf: 'CHF', yen: 'JPY', rubli: 'RUB', corone: 'CZK', 'zloty': 'PLN', fiorini: 'HUF', 'lire turche': 'TRY', rupie: 'INR', lei: 'RON', yuan: 'CNY', dirham: 'AED' },
  nationals: {},
  cents: { centesimi: 'EUR', centesimo: 'EUR', cent: 'EUR', cents: 'EUR' },
  ranges: ['e non più di', 'e non oltre', 'e massimo', 'a', 'ai', 'alle', 'e', 'ed', 'o', 'e i', 'ed i', 'fino a', 'ai', 'agli', 'o i'],
  stretch: ['forse', 'massimo', 'al massimo', 'al limite', 'max', 'magari', 'anche', 'fino a', 'toh', 'diciamo', 'se proprio', 'a dir tanto', 'a tirarla', 'facciamo', 'arrivo a', 'arriviamo a', 'arrivare a', 'o'],
  ceilings: {
    before: ['(?:non )?oltre (?:i|gli)?', 'sopra (?:i|gli)', '(?:non )?più di', 'non (?:vuol* |vogli* |poss* |vorre* |deve )?(?:superare|passare|supera|passa)*', '(?:tett[oi]|massim*|limite|plafond)', 'max', 'fino a(?:i|gli)?', 'entro', '(?:stare|restare|star|restar|stia|rest*) (?:sotto|entro|dentro)', 'sotto (?:i|gli)', 'arriv* (?:a|ai|fino)', 'dentro a(?:i|gli)?', 'ferma a', 'spingersi a', 'omnicomprensiv*'],
    after: ['massim*', 'al massimo', 'max', 'non (?:un|una) \\p{L}+ (?:di più|in più|oltre)', '(?:e )?(?:non )?di più (?:non|me|no)?', '(?:è|sono|era|come) (?:il|un|mio|suo) (?:tetto|limite|massimo|plafond)', 'più in là', 'sopra (?:quella cifra|non)', '(?:e )?(?:non )?oltre (?:non|no)', 'mi fermo', 'basta', 'a dir tanto', 'glieli'],
  },
  counted: ['ore', 'anni', 'anno', 'giorni', 'mesi', 'mese', 'minuti', 'metri', 'metro', 'mq', 'm2', 'km', 'chilometri', 'kg', 'chili', 'persone', 'coperti', 'ospiti', 'grazie', 'volte', 'pezzi', 'scuse', 'cose', 'per cento', 'percento', 'litri', 'ettari', 'pagine', 'parole', 'posti', 'camere', 'vani', 'gradi', 'saluti', 'auguri', 'baci', 'abbracci', 'ragioni', 'problemi', 'soci', 'bottiglie', 'copie', 'abitanti', 'pensieri', 'dubbi', 'kw', 'cm', 'mm', 'quintali', 'tonnellate', 'piante', 'bambini', 'invitati', 'ragazzi', 'lettere', 'modi', 'storie', 'complimenti', 'domande'],
  countedShape: '\\p{Ll}{4,}[ie]',
  notCounted: ['oppure', 'bastano', 'massime', 'comprese', 'compresi', 'inclusi', 'incluse', 'netti', 'lordi', 'tondi', 'tonde', 'giusti', 'anche', 'dove', 'come', 'finché', 'perché', 'senza', 'oltre', 'forse', 'circa', 'quasi', 'invece', 'neanche', 'nemmeno', 'secchi', 'precise', 'precisi', 'scarsi', 'abbondanti', 'totali', 'complessivi', 'mensili', 'annui', 'glieli', 'spese', 'esclusi', 'escluse', 'pure', 'sempre', 'adesso', 'sarebbe', 'potrebbe', 'basterebbe', 'dovrebbe', 'dovrebbero', 'andrebbe', 'dice', 'dentro', 'insieme', 'tutte', 'tutti', 'dalle', 'delle', 'della', 'dagli', 'negli', 'sulle', 'nelle', 'alle', 'agli', 'ciascuno', 'messi', 'fuori', 'prima', 'disponibili', 'trattabili', 'promessi', 'stanziati', 'raccolti', 'risparmiati', 'cash'],
  idioms: ['(?:dell|l|nell|sull|all|del|nel|dei|il|sul|fine|primo|tardo|metà)[ \'’]?(?:mille|duecento|trecento|quattrocento|cinquecento|seicento|settecento|ottocento|novecento)', "(?:metro|metri) e \\p{L}+", 'da un milione', 'mille grazie', 'grazie mille', 'grazie (?:cento|mille) volte', 'per cento', 'cento per cento', 'una su (?:un )?(?:mille|cento|milione)', 'uno su (?:un )?(?:mille|cento|milione)', "anni (?:cinquanta|sessanta|settanta|ottanta|novanta)", 'a mille', 'mille (?:volte|scuse)', 'Mille Miglia', 'al cento'],
};
