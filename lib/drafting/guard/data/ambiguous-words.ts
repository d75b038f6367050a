// Months, places and makes that are also people's names: only a neighbour tells which is meant.
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Given names and short names that are words as well; surnames are asked of the filter in everyday-words.ts. */
export const givenWords = set(`
abel ace alba albino aldina allegra alma amabile amato amber ambra ami amore ancella angel angelo annunziata ape april arancia arch argento aria armonia art ash asia aspen assunta
august aurora autumn ava azzurra bambina basil bay bear beata beau bee belle benedetta benedetto benigno berry beryl bianca bill blaze blue brandy brook brooks bruna bruno buck bud
bunny camelia candida candido candy cara carina carmine carol cat celeste chance charity chase cherry chiara chip christian cielo clay clem clement clemente clementina clover coco
colt cometa concetta constance cookie coppola cora coral corallo costanza cristiano croce crystal dado daisy dale dalia dante dash dawn dean delfino desiderio desire destiny
diamante diamond dick dina diva divina dolce dolly domenica domenico don dona donata donato donna dot drake drew duca dusty earl early earnest eden edera elmo engel erica ermo
ernst eve ever fabi faith falk fata fausta fausto fay fede fedele felice fermo fern fiamma fidelity fiore fiorella fiorenza fiorenzo fiorita flint flora florin fortuna fortunata
fortunato fosca fosco fox fra franca franche franchi franco frank frei fritz gaia gaio gale gardenia gay gem gemma gene generosa generoso genio gentile giacinta giacinto giada gian
gina ginestra ginger giocondo gioia glen gloria glory gottlieb grace grant grata gray grazia guy happy harmony harper harry hazel heath heather heaven heide helm herb holly honey
honor hope hudson hunter immacolata incoronata innocente innocenza iride iris italia italo ivy jack jade jasmine jay jean jet jewel job jost joy jude judge june junior justice kai
kit kitty lance lane lari lark laurel lauro lente leone letizia libera liberata liberato libero liberto lilla lily lina linde link lino lira love luce lucida lucky luna lupo mace
maestrale magnolia mai mando manna maple mare margherita mari marina marino mark mason massima massimo mat maverick max may mela mele melody memo mena menta mercede mercy merit
merry mia mickey miles mill mimosa mina ming mino mira miracle misty mo modesta modesto mona mora natale natalizia nella neo nera nero neve nick nino noble noel nova novella
olimpia oliva olive onda onesto onorato opal ora oral oro orsa orso ortensia oz pace palma pansy paris park pasqua pasquale pat patience patty peace pearl peg penny pellegrino penna pepe
pepper perla perry pia pietra pino pio pip piper placido poppy precious pride prima primavera primo prince princess prisca promise prospero prudence prudenza queen quieta quinto
ragia rain randy rave raven ray rea reale red reed regina remo rena rex rich rick river rob robin rocca rocco rocky rod roman rosa rosario rose rosemary rosso rowan rubino ruby rue
rusty sacro sage sally salva salvatore salvo sandy santa sante santina santo savia savio scarlet seconda secondo selva selvaggia sera serena serenity sereno sesto settimo severa
severo shad shelly sincero sirena skip sky smeralda sol sole sonny speranza spina star stella sterling storm sue summer sunny tab tad tana tate tea teal temperance tiff till tim
tina tino tony topazio toro tosca toto tranquillo traute trinity trip true tulipano ty ultima umile unity uva vale valente van venerando venere vento vera verity vi vic victor
victory viola violet virtu virtue vita vitale vittoria viva volker wade wally warren wat west will willow wills winter wolf woody wren wunibald zest август аврора азалия вера вере
верой верочка веру веры веточка вилка вита влада влас воля гай галка гера герой глаша голубка гора горислава груша дана дар добрыня дон дора жанр заря зима злата золото ива игла
изольда ила ия капа капитон карп катюша катюши кирей кротка лада лана лев леля лика лили лилия лиля лира лия лола лукой луна льва льве львом льву люба любава любви любовь любовью
май майя мак мальва марк марка марки марку марс марта марте мая мила милица милый мина мир мира миром мирра миру мотя муза надежда надежде надеждой надежду надежды ника нора
олимпиада осип павлина паши пламя победа поле полей полю поля прасковья прима радость радуга рай рига рим роза розе розой розу розы рома роман романа романе романом роману романы
рос сава садик свет света свете светик светом свету сева сила слава славе славой славу славы соло соне сони соню стася степа степь тема теме тему темы тимка тома томе томик тому
ульи устин фата фая феня фея фима флора целина эля эми эра эхо юг юла юлий юна ян яра ярина ясна`);

