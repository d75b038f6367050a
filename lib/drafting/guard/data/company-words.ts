// Legal forms, and words of a trade that many firms bear in their name and that point to none of them.
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const legalForms = set(`ltd limited plc llc llp lp inc incorporated corp corporation co company pty pte gmbh ag kg kgaa ohg ug mbh ab oy as asa aps bv nv sa sas sarl sàrl srl srls spa snc sapa sl slu scarl soc coop societa ss eurl kk gk godo kaisha kabushiki
ооо оао зао пао ао ип нко тоо чп фоп нпо нпф ooo oao zao pao`);
export const tradeWords = set(`studio studios group holding holdings partners partner associates agency services service solutions systems consulting consultants international global brothers bros sons son daughters and the of shop store stores works workshop house home press books media design designs lab labs laboratory farm farms foods food catering cold storage freight logistics transport
surveys survey finance financial legal law timber roastery coffee cafe bakery brewing pottery ceramics gardens garden acoustics dyeworks ecology gilding bakes irrigation paper labels dairy wines vineyard estates notary marine boats builders construction engineering technology technologies software digital insurance travel tours school academy clinic dental events
impianti dogane traduzioni incisioni fresature trasporti cartiera cantine cantina tenuta bottega laboratorio laboratori officina officine vini gioielli restauri consulenze costruzioni immobiliare edilizia depositi noleggi noleggio tendoni guide viaggi arredi ceramiche fornace liuteria costumi agriturismo azienda agricola ditta impresa fratelli figli legale associati commercialisti notarile tecnico
студия лаборатория ферма агентство бюро компания фирма группа мастерская завод фабрика центр клиника школа типография печи автобус лаб сервис строй дом торговый агро проект партнеры консалтинг юридическая
kanri kogyo shoji shokai kensetsu sekkei unso denki kikaku jimusho setsubi zoen sangyo insatsu kesselbau personal bau technik haus verlag kanzlei werkstatt bodega`);

export const asianLegalForm = /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|社団法人|財団法人|医療法人|学校法人|特定非営利活動法人|\(株\)|\(有\)|\(同\)|㈱|㈲/g;
