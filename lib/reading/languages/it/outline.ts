// What tells Italian from other languages, and what stands at names of people and firms in it. Data only.
import type { LanguageOutline } from '../language.ts';

export const outline: LanguageOutline = {
  code: 'it',
  spaced: true,
  frequent: 'il la di che è e un una per non con mi ti si le gli del della dei delle al alla lo ho hai ha sono ciao grazie come più se anche ma da nel questo tutto quando ci vi sua suo buongiorno gentile'.split(' '),
  honorifics: { before: ['sig', 'sig.ra', 'sig.na', 'signor', 'signora', 'signorina', 'dott', 'dott.ssa', 'dottor', 'dottore', 'dottoressa', 'ing', 'ingegner', 'ingegnere', 'avv', 'avvocato', 'rag', 'ragionier', 'geom', 'arch', 'architetto', 'prof', 'prof.ssa', 'professor', 'professoressa', 'gent', 'gent.le', 'gent.ma', 'egr', 'spett', 'don', 'maestro', 'notaio', 'cavalier', 'cavaliere', 'cav', 'cav.', 'suor', 'fra', 'padre', 'mons', 'monsignor', 'madre', 'comandante', 'maresciallo', 'zio', 'zia', 'nonno', 'nonna', 'mastro', 'gent.mo', 'egr.', 'spett.le', 'geometra', 'onorevole', 'contessa', 'baronessa'], after: [] },
  firms: ['s.r.l.', 'srl', 's.p.a.', 'spa', 's.n.c.', 'snc', 's.a.s.', 'sas', 'ssd', 'onlus', 'coop', 'cooperativa', 'studio', 'agenzia', 'impianti', 'serramenti', 'catering', 'trasporti', 'trattoria', 'ristorante', 'osteria', 'agriturismo', 'b&b', 'condominio', 'amministrazione', 'amministrazioni', 'biblioteca', 'asilo', 'scuola', 'ospedale', 'comune', 'palestra', 'farmacia', 'erboristeria', 'forniture', 'assicura', 'assicurazioni', 'immobiliare', 'consulting', 'ditta', 'associazione', 'fondazione', 'museo', 'giardini', 'piscine', 'domotica', 'fotovoltaico', 'carburanti', 'restauri', 'disinfestazioni', 'ambiente', 'nutrizione', 'case', 'hotel', 'albergo', 'cantina', 'cantine', 'azienda', 'advisor', 'stampi', 'casa di riposo', 'polisportiva'],
};
