// Le mail in italiano: the mails in Italian, gender-safe, Lei and tu never mixed. Marks and slots: ../wording.ts.
import type { Mails } from '../wording.ts';

export const mails: Mails = {
  'optin-provider': {
    formal: {
      rich: {
        subject: 'Una richiesta per Lei? {need.topic}',
        body: `Gentile {reader.name|formal},

una persona di mia conoscenza mi ha chiesto un consiglio, e ho pensato a Lei.

Che cosa serve: {need.neutral}.
[[Tempi: {need.by}.]]
[[Zona: {need.area}.]]
[[Disponibilità di spesa: {need.budget}.]]

[[{true.untold}Di Lei non ho ancora parlato.]] I nomi li farò solo quando avrò il consenso di entrambe le parti.

Le farebbe piacere una presentazione? Se il lavoro non fa per Lei, o se in questo periodo ha l'agenda piena, mi basta un no senza spiegazioni. [[Ho promesso una risposta entro {date.answerBy}.]]

Cordiali saluti,
{me.name}
{me.signature}`,
      },
      bare: {
        subject: 'Una domanda, prima di fare nomi',
        body: `Gentile {reader.name|formal},

una persona di mia conoscenza potrebbe aver bisogno del Suo lavoro. [[{true.unasked}Prima di dire qualsiasi cosa vorrei sentire Lei.]]

In questo periodo accetta nuovi incarichi? Se sì, mi informo meglio e Le scrivo i particolari, sempre senza nomi, così può decidere con calma.

Se non è il momento, basta una riga.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      rich: {
        subject: 'Fa per te? {need.topic}',
        body: `Ciao {reader.name|first},

mi hanno chiesto un consiglio e ho pensato subito a te. Serve questo: {need.neutral}. [[Tempi: {need.by}.]] [[Spesa prevista: {need.budget}.]]

[[{true.untold}Di te non ho detto niente e, finché non ho due sì, non faccio nomi.]] Ti va se vi metto in contatto?

Se non fa per te o hai troppo da fare, dimmelo tranquillamente. [[Ho promesso di rispondere entro {date.answerBy}.]]

Un caro saluto,
{me.name|first}`,
      },
      bare: {
        subject: 'Hai posto per un lavoro in più?',
        body: `Ciao {reader.name|first},

forse conosco qualcuno che ha bisogno di te. [[{true.unasked}Prima di aprire bocca te lo chiedo: in questo periodo prendi altri lavori?||In questo periodo prendi altri lavori?]]

Se sì, mi faccio spiegare meglio e ti dico, sempre senza nomi. Se no, amici come prima.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  'optin-prospect': {
    formal: {
      rich: {
        subject: '{need.topic}: posso chiedere a qualcuno?',
        body: `Gentile {reader.name|formal},

La ringrazio per avermi spiegato la situazione. Riassumo, per non sbagliare: {need.neutral}.

Conosco chi potrebbe occuparsene. Le dico quel che posso, per ora: {provider.neutral}. [[{provider.reasonNeutral}]]

[[{true.untold}Il Suo nome non l'ho fatto.]] Se desidera una presentazione, mi indichi per favore che cosa posso riferire (nome, recapito, richiesta) e come preferisce farsi contattare.

Se invece ha già provveduto, me lo dica senza problemi e la cosa finisce qui.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
      bare: {
        subject: 'Posso proporLe un contatto?',
        body: `Gentile {reader.name|formal},

dal nostro ultimo colloquio mi è parso che un aiuto potesse farLe comodo, e credo di conoscere la persona adatta.

Posso chiedere, senza fare il Suo nome? Due righe su quello che Le serve mi aiuterebbero a non far perdere tempo a nessuno.

Se la questione è già risolta, non tenga conto di questo messaggio.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      rich: {
        subject: '{need.topic}: forse conosco chi ti serve',
        body: `Ciao {reader.name|first},

ho ripensato a quello che mi hai raccontato. Se ho capito bene, ti serve questo: {need.neutral}. Correggimi se sbaglio.

Avrei una persona da presentarti: {provider.neutral}. [[{provider.reasonNeutral}]]

[[{true.unasked}Di te non sa niente.]] Ti va di conoscerla? In quel caso dimmi che cosa posso raccontare e come è meglio farti contattare.

Se preferisci lasciar stare, nessun problema.

Un caro saluto,
{me.name|first}`,
      },
      bare: {
        subject: 'Forse ho un nome per te',
        body: `Ciao {reader.name|first},

l'altra volta mi hai detto che ti servirebbe una mano, e mi è venuta in mente una persona. [[{true.unasked}Non le ho ancora detto niente.]]

Provo a chiedere, senza dire che sei tu? Mi basta sapere in due parole che cosa ti serve.

Se hai già risolto, tanto meglio.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  forwardable: {
    formal: {
      rich: {
        subject: '{request.topic}: due righe da inoltrare',
        body: `Gentile {reader.name|formal},

se Le viene in mente qualcuno a cui possa servire, sarebbe così gentile da inoltrare le righe qui sotto? Non occorre che mi dica a chi. Se non Le viene in mente nessuno, va bene lo stesso.

Da inoltrare:

Mi chiamo {me.name}. {me.about} Cerco questo: {request.words}. [[{request.why}]]
Che cosa chiedo: {request.effort}.
[[Per parlarne, questo è il mio recapito: {me.contactDetail}.]]
Se non Le interessa, non occorre rispondere.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
      bare: {
        subject: 'Due righe da inoltrare, se crede',
        body: `Gentile {reader.name|formal},

posso chiederLe di inoltrare queste righe a chi ritiene adatto? A chi le manda, resta una Sua scelta.

Da inoltrare:

Mi chiamo {me.name} e cerco questo: {request.words}.
A chi può aiutarmi, o conosce chi può farlo, chiedo una riga a questo indirizzo. Altrimenti non occorre rispondere.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
      note: {
        subject: '',
        body: `Mi chiamo {me.name}. [[{me.about}]] Cerco questo: {request.words}. [[{request.why}]]
[[Che cosa chiedo: {request.effort}.]]
[[Per parlarne, questo è il mio recapito: {me.contactDetail}.]]
A chi può aiutarmi, o conosce chi può farlo, chiedo una riga. Altrimenti non occorre rispondere.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      rich: {
        subject: '{request.topic} (da girare, se ti va)',
        body: `Ciao {reader.name|first},

se ti viene in mente qualcuno, giri queste righe così come sono? Se no, fa niente.

Da girare:

Mi chiamo {me.name}. {me.about} Cerco questo: {request.words}. [[{request.why}]]
Che cosa chiedo: {request.effort}. [[Mi si trova qui: {me.contactDetail}.]]
Se non interessa, non serve rispondere.

Un caro saluto,
{me.name|first}`,
      },
      bare: {
        subject: 'Me lo giri?',
        body: `Ciao {reader.name|first},

hai in mente qualcuno a cui girare queste righe?

Da girare:

Mi chiamo {me.name} e cerco questo: {request.words}. Chi può darmi una mano mi scriva pure qui. Altrimenti non serve rispondere.

Un caro saluto,
{me.name|first}`,
      },
      note: {
        subject: '',
        body: `Mi chiamo {me.name}. [[{me.about}]] Cerco questo: {request.words}. [[{request.why}]]
[[Che cosa chiedo: {request.effort}.]] [[Mi si trova qui: {me.contactDetail}.]]
Chi può darmi una mano mi scriva pure. Se non interessa, non serve rispondere.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  introduction: {
    formal: {
      plain: {
        subject: 'Presentazione: {prospect.name|full} e {provider.name|full}',
        body: `Gentile {prospect.name|formal}, gentile {provider.name|formal},

avendo avuto il consenso di entrambe le parti, ho il piacere di mettervi in contatto.

[[{prospect.about}]] La richiesta è questa: {need.words}.
[[Tempi: {need.by}.]]
[[Disponibilità di spesa: {need.budget}.]]

[[{provider.about}||La persona a cui ho pensato è {provider.name|formal|il}.||La persona a cui ho pensato è {provider.name|full}.]] [[{provider.reason}]] [[{fit.reason}]]

[[Per sentire {prospect.name|formal|il}, meglio {prospect.contactWay}: {prospect.contactDetail}.]] [[Momento migliore per {prospect.name|formal|il}: {prospect.bestTime}.]]
[[Per sentire {provider.name|formal|il}, meglio {provider.contactWay}: {provider.contactDetail}.]]

[[Il primo messaggio parte {first.name|formal|da}, entro {date.firstMove}.||Il primo messaggio parte {first.name|formal|da}.||Il primo messaggio parte {first.name|full|da}.]] Io mi faccio da parte qui: non occorre tenermi in copia.

Con i più cordiali saluti,
{me.name}
{me.signature}`,
      },
      phone: {
        subject: 'Telefonata: {prospect.name|full} e {provider.name|full}',
        body: `Gentile {prospect.name|formal}, gentile {provider.name|formal},

avendo avuto il consenso di entrambe le parti, ho il piacere di mettervi in contatto. Il modo più semplice per cominciare è una breve telefonata.

[[{prospect.about}]] La richiesta è questa: {need.words}.
[[Tempi: {need.by}.]]
[[Disponibilità di spesa: {need.budget}.]]

[[{provider.about}||La persona a cui ho pensato è {provider.name|formal|il}.||La persona a cui ho pensato è {provider.name|full}.]] [[{provider.reason}]]

[[La telefonata parte {first.name|formal|da}, entro {date.firstMove}.||La telefonata parte {first.name|formal|da}.||La telefonata parte {first.name|full|da}.]] [[Il numero da chiamare: {second.phone}.||Il numero da chiamare va chiesto {second.name|formal|a}, in risposta a questa mail.||Il numero da chiamare va chiesto {second.name|full|a}, in risposta a questa mail.]] [[Momento migliore: {second.bestTime}.]]

Io mi faccio da parte qui: non occorre tenermi in copia.

Con i più cordiali saluti,
{me.name}
{me.signature}`,
      },
      meeting: {
        subject: 'Incontro: {prospect.name|full} e {provider.name|full}',
        body: `Gentile {prospect.name|formal}, gentile {provider.name|formal},

avendo avuto il consenso di entrambe le parti, ho il piacere di mettervi in contatto. Propongo di parlarne in tre per mezz'ora, di persona o in videochiamata, come preferite.

[[{prospect.about}]] La richiesta è questa: {need.words}.
[[Tempi: {need.by}.]]
[[Disponibilità di spesa: {need.budget}.]]

[[{provider.about}||La persona a cui ho pensato è {provider.name|formal|il}.||La persona a cui ho pensato è {provider.name|full}.]] [[{provider.reason}]]

Per me vanno bene questi orari:
{meeting.times}

Quali vanno bene anche a voi? Se non ce n'è nessuno, proponetene due. Io apro l'incontro e poi vi lascio parlare.

Con i più cordiali saluti,
{me.name}
{me.signature}`,
      },
      linkedin: {
        subject: '',
        body: `Gentile {prospect.name|formal}, gentile {provider.name|formal},

avendo avuto il consenso di entrambe le parti, ho il piacere di mettervi in contatto qui.

La richiesta è questa: {need.words}. [[{provider.about}||La persona a cui ho pensato è {provider.name|formal|il}.||La persona a cui ho pensato è {provider.name|full}.]]

[[Il primo messaggio parte {first.name|formal|da}.||Il primo messaggio parte {first.name|full|da}.]] Io mi faccio da parte qui.

Cordiali saluti,
{me.name}`,
      },
      'linkedin-prospect': {
        subject: '',
        body: `Gentile {prospect.name|formal},

avendo avuto il consenso di entrambe le parti, ecco il nome: {provider.name|full}.

[[{provider.about}]] [[{provider.reason}]]

[[La Sua richiesta, in breve: {need.words}.]]

Il profilo si trova qui su LinkedIn. [[Scrivo anche {provider.name|formal|a}, quindi può cominciare chi vuole.||Scrivo anche {provider.name|full|a}, quindi può cominciare chi vuole.]]

Cordiali saluti,
{me.name}`,
      },
      'linkedin-provider': {
        subject: '',
        body: `Gentile {provider.name|formal},

avendo avuto il consenso di entrambe le parti, ecco il nome: {prospect.name|full}.

[[{prospect.about}]] La richiesta è questa: {need.words}. [[Tempi: {need.by}.]]

Il profilo si trova qui su LinkedIn. [[Scrivo anche {prospect.name|formal|a}, quindi può cominciare chi vuole.||Scrivo anche {prospect.name|full|a}, quindi può cominciare chi vuole.]]

Cordiali saluti,
{me.name}`,
      },
    },
    familiar: {
      plain: {
        subject: '{prospect.name|first}, {provider.name|first}: vi presento',
        body: `Ciao {prospect.name|first}, ciao {provider.name|first},

come promesso, eccovi nella stessa mail.

[[{prospect.about}]] Quello che serve: {need.words}. [[Tempi: {need.by}.]] [[Spesa prevista: {need.budget}.]]

[[{provider.about}||La persona a cui ho pensato è {provider.name|first}.]] [[{provider.reason}]]

[[Per sentire {prospect.name|first}, meglio {prospect.contactWay}: {prospect.contactDetail}.]] [[Momento migliore per {prospect.name|first}: {prospect.bestTime}.]]

{first.name|first}, ti fai sentire per iniziare? Io adesso esco di scena, toglietemi pure dalla copia.

Buon lavoro,
{me.name|first}`,
      },
      phone: {
        subject: '{prospect.name|first}, {provider.name|first}: prima una telefonata',
        body: `Ciao {prospect.name|first}, ciao {provider.name|first},

come promesso, eccovi nella stessa mail. Per cominciare, la cosa più semplice è una telefonata.

[[{prospect.about}]] Quello che serve: {need.words}. [[Tempi: {need.by}.]] [[Spesa prevista: {need.budget}.]]

[[{provider.about}||La persona a cui ho pensato è {provider.name|first}.]] [[{provider.reason}]]

{first.name|first}, chiami tu {second.name|first}? [[Il numero: {second.phone}.||E {second.name|first}, mandi il tuo numero rispondendo qui?]] [[Momento migliore: {second.bestTime}.]]

Io adesso esco di scena, toglietemi pure dalla copia.

Buon lavoro,
{me.name|first}`,
      },
      meeting: {
        subject: '{prospect.name|first}, {provider.name|first}: ci vediamo in tre?',
        body: `Ciao {prospect.name|first}, ciao {provider.name|first},

come promesso, eccovi nella stessa mail. Ne parliamo in tre per mezz'ora, di persona o in videochiamata, come preferite?

[[{prospect.about}]] Quello che serve: {need.words}. [[Tempi: {need.by}.]] [[Spesa prevista: {need.budget}.]]

[[{provider.about}||La persona a cui ho pensato è {provider.name|first}.]] [[{provider.reason}]]

Io posso in questi orari:
{meeting.times}

Ditemi quali vanno bene anche a voi; se non ce n'è nessuno, proponetene due. Io rompo il ghiaccio e poi vi lascio parlare.

Buon lavoro,
{me.name|first}`,
      },
      linkedin: {
        subject: '',
        body: `Ciao {prospect.name|first}, ciao {provider.name|first},

come promesso, eccovi nella stessa conversazione.

Quello che serve: {need.words}. [[{provider.about}||La persona a cui ho pensato è {provider.name|first}.]]

{first.name|first}, ti fai sentire per iniziare? Io adesso esco di scena.

{me.name|first}`,
      },
      'linkedin-prospect': {
        subject: '',
        body: `Ciao {prospect.name|first},

il sì c'è da entrambe le parti, quindi ecco il nome: {provider.name|full}.

[[{provider.about}]] [[{provider.reason}]]

[[Quello che ti serve: {need.words}.]]

Il profilo lo trovi qui su LinkedIn. [[Scrivo anche {provider.name|first|a}, così comincia chi vuole.||Scrivo anche {provider.name|full|a}, così comincia chi vuole.]]

{me.name|first}`,
      },
      'linkedin-provider': {
        subject: '',
        body: `Ciao {provider.name|first},

il sì c'è da entrambe le parti, quindi ecco il nome: {prospect.name|full}.

[[{prospect.about}]] Quello che serve: {need.words}. [[Tempi: {need.by}.]]

Il profilo lo trovi qui su LinkedIn. [[Scrivo anche {prospect.name|first|a}, così comincia chi vuole.||Scrivo anche {prospect.name|full|a}, così comincia chi vuole.]]

{me.name|first}`,
      },
    },
  },
  chaser: {
    formal: {
      rich: {
        subject: '{need.topic}: Le può interessare ancora?',
        body: `Gentile {reader.name|formal},

{date.asked} Le ho chiesto se gradiva una presentazione. Si trattava di questo: {need.neutral}.

La cosa è ancora aperta e non vorrei decidere al posto Suo. Basta un sì o un no.

Se entro {date.answerBy} non ho Sue notizie, intendo che non è il momento e non ne parliamo più, senza alcun imbarazzo.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
      bare: {
        subject: 'La presentazione di cui Le ho scritto',
        body: `Gentile {reader.name|formal},

nei giorni scorsi Le ho chiesto se gradiva una presentazione. Immagino che sia arrivata in un momento di lavoro intenso.

Se Le interessa, mi basta una riga. Altrimenti non occorre che risponda: considero la cosa chiusa e tutto resta come prima.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      rich: {
        subject: '{need.topic}: sì, no, più avanti?',
        body: `Ciao {reader.name|first},

{date.asked} ti ho chiesto se volevi una presentazione, per questo: {need.neutral}.

La cosa è ancora in piedi. Mi basta un «sì», un «no» o un «più avanti». Se entro {date.answerBy} non ti sento, la prendo per un no e non ti disturbo più.

Un caro saluto,
{me.name|first}`,
      },
      bare: {
        subject: 'Quella presentazione',
        body: `Ciao {reader.name|first},

ti avevo chiesto se volevi una presentazione, ma mi sa che ti ho scritto nel momento sbagliato.

Se ti va, rispondi anche con una parola sola. Se non ti va, non devi fare niente.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  decline: {
    formal: {
      rich: {
        subject: '{need.topic}',
        body: `Gentile {reader.name|formal},

torno sulla Sua richiesta, che riassumo così: {need.neutral}. Mi dispiace doverLe dire che questa presentazione non posso farla.

Preferisco dirglielo subito, perché possa muoversi altrimenti senza perdere tempo. [[Un'altra strada da tentare: {alternative}.]]

Per qualunque altra cosa mi scriva senza esitare.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
      bare: {
        subject: 'La Sua richiesta di una presentazione',
        body: `Gentile {reader.name|formal},

La ringrazio per la fiducia. Purtroppo questa presentazione non posso farla, e preferisco dirglielo con franchezza piuttosto che farLa aspettare.

Le auguro di trovare presto la persona giusta. Un'altra volta, se crede, mi chieda ancora.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      rich: {
        subject: '{need.topic}',
        body: `Ciao {reader.name|first},

per quella cosa che mi hai chiesto (in breve: {need.neutral}) mi dispiace, ma stavolta non riesco a presentarti nessuno.

Te lo dico subito, così non perdi tempo ad aspettarmi. [[Io proverei anche così: {alternative}.]] Se mi viene un'altra idea, ti scrivo.

Un caro saluto,
{me.name|first}`,
      },
      bare: {
        subject: 'Quella presentazione che mi hai chiesto',
        body: `Ciao {reader.name|first},

stavolta non ce la faccio ad aiutarti, e mi dispiace. Meglio dirtelo che tenerti in sospeso.

In bocca al lupo, e la prossima volta chiedi pure.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  'not-now': {
    formal: {
      rich: {
        subject: '{need.topic}: per ora no',
        body: `Gentile {reader.name|formal},

[[{true.untold}ho chiesto, senza fare il Suo nome.||ho chiesto.]] La richiesta l'ho riassunta così: {need.neutral}.

La risposta è «non adesso», che non vuol dire no. [[Potrei riprovare dopo {date.again}, a meno che Lei non mi dica che ha risolto.]]

Se non può aspettare, cerchi pure altrove e mi avvisi quando ha trovato.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
      bare: {
        subject: 'La Sua richiesta: per ora no',
        body: `Gentile {reader.name|formal},

ho chiesto, e mi dicono che questo non è il momento. Non è un no.

Vuole che riprovi più avanti? Se preferisce non aspettare, lo capisco benissimo.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      rich: {
        subject: '{need.topic}: non adesso',
        body: `Ciao {reader.name|first},

[[{true.untold}ho chiesto, senza dire che eri tu: non è un no, è un «non adesso».||ho chiesto: non è un no, è un «non adesso».]] [[Posso riprovare dopo {date.again}.]]

Nei miei appunti c'è questo: {need.neutral}. Se cambia qualcosa, o se nel frattempo trovi, fammelo sapere.

Un caro saluto,
{me.name|first}`,
      },
      bare: {
        subject: 'Non adesso',
        body: `Ciao {reader.name|first},

ho chiesto: non è il momento. [[{true.untold}Il tuo nome non l'ho fatto.]]

Riprovo tra un po' o preferisci cercare da un'altra parte? Per me va bene tutto.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  thanks: {
    formal: {
      plain: {
        subject: 'Grazie per la presentazione',
        body: `Gentile {introducer.name|formal},

[[La ringrazio per aver fatto il mio nome {client.name|formal|a}.||La ringrazio per la presentazione di oggi.]] So che, raccomandando me, ha speso il Suo buon nome: ne avrò cura.

[[Ci sentiremo {appointment.when}.||Scrivo oggi stesso per fissare un primo colloquio.]] Le farò sapere com'è andata.

Con gratitudine,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'Grazie',
        body: `Ciao {introducer.name|first},

[[grazie per avermi presentato {client.name|first}.||grazie per la presentazione.]] Mi ha fatto proprio piacere che tu abbia pensato a me.

[[Ci sentiamo {appointment.when}.||Scrivo oggi stesso.]] Poi ti racconto com'è andata.

A presto,
{me.name|first}`,
      },
    },
  },
  'thanks-letter': {
    formal: {
      plain: {
        subject: '',
        body: `{me.city}, {date.letter}

Gentile {introducer.name|formal},

[[desidero ringraziarLa, e non solo per posta elettronica, per aver fatto il mio nome {client.name|formal|a}.||desidero ringraziarLa, e non solo per posta elettronica, per la presentazione.]] Chi raccomanda qualcuno mette in gioco il proprio nome: so quanto vale il Suo.

[[L'incontro è stato {date.met}, e fin dalle prime parole si capiva quanto bene Lei avesse preparato il terreno.]] Comunque vada, devo a Lei un ottimo inizio.

Se c'è una persona che Le farebbe piacere conoscere, spero vorrà darmi l'occasione di ricambiare.

Con viva gratitudine,

{me.name}`,
      },
      anyway: {
        subject: '',
        body: `[[{me.city}, {date.letter}||{date.letter}]]

Gentile {introducer.name|formal},

[[Lei ha fatto il mio nome {client.name|formal|a}, ed è giusto che sappia com'è finita.||Lei ha fatto il mio nome, ed è giusto che sappia com'è finita.]] Questa volta non lavoreremo insieme.

La mia gratitudine non è minore per questo. Chi raccomanda qualcuno mette in gioco il proprio nome, e Lei lo ha fatto per me.

Se c'è una persona che Le farebbe piacere conoscere, spero vorrà darmi l'occasione di ricambiare.

Con viva gratitudine,

{me.name}`,
      },
      'after-meeting': {
        subject: '',
        body: `[[{me.city}, {date.letter}||{date.letter}]]

Gentile {reader.name|formal},

[[La ringrazio del tempo che mi ha dedicato {date.met}.||La ringrazio del tempo che mi ha dedicato.]] L'incontro mi ha lasciato idee più chiare di quelle che avevo, e lo devo a Lei.

Alle questioni rimaste aperte risponderò appena possibile, senza che Lei debba ricordarmele.

Mi farebbe piacere incontrarLa di nuovo.

Con i migliori saluti,

{me.name}`,
      },
      card: {
        subject: '',
        body: `Gentile {introducer.name|formal},

[[grazie per aver fatto il mio nome {client.name|formal|a}.||grazie per aver fatto il mio nome.]] Ne avrò cura come del Suo.

{me.name}`,
      },
      'card-anyway': {
        subject: '',
        body: `Gentile {introducer.name|formal},

questa volta non se n'è fatto nulla, e la mia gratitudine è la stessa. Lei ha pensato a me: è questo che conta.

{me.name}`,
      },
      'card-meeting': {
        subject: '',
        body: `Gentile {reader.name|formal},

[[grazie del tempo che mi ha dedicato {date.met}.||grazie del tempo che mi ha dedicato.]] È stato un piacere parlare con Lei, e spero in una prossima occasione.

{me.name}`,
      },
    },
    familiar: {
      plain: {
        subject: '',
        body: `{date.letter}

Ciao {introducer.name|first},

un grazie come si deve, su carta. [[Quando {client.name|first} cercava qualcuno, potevi fare altri nomi e hai fatto il mio.||Potevi fare altri nomi e hai fatto il mio.]]

[[L'incontro è stato {date.met}, e si sentiva che qualcuno aveva già parlato bene di me.]] Comunque vada, non me ne dimentico.

E adesso tocca a me: chi ti piacerebbe conoscere?

Un caro saluto,

{me.name|first}`,
      },
      anyway: {
        subject: '',
        body: `{date.letter}

Ciao {introducer.name|first},

[[con {client.name|first} questa volta non se n'è fatto nulla, e non è colpa di nessuno.||questa volta non se n'è fatto nulla, e non è colpa di nessuno.]] Un grazie su carta te lo devo lo stesso.

Potevi fare altri nomi e hai fatto il mio: è questo che mi resta.

E adesso tocca a me: chi ti piacerebbe conoscere?

Un caro saluto,

{me.name|first}`,
      },
      'after-meeting': {
        subject: '',
        body: `{date.letter}

Ciao {reader.name|first},

[[grazie per la chiacchierata di {date.met}.||grazie per la chiacchierata.]] Mi ha dato da pensare, nel senso buono.

A quello che è rimasto in sospeso rispondo appena posso.

Un caro saluto,

{me.name|first}`,
      },
      card: {
        subject: '',
        body: `Ciao {introducer.name|first},

[[grazie per avermi fatto conoscere {client.name|first}.||grazie per aver fatto il mio nome.]] Non me ne dimentico.

{me.name|first}`,
      },
      'card-anyway': {
        subject: '',
        body: `Ciao {introducer.name|first},

questa volta è andata così. Ma hai pensato a me, e questo mi resta. Grazie.

{me.name|first}`,
      },
      'card-meeting': {
        subject: '',
        body: `Ciao {reader.name|first},

[[grazie per la chiacchierata di {date.met}.||grazie per la chiacchierata.]] Ci sto ancora pensando: continuiamo presto.

{me.name|first}`,
      },
    },
  },
  'thanks-anyway': {
    formal: {
      plain: {
        subject: 'Grazie comunque',
        body: `Gentile {introducer.name|formal},

[[Le devo un resoconto: con {client.name|full} questa volta non se n'è fatto nulla.||Le devo un resoconto: della Sua presentazione, questa volta, non se n'è fatto nulla.]] I rapporti restano ottimi.

La mia gratitudine resta la stessa, perché Lei ha pensato a me e ha trovato le parole giuste. [[Per il futuro ne ricavo un'indicazione: {fit.lesson}.]]

Spero di poter fare altrettanto per Lei.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'Niente di fatto, ma grazie',
        body: `Ciao {introducer.name|first},

[[con {client.name|first} alla fine non se n'è fatto niente.||di quella presentazione alla fine non se n'è fatto niente.]] Nessun problema, i rapporti sono buoni.

Ti ringrazio lo stesso: hai pensato a me, e per me conta. [[Per la prossima volta ho imparato questo: {fit.lesson}.]]

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  progress: {
    formal: {
      appointment: {
        subject: "La Sua presentazione: l'incontro è fissato",
        body: `Gentile {introducer.name|formal},

[[una breve notizia: con {client.name|full} ci vediamo {appointment.when}.||una breve notizia: grazie alla Sua presentazione, il primo incontro è fissato.]]

L'avvio è stato facile, e il merito è di come Lei ha parlato di me. Le farò sapere l'esito.

Con gratitudine,
{me.name}
{me.signature}`,
      },
      won: {
        subject: 'La Sua presentazione: una buona notizia',
        body: `Gentile {introducer.name|formal},

[[da oggi lavoro con {client.name|full}, e volevo che Lei fosse tra le prime persone a saperlo.||dalla Sua presentazione è nato un incarico, e volevo che Lei fosse tra le prime persone a saperlo.]]

[[A decidere è stato questo: {praise.reason}.]] Senza di Lei, questa conversazione non sarebbe nemmeno cominciata.

La terrò al corrente. Se posso ricambiare in qualche modo, me lo dica.

Con sincera gratitudine,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      appointment: {
        subject: 'Ci vediamo, finalmente',
        body: `Ciao {introducer.name|first},

[[con {client.name|first} ci vediamo {appointment.when}.||grazie a te il primo incontro è fissato.]] È stato tutto facile, si vede che avevi preparato il terreno.

Poi ti racconto.

Un caro saluto,
{me.name|first}`,
      },
      won: {
        subject: 'È andata, e il merito è tuo',
        body: `Ciao {introducer.name|first},

[[{client.name|first} ha detto di sì, e lo sai prima di chiunque altro.||la tua presentazione è diventata un lavoro, e lo sai prima di chiunque altro.]] [[Il motivo, mi dicono: {praise.reason}.]]

Ti devo un favore, e dico sul serio. Chi ti piacerebbe conoscere?

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  report: {
    formal: {
      'half-year': {
        subject: 'Sei mesi dopo la Sua presentazione',
        body: `Gentile {introducer.name|formal},

[[sono passati sei mesi da quando ha fatto il mio nome {client.name|formal|a}, e mi pare giusto raccontarLe il seguito.||sono passati sei mesi dalla Sua presentazione, e mi pare giusto raccontarLe il seguito.]]

{report.progress} [[Quello che viene apprezzato di più: {praise.reason}.]] Tutto è cominciato da Lei, e non l'ho dimenticato.

[[Mi aveva detto chi Le farebbe piacere conoscere: {introducer.wish}. Tengo gli occhi aperti.||Se mi dice chi Le farebbe piacere conoscere, tengo gli occhi aperti.]]

Cordiali saluti,
{me.name}
{me.signature}`,
      },
      years: {
        subject: 'Che cosa è nato dalla Sua presentazione di {date.introduced|month}',
        body: `Gentile {introducer.name|formal},

[[{date.introduced|month|a} ha fatto il mio nome {client.name|formal|a}, e lavoriamo ancora insieme.||il lavoro nato dalla Sua presentazione, {date.introduced|month|a}, continua ancora oggi.]]

{report.progress} [[Quello che viene apprezzato di più: {praise.reason}.]]

[[{true.firstEver}Era la prima volta che qualcuno faceva il mio nome, e la prima è la più difficile.]] Una volta all'anno tengo a dirglielo, perché legami così sono rari.

Con immutata gratitudine,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      'half-year': {
        subject: 'Sei mesi dopo',
        body: `Ciao {introducer.name|first},

[[sei mesi fa mi hai presentato {client.name|first}, e ti meriti le notizie.||sei mesi fa hai fatto il mio nome, e ti meriti le notizie.]]

{report.progress} [[La cosa che piace di più: {praise.reason}.]] È merito tuo quanto mio, grazie.

E tu, chi stai cercando in questo periodo?

Un caro saluto,
{me.name|first}`,
      },
      years: {
        subject: 'Va ancora avanti, grazie a te',
        body: `Ciao {introducer.name|first},

[[ti ricordi quando mi hai presentato {client.name|first}, {date.introduced|month|a}? Lavoriamo ancora insieme.||ti ricordi quella presentazione di {date.introduced|month}? Il lavoro continua ancora.]]

{report.progress} Te lo ripeto una volta all'anno, perché certe cose non vanno date per scontate.

Tu come stai?

Un abbraccio,
{me.name|first}`,
      },
    },
  },
  'ask-provider': {
    formal: {
      plain: {
        subject: "{client.name|full}: com'è andata?",
        body: `Gentile {provider.name|formal},

{date.introduced|month|a} Le ho presentato {client.name|full}. Prima di sentire l'altra parte vorrei sentire Lei.

Ne è nato un lavoro? Che cosa va bene, e che cosa è più faticoso del previsto?

Mi aiuterebbe anche sapere se era il tipo di presentazione giusto, così la prossima sarà migliore.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: "{client.name|first}: com'è andata?",
        body: `Ciao {provider.name|first},

com'è andata con {client.name|first}? Lo chiedo prima a te, poi sento anche l'altra campana.

Ne è venuto fuori qualcosa? Che cosa funziona e che cosa no?

E dimmi con franchezza se era il contatto giusto per te.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  'ask-client': {
    formal: {
      plain: {
        subject: 'Come si trova con {provider.name|full}?',
        body: `Gentile {client.name|formal},

{date.introduced|month|a} Le ho presentato {provider.name|full}. Vorrei sapere se la presentazione Le è stata utile.

Come si trova? Che cosa Le è piaciuto, e che cosa vorrebbe diverso?

Quello che mi scrive resta tra noi, a meno che Lei non mi autorizzi a riferirlo. Se qualcosa non va, La aiuto volentieri a sistemarlo.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'Come ti trovi con {provider.name|first}?',
        body: `Ciao {client.name|first},

è passato un po' da quando ti ho presentato {provider.name|first}. Come ti trovi?

Dimmi il bello e il brutto: resta tra noi, se non vuoi che ne parli. E se c'è qualcosa che non va, ti do una mano.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  testimonial: {
    formal: {
      plain: {
        subject: 'Posso citare le Sue parole?',
        body: `Gentile {client.name|formal},

{date.praise} mi ha scritto parole che mi hanno fatto molto piacere:

«{praise.quote}»

Mi permette di citarle? Mi dica anche come preferisce comparire: con nome e cognome, con le iniziali o in forma anonima. [[Le pubblicherei qui, e in nessun altro posto: {praise.place}.]]

Corregga pure quello che vuole. Può ritirarle in qualunque momento, e se preferisce di no lo capisco.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
      'for-provider': {
        subject: 'Posso citare le Sue parole?',
        body: `Gentile {client.name|formal},

{date.praise} mi ha scritto parole che mi hanno fatto molto piacere:

«{praise.quote}»

[[Mi permette di riferirle {provider.name|formal|a}, e di lasciare che vengano citate?||Mi permette di riferirle {provider.name|full|a}, e di lasciare che vengano citate?]] Mi dica anche come preferisce comparire: con nome e cognome, con le iniziali o in forma anonima. [[Le pubblicherei qui, e in nessun altro posto: {praise.place}.]]

Corregga pure quello che vuole. Può ritirarle in qualunque momento, e se preferisce di no lo capisco.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'Posso citarti?',
        body: `Ciao {client.name|first},

l'altro giorno mi hai scritto questo, e mi hai rallegrato la settimana:

«{praise.quote}»

Posso citarlo? [[Lo metterei qui: {praise.place}.]] Dimmi se preferisci nome intero, iniziali o niente nome, e cambia pure quello che vuoi.

Se preferisci che resti tra noi, va benissimo.

Un caro saluto,
{me.name|first}`,
      },
      'for-provider': {
        subject: 'Posso citarti?',
        body: `Ciao {client.name|first},

l'altro giorno mi hai scritto questo, e mi hai rallegrato la settimana:

«{praise.quote}»

Posso girarlo {provider.name|first|a}, e lasciare che lo citi? [[Lo metterei qui: {praise.place}.]] Dimmi se preferisci nome intero, iniziali o niente nome, e cambia pure quello che vuoi.

Se preferisci che resti tra noi, va benissimo.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  'ask-introductions': {
    formal: {
      plain: {
        subject: "Quello che Le avevo anticipato all'inizio",
        body: `Gentile {client.name|formal},

quando abbiamo firmato Le avevo detto che, a risultato raggiunto, Le avrei chiesto qualche presentazione. Il risultato c'è, e mantengo la parola.

Le persone a cui posso essere più utile: {ideal.who}. [[Di solito si riconoscono da questo: {ideal.sign}.]]

Se Le viene in mente qualcuno, chieda prima se gradisce che mi faccia vivo io. Scriverò una volta sola, con garbo, e Le dirò com'è andata.

Se non Le viene in mente nessuno, tra noi non cambia nulla.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'Il favore di cui ti avevo parlato',
        body: `Ciao {client.name|first},

te l'avevo detto all'inizio: se le cose andavano come promesso, ti avrei chiesto qualche presentazione. Sono andate bene, quindi eccomi.

Do il meglio con gente così: {ideal.who}. [[Il segno per riconoscerla: {ideal.sign}.]]

Se ti viene in mente qualcuno, senti prima se ha piacere che scriva io. Lo faccio una volta sola, senza insistere, e poi ti racconto. Se non ti viene in mente nessuno, fa niente.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  partner: {
    formal: {
      plain: {
        subject: 'Una proposta utile ai Suoi clienti',
        body: `Gentile {reader.name|formal},

spesso seguiamo le stesse persone, da due lati diversi. Vorrei proporLe qualcosa che torni utile, prima di tutto, a chi si rivolge a Lei.

Tramite Lei potrei offrire questo: {partner.offer}. [[{partner.benefit}]] Non ha costi e non comporta impegni.

Chi arriva da Lei ha una mia risposta {partner.within}, e io dico con chiarezza se posso essere d'aiuto, senza insistere. Con il consenso della persona, La informo dell'esito.

Avrebbe venti minuti per parlarne? Mi interessa sapere anche chi potrei indirizzare io a Lei.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: "Un'idea per i tuoi clienti",
        body: `Ciao {reader.name|first},

io e te seguiamo spesso la stessa gente. Mi è venuta un'idea che potrebbe far comodo ai tuoi clienti.

Tramite te potrebbero avere questo: {partner.offer}. [[{partner.benefit}]]

Chi mi mandi lo chiamo {partner.within} e dico subito se posso essere utile, senza vendere niente. Se la persona è d'accordo, poi ti racconto.

Ne parliamo davanti a un caffè? Così mi dici anche chi posso mandare io a te.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  apology: {
    formal: {
      plain: {
        subject: 'Le nostre scuse, e come rimediamo',
        body: `Gentile {reader.name|formal},

Le porgo le mie scuse. {apology.happened} Non doveva accadere, e la responsabilità è nostra.

Ecco come rimediamo: {apology.remedy}. [[Sarà fatto entro {date.remedy}.]] [[Perché non si ripeta: {apology.prevention}.]]

[[La chiamerò {date.next} per accertarmi che sia tutto a posto.||La chiamerò a cose fatte, per accertarmi che sia tutto a posto.]] Nel frattempo può rivolgersi direttamente a me.

Con le mie scuse più sincere,
{me.name}
{me.signature}`,
      },
      letter: {
        subject: '',
        body: `[[{me.city}, {date.letter}||{date.letter}]]

Gentile {reader.name|formal},

Le porgo le mie scuse, e desidero farlo per iscritto. {apology.happened} Non doveva accadere, e la responsabilità è nostra.

Ecco come rimediamo: {apology.remedy}. [[Sarà fatto entro {date.remedy}.]] [[Perché non si ripeta: {apology.prevention}.]]

[[La chiamerò {date.next} per accertarmi che sia tutto a posto.||La chiamerò a cose fatte, per accertarmi che sia tutto a posto.]]

Mi dispiace sinceramente del disagio che Le abbiamo arrecato.

Con le mie scuse più sincere,

{me.name}`,
      },
    },
    familiar: {
      plain: {
        subject: 'Scusa, e come rimedio',
        body: `Ciao {reader.name|first},

ti chiedo scusa. {apology.happened} È colpa nostra, punto.

Ecco come rimedio: {apology.remedy}. [[Sarà fatto entro {date.remedy}.]]

[[Ti chiamo {date.next} per sapere se va bene così.||Ti chiamo appena è fatto, per sapere se va bene così.]] Se c'è altro che non ho visto, dimmelo.

{me.name|first}`,
      },
      letter: {
        subject: '',
        body: `{date.letter}

Ciao {reader.name|first},

ti chiedo scusa, e preferisco farlo per iscritto. {apology.happened} È colpa nostra, punto.

Ecco come rimedio: {apology.remedy}. [[Sarà fatto entro {date.remedy}.]]

[[Ti chiamo {date.next} per sapere se va bene così.||Ti chiamo appena è fatto, per sapere se va bene così.]]

Un saluto,

{me.name|first}`,
      },
    },
  },
  delivery: {
    formal: {
      plain: {
        subject: 'La Sua consegna di {delivery.day}',
        body: `Gentile {client.name|formal},

Le confermo la consegna.

Che cosa: {delivery.what}
Giorno: {delivery.day}
[[Orario: {delivery.window}]]
Luogo: {delivery.place}
[[Controllo prima della consegna: {delivery.inspection}]]

[[Per il giorno stesso, il riferimento è questo: {delivery.contact}.]] Se qualcosa non va bene, mi scriva oggi e lo cambiamo. A consegna avvenuta Le do conferma.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'Si consegna {delivery.day}',
        body: `Ciao {client.name|first},

si consegna {delivery.day}. La merce: {delivery.what}. [[Orario: {delivery.window}.]] Il posto: {delivery.place}.

[[Il controllo è fatto: {delivery.inspection}.]] Se non ti va bene, dimmelo e sposto. Ci sentiamo a consegna fatta.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  information: {
    formal: {
      plain: {
        subject: '{info.topic}: può tornarLe utile',
        body: `Gentile {reader.name|formal},

leggendo questo ho pensato a Lei: {info.what}. [[{info.why}]]

[[Lo trova qui: {info.link}.]] Non occorre che risponda.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: '{info.topic}',
        body: `Ciao {reader.name|first},

questo mi ha fatto pensare a te: {info.what}. [[{info.why}]] [[È qui: {info.link}.]]

Non serve che rispondi. Spero che tutto vada bene.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  'third-consent': {
    formal: {
      plain: {
        subject: 'Posso ringraziare {introducer.name|full}?',
        body: `Gentile {client.name|formal},

so che il mio nome Le è arrivato da {introducer.name|full}, e vorrei ringraziare.

Posso dire che Lei mi ha scritto? E se un giorno mi si chiede com'è andata, posso rispondere che lavoriamo insieme? Nient'altro: né la questione, né le cifre.

Se preferisce che io taccia, non ne parlerò con nessuno, e per il resto non cambia nulla.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'Una piccola domanda',
        body: `Ciao {client.name|first},

il mio nome te l'ha fatto {introducer.name|first}, e vorrei ringraziare. Posso dire che mi hai scritto?

Di che cosa si tratta e quanto costa restano affari nostri. Se preferisci che non dica niente, non dico niente.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
  pause: {
    formal: {
      plain: {
        subject: 'Le presentazioni, per il momento',
        body: `Gentile {provider.name|formal},

preferisco dirLe una cosa apertamente piuttosto che lasciarGliela intuire. Per il momento sospendo le presentazioni verso di Lei.

{pause.reason} Può darsi che Lei la veda in altro modo, e vorrei ascoltarLa.

[[Che cosa mi farebbe riprendere: {pause.condition}.||Quando mi dirà che cosa è cambiato, riprenderò volentieri.]] [[In ogni caso La ricontatto {date.review|month|a}.]] Di questo non ho parlato con nessuno, e quanto abbiamo fatto insieme conserva per me tutto il suo valore.

Cordiali saluti,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'Una cosa che preferisco dirti io',
        body: `Ciao {provider.name|first},

te lo dico chiaro: per un po' non ti mando nuovi contatti.

{pause.reason} Magari c'è dell'altro che non so, quindi dimmi come la vedi tu.

[[Per ricominciare mi basta questo: {pause.condition}.||Quando le cose si sistemano dimmelo, e ricominciamo.]] Resta tra noi. Se ti va, ne parliamo davanti a un caffè.

Un caro saluto,
{me.name|first}`,
      },
    },
  },
};
