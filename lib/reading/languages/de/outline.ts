// What tells German from other languages, and what stands at names of people and firms in it. Data only.
import type { LanguageOutline } from '../language.ts';

export const outline: LanguageOutline = {
  code: 'de',
  spaced: true,
  frequent: 'der die das und ist ich nicht ein eine zu den mit auf für von sich im dem es sie wir ihr sind hat haben auch noch aus bei nach wie am aber wird kann mir mich dir uns bitte danke hallo liebe sehr'.split(' '),
  honorifics: { before: ['herr', 'herrn', 'frau', 'dr', 'prof', 'dipl.-ing', 'ing', 'mag', 'dr.med', 'familie', 'ehepaar', 'med', 'praxis', 'doktor', 'professor', 'professorin', 'pastor', 'pastorin', 'pfarrer', 'pfarrerin', 'pater', 'bruder', 'schwester', 'tante', 'onkel', 'primaria', 'primarius', 'hofrat', 'magistra', 'fräulein'], after: [] },
  firms: ['gmbh', 'ag', 'ug', 'kg', 'ohg', 'mbb', 'gbr', 'e.v.', 'e.k.', 'praxis', 'schreinerei', 'tischlerei', 'verleih', 'zeltverleih', 'hausverwaltung', 'spedition', 'kanzlei', 'bäckerei', 'werkstatt', 'service', 'it-service', 'versicherungen', 'generalagentur', 'gartenbau', 'events', 'moden', 'laden', 'kita', 'schule', 'verein', 'zahnarztpraxis', 'steuerberater', 'optik', 'küchenstudio', 'buchhaltung', 'brandkontor', 'consulting', 'agentur', 'verlag', 'klinik', 'apotheke', 'hotel', 'gasthof', 'autohaus', 'bau', 'stiftung', 'museum', 'büro'],
};
