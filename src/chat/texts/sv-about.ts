// What is said about the bot itself, what it keeps, and what it never does.

import type { UrgentOf } from '../domain/forms/danger';

const kept = [
  'Det här finns om dig i Brevvakt',
  'Namn, adress och förvaltning ur katalogen, vilket språk du har valt, när du är borta (aldrig varför), vem som läser din e-post då, och vad du har gjort med brevlådor och meddelanden.',
  'Det du skriver sparas inte, utom en fråga som du själv skickar till registratorn och en vanlig fråga som reglerna inte svarade på, utan ditt namn. I Teams-chatten står det kvar tills du tar bort det.',
  'Ingen läser din e-post genom Brevvakt utan att du har sagt ja.',
];
const erased = [
  'Inget är borttaget nu. En del kan tas bort, annat måste vara kvar',
  'Språk, arbetsfria veckodagar, samtalets koppling och avslutad frånvaro kan tas bort för den som inte längre står i kommunens fil. Loggen, bemanningen och besluten är allmänna handlingar och är kvar tills ett gallringsbeslut säger något annat. Det du själv har skrivit i chatten tar du bort i Teams.',
];

export const svAbout = {
  privacy: [...kept, 'Vill du ha allt som finns om dig, be den som sköter Brevvakt om ett utdrag.'],
  privacyForAdmins: [
    ...kept,
    'Ett utdrag för en person ger ”npm run person -- export NAMN@KOMMUN”. Hur uppgifterna skyddas står i docs/privacy.md.',
  ],
  program: [
    'Brevvakt är ett program, ingen människa',
    'Det svarar efter kommunens regler, bemanningen och det som folk har sagt om när de är borta. Vill du tala med en människa, fråga registratorn eller din chef.',
  ],
  log: [
    'Loggen säger vad som gjordes, aldrig vem som lät bli',
    'Den som öppnar, lämnar eller tar emot en brevlåda står där med namn och tid. En dag utan öppning noteras för brevlådan, inte för någon person. Loggen är en allmän handling.',
  ],
  whereKept: [
    'Det ligger på den server där kommunen kör Brevvakt',
    'Korten och chatten ligger i kommunens egen Microsoft 365. Inget lämnas till andra, utom det som en språkmodell får om kommunen har slagit på den. Dataskyddsombudet kan säga mer.',
  ],
  howLongKept: [
    'Så länge som kommunens gallringsbeslut säger',
    'Brevvakt räknar vad som har blivit så gammalt och påminner varje månad, och en människa tar bort det. Varför du är borta sparas aldrig. I Teams-chatten står det du skriver kvar tills du tar bort det.',
  ],
  erase: [...erased, 'Be den som sköter Brevvakt, eller fråga dataskyddsombudet.'],
  eraseForAdmins: [
    ...erased,
    '”npm run person -- remove NAMN@KOMMUN --yes” tar bort det som kan tas bort för en person.',
  ],
  toldSwitchboard: [
    'Växeln får ditt namn, din enhet och vilka dagar och tider du är borta. Aldrig varför',
    'Det gäller det du själv säger och det en kollega säger om dig. Vad du skriver i övrigt får växeln inte.',
  ],
  noPeopleLists: [
    'Det finns ingen sådan lista, för Brevvakt för ingen statistik över personer',
    'En dag utan öppning noteras för brevlådan. Skriv ”status” så ser du hur det står till med dina brevlådor.',
  ],
  noAnswer: [
    'Då går frågan vidare till nästa i bemanningen',
    'Svarar ingen där heller får ansvarig chef den. Syns ingen öppning när dagen är slut noteras dagen utan öppning för brevlådan, inte för någon person.',
  ],
  remindsNobodyElse: [
    'Brevvakt påminner bara den som själv ber om det',
    'Den som har brevlådan får ett kort när ingen öppning syns, och den som ska svara på ett meddelande får ett inför svarsdagen. Vill du säga något till personen, skriv i Teams.',
  ],
  passesNothingOn: [
    'Brevvakt lämnar inga hälsningar eller meddelanden',
    'Skriv till personen i Teams. Kommer du senare, skriv till exempel ”kommer kl. 10”, så vet växeln det.',
  ],
  subjects: [
    'Ämnesrader visas bara för den som har brevlådan',
    'De läses när kortet visas och sparas inte. Den som sköter Brevvakt ser dem inte heller.',
  ],
  noOrders: [
    'Det går inte. Vad du får se och göra avgörs av reglerna och bemanningen, inte av hur du frågar.',
  ],
  misunderstood: [
    'Då har Brevvakt inte förstått dig rätt',
    'Skriv det på ett annat sätt, gärna med namn och dag, eller fråga registratorn.',
  ],
  rosterChange: [
    'Vem som är ersättare ändrar ansvarig chef i brevlådans bemanning',
    'Är det du, skriv ”vem har brevlådan” och öppna bemanningen där. Inget är ändrat.',
  ],
  whyNoCard: [
    'Ett kort kommer bara när något behövs av dig',
    'Har någon annan brevlådan får den personen kortet först, och är det redan löst kommer inget. Skriv ”status” så ser du hur det står till.',
  ],
  howToSwap: [
    'Skriv vilken dag och med vem, till exempel ”byt onsdag mot fredag med Bo”',
    'Vill du bara lämna en dag, skriv ”kan Bo ta min fredag”. Inget är ändrat.',
  ],
  leaveAsked: [
    'Ledighet avgör din chef, inte Brevvakt',
    'Är det klart kan du säga här när du är borta, så vet växeln. Inget är ändrat.',
  ],
  leaveDecided: [
    'Ansökningar om ledighet avgörs inte i Brevvakt',
    'Det gör närmaste chef, i det system där ledighet söks. Inget är ändrat.',
  ],
  standIn: [
    'Vem som beslutar i en chefs ställe står i kommunens fil',
    'Är chefen antecknad som borta går besluten dit av sig självt. Säg när du är borta, så händer det. Inget är ändrat.',
  ],
  noDutyThen: ['Du har ingen brevlåda den tiden.'],
  noEmptyDays: ['De dagarna finns någon för varje brevlåda, så vitt det är känt nu.'],
  noProposals: ['Inga förslag väntar på ditt beslut.'],
  stopLeads: [
    'Till dig som ansvarig chef kommer kort bara när ingen öppning syns, ingen är på plats eller ett beslut väntar',
    'Är det redan löst ritas kortet om av sig självt. De slutar om någon annan blir ansvarig chef i kommunens fil. Resten går inte att stänga av.',
  ],
  noMailbox: [
    'Du har ingen förvaltningsbrevlåda, så här finns inget oläst att visa',
    'Din egen inkorg läser Brevvakt inte. Skriv ”vem har brevlådan” så ser du vem som har en förvaltningsbrevlåda.',
  ],
  whyDelegate: [
    'För att du är borta så länge att någon ska kunna läsa din e-post (P7)',
    'Det gäller den som har kontakter utanför kommunen. Det är frivilligt: du kan välja någon, läsa själv eller svara att den inte får läsas av andra.',
  ],
  mailOfOther: [
    'Vem som läser någon annans e-post vet bara den det gäller och ombudet',
    'Är du chef får du veta om det är ordnat, på kortet om frånvaron. Ingen läser någons e-post genom Brevvakt utan att personen själv har sagt ja.',
  ],
  readOthers: [
    'Någons egen e-post läses bara med personens eget ja',
    'Är personen borta i minst tre dagar frågar Brevvakt personen vem som ska läsa. Svarar ingen får chefen frågan, och kan där anteckna ett ja som har getts på annat sätt. Annars ber du personen själv.',
  ],
  mayDecline: [
    'Ja. Att läsa någon annans e-post är frivilligt',
    'Blir du frågad svarar du ”Nej, jag kan inte” på kortet. Har du sagt ja kan du sluta när du vill: skriv ”min delegering”. Den vars e-post det är, eller chefen, får då veta det och väljer någon annan.',
  ],
  readsMine: [
    'Din chef får läsa din e-post bara om du har sagt ja',
    'Är du borta länge väljer du själv vem som läser, läser själv eller svarar att den inte får läsas av andra (P7). Svarar du inte får chefen frågan vem som ska läsa, och kan anteckna ett ja som du har gett på annat sätt. Ingen läser den genom Brevvakt utan ditt ja.',
  ],
  awaySeen: [
    'Att du är borta ser växeln, din chef och de som delar en brevlåda med dig. Aldrig varför',
    'De ser vilka dagar och tider det gäller. Orsaken frågar Brevvakt inte efter, och den sparas inte.',
  ],
  othersWords: [
    'Vad andra skriver till Brevvakt visas för ingen',
    'Det sparas inte här. Det som någon har gjort med en brevlåda står i brevlådans logg, med namn och tid.',
  ],
  sendsMessage: [
    'Inget är skickat. Vem som ska svara på ett meddelande väljs på meddelandets kort',
    'Skriv ”inkorg”, bocka för meddelandet och välj ”Ta hand om”. Är det brevlådan som någon ska ha, skriv till exempel ”ge ks till Bo på fredag”.',
  ],
  logAccess: [
    'En brevlådas logg visas för dem som står i bemanningen och för ansvarig chef',
    'Den som ska svara på ett meddelande ser det som gäller det. Loggen går att läsa per brevlåda och meddelande, aldrig per person, och är en allmän handling.',
  ],
  adminTools: [
    'Det görs på servern, inte här i chatten',
    '”npm run doctor” går igenom inställningar, behörigheter och kontakten med Microsoft 365. Felen står i processens egen logg, och mätvärdena på /metrics på driftporten (OPS_PORT). När det startade senast står i loggen.',
  ],
  whySay: [
    'Växeln behöver det för att svara den som söker dig, och någon annan ska ha brevlådan så länge',
    'Växeln ska få veta det även när det inte var planerat (T10). Varför du är borta frågar Brevvakt inte efter, och det för ingen statistik över personer. Dagarna ser växeln, din chef och de som delar en brevlåda med dig.',
  ],
  freeDays: [
    'Kort kommer på arbetsdagar, i kontorstid',
    'Kvällar, helger och helgdagar kommer bara det du själv har bett om: svar på det du skriver eller trycker på, och en påminnelse som du har satt.',
  ],
  whoApproves: [
    'I Brevvakt godkänns vem som ska svara, inte vad som står i svaret',
    'Registratorn föreslår någon, och ansvarig chef bestämmer (F4). Är du osäker på vad du ska svara, fråga din chef eller registratorn.',
  ],
  whoHadIt: [
    'Vem som har haft en brevlåda står i brevlådans logg',
    'På arbetssidan visas den dag för dag i bemanningen, för dem som står där och för ansvarig chef. Skriv ”vem har brevlådan på fredag” så ser du hur det är framåt.',
  ],
  workPage: [
    'Arbetssidan är en flik hos Brevvakt här i Teams: ”Arbetssidan”, bredvid chatten',
    'Där finns allt som har kommit in till dina brevlådor, dagens läge, bemanningen, reglerna och vem som är borta. Vilka tangenter som gäller står under ”Tangenter” ovanför listan.',
  ],
  ownCalendar: [
    'Dina brevlådedagar kan visas i Outlook: på arbetssidan, under Bemanning, står ”Dina dagar i din kalender”',
    'Tryck på ”Skapa adress” och lägg till adressen som en kalender från internet i Outlook. Där syns dina egna dagar ett halvår framåt, utan kollegornas namn, och de följer med när något ändras.',
  ],
  overTime: [
    'Hur en brevlåda har öppnats och hanterats vecka för vecka ser du på arbetssidan, under Över tid',
    'Därifrån hämtar du siffrorna som Excel. De räknas för brevlådan, aldrig för en person.',
  ],
  howToSearch: [
    'Skriv vad du söker här, till exempel ”mejl från Lisa Larsson” eller ”KS 2026/210”',
    'På arbetssidan söker du på ord, nummer eller vem som svarar, i fältet ovanför listan. Sökningen gäller dina egna brevlådor.',
  ],
  noCalls: [
    'Brevvakt kan inte koppla eller ringa samtal, och har ingen lista över dem',
    'Skriv ”är” och namnet, till exempel ”är Anna inne”, så ser du om personen är anmäld som borta. Inget är gjort.',
  ],
  phishing: [
    'Klicka inte på något i det, svara inte och skriv inte in något lösenord',
    'Säg till IT, som kan se efter vad det är. Har du redan klickat eller skrivit in ett lösenord, byt det och säg till IT och din chef nu. Inget av det du skrev sparas.',
  ],
  attachments: [
    'Bilagor öppnas i Outlook, inte i Brevvakt',
    'Går den inte att öppna där heller, be avsändaren skicka den igen, gärna som PDF, eller fråga IT.',
  ],
  fromJunk: [
    'Öppna skräpposten i Outlook, markera mejlet och välj Inte skräppost',
    'Då hamnar det i inkorgen, och Brevvakt visar det bland det som har kommit in.',
  ],
  manyAtOnce: [
    'Ja, på arbetssidan: markera dem i listan och välj vad som ska göras med dem',
    'De kan få ringa betydelse, hållas ordnade, tas av dig, få förslag på vem som svarar eller lämnas vidare tillsammans. Diarienummer skrivs i raderna, och en inklistrad kolumn fyller raderna nedåt.',
  ],
  onMobile: [
    'Ja, korten och arbetssidan är gjorda för mobilen också',
    'Du ser dem i Teams där, med samma knappar.',
  ],
  serviceDown: [
    'Går en brevlåda inte att läsa får den som har den ett kort om det, så att den öppnas ändå',
    'Brevvakt försöker igen av sig självt, och säger efteråt det som fortfarande gäller. En dag som inte gick att kontrollera noteras som det.',
  ],
  otherForAdmins: [
    'Det har Brevvakt inget svar på',
    'Gäller det driften: ”npm run doctor” på servern, processens logg och /metrics på driftporten. Dokumentationen ligger i docs.',
  ],
};

