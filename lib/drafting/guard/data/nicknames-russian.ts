// Russian given names with their short and tender forms: each line one name, first the full form (ё is written е).
export const nicknamesRussian = `александр саша саня шура сашка алекс санек шурик сашенька
александра саша шура саня аля сашенька
алексей леша алеша леха лешка алешка
алена аленка лена
алина аля алинка
алла аллочка
алевтина аля тина
альберт алик
анастасия настя ася стася настенька настюша
анатолий толя толик
ангелина лина геля
андрей андрюша дрюня андрюха
анна аня анюта нюра нюша анечка анька
антон антоша тоша тоха
антонина тоня
аркадий аркаша кадик
арсений сеня арсюша
артем тема артемка
артур артурчик
богдан богдаша бодя
борис боря борька боренька
вадим вадик вадя
валентин валя
валентина валя валюша
валерий валера
валерия лера валерия лерочка
варвара варя варенька
василий вася васек васька
василиса вася
вера верочка веруня
вероника ника вероничка
виктор витя витька витек
виктория вика викуля вики
виталий виталик виталя
владимир володя вова вовка вовочка
владислав влад владик слава
всеволод сева
вячеслав слава славик
галина галя галочка
геннадий гена генка
георгий гоша жора гога гера
герман гера
глеб глебушка
григорий гриша гришка
дарья даша дашка дашенька дарьюшка
денис дениска
диана дина
дмитрий дима митя димка димон митька
евгений женя женька жека
евгения женя женька
егор егорка гоша
екатерина катя катюша катерина катенька катька
елена лена алена леночка ленка еленка
елизавета лиза лизонька елизаветка
ефим фима
жанна жанночка
зинаида зина
зоя зойка
иван ваня ванька ванечка ванюша
игорь игорек гарик гоша
илья илюша илюха
инна инночка
ирина ира иришка иринка ирочка
камилла мила
капитолина капа
кирилл кирюша киря
клавдия клава
константин костя костик
кристина кристя
ксения ксюша ксеня оксана
лариса лара
лев лева левушка
леонид леня ленька
лидия лида лидочка
любовь люба любочка любаша
людмила люда мила люся
майя маечка
макар макарка
максим макс максик
маргарита рита марго
марина мариша маринка
мария маша маня маруся машенька машка марья
марк марик
матвей мотя
михаил миша мишка мишаня миха
надежда надя наденька надюша
наталья наташа ната таша наталия наташка
никита никитка ник
николай коля колька николаша
нина ниночка
оксана ксана ксюша
олег олежка олежек
олеся леся
ольга оля олечка ольгуша
павел паша павлик пашка
петр петя петька
полина поля полинка
прасковья паша параша
раиса рая
римма римка
роберт робик
родион родя
роман рома ромка ромочка
ростислав слава ростик
руслан русик руся
светлана света светик светка светочка лана
семен сема сеня семка
сергей сережа серега серж
софья соня софа софия сонечка
станислав стас слава стасик
степан степа степка
таисия тая
тамара тома томочка
татьяна таня танюша танька танечка
тимофей тима тимоша
тимур тима
ульяна уля
федор федя федька
филипп филя
фаина фая
эдуард эдик
эвелина эля
элеонора эля нора
эльвира эля
эмма эммочка
юлия юля юленька юлька
юрий юра юрик юрка
яков яша
ян янек
яна яночка
ярослав слава ярик
ярослава слава яра`;
/** The same name in other languages; every word of a line stands for the others. */
export const sameNames = `александр alexander alessandro alexandre
александра alexandra alessandra
алексей alexei alexey alex
андрей andrew andrei andrea
анна anna ann anne hannah
антон anton anthony antonio
артур arthur arturo
борис boris
виктор victor vittorio
виктория victoria vittoria
георгий george giorgio georg
григорий gregory gregorio
даниил daniel daniele
екатерина catherine katherine caterina ekaterina katharina
елена helen elena
елизавета elizabeth elisabetta elisabeth
иван ivan
иосиф joseph giuseppe
константин constantine costantino konstantin
ксения xenia ksenia
лев lev leo
мария maria mary
марк mark marco marc
михаил michael michele mikhail
николай nicholas nicola nikolai nikolay
павел paul paolo pavel
петр peter pietro petr pyotr
сергей sergei sergey sergio
софья sophia sofia sofya
степан stephen stefano stepan
федор theodore fyodor fedor
филипп philip filippo
джон john
юлия julia giulia yulia
юрий yuri yury
яков jacob giacomo
евгений eugene eugenio eugen
евгения eugenia eugenie
наталья natalia natalie nathalie
ирина irina irene
ольга olga helga
маргарита margaret margherita margarete marguerite
дмитрий dmitry demetrio
кирилл cyril cirillo
максим maxim massimo maximilian
илья elijah elia ilya
лидия lydia lidia
тереза theresa teresa therese
john giovanni johann jean juan jan johannes
george giorgio georg georges jorge jürgen
william guglielmo wilhelm guillaume guillermo
henry enrico heinrich henri enrique hendrik
charles carlo karl carlos
james giacomo jacques jakob jaime
louis luigi ludwig luis lewis ludovico
francis francesco franz françois francisco
frances francesca franziska françoise
joseph giuseppe josef josé
stephen stefano stefan étienne esteban
matthew matteo matthias mathieu mateo
lawrence lorenzo laurent lorenz
edward edoardo eduard
frederick federico friedrich frédéric
lucy lucia lucie
rose rosa
claire clara chiara klara
agnes agnese
susan susanna susanne
paul paolo paolino pablo павел
peter pietro pierre pedro
anthony antonio antoine anton
alexander alessandro alexandre alejandro
michael michele michel miguel
nicholas nicola nicolas nikolaus niccolo
philip filippo philippe felipe
martin martino
bernard bernardo bernhard
vincent vincenzo vinzenz
gregory gregorio gregor
dominic domenico dominique domingo
raphael raffaele rafael
gabriel gabriele gabriella
daniel daniele
thomas tommaso tomas
andrew andrea andreas andré
mark marco markus marc`;
/** Given names without a short form worth a line. */
export const moreGivenNames = `aaron adele adriana adriano agnese aidan alan alana alasdair albina alessio alida allegra amber amos anastasia angus anita annalisa annika april arianna armida astrid audrey aurelio aurora ava axel ayesha barnaby basil beate bernadette bettina birgit bjorn blanca boris brenda brigitte bruna bruno bryan callum camilla candice carlotta carmen cesare chandra chantal chiara chloe claire clara claudia claudio clelia colin corinna cosimo costanza craig curtis cyril daria dario dean debora delia delphine denise desmond diana diego dietrich dirk donatella donna doris duncan dylan eileen elaine eliana elio elisa elsa elvira emanuele emilio enrico erica erik ermanno ernesto esteban ester eugenia eva fabiana fabiola fatima felicity felix ferdinand fergus fernanda finn flavia flavio florian fosca fulvia fulvio gemma gerlinde gian gilda ginevra gioia giuliana gizela glenn gloria graham greta guglielmo guido gunnar gustav gustavo hamish heather hector heidi helga helmut henrik hermann hilda holger horst hugo ian ida ilona ines inga ingrid irma iris ivan ivana ivar ivo ivy jana jasper jessie joel jorge jost juan judith jules karin karl karla katja keith kerstin kim kirsten klaus konrad kurt kyle lara laura leandro leila lena leon leona letizia lia liana linda lionel livia livio loredana lorena lorna lothar louise luana lucia ludmila luisa lukas lydia magda manfred manuela mara marcel marco marcos margherita marina marino mario marisa marion markus marlene marta martina marzia maura mauro maxim maya meera melania miguel milena mina mirella miriam moira monica monika moritz morris muriel myra nadia naomi nathalie neil nella nelson nerina nils nina noah noemi nora norbert norma olaf olga olivia ornella osvaldo ottavia ottavio otto pablo paloma pascal patrizio pedro petra pia pierre priya quentin rafael raissa ramona renate renata renato rhoda rita rocio rolf romina romolo rosanna ross roxana roy ruth sabina sabine sabrina saskia savino sean selma serena sergio shannon sheila silvia simon sofia sonia sophie stella stuart sven sylvia tania tara tessa thea thilo tiziana tiziano tobia todd trevor tullio udo ugo ulrike una uta vera veronica vilma viola violetta viviana vladimir waltraud wanda werner wilma wolf xavier yasmin ylenia yolanda yves zelda zoe zora агата ада адам аида алан альбина амалия анвар арина аристарх артемий белла берта варлам вилен виола вита владлена глафира гульнара дамир дина доминик евдокия ева ефросинья жан злата зарина зухра ивана игнат иннокентий ираида ия ильдар кира клим кузьма лукерья любомир макар марианна марта мелания мила милена мирон назар нелли нестор ника нонна павлина пелагея платон прохор регина ренат рената рудольф савелий севастьян соломон тарас таисия тихон тереза устин фатима феликс фома харитон чеслав эвелина эльдар эльза эмилия эмиль эрик юлиан юлий янина`;