export const monthNames = set('march april may june july august january september october november december marzo aprile maggio giugno luglio agosto gennaio март апрель май июнь июль август mai juni juli märz tuesday monday wednesday thursday friday saturday sunday summer spring winter autumn');

export const placeNames = set(`
florence georgia victoria chelsea paris sydney austin dallas houston jackson lincoln washington carolina virginia charlotte madison brooklyn savannah orlando jordan india asia israel kent lancaster york bath reading lourdes siena vienna verona roma milano napoli ferrara ancona
lecce udine trieste pisa bologna genova venezia padova vicenza brescia bergamo cremona mantova modena parma piacenza ravenna rimini forli cesena pesaro urbino perugia terni viterbo rieti latina frosinone caserta benevento avellino salerno foggia bari brindisi taranto matera potenza
cosenza catanzaro crotone messina catania siracusa ragusa trapani palermo agrigento enna caltanissetta cagliari sassari nuoro oristano torino asti cuneo novara vercelli biella aosta savona imperia carrara lucca pistoia prato livorno grosseto arezzo trento bolzano rovigo treviso belluno gorizia
pordenone monza como lecco lodi pavia varese sondrio sorrento capri ischia amalfi ostia marsala noto gela sicilia sardegna calabria puglia toscana lombardia umbria marche liguria veneto piemonte abruzzo molise lazio campania emilia romagna lugano ticino
alabama dakota montana nevada arizona denver boston phoenix memphis nashville columbus cleveland raleigh durham richmond norfolk albany salem dover trenton hartford newark princeton cambridge oxford bristol bradford burton halifax hull lancashire lincolnshire cornwall devon dorset essex sussex surrey
warwick stafford preston blackburn burnley bolton bury chester carlisle wells winchester salisbury ripon selby whitby wakefield hastings hamilton wellington perth adelaide melbourne brisbane darwin nelson auckland kingston windsor clifton ashford ashton london leeds lewis harris skye iona isla islay shannon kerry clare tyrone derry
ross galway kelso melrose stirling perth ayr inverness chad ireland england scotland france holland germany spain britain wales erin chile cuba malta cyprus kenya lagos havana santiago valencia cordoba toledo leon granada sevilla madrid lisbon porto braga bremen essen hagen hamm fulda köln koeln wien basel bern
lorraine alsace berlin hamburg frankfurt nürnberg aachen trier brandenburg oldenburg hanover hannover tirol ankara izmir damascus bethlehem nazareth cairo alexandria sofia varna athens troy corinth delphi crete paros delos adria adriatico ionia eritrea vera santa santos
владимир владимира владимиру владимире владимиром киров кирове кирова пушкин пушкине калинин орел орле королев королеве чехов чехове жуков жуковский гагарин псков тула рязань калуга тверь самара саратов ростов краснодар сочи иваново воронеж вологда кострома вятка пермь уфа казань омск томск чита якутск
белгород брянск курск тамбов пенза киев львов львове одесса одессе полтава сумы минск брест гомель гродно вильнюс рига таллин баку ереван тбилиси астана алматы ташкент софия вена вене рим париж венеция болград раменское донской майкоп анапа серпухов чехова щелково подольск ступино калязин углич мышкин макаров
кременчуг измаил тирасполь невский александров александрове романов борисов борисове ершов балашов камышин лихославль семенов княгинин чкаловск павлово марьино пушкино одинцово виктория георгия вирджиния каролина мадрид лондон
yamaguchi fukushima chiba miyazaki ishikawa nagano kagawa fukuoka akita toyama mie nara yamato osaka kyoto kobe sakai nagoya sendai himeji matsuyama okayama hiroshima saga oita aomori yamagata ibaraki tochigi gunma saitama tokyo shiga hyogo wakayama tottori shimane tokushima ehime kochi nagasaki kumamoto kagoshima okinawa
toyota`);

export const makes = set('mercedes ford porsche ferrari bentley lancia opel royce benz romeo honda toyota suzuki mazda tesla lincoln chrysler dodge morgan lotus morris austin cooper renault peugeot citroen maserati lamborghini jaguar rover vauxhall subaru nissan mitsubishi daimler audi skoda seat fiat volvo saab kia lada лада победа волга форд мерседес феррари порше опель тесла рено хонда мазда субару сузуки ламборджини вольво чайка жигули москвич мондео яндекс armani prada gucci versace chanel dior hermes fendi zara valentino moschino kenzo siemens bosch philips dyson miele braun kodak yamaha kawasaki steinway mars wella nestle lindt');
