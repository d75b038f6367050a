// English and Italian given names with what people are called instead: each line one name, first the full form.
export const nicknamesLatin = `abigail abby gail abbie
abraham abe bram
adam ad adamo
adelaide addie adele adelina
agnes aggie agnese
albert al bert bertie albie alberto
alexander alex al sandy xander sasha lex alec alick
alexandra alex sandra lexi sasha ally alessandra
alfred alf alfie fred freddie alfredo
alice ali
alison ali ally
amanda mandy
amelia amy millie
andrew andy drew
angela angie ange
ann annie anna nan nancy anne
anthony tony ant
antonia toni
archibald archie
arthur art artie
augustus gus augustine augusta
barbara barb babs barbie
barnabas barney barnaby
bartholomew bart
beatrice bea trixie bee beatrix
benedict ben
benjamin ben benny benji
bernard bernie
bradley brad
brian bri
bridget biddy bridie
caroline carol carrie caro
cassandra cass cassie
catherine cathy cate kate katie cat kitty katherine kathryn kat kath kathy kay
cecilia cece celia cissy
charles charlie chuck chas chaz
charlotte lottie charlie lotte char
christian chris
christina chris chrissy tina christine
christopher chris kit topher
clement clem
clifford cliff
constance connie
cornelius con neil
cynthia cindy
daniel dan danny
daphne daph
david dave davy davey
deborah deb debbie debs
delilah lila
dennis den denny
derek del
dominic dom nick
donald don donny
dorothy dot dottie dolly dora
douglas doug
edgar ed eddie
edith edie
edmund ed eddie ned ted
edward ed eddie ned ted teddy
edwin ed eddie
eleanor ellie nell nora nellie elle lenny
elizabeth liz lizzie beth betty betsy eliza libby bess lisa liza lizbeth elsie elspeth
emily em emmy millie
emma em emmy
ernest ernie
esther essie hester
eugene gene
evelyn evie eve
ezekiel zeke
fiona fi
florence flo florrie flossie
frances fran frankie fanny francie
francis frank frankie fran
franklin frank
frederick fred freddie fritz freddy
gabriel gabe
gareth gaz gary
geoffrey geoff jeff jeffrey
george georgie
georgina georgie gina
gerald gerry jerry
gerard gerry
gertrude gertie trudy
gilbert gil bert
gillian gill jill
gordon gord
grace gracie
gregory greg gregg
gwendolyn gwen wendy
hannah hanna
harold harry hal
harriet hattie harrie
harrison harry
helen nell nellie lena
henrietta etta hettie
henry harry hank hal
herbert herb bert
hilary hil
howard howie
hubert hugh bert
hugh hughie huw
humphrey humph
ignatius iggy
imogen immy imo
irene rene
isaac ike zac
isabel izzy bella belle isabella isobel bel
jacob jake jakob
jacqueline jackie jacqui
james jim jimmy jamie jem
jane janie jenny janet
jasmine jas jaz
jennifer jen jenny jenn
jeremy jerry jem jez
jerome jerry
jessica jess jessie
joan joanie
joanna jo joanne
john jack johnny jon jock
jonathan jon jonny nathan jonty
joseph joe joey jos
josephine jo josie
joshua josh
joyce joy
judith judy jude
julia jules julie
julian jules
juliet jules
justin jus
karen kaz
kenneth ken kenny
kevin kev
kimberly kim
kristina kris kristen
lawrence larry laurie lars laurence loz
leonard len lenny leo
leopold leo
leslie les
lewis lew louis lou louie
lillian lily lil
louise lou
lucas luke luca
lucinda lucy cindy
lucille lucy
lydia liddy
madeleine maddie madeline
magdalene maggie lena
malcolm mal
marcus marc
margaret maggie meg peggy madge marge daisy greta megan margie peg rita margot mags
marguerite daisy margo margot
marian mari
martha mattie patty
martin marty
mary molly polly mamie may
matilda tilly mattie tilda
matthew matt matty
maureen mo
maurice mo morrie
maxwell max
maximilian max
melanie mel
melissa mel lissa missy
michael mike mick mikey mickey micky
michelle shell shelly
mildred millie
millicent millie
miranda mandy randy
mitchell mitch
mohammed mo mohamed muhammad mohammad
montgomery monty
nadine nadia
nancy nan
natalie nat
natasha tasha nat
nathan nat nate
nathaniel nat nate nathan
nicholas nick nicky nico nikolas
nicole nicky nikki nic
nigel nige
norman norm
oliver ollie olly
olivia liv livvy
oscar ozzy
oswald oz ozzy
pamela pam
patricia pat patty trish tricia patsy trisha
patrick pat paddy rick
paul paulie
penelope penny pen nell
percival percy
peter pete
philip phil pip phillip
philippa pippa pip
phyllis phyl
priscilla cilla prissy
prudence pru
rachel rach rae
ralph raffi
randolph randy
raymond ray
rebecca becky becca bex
reginald reg reggie
reuben ben rube
richard rick dick rich richie ricky dickie
robert bob bobby rob robbie bert bobbie
roberta bobbie robbie
roderick rod roddy
rodney rod
roger rodge
roland rollo
ronald ron ronnie
rosalind ros roz
rosemary rosie rose
roseanne rosie
rupert rup
russell russ
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sally sadie sara
sebastian seb bas
shirley shirl
sidney sid
simon si
solomon sol
sophia sophie sofie
stanley stan
stephanie steph steffi
stephen steve stevie steven
stuart stu stew
susan sue susie suzy susannah sukie
sylvester syl
tabitha tabby
tamara tammy
tamsin tam
terence terry tel
teresa tess terry tessa theresa
theodora theo dora
theodore theo ted teddy
thomas tom tommy
timothy tim timmy
tobias toby
unity una
ursula ursie
valerie val
vanessa nessa
veronica ronnie vera nica
victor vic
victoria vicky tori vic vicki
vincent vince vinny
violet vi
virginia ginny ginger
vivian viv
wallace wally
walter walt wally
wesley wes
wilfred wilf will
william bill billy will willie liam wills
winifred winnie freda
winston win
yasmin yaz
yvonne von
zachary zach zack
agata agatina
agostino tino ago
alberto berto albi
aldo aldino
alessandro sandro ale alex sandrino
alessandra sandra ale
alessia ale
alfonso fonso fofo
alfredo fredo
amedeo deo
andrea andre
angela angelina lina angiola
angelo angiolino lino
anna annina annetta nina
annamaria anna
antonella nella anto
antonio tonio toni totò tonino nino antonino antò
antonia tonia antonietta
armando mando
arturo arturino
bartolomeo meo bartolo
beatrice bea bice
benedetta benny
benedetto benny
bernardo dino
brigida gigia
calogero lillo
carla carletta
carlo carletto carlino
carmela carmelina melina mela
carmelo melo
carolina lina carola
caterina rina cate katia nina
cecilia ceci
chiara chiaretta
concetta tina cettina titina
costanza
cristina cri cris titti
cristiano cri
daniela dani
daniele dani
davide dado
domenico mimmo mimì menico nico mico
domenica mimma menica
donato dona
edoardo edo dodo
elena lena nena ele
eleonora nora ele leo
elisabetta betta lisa elisa betty bettina
emanuele manu lele
emanuela manu lela
emilia milly mila
enrico rico chicco
enrica chicca
ernesto tino
ettore
eugenio genio
fabio fabi
fabrizio fabri bizio
federica fede chicca
federico fede chicco rico
ferdinando nando
filippo pippo fil
filomena mena
fiorenza enza
francesca fra franci checca cesca franca
francesco franco ciccio cecco checco fra cesco chicco franz
gabriele lele gabri
gabriella lella gabri gabry
gaetano tano
gerardo dino
giacomo giacomino mino jack
gianfranco franco
gianluca luca gian
gianluigi gigi gian
giorgio giò giorgino
giovanna gianna giò vanna
giovanni gianni nanni gianno vanni giò nino
giulia giuli giulietta
giuliano giuli
giulio giulietto
giuseppe pippo beppe peppe pino peppino beppino geppo bepi peppo giuse
giuseppina pina giusy pinuccia giusi beppa
grazia graziella
gregorio gory
guglielmo memo
ignazio gnazio
ilaria ila
immacolata imma titina
ivano ivo
leonardo leo nardo
lorenza enza lory
lorenzo renzo lollo enzo lore
luca
lucia lucy luciana cia
luciano lucio
ludovico vico ludo lodovico
ludovica ludo
luigi gigi gino luigino gigetto
luigia gigia gina luisa
maddalena lena maddi
marcello lello
marco marchino marcolino
margherita rita ghita marghe margo
maria mari mariuccia marietta mariella
mariangela mari
mario mariolino
martina marti
massimiliano max massi massimo
massimo max massi
matilde tilde
matteo teo matte
maurizio mauri icio mau
mauro maurino
michela miki
michele miki lino mike
nazzareno neno
nicola nico nicolino
nicolò nico
orazio
paola paoletta
paolo paolino
pasquale lino pasqualino
patrizia patty pat
pierfrancesco piero
pierluigi gigi piero
pietro piero pierino
raffaele lello raffa
raffaella raffa lella
renato rena
riccardo ricky ricca cardo
roberta robi roby
roberto berto robi roby
rocco rocchino
rodolfo rudy
rosa rosina rosetta
rosalia lia
rosaria sara
rosario saro saruzzo
salvatore salvo toto turi totò
salvatrice
sebastiano nello bastiano seba
serafina fina
serena sere
silvana
silvestro vestro
simona simo
simone simo
stefania stefi
stefano ste stefanino
teresa resi teresina
tommaso tommy maso masino tom
umberto berto
valentina vale
valentino vale
valeria vale
valerio vale
vincenza enza
vincenzo enzo cenzo vince
virginia gina
vittoria vicky
vittorio
viviana vivi
guido guidino
johannes hans hannes johann
johann hans hannes
hans hannes johannes
heinrich heinz heiner
josef sepp
jürgen jörg
wolfgang wolf
friedrich fritz
katharina käthe kathi
margarete grete gretel gretchen
elisabeth lisl sissi lieschen
josé pepe
francisco paco pancho curro
ignacio nacho
guadalupe lupe
dolores lola
mercedes merche
eduardo edu lalo
antoine toine
dmitry dima mitya dmitri
mikhail misha
nikolai kolya
alexei lyosha alyosha
sergei seryozha
yevgeny zhenya
yuri yura
vladimir volodya vova
ekaterina katya
natalia natasha
tatiana tanya
olga olya
maria masha mari mimi maja
małgorzata gosia małgosia
katarzyna kasia
agnieszka aga agnes
anna ania hania
joanna asia
barbara basia
wojciech wojtek
stanisław staszek staś
andrzej jędrek
tomasz tomek
piotr piotrek
krzysztof krzysiek
michał michałek
jakub kuba
magdalena magda lena leni
josé pepe chepe joselito
juan juanito
manuel manolo manu
rafael rafa rafi
rosario charo
concepción concha conchita
luis lucho luisito
santiago santi
isabel isa chabela
pilar pili
antonio toño toni
alejandro ale jandro
fernando fer nando
jean jeannot
françois franck fanfan
françoise fanny
élisabeth babette élise
marguerite margot
catherine cathy
dominique domi
gilles gigi
sébastien seb
théodore théo
jacqueline jacotte
ludwig lutz wiggerl
sebastian basti wastl
maximilian maxl maxi
christoph chris stoffel
andreas andi anderl
michael michi michel michl
matthias matti matze
thomas tommi
ulrich uli
rudolf rudi
wilhelm willi willy helm
siegfried sigi
gerhard gerd
bernhard bernd berni
franziska franzi
gertrud trude traudl
waltraud traudl wally
theresia resi
hildegard hilde
leonhard hartl leo
stefan steffen stefferl
vladislav vlad
matthew matty`;