/** The same, where it has names and days in it. */
export const svAboutSays = {
  whyDay: {
    swapped: (name: string | undefined) =>
      name === undefined ? 'Ni har bytt dagar' : `Du och ${name} har bytt dagar`,
    given: (name: string | undefined) => `${name ?? 'Någon'} gav dig den dagen`,
    taken: () => 'Du har själv tagit den dagen',
    passed: (name: string | undefined) => `${name ?? 'Någon'} kan inte den dagen, och du står på tur`,
    order: () => 'Den dagen är din enligt bemanningen',
    next: () => 'Den som brukar ha dagen kan inte, och du står på tur i bemanningen',
  },
  ifNotOpened: (
    mailbox: string,
    next: string | undefined,
    at: Readonly<Record<'check' | 'substitute' | 'manager' | 'close', string>>,
  ): readonly string[] => [
    'Syns ingen öppning går frågan vidare under dagen',
    mailbox,
    `Kl. ${at.check}: den som har brevlådan får ett kort.`,
    `Kl. ${at.substitute}: ${next ?? 'nästa i bemanningen'} får frågan.`,
    `Kl. ${at.manager}: ansvarig chef får frågan.`,
    `Kl. ${at.close}: dagen noteras utan öppning, för brevlådan och inte för någon person.`,
  ],
  ifAway: {
    told: [
      'Säg det här när du blir borta, till exempel ”sjuk” eller ”borta på fredag”',
      'Växeln får veta det, aldrig varför. Inget är ändrat.',
    ],
    row: (mailbox: string, name: string | undefined) =>
      name === undefined ? `${mailbox} · ingen står på tur` : `${mailbox} · ${name} står på tur`,
    decides: (name: string) => `${name} avgör så länge det som annars kommer till dig som chef.`,
    mail: 'Är du borta minst tre dagar frågar Brevvakt vem som ska läsa din e-post.',
  },
  ifTheyAre: {
    told: 'Brevlådan går till nästa i bemanningen som är på plats',
    nobody: (mailbox: string) =>
      `${mailbox} · ingen står på tur, så ansvarig chef får välja någon eller ta den`,
    decides: (name: string, of: string) =>
      `${name} avgör det som annars kommer till ${of}, så länge Brevvakt vet att ${of} är borta`,
    changed: 'Är alla i en bemanning borta samtidigt får chefen veta det en vecka i förväg. Inget är ändrat.',
  },
  standInNamed: {
    decides: (name: string) => `${name} avgör i ditt ställe när du är borta`,
    told: 'Är du antecknad som borta går besluten dit av sig självt. Inget är ändrat.',
    onDuty: 'Är du borta går brevlådan till nästa i bemanningen',
  },
  decidesFor: (name: string, mailboxes: string): readonly string[] => [
    `När ${name} är borta beslutar du`,
    `Du får godkänna ett förslag om vem som svarar, välja någon annan eller lämna tillbaka det, och ge brevlådan till någon: ${mailboxes}. Det som väntar på ett beslut kommer till dig.`,
  ],
  version: (version: string | undefined): readonly string[] =>
    version === undefined ? ['Vilken version det är syns inte här.'] : [`Det här är Brevvakt ${version}.`],
  mailArranged: (name: string, span: string, isArranged: boolean): readonly string[] => [
    isArranged
      ? `E-posten för ${name} är ordnad (borta ${span})`
      : `Det är inte ordnat vem som läser e-posten för ${name} (borta ${span})`,
    isArranged
      ? 'Vem som läser den, eller om någon gör det, vet den det gäller.'
      : 'Kortet om det ligger här i chatten när frågan är din. ”Veckan” visar alla som är borta.',
  ],
  urgent: (contacts: readonly string[], of: UrgentOf) => [
    ...{
      danger: ['Det här är ingen anmälan. Är det fara, ring 112'],
      despair: [
        'Du är inte ensam om det här. Är det bråttom, ring 112',
        'Självmordslinjen svarar på 90101 dygnet runt, också i chatt, och 1177 ger råd om vård.',
      ],
      strain: [
        'Prata med din chef om hur du har det, eller ring företagshälsan',
        '1177 ger råd om vård dygnet runt. Är det bråttom, ring 112.',
      ],
    }[of],
    ...(contacts.length > 0 ? contacts : ['Socialjouren når du genom 112.']),
    'Inget av det du skrev sparas eller skickas vidare härifrån.',
  ],
  yourName: (name: string, unit: string | undefined) =>
    `Enligt katalogen är du ${name}${unit === undefined ? '' : `, ${unit}`}.`,
};
