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
/** What a firm does, at the end of its name. */
export const asianTrade = /(?:工務店|製作所|印刷所?|運輸|運送|設計(?:事務所|室)?|電機|電気|電子|工業|産業|商事|商会|商店|建設|建築|造園|農園|農場|茶園|牧場|酒造|醸造|食品|水産|製菓|製茶|製薬|薬局|医院|歯科|クリニック|事務所|研究所|工房|工芸|染色|染工|織物|繊維|紙業|パルプ|精密|精機|機械|機工|鉄工|金属|鋼業|化学|化成|塗装|内装|設備|整備|自動車|物流|倉庫|不動産|保険|会計|法律|特許|翻訳|通信|システムズ?|サービス|サプライ|リネンサプライ|エンジン工業|ホールディングス|グループ|園芸|生花|花器|鑑定所|調査|測量|警備|清掃|観光|旅行|交通|興業|興産|物産|窯業|陶器|製陶|木材|材木|製材|家具|楽器|写真|写真館|精工|製鋼|製鉄|冷機|冷熱|空調|電設|電工|住宅|住設|ハウス|土木|建材|石材|硝子|ガラス|塗料|樹脂|ゴム|油脂|燃料|ガス|水道|配管|開発|技研|技術|計測|計器|光学|電産|無線|貿易|通商|海運|陸運|急便|急送|タクシー|バス|ホテル|旅館|食堂|薬品|青果|鮮魚|精肉|米穀|繊維|縫製|裁縫|革工|皮革|出版|書店|書房|新聞|放送|広告|企画|デザイン|スタジオ)+$/;
