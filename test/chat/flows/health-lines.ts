/** What people write about the health and the family of themselves and others, and words by which each is known. */
export const healthLines: readonly string[] = `
är hemma med feber
har migrän, blir hemma i dag
är hemma med feber?
har migrän, blir hemma i dag?
magsjuk
förkyld, stannar hemma idag
jag e sjuk ida
jag är sjuk idag, måste växeln veta
mår inte bra, går hem
mar inte bra gar hem
hur mår Bo egentligen?
vabbar
vab resten av veckan?
jag vabbar idag, ska jag säga till växeln?
barnet är sjukt, jag är hemma idag
barnet är sjukt, vem tar min brevlåda?
min son har fått vattkoppor, vem öppnar posten?
min dotter ligger inlagd, vem läser min mejl?
sjukskriven till och med den 15/1
är sjukskriven två veckor, vad händer med min inkorg?
dödsfall i familjen, är borta resten av veckan
jag ska på begravning på fredag, måste jag hänvisa telefonen?
hängig, stannar hemma
krasslig i dag?
tandläkare 10-12
jag ska till tandläkaren, behöver jag hänvisa?
är hos doktorn
får jag gå till doktorn på arbetstid?
har ont i ryggen
ryggskott, kan inte komma
ska opereras i januari, vem tar min mejl?
jag opererar knät på måndag, vad gör jag med mejlen?
min kollega e långtidssjuk, får vi öppna hennes mejl?
va gör vi när registratorn e sjuk å ingen annan kan
vem tar min post om jag är sjuk?
måste växeln veta när jag är sjuk
vad gör vi om registratorn blir utbränd?
hur hanterar vi att Bo är deprimerad?
hon är gravid, vem tar över?
ska föräldraledig ett år, va händer med min brevlåda
hur långt innan ska jag säga att jag ska vara föräldraledig?
min fru är sjuk, får jag jobba hemma?
får jag mejla min fru från jobbet?
min man ligger på sjukhus, kan nån ta brevlådan?
mamma har dött, vad gör jag med posten?
pappa har cancer, kan jag vara ledig?
min sambo har corona, får jag komma in?
får jag mejla mitt läkarintyg till chefen?
jag har ett läkarintyg, vart skickar jag det?
en klient har skickat hela sin sjukdomshistoria på mejl. vad gör jag?
var ska jag skriva att jag har ångest?
orkar inte mer, vem kan jag prata med?
jag har fått diabetes, måste jag säga det?
min bror har fått stroke, vem tar min vecka?
har skilt mig, får jag byta efternamn i mejlen efter skilsmässan?
är förkild, ska jag säga till växeln?
har influenza, vem tar lådan?
e febrig, va gör ja me posten?
ja e sjuker, va gör ja?
är sjul, vem tar brevlådan?
hostar som en galning stannar hemma
kräks sen i natt, kan nån ta lådan?
har halsont och snuva, får jag jobba hemma?
brutit benet, hur gör jag med mejlen?
vår registrator är föräldraledig, vem öppnar?
grabben har feber, vad gör jag med brevlådan?
ungarna är sjuka, kan jag jobba hemifrån?
hämtar barn på dagis, vem svarar i telefon?
jag är allergisk mot hunden på kontoret, vad gäller?
får jag vara borta för cellgiftsbehandling?
är borta 🤒 kan nån ta över?
växeln frågar varför jag är borta, ska jag säga att jag har migrän?
vill inte leva, vem ringer jag?
I'm sick today
calling in sick
my kid is sick, staying home
my son is sick, who opens the mailbox?
who do I tell when I am sick
do I have to tell the switchboard when I have a fever?
I have a migraine, what about my inbox?
can I stay home with the flu?
I have a cold, may I work from home?
my wife is in hospital, who reads my mail?
who takes my week while I am on parental leave?
I am going on parental leave for a year, what about my inbox?
my mother passed away, what do I do with my mailbox?
I have surgery on Monday, who opens it?
she is pregnant, who takes over?
is Anna pregnant?
I feel unwell, should I tell anybody?
may I send my doctor's note by e-mail?
what if I am depressed?
my colleague has cancer, may we open her mailbox?
I have a dentist appointment, must I redirect my phone?
my child has a fever, who has the mailbox?
how do I say that I have burnout?
can I go to my therapist during office hours?
who answers while I am at the funeral?
does the switchboard have to know about my chemo?
I am geting a headache, who can take it?
my dad is ill, can I leave?
what if my husband has covid?
`
  .trim()
  .split('\n');

/** Found in none of the bot's own words and none of the rules. */
export const markers =
  /feber|febrig|migr[aä]n|magsjuk|f[öo]rk[yi]l|vabb|vattkopp|inlagd|d[öo]dsfall|begravning|h[äa]ngig|krasslig|tandl|doktor|ryggen|ryggskott|operera|knät|långtidssjuk|utbränd|deprimer|gravid|föräldraledig ett|cancer|corona|läkarintyg till|sjukdomshist|ångest|diabetes|stroke|skilsm|influen[sz]a|sjuker|hostar|kräks|halsont|brutit|grabben|ungarna|allergi|psykolog|cellgift|🤒|vill inte leva|fever|migraine|the flu\b|hospital|parental|passed away|surgery|pregnan|unwell|depress|dentist|burnout|therapist|funeral|chemo|headache|husband|covid|\bmy (?:son|kid|wife|dad|child|mother)/iu;
