// Small words that stand beside a name and say what it is: forms of address, prepositions of people and of places, closings, verbs of speaking.
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const formsOfAddress = set(`mr mrs ms miss mx dr prof professor sir dame lord lady madam rev fr sr capt captain major col sergeant judge doctor attorney
sig signor signora signore signorina sigra dott dottssa dottore dottoressa ing ingegnere avv avvocato avvocata arch architetto architetta geom geometra rag ragioniere prof profssa professore professoressa don donna ssa maestro maestra
г господин господину господином господина госпожа госпоже госпожой госпожу гн гну гном гна гжа гже товарищ тов доктор д-р профессор проф дядя тетя
herr herrn frau fräulein fraulein hr fr monsieur madame mme mlle senor senora sra don doña mevrouw meneer`);
/** Only of people: "with", "asked", "у". */
export const surelyPeople = set(`with by asked ask asking told tell met know knows called emailed phoned rang contacted contact introduce introducing introduced hired recommend recommended recommending spoke named dear hi cc via thank
con conosco chiedere chiesto chiedo sentito parlato incontrato chiamato chiamare presento presentare presentarti caro cara ciao tramite ringrazio
с со у спросить спросил спросила спрошу позвонить позвонил позвонила написать написал написала говорил говорила говорит видел видела встретил встретила поговорил поговорила порекомендовать рекомендую знакомлю привет дорогой дорогая через обедал обедала
mit`);
export const beforePlaces = set(`in from near outside around to at across through into towards toward via leaving reaching visit visiting of over above north south east west downtown central greater state city town port province county between saint st san santa new old lake mount fort see tour
a ad da di in per fra tra verso presso vicino attorno intorno dintorni zona provincia comune citta stazione via piazza lago monte nel nella dal dalla del della
в во из от до под около на через к ко над возле вокруг город города городе городу область улица улице станция вокзал площадь метро и за по
nach in aus bei von über um zwischen`);
export const articles = set("the a an this that these those your my our his her its their some any no every each one il lo la i gli le l un uno una un' questo questa quel quella quello ogni mio mia tuo tua suo sua nostro nostra der die das den dem des ein eine einen einem einer kein keine guter gute guten dein deine mein meine il");
/** After a name: what people do. */
export const personVerbs = set(`has had is was said says knows knew told would could can will wants wanted thinks asked asks needs makes made works worked runs ran does did used loves hates speaks sent wrote writes sells lives took takes trained agreed prefers may might and called also just still never already
ha è e era dice conosce sa vuole può potrebbe lavora ci mi ti non fa farebbe ha segue consegna prende sarebbe aveva scrive vive parla mette tiene
сказал сказала говорит знает может хочет работает делает не уже сейчас готов готова ищет берет умеет просил просила согласен согласна живет пишет его её ее был была будет мог могла
hat ist war sagt kann macht arbeitet treibt nimmt würde will`);
export const monthNeighbours = set('in by until till of since early late mid to from through before after during end this next last on for every each and between 1st 2nd 3rd per entro fine inizio metà meta a da di il del prossimo scorso в до с от к конце начале середине мая im am bis ab seit ende anfang mitte');
export const atWords = set('at chiocciola собака собачка et @');
export const dotWords = set('dot punto точка punkt point тчк dash trattino дефис тире minus underscore');
export const onlyWords = set("only sole single unica unico l'unica l'unico solo sola единственный единственная единственного единственную единственной единственному единственным einzige einzigen einziger youngest oldest");
export const freeMail = set('gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web proton protonmail pm fastmail zoho hey mail inbox bk list yandex ya rambler libero virgilio tiscali alice tim tin fastwebnet docomo ezweb softbank nifty biglobe ocn so-net excite infoseek qq 163 naver daum t-online freenet wanadoo orange laposte linkedin facebook instagram twitter x t example www com net org co it ru jp de uk eu io info biz me ac edu gov ne or ltd');
/** Local parts of an address that spell nobody. */
export const roleMailboxes = set('info contact contacts contatti office hello hi mail post admin sales support service team desk amministrazione segreteria commerciale ordini direzione studio booking bookings reservations help accounts billing zakaz sekretar buh otdel priem soumu eigyo madoguchi toiawase noreply reply webmaster marketing press hr jobs');
/** Before a name of a mountain, town, ship or make: no person. */
export const properBefore = set('saint st san santa santo sant mont mount lake aston big fort port villa piazza viale corso monte rio los las el lago gran mt cape isola palazzo castello aloe new great');
export const streetWords = set('улица улице улицу ул площадь площади проспект проспекте переулок метро станция премия премию завод театр музей озеро гора piazza viale corso largo vicolo');
/** After a word: the thing is named after, and no person. */
export const properAfter = set('street road lane avenue square park garden gardens hotel station bay river lake island islands airport university college church court house prize award awards ceremony winner nomination day eve night bridge tower castle cup league bank city county valley street beach hill hills oil tea gel spumante amps boots museum theatre hall centre center strasse straße platz allee graphics file шоссе улица площадь проспект');
