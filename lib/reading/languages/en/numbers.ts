// Amounts in English words. Data only.
import type { NumberWords } from '../language.ts';

export const englishNumbers: NumberWords = {
  values: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, couple: 2,
  },
  scales: { hundred: 100, hundo: 100, thousand: 1000, thou: 1000, grand: 1000, k: 1000, kay: 1000, million: 1e6, mil: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bn: 1e9, lakh: [1e5, 'INR'], lakhs: [1e5, 'INR'], lac: [1e5, 'INR'], lacs: [1e5, 'INR'], crore: [1e7, 'INR'], crores: [1e7, 'INR'] },
  alone: [],
  inverted: [],
  one: ['a', 'an'],
  and: ['and', '&'],
  half: ['half'],
  of: ['of'],
  tight: true,
  currencies: {
    euro: 'EUR', euros: 'EUR', dollar: 'USD', dollars: 'USD', bucks: 'USD', buck: 'USD', pound: 'GBP', pounds: 'GBP', quid: 'GBP', sterling: 'GBP', francs: 'CHF', franc: 'CHF', yen: 'JPY', rouble: 'RUB', roubles: 'RUB', rubles: 'RUB', 'rs.': 'INR', rupees: 'INR', rupee: 'INR',
    kronor: 'SEK', kroner: 'NOK', krone: 'NOK', kr: 'SEK', koruna: 'CZK', korunas: 'CZK', crowns: 'CZK', zloty: 'PLN', zlotys: 'PLN', forint: 'HUF', forints: 'HUF', lira: 'TRY', shekels: 'ILS', dirhams: 'AED', dirham: 'AED', yuan: 'CNY', rmb: 'CNY', rand: 'ZAR', tenge: 'KZT', lari: 'GEL', manat: 'AZN', hryvnia: 'UAH', lei: 'RON', baht: 'THB', pesos: 'MXN', reais: 'BRL', won: 'KRW', ringgit: 'MYR', naira: 'NGN',
  },
  nationals: { us: 'USD', american: 'USD', australian: 'AUD', aussie: 'AUD', canadian: 'CAD', singapore: 'SGD', 'hong kong': 'HKD', zealand: 'NZD', kiwi: 'NZD', swiss: 'CHF', indian: 'INR', swedish: 'SEK', norwegian: 'NOK', danish: 'DKK', czech: 'CZK', turkish: 'TRY', british: 'GBP', japanese: 'JPY', polish: 'PLN' },
  cents: { cents: '', cent: '', pence: 'GBP', p: 'GBP' },
  ranges: ['and no more than', 'and not more than', 'to', 'or', 'and', 'up to', 'through', 'till'],
  stretch: ['maybe', 'perhaps', 'possibly', 'max', 'maximum', 'at most', 'at a push', 'at a pinch', 'tops', 'stretch to', 'squeeze to', 'push to', 'pushing to', 'go to', 'up to', 'sign-off to', 'telling him', 'telling her', 'telling them', 'telling you', 'say', 'even', 'or'],
  ceilings: {
    before: ['cap(?:ped)?(?: is)? (?:at|of)', 'cap', 'ceiling*', 'limit*', '(?:no|not|never) (?:more|a penny more) than', '(?:go|goes|going|stretch|stretches|run|runs|rise|push|get|talked (?:him|her|them) up) to', '(?:.d|would|could|can|will) go', 'up to', 'under', 'below', 'within', '(?:at most|max|maximum)', "(?:can.t|cannot|won.t|can not|couldn.t) (?:top|exceed|go (?:above|over|beyond|past))", 'anything (?:above|over|beyond)', 'fund has', 'stop(?:s|ping)? at', 'not (?:above|over|beyond|exceed*)'],
    after: ['max', 'maximum', 'tops', 'at (?:the )?(?:most|outside|limit)', 'at a (?:push|pinch|stretch)', '(?:and |but )?not (?:a|an|one) \\p{L}+ (?:more|over|beyond|above)', '(?:and |but )?no (?:more|further)', '(?:and |but )?not (?:more|above|over)', "(?:which is|that is|that's|thats|is|being) (?:the|her|his|my|our|their) (?:limit|ceiling|max|maximum|cap|top|absolute)", "(?:and )?that(?: is|'s) (?:all|it|the lot)", "(?:won't|can't|wont|cant|will not|cannot) (?:go|stretch|do) (?:over|above|past|beyond|more|any)", 'not exceed', 'do not exceed', 'or (?:less|under)', 'cent over', 'allowed to lose', "(?:is |or )?(?:he|she|they)(?:'ll| will) walk"],
  },
  counted: ['am', 'pm', 'a\\.m', 'p\\.m', 'per ?cent', 'percent', 'degrees?', 'min(?:ute)?s?', 'h(?:ou)?rs?', 'days?', 'weeks?', 'months?', 'years?', 'yrs?', 'people', 'guests?', 'words?', 'pages?', 'lots', 'lit(?:re|er)s?', 'sq', 'square', 'cubic', 'feet', 'foot', 'ft', 'inch(?:es)?', 'km', 'kms', 'kg', 'kilos?', 'lbs?', 'oz', 'cm', 'mm', 'm2', 'acres?', 'miles?', 'met(?:re|er)s?', 'men', 'women', 'children', 'kids', 'folks?', 'times', 'thanks', 'head', 'other', 'different', 'o.?clock', 'something', 'odd', 'st', 'nd', 'rd', 'th', 'per', 'fold', 'year-old', 'chalet', 'staff', 'seats?', 'covers', 'units?', 'rooms?', 'bed', 'beds', 'kw', 'kva', 'v', 'volts?', 'amps?', 'watts?', 'hz', 'gb', 'tb', 'mb', 'i?sh', 'amp', 'gallon', 'gal', 'ton', 'tonnes?', 'tons'],
  countedShape: '\\p{Ll}{2,}(?:[^sui\\W]s|ies|ves|ches|shes|sses|men|people)',
  notCounted: ['is', 'was', 'has', 'does', 'plus', 'less', 'minus', 'as', 'this', 'its', 'yes', 'always', 'goes', 'covers', 'gets', 'buys', 'comes', 'seems', 'feels', 'sounds', 'makes', 'leaves', 'takes', 'stays', 'sits', 'remains', 'includes', 'tops', 'ours', 'hers', 'theirs', 'yours', 'perhaps', 'unless', 'across', 'towards', 'afterwards', 'thats', 'regardless', 'cleared', 'works', 'does', 'says', 'needs', 'wants', 'looks', 'bucks', 'pays', 'hits', 'means', 'helps', 'lies', 'lives', 'stops', 'gives', 'else', 'besides', 'excludes', 'sits', 'ends', 'starts', 'gross', 'fees', 'expenses'],
  idioms: ['a grand (?:total|piano|boy|lad|girl|man|woman|job|day|old|time|idea|tour|plan|opening|design|scheme|gesture|finale|house|hotel|staircase|dinner|evening|thing|way|place|view|jury|slam)', '(?:a few|several|some) (?:hundred|thousand|grand|million)', '(?:thanks|thank you) (?:a|one) (?:million|thousand|hundred)', 'one in a (?:million|thousand|hundred)', 'a hundred per ?cent', '(?:aged?|turn(?:s|ed|ing)?|nearly|pushing) (?:sixty|seventy|eighty|ninety|fifty)(?: this| next| in)', '(?:a )?thousand apologies', 'nine times out', 'in a (?:hundred|thousand|million) years', 'fifty[- ]fifty', 'number (?:one|two|three|fifty)', 'one hundred per'],
};
