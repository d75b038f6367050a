// What tells English from other languages, and what stands at names of people and firms in it. Data only.
import type { LanguageOutline } from '../language.ts';

export const outline: LanguageOutline = {
  code: 'en',
  spaced: true,
  frequent: 'the and you to of for is in that it have be on with are this we i will not but from your me at can would about my do if so an they was just has'.split(' '),
  honorifics: { before: ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'lady', 'lord', 'rev', 'revd', 'reverend', 'fr', 'father', 'sr', 'sister', 'brother', 'captain', 'capt', 'major', 'colonel', 'col', 'sergeant', 'sgt', 'inspector', 'insp', 'madam', 'mme', 'canon', 'pastor', 'deacon', 'uncle', 'auntie', 'aunty', 'cllr', 'councillor'], after: ['esq', 'jr', 'phd', 'fca', 'cpa', 'mba', 'md', 'ccim', 'riba', 'cfp', 'fcipd', 'apfs', 'bvsc', 'realtor', 'rn', 'pe', 'aia', 'qc', 'kc', 'obe', 'mbe', 'acca', 'cipd', 'rics', 'mrics', 'msc', 'bsc', 'ba', 'ma', 'mrtpi', 'cemap', 'frics', 'dipcii', 'chartered', 'od', 'dds', 'esquire', 'llb', 'aca', 'frcs', 'mrcvs', 'rgn', 'cfa', 'ccim'] },
  firms: ['ltd', 'limited', 'llc', 'inc', 'llp', 'plc', 'co', 'corp', 'bv', '& co', 'partners', 'group', 'associates', 'studio', 'studios', 'services', 'consulting', 'solutions', 'agency', 'architects', 'interiors', 'homes', 'school', 'clinic', 'café', 'cafe', 'bakery', 'hospitality', 'hotel', 'dental', 'physio', 'vet', 'college', 'university', 'trust', 'foundation', 'council', 'theatre', 'theater', 'church', 'library', 'hospital', 'music', 'media', 'builds', 'builders', 'kitchens', 'joinery', 'signs', 'stone', 'movers', 'flooring', 'accountants', 'solicitors', 'wealth', 'security', 'imports', 'chapter', 'society', 'club', 'centre', 'center', 'house', 'works', 'systems', 'technologies', 'labs', 'operations', 'events'],
};
