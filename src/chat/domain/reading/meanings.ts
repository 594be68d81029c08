// Words that mean about the same, Swedish and English side by side, so that what is learnt of one holds for the others.

/** A line a meaning: its name, and the words that have it, folded as `tokensOf` gives them. A word has the first it stands in. */
const table = `
be ar var vara varit is am are was were be been being
have har hade haft ha has have had having
do gor gora gjorde gjort gjorda do does did done doing
can kan kunde kunnat can could able kanske maybe perhaps
may far fick fatt fa may might allowed tillatet tillaten tillats permitted ok okay lagligt forbjudet
must maste behover behova behovs bor borde tvungen must should need needs needed ought kravs krav kraver required obligatoriskt
will ska skulle will would shall going tanker tankte planerar
want vill ville onskar onskas want wants wanted wish like skulle
not inte aldrig icke ej not never knappast
none ingen inga inget ingenting no none nothing nobody noone
i jag mig i me sjalv myself undertecknad
my min mitt mina my mine
you du dig ni you
your din ditt dina ert era er your
third han hon hen honom henne he she him her
theirs hans hennes hens his hers deras their dennes dennas
we vi oss we us
our vart vara vår our ours
they de dem they them
someone nagon nagot nagra somebody someone anybody anyone any some annan anyone
who vem vems vilka who whose whom
what vad what
which vilken vilket which
when nar when
where var vart where varifran
how hur how
why varfor why anledning reason
many manga antal many antalet
if om ifall if whether
all alla allt alltid varje samtliga all every everyone everybody everything always
there dar der there
now nu now just precis nyss
still fortfarande fortsatt alltjamt annu still another igen again ytterligare mer more
also ocksa aven too also likasa samma same
only bara endast only blott
mailbox brevlada brevladan brevlador brevladorna lada ladan lador ladorna inkorg inkorgen inkorgar inbox inboxes mailbox mailboxes box forvaltningsbrevlada forvaltningsbrevladan forvaltningsbrevlador forvaltningsbrevladorna myndighetsbrevlada myndighetsbrevladan myndighetsladan myndighetslada funktionsbrevlada funktionsbrevladan postlada postladan mejllada mejlladan forvaltningsladan boxen mejlkorgen postboxen §mailbox
mail mejl mejlen mejlet mejla mejlar mejlade mejlat post posten brev brevet breven brevvakt meddelande meddelanden meddelandet message messages letter letters mailed mailing mejlas
read laser lasa las last laste lasas read reads reading
open oppna oppnar oppnade oppnat oppnad oppnade oppnats oppnas oppet open opened opens opening
check kolla kollar kollade kollat kollad titta tittar tittade tittat check checked checks checking look looked looks looking granska
watch vaktar vakta bevakar bevaka skoter skota ansvarar ansvarig ansvar passar passa watches watch watching handles handle handling responsible charge covers cover covering tacker bemannar sitter ansvariga hantera hanterar tacka ersatter ersatta
turn tur turen turn turns pass passet vakt vakten vakter jour jouren duty shift shifts schema schemat schemalagd rota roster schedule scheduled bemanning bemanningen vecka-min uppsatt brevvakten vaktdag vaktdagar turordning
take tar ta tog tagit overtar overta take takes took taken taking atar ata rycker hoppar axlar
give ge ger gav gett lamna lamnar lamnade lat overlat overlater overlata overlamnar overlamna give gives gave let delegera tilldela assign
swap byta byter bytte bytt byt bytet byten swap swapped switch trade exchange skifta
put satt satter satta lagg lagga lagger put set add lagt skriv skriva
manage hinner hinna hann hunnit klarar klara fixar fixa manage orkar orka orkade pallar cope
come kommer komma kom kommit come comes came coming dyker
go gar ga gick gatt aker aka akte go goes went gone drar sticker leaving leave leaves left lamnat
home hem hemma home hemifran hemmet hemmakontor distans distansarbete remotely remote distansarbetar
work jobbar jobba jobb jobbet jobbade jobbat arbetar arbeta arbete arbetet work works working worked job tjanst tjansten arbetsplatsen kontoret kontor office skrivbordet workplace
stay stannar stanna stay staying blir bli blev blivit become
away borta franvarande franvaro franvaron away absent absence absences out off frånvaro ledig lediga ledigt ledighet ledigheten leave tjanstledig tjanstefri semester semestern semesterledig vacation holiday holidays komp kompledig kompledigt flex flexar flexledig foraldraledig foraldraledighet pappaledig mammaledig julledig studieledig bortrest ledighets annual jullov lov pto flexledigt avspasering uttag
sick sjuk sjuka sjuker sjukt sick ill illness unwell poorly flu magsjuk magsjuka magsjukan forkyld forkylning forkylningen krasslig krassligt hangig dalig daligt feber febern febrig fever influensa influensan influensen migran migraine huvudvark headache snuvig hostar hosta krakts kraks kraktes spyr spytt krakning virus magvirus covid corona halsont sjukskriven sjukskrivning sjukskriva sjukanmal sjukanmalan sjukanmala cold infektion inflammation ont vark vomiting threw throwing stomach nausea food-poisoning utbrand utmattad utmattning sjukledig bihaleinflammation lunginflammation halsfluss maginfluensa ryggskott rygg ryggen yr mår mar mådde madde feel feeling feels risig vissen kass nedsatt laid surgery operation opereras operera opererad bronkit ogoninflammation oroninflammation tonsillit hospital sjukhus sjukhuset lasarettet akuten inlagd er
care vab vabb vabbar vabba vabar vabbat barn barnet barnen unge ungen ungar ungarna son sonen dotter dottern lillan lillen tvillingarna grabben kid kids child children daughter baby toddler dagis forskolan forskola fritids skolan school nursery daycare kindergarten mamma pappa mamman pappan man frun fru frugan maken sambon sambo mother father mum mom dad wife husband partner
appointment tandlakare tandlakaren tandlakartid lakare lakaren lakarbesok lakartid doktorn vardcentralen rontgen sjukgymnast optiker optikern provtagning dentist doctor doctors appointment optician physio physiotherapist hospital gp barnmorskan besiktning besiktiga frisoren utvecklingssamtal begravning funeral bvc vaccin kurator naprapat terapeut psykolog hygienist
event mote motet moten mots kurs kursen konferens konferensen utbildning utbildningen seminarium massa studiebesok tjansteresa planeringsdag apt arbetsplatstraff workshop meeting meetings course conference training seminar trip jury court domstol tingsratten rattegang kongress forelasning fortbildning kickoff studiedag retreat lager intervju tenta tentamen examen facket utflykt studiebesoket planeringsdagar exam
late sen sent sena senare forsenad forsenat forsening late later delayed bussen taget tag trafik ko bilko trafiken train bus traffic punka
early tidigare tidigt early
back tillbaka ater atergar atervander returning return returns returned back
healthy frisk friskare pigg piggare kry feberfri aterstalld friskanmal friskanmaler friskskriven healthy recovered better battre fit
inne inne plats anwesend around present narvarande in here har-inne pa-plats nas nar nabar anträffbar antraffbar anträffas reachable available tillganglig upptagen busy
wrong fel misstag misstaget felaktigt missforstand wrong mistake mistaken accident accidentally oops hoppsan tryckte rakade raka knapp knappen klickade pressed clicked tapped
undo angra angrar aterkalla aterta aterstall undo revert cancel avbryt stryk backa ogjort ta-tillbaka installd installt ogor
change andra andrar andrat andring korrigera justera flytta flyttar change amend move extend forlang forlanger forlanga forlangd forkorta ratta uppdatera update make
end avsluta avslutar avslutas upphor sluta slutar slutat stop stops stopp stoppa stang stanga end ends ending quit cancel
begin borjar borja borjade start starts started starting startar begin begins nyanstalld nyanstallda ny nya nye tilltrader new
staff vikarie vikarien ersattare efterträdare anstallning anstalld anstallda personal medarbetare medarbetaren employee employees substitute staff temp successor praktikant pension pensionerad uppsagning resignation anstallningen
delegate ombud ombudet ombuden delegat delegering delegeringen delegation fullmakt fullmakten delegate proxy behorighet authority authorisation atkomst åtkomst access
registrar registrator registratorn registratorer registrars registrar diariet registratur registraturen
manager chef chefen chefens manager managers boss overordnad ledare ledaren rektor
colleague kollega kollegan kollegor kollegas colleague colleagues arbetskamrat coworker medarbetares
unread olasta olast unread waiting vantar kvar obehandlade ohanterade backlog ooppnat ooppnade hanterat hanterade ligger left pending
arrived inkommit inkommet inkomna kommit arrived received new-mail inkommande incoming trillat ramlat
list lista listan postlista postlistan list posts forteckning overview oversikt sammanstallning logg diarieutdrag
show visa visas show display vis se see lista-upp ser
find hitta hittar hittade sok soka letar leta find search letar-efter locate
question fraga fragor fragan fragorna questions question undrar undran undra wonder wondering fragade
ask be ber bad fraga-om ask asks asking fråga hor hora
send skicka skickar skickade skickat skickas sand sanda send sends sent sending skickade-ut utskick utskicket
forward vidarebefordra vidarebefordrar vidare forward forwarded forwarding pass-on overlamna overlamnas
answer svar svara svarar svarat svaret besvara besvarar besvarat answer answers answered reply replies replied respond response
save spara sparar sparas sparat lagra lagras bevara bevaras keep keeps kept keeping save saved store stored arkiv arkivet arkivera arkiveras archive archived
delete kasta kastar kastas slanga slanger slangt gallra gallras gallring radera raderar raderas raderat tas-bort bort delete deleted remove removed throw erase discard rensa papperskorgen
register registrera registreras registrerat registrerad registrerats diariefor diarieforas diariefora diariefort diarieford diarieforing diarium diarienummer register registered registering registration journal recorded logged record records arendenummer diarienumret
secret sekretess sekretessbelagd sekretessbelagda hemlig hemligt hemliga kanslig kansliga kansligt secret secrecy confidential confidentiality sensitive skyddad skyddade tystnadsplikt classified
personal personuppgift personuppgifter personnummer gdpr dataskydd privacy privat privata personal private integritet skyddsombud uppgifter ssn identity
public allman allmanna offentlig offentliga offentligt offentlighet handling handlingar public document documents handlingen records
encrypt kryptera krypterad krypterat okrypterad okrypterat saker sakert sakra encrypted unencrypted secure securely sdk
attachment bilaga bilagor bilagan bifoga bifogad bifogade attachment attachments attached fil filer filen file files pdf word excel lank lanken link links zip
phone telefon telefonen telefoner telefonsvarare telefonsvararen tele mobil mobilen mobiltelefon ringa ringer ringde ringt ring samtal samtalet samtalen vaxeln vaxel hanvisa hanvisad hanvisning hanvisningen koppla phone phones call calls called calling voicemail switchboard callback telephone rosbrevlada rostmeddelande lur luren lyft
autoreply autosvar autosvaret franvaromeddelande franvaromeddelandet autoreply automatic automatiskt outofoffice svarsmeddelande
signature signatur signaturen mejlsignatur mejlsignaturen undertecknar underskrift signature signatures footer sidfot signoff hälsningsfras
language engelska svenska sprak spraket english swedish language byt-sprak arabiska finska finnish polish
citizen medborgare medborgaren invanare invanaren kund kunden kunder allmanheten citizen citizens resident residents customer public-person sokande sokanden kommuninvanare grannen foretag entreprenor leverantor
press journalist journalisten reporter tidning tidningen media press journalister
client elev eleven elever elevens brukare brukaren brukarens klient klienten klientens patient patienten vardnadshavare foralder foraldrar foraldern student pupil pupils client clients parent parents anhorig anhoriga
politician politiker politikern ledamot namnd namnden namnder kommunstyrelsen politicians council committee fullmaktige
decision beslut beslutet besluta beslutat protokoll protokollet decision minutes bygglov bygglovet ansokan ansokningar ansokningen overklagande overklagan arende arendet arenden case matter errand arendehantering yttrande remiss faktura fakturan fakturor invoice avtal avtalet contract upphandling anbud
rule regel regeln regler reglerna regelverk rule rules riktlinje riktlinjer riktlinjerna riktlinjen guideline guidelines policy policyn galler gallande applies lag lagen law rutin rutinen rutiner procedure punkt paragraf
days tid tiden inom snabbt snabb fort quickly soon lang lange lang-tid deadline senast long fast svarstid
channel sms chatt chatten chattar teams facebook instagram messenger usb fax whatsapp socialamedier sociala medier text chat social
help hjalp hjalpa hjalper help helps instruktion instruktioner manual anvander anvanda use kommandon commands
function kan-du gora-du funktion funktioner features abilities kapabel
guidebook lathund lathunden checklista checklist cheatsheet cheat sheet guide guiden snabbguide reference introduktion
thanks tack tackar tacksam thanks thank thx cheers
hello hej hejsan halla tjena tja hello hi hey god good morning morgon greetings
yes ja japp jo jajamen absolut visst yes yep sure precis stammer garna exakt
no-answer nej nä nae no nope
notice notis notisen notiser paminnelse paminnelsen paminnelser avisering aviseringar kort kortet kortet notification notifications reminder reminders card cards pling spam
remind paminn paminna remind alarm larma pinga ping nudge pase
stop-sending sluta-skicka avregistrera avprenumerera unsubscribe mute tysta tyst undanber quiet silence slipper slippa slipp
know vet veta visste know knows knew koll kanner
store-about lagrar sparade registrerar-om uppgifter-om gdpr-om samlar tracking spionerar
bot bot boten botten brevvakt robot roboten system systemet du-boten server servern
status status laget lage fungerar funkar funka fungera working-bot nere down health alive uppe igang driften broken strular krangel krånglar
danger hot hotar hotat hotade hotad hotfull hotfullt hotbrev hotmejl hotsamtal bombhot mordhot dodshot threat threatens threatened threatening threats bomb kniv vapen pistol knife gun weapon dod doda dodar kill killed killing die dying sjalvmord suicid suicide suicidal skada skadar hurt hurting harm slar slagen slog slaget beaten beating beats misshandel misshandlad misshandlas abuse abused overgrepp vald valdsam violence violent valdtakt brand brinner eld fire ambulans ambulance polis polisen police 112 nodlage emergency fara danger ihjal livet leva live life orosanmalan forfoljd stalkad sjalvskada
worried orolig oroliga oroar oro worried worry scared radd radda afraid livradd
incident lackage lackt lacka dataintrang intrang hackad hackat hackade phishing natfiske virus-lank breach leaked leak hacked klickade-lank utsatt losenord password skum skumt mistankt suspicious scam bluff bedrageri stulen stolen stulits tappat tappade borttappad forsvunnen lost forlorat recipient mottagare mottagaren adressat kopia hemligkopia cc bcc tillallas alla-fel felskickat felskickad
thing skrivare skrivaren dator datorn laptop printer computer lokal lokalen rum parkering parkeringen kaffe kaffet lunch lunchen mat maten lon lonen lonespec salary resa resor resekostnad reserakning friskvard friskvardsbidrag vader vadret weather skamt joke bil bilen car tradgard wifi natverk kaffemaskin kaffemaskinen passerkort nyckel nycklar key keys matsal kantin toalett stadning lampa licens kalender calendar booking boka bokar
day §day
time §time
person §person
rulenumber §rule
week vecka veckan veckor week weeks weekly veckans
today-list dagens summering summary sammanfattning report rapport
tell saga sager sag sa sagt say says said tell tells told meddela meddelar anmala anmaler inform informera report-it rapportera hälsa halsa notify beratta
think tror tro trodde think thinks guess antar believe formodar kanske
suppose tank antag suppose imagine hypotetiskt
try testar testa test provar try trying tests
agreement overenskommelse overenskommelsen overenskommelser agreement agreements avtal-om consent samtycke samtycker medgivande godkannande consented
wait vantar vanta wait waits waiting
get fa-in far-in get gets got getting receive
trouble problem problemet bekymmer trouble issue issues
`;

const meanings: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .toReversed()
    .flatMap((line) => {
      const [name = '', ...words] = line.split(' ');
      return words.map((word) => [word, name] as const);
    }),
);

/** The meaning of a folded word; undefined for one that has none here. */
export const meaningOf = (word: string): string | undefined => meanings.get(word);

/** Ill, or at home with a child that is; the child or the school alone tells nothing of it. */
export const isIllness = (word: string): boolean => meaningOf(word) === 'sick' || /^vab/.test(word);

/** The meanings of an absence. */
export const absent: ReadonlySet<string | undefined> = new Set(['sick', 'away', 'care']);
