// What lies in the made-up mailboxes when the sandbox's day begins. Senders, questions and numbers are invented.

interface SeedMessage {
  readonly mailbox: string;
  readonly daysAgo: number;
  readonly time: string;
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  readonly body: string;
  readonly folder?: string;
  /** Minutes after arrival, if somebody has read it. */
  readonly readAfter?: number;
}

interface SeedReply {
  readonly mailbox: string;
  readonly daysAgo: number;
  readonly time: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

const lisa = { from: 'lisa.larsson@post.example', fromName: 'Lisa Larsson' };
const region = { from: 'diarium@region.example', fromName: 'Regionens diarium' };
const spam = { from: 'vinst@lotteri.example', fromName: 'Stora Vinsten' };
const form = { from: 'e-tjanst@formular.example', fromName: 'Kommunens e-tjänst' };

const ks: readonly SeedMessage[] = [
  {
    mailbox: 'kommunstyrelsen',
    daysAgo: 5,
    time: '10:14',
    ...region,
    subject: 'Remiss: regional cykelplan',
    body: 'Hej,\n\nVi översänder regional cykelplan för yttrande. Svar önskas inom tre månader.',
    readAfter: 95,
  },
  {
    mailbox: 'kommunstyrelsen',
    daysAgo: 3,
    time: '08:51',
    from: 'styrelsen@bygdegarden.example',
    fromName: 'Bygdegårdsföreningen',
    subject: 'Ansökan om bidrag till nytt tak',
    body: 'Hej! Vi söker bidrag för att lägga om taket på bygdegården. Kostnadsförslag kommer på papper.',
    readAfter: 41,
  },
  {
    mailbox: 'kommunstyrelsen',
    daysAgo: 1,
    time: '15:42',
    ...lisa,
    subject: 'Fråga om bullerplank vid infarten',
    body: 'Hej!\n\nVi som bor på Ekbacken undrar när bullerplanket ska byggas. Vem kan svara på det?\n\nHälsningar\nLisa Larsson',
  },
  {
    mailbox: 'kommunstyrelsen',
    daysAgo: 1,
    time: '16:20',
    from: 'redaktionen@lokaltidningen.example',
    fromName: 'Lokaltidningen',
    subject: 'Begäran om allmän handling',
    body: 'Hej,\n\njag vill ta del av avtalet om driften av simhallen.\n\nMed vänlig hälsning\nRedaktionen',
  },
  {
    mailbox: 'kommunstyrelsen',
    daysAgo: 1,
    time: '21:05',
    from: 'ove.olsson@post.example',
    fromName: 'Ove Olsson',
    subject: 'Gatubelysningen på Stationsvägen',
    body: 'Tre lampor är trasiga mellan nummer 4 och 12.',
  },
  {
    mailbox: 'kommunstyrelsen',
    daysAgo: 0,
    time: '07:38',
    from: 'info@foretagarna.example',
    fromName: 'Företagarna',
    subject: 'Inbjudan till frukostmöte',
    body: 'Välkommen till frukostmöte om upphandling den 10:e.',
  },
  {
    mailbox: 'kommunstyrelsen',
    daysAgo: 2,
    time: '03:12',
    ...spam,
    subject: 'Du har vunnit',
    body: 'Klicka här.',
    folder: 'junkemail',
  },
  {
    mailbox: 'kommunstyrelsen',
    daysAgo: 1,
    time: '13:27',
    from: 'kurs@konsult.example',
    fromName: 'Kurs och konsult',
    subject: 'Sista chansen: kurs i ärendehantering',
    body: 'Anmäl dig i dag.',
    folder: 'junkemail',
  },
];

const sbf: readonly SeedMessage[] = [
  {
    mailbox: 'samhallsbyggnad',
    daysAgo: 4,
    time: '11:02',
    from: 'arkitekt@ritkontoret.example',
    fromName: 'Ritkontoret',
    subject: 'Kompletterande ritningar, Sjövägen 3',
    body: 'Hej, här kommer fasadritningarna.',
    readAfter: 60,
  },
  {
    mailbox: 'samhallsbyggnad',
    daysAgo: 1,
    time: '14:09',
    from: 'maria.moberg@post.example',
    fromName: 'Maria Moberg',
    subject: 'Träd som skymmer sikten',
    body: 'Häcken i korsningen Lillgatan/Storgatan skymmer sikten för cyklister.',
    readAfter: 70,
  },
  {
    mailbox: 'samhallsbyggnad',
    daysAgo: 0,
    time: '07:55',
    from: 'lansstyrelsen@lan.example',
    fromName: 'Länsstyrelsen',
    subject: 'Beslut om strandskydd',
    body: 'Beslut bifogas i ärendet om strandskydd vid Långsjön.',
    readAfter: 32,
  },
  {
    mailbox: 'samhallsbyggnad',
    daysAgo: 0,
    time: '08:31',
    from: 'nisse.nord@post.example',
    fromName: 'Nisse Nord',
    subject: 'När kommer beslutet om bygglov?',
    body: 'Jag lämnade in ansökan för sex veckor sedan.',
  },
];

const utb: readonly SeedMessage[] = [
  {
    mailbox: 'utbildning',
    daysAgo: 6,
    time: '09:33',
    from: 'foralder@post.example',
    fromName: 'Petra Persson',
    subject: 'Skolskjuts till Nytorpsskolan',
    body: 'Hur ansöker vi om skolskjuts efter flytten?',
    readAfter: 130,
  },
  {
    mailbox: 'utbildning',
    daysAgo: 2,
    time: '12:47',
    from: 'info@laromedel.example',
    fromName: 'Läromedel',
    subject: 'Nya läromedel i matematik',
    body: 'Beställ provexemplar.',
    readAfter: 25,
  },
];

const soc: readonly SeedMessage[] = [
  {
    mailbox: 'socialforvaltningen',
    daysAgo: 2,
    time: '10:40',
    from: 'anhorig@post.example',
    fromName: 'Rolf Ros',
    subject: 'Fråga om hemtjänst',
    body: 'Min mor behöver mer hjälp på morgnarna. Vem pratar jag med?',
    readAfter: 55,
  },
  {
    mailbox: 'socialforvaltningen',
    daysAgo: 1,
    time: '11:18',
    from: 'kurator@vard.example',
    fromName: 'Vårdcentralen',
    subject: 'Kallelse till möte',
    body: 'Vi föreslår ett samordningsmöte nästa vecka.',
  },
  {
    mailbox: 'socialforvaltningen',
    daysAgo: 0,
    time: '06:59',
    from: 'granne@post.example',
    fromName: 'En granne',
    subject: 'Orolig',
    body: 'Jag är orolig för en familj i mitt trapphus.',
  },
];

const kommun: readonly SeedMessage[] = [
  {
    mailbox: 'kommun',
    daysAgo: 3,
    time: '13:30',
    from: 'turist@resa.example',
    fromName: 'Berit Berg',
    subject: 'Karta över vandringsleder',
    body: 'Finns det en karta att hämta?',
    readAfter: 20,
  },
  {
    mailbox: 'kommun',
    daysAgo: 1,
    time: '09:05',
    ...form,
    subject: 'Synpunkt 1041: lekplatsen i Parken',
    body: 'En gunga har gått sönder.',
    folder: 'Inbox/Formulär',
  },
  {
    mailbox: 'kommun',
    daysAgo: 0,
    time: '08:12',
    ...form,
    subject: 'Synpunkt 1042: sopkärl',
    body: 'Kärlet på Ringvägen tömdes inte.',
    folder: 'Inbox/Formulär',
  },
  {
    mailbox: 'kommun',
    daysAgo: 2,
    time: '02:44',
    ...spam,
    subject: 'Ditt paket väntar',
    body: 'Betala tullen.',
    folder: 'junkemail',
  },
];

export const seedMessages: readonly SeedMessage[] = [...ks, ...sbf, ...utb, ...soc, ...kommun];

export const seedReplies: readonly SeedReply[] = [
  {
    mailbox: 'kommunstyrelsen',
    daysAgo: 5,
    time: '13:20',
    to: region.from,
    subject: 'SV: Remiss: regional cykelplan',
    body: 'Hej! Vi har tagit emot remissen.',
  },
  {
    mailbox: 'utbildning',
    daysAgo: 6,
    time: '14:02',
    to: 'foralder@post.example',
    subject: 'SV: Skolskjuts till Nytorpsskolan',
    body: 'Hej! Ansökan görs i e-tjänsten.',
  },
];
