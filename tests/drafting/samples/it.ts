// it: mails as they must come out, subject first. Data only.

export const samples = {
  'optin-provider formal complete': `Una richiesta per Lei? Manuale HACCP

Gentile dott.ssa Degrassi,

una persona di mia conoscenza mi ha chiesto un consiglio, e ho pensato a Lei.

Che cosa serve: rifare da capo il manuale HACCP di una piccola struttura ricettiva.
Tempi: prima del controllo di fine marzo.
Zona: pianura veneta.
Disponibilità di spesa: 1.800 euro.

Di Lei non ho ancora parlato. I nomi li farò solo quando avrò il consenso di entrambe le parti.

Le farebbe piacere una presentazione? Se il lavoro non fa per Lei, o se in questo periodo ha l'agenda piena, mi basta un no senza spiegazioni. Ho promesso una risposta entro venerdì 27 marzo.

Cordiali saluti,
Monica Trevi
Studio Trevi, 0422 555 0100`,
  'optin-provider formal sparse': `Una richiesta per Lei? Manuale HACCP

Gentile dott.ssa Degrassi,

una persona di mia conoscenza mi ha chiesto un consiglio, e ho pensato a Lei.

Che cosa serve: rifare da capo il manuale HACCP di una piccola struttura ricettiva.

Di Lei non ho ancora parlato. I nomi li farò solo quando avrò il consenso di entrambe le parti.

Le farebbe piacere una presentazione? Se il lavoro non fa per Lei, o se in questo periodo ha l'agenda piena, mi basta un no senza spiegazioni.

Cordiali saluti,
Monica Trevi
Studio Trevi, 0422 555 0100`,
  'introduction formal complete': `Presentazione: Giuseppe Furlan e Annalisa Degrassi

Gentile signor Furlan, gentile dott.ssa Degrassi,

avendo avuto il consenso di entrambe le parti, ho il piacere di mettervi in contatto.

Giuseppe Furlan conduce un piccolo agriturismo. La richiesta è questa: rifare da capo il manuale HACCP, quello attuale è del 2011.
Tempi: prima del controllo di fine marzo.
Disponibilità di spesa: 1.800 euro.

Annalisa Degrassi è tecnologa alimentare. Ha seguito tre aziende che conosco, senza un solo rilievo. È il genere di incarico di cui mi ha parlato a gennaio.

Per sentire il signor Furlan, meglio per telefono: 0422 555 0199. Momento migliore per il signor Furlan: a mezzogiorno.
Per sentire la dott.ssa Degrassi, meglio per e-mail: annalisa@degrassi.example.

Il primo messaggio parte dalla dott.ssa Degrassi, entro mercoledì 25 marzo. Io mi faccio da parte qui: non occorre tenermi in copia.

Con i più cordiali saluti,
Monica Trevi
Studio Trevi, 0422 555 0100`,
  'introduction familiar sparse': `Bepi, Annalisa: vi presento

Ciao Bepi, ciao Annalisa,

come promesso, eccovi nella stessa mail.

Quello che serve: rifare da capo il manuale HACCP, quello attuale è del 2011.

La persona a cui ho pensato è Annalisa.

Annalisa, ti fai sentire per iniziare? Io adesso esco di scena, toglietemi pure dalla copia.

Buon lavoro,
Monica`,
  'progress formal complete': `La Sua presentazione: una buona notizia

Gentile avvocato Loi,

da oggi lavoro con Annalisa Degrassi, e volevo che Lei fosse tra le prime persone a saperlo.

A decidere è stato questo: al telefono risponde sempre qualcuno. Senza di Lei, questa conversazione non sarebbe nemmeno cominciata.

La terrò al corrente. Se posso ricambiare in qualche modo, me lo dica.

Con sincera gratitudine,
Monica Trevi
Studio Trevi, 0422 555 0100`,
  'third-consent familiar complete': `Una piccola domanda

Ciao Annalisa,

il mio nome te l'ha fatto Efisio, e vorrei ringraziare. Posso dire che mi hai scritto?

Di che cosa si tratta e quanto costa restano affari nostri. Se preferisci che non dica niente, non dico niente.

Un caro saluto,
Monica`,
} as const;
