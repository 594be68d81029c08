// Lines that what tells of somebody's health, family or private life is learnt from, beside lines of ordinary work: add
// one where a text is kept that must not be, or refused though it tells of nobody. All are made up.

const list = (text: string): readonly string[] => text.trim().split(/\s*[\n|]\s*/u);

/** Somebody who can be recognised, be it the writer, and how they are or how they live. */
export const tellingLines = list(`
  måste jag svara på mejlen fast jag har feber | jag har panikångest när det ringer, får jag stänga av telefonen | jag har skyddad identitet, ska mitt namn stå i listan
  jag lever gömd, får mitt namn synas | knät är paj och jag får inte köra bil | min hörsel är dålig, måste jag svara i telefon | jag ser dåligt efter operationen | tabletterna gör mig trött
  rektorn har cancer | vår chef har fått en tumör, vem bestämmer nu | eleven i min klass skär sig, får jag skriva det i mejl | en elev i 9B självskadar
  pojken i femman kissar på sig, får jag mejla sköterskan | flickan i min grupp har anorexi | brukaren på avdelningen har fått demens | klienten jag har dricker igen, ska det diarieföras
  tanten på rum tolv har ramlat och sonen mejlar | gubben på boendet minns ingenting längre | mitt ex letar efter mig, kan ni dölja att jag är borta
  min före detta hotar mig, får mitt nummer stå på hemsidan | jag ligger i vårdnadstvist, kan mitt ex begära ut mina mejl | sonen sitter häktad och polisen ringer | min bror sitter i fängelse
  vaktmästaren går på soc | kollegan har betalningsanmärkningar | hon har skulder hos kronofogden | han luktar alkohol på morgonen | han dricker för mycket | hon är full på jobbet
  jag tar något starkt på kvällarna och orkar inte upp | jag är glad i flaskan, får chefen läsa mina mejl | de har hittat något på mina lungor | de såg en fläck på röntgen
  det var något med hjärtat så jag är kvar på sjukhuset | jag har inte sovit på flera nätter för bebisen skriker | bebisen håller oss vakna | vi väntar barn i mars, när ska jag utse ombud
  hon är med barn | magen växer och jag orkar inte trapporna | jag är i vecka trettio, vem tar över brevlådan | vi genomgår provrör och har tider hela tiden
  farmor är död och jag ska på begravning | pappa ligger för döden | mamma är på boende och mejlar mig hela tiden | min far har hemtjänst hos oss, får jag läsa mejl om honom
  syrran har flyttat in hos mig efter skilsmässan | sedan separationen har jag barnen varannan vecka | jag har barnen varannan vecka och kan inte öppna brevlådan då | min fru har lämnat mig
  min man slår mig | min man är arbetslös | jag är deprimerad men vill inte att växeln vet | jag mår inte bra i huvudet | jag går till en terapeut, får min chef veta det
  jag klarar inte stressen, kan nån ta min tur | jag har gått in i väggen, vem läser min mejl | jag har bränt ut mig | hon bröt ihop på mötet, vem tar hennes ärenden
  han har fått en stroke, vem läser hans post | han gick hem gråtande | hon fick panik och gick på semester | min adhd gör att jag missar korten | jag har autism, kan jag slippa telefonen
  jag stammar, måste jag svara | jag har dyslexi, får jag mallar | jag har mensvärk, behövs läkarintyg | jag ska göra abort på onsdag | jag ska opereras på torsdag, kan nån ta min tur
  min provtagning krockar med brevlådan | jag har tid hos urologen | hon går på dialys | han tar insulin | hon kräks efter behandlingen | jag är på rehab | jag har corona men känner mig bra
  har symtom men testet var negativt | jag har fått hiv | jag har ms och ser dubbelt | jag har en kronisk sjukdom | är min sjukdom något som registreras | blir mina vabdagar synliga för andra
  syns det att jag vabbar | min dotter har epilepsi, får jag ha mobilen på | min son har fått en diagnos | mitt barn har löss | barnen är sjuka hela tiden, går schemat att ändra
  grabben har brutit armen | min fru väntar på ett nytt organ | frun är nyopererad, får jag jobba hemma | mannen min ligger inne | sambon har fått covid, måste jag vara hemma
  Anna har bränt ut sig, vem läser hennes mejl | Lars handled är trasig, får nån annan svara åt honom | Kristina är hemma med sin sjuka pojke | Maja har fått missfall
  Saras mage gör att hon går hem tidigare | Bo är sjukskriven för ryggen, får vi ringa honom hemma | Eriks mamma har dött | Olga har fått sitt barn, vem täcker upp | Karin ska bli mormor
  Per har börjat med medicin och är seg | Ines pappa dog i helgen, hur gör vi med hennes ärenden | Hassan fastar | Lena är gravid igen
  Göran på avdelningen har fått demens, får frun mejla oss | Nils har ett fotboja | Ulla är inlagd på psyket | Johan är inne på avgiftning | får jag gå tidigare, mamma ligger på lasarettet
  kan ni byta min dag, jag ska få cellgifter | vem tar lådan när jag ligger inne | ska jag skriva i autosvaret att jag är sjukskriven för utmattning
  får det stå i autosvaret att jag är föräldraledig | kan chefen få veta att jag har pratat med psykolog | jag är kvinna nu, vilket namn ska stå i signaturen | jag byter kön och namn
  jag är muslim och ber klockan ett | jag är med i facket och ska förhandla | min partner jobbar också här och vi ska skiljas | får min exman se mina mejl | kollegan mitt emot luktar sprit
  hon har fått ett tungt besked | det är mycket hemma nu | jag sörjer och orkar inte med | jag har tappat lusten att leva | jag orkar inte mer | min kropp har sagt ifrån
  jag fick en propp i benet | jag svimmade i växeln | jag får anfall när det blinkar | ögat svullnade och jag kan inte läsa skärmen | armen är i gips | jag är höggravid
  jag är allergisk och tål inte parfym i receptionen | do I have to check the mailbox with a migraine | can I leave early, my mum was taken into hospital
  who reads my mail while I am in chemo | my daughter has diabetes, may I keep my phone on | Bo had a breakdown, who gets his messages | may I say in my autoreply that I am on maternity leave
  my anxiety is bad, can I switch the phone off | what if I faint at the desk | my husband died and I can not face the inbox | will my boss see that I go to a therapist
  a boy in my class wets himself | a girl in my group cuts herself | can my burnout be kept out of the list | I am going through a divorce, can my ex ask for my mails
  my hearing aid broke, must I answer calls | the lady in room twelve fell and her son writes to me | IVF appointments every other day | who covers for Olga now that she has had the baby
  Lars cannot type with that wrist | he drinks | she takes pills | my son is in prison and he rings me at work | my ex is stalking me, can my name be hidden | I have a protected identity
  my eyes are failing, can somebody read the mails to me | they found something on my scan | I am expecting in May | my mother has dementia and keeps calling | I have ADHD and miss the cards
  I am autistic | my back is killing me | she lost her baby | he is in rehab | my wife is waiting for a kidney | I am transitioning, which name goes in the signature
  we are splitting up and she works here too | I have been off the drink for a year | I get fits when the screen flickers | the kids are ill all the time | får jag ta paus för att mata barnet
  kan jag få slippa kvällar, jag orkar inte med nerverna | vem tar över när hon blir mamma | jag har blivit av med rösten och kan inte svara | jag är känslig för ljud och behöver ett eget rum
  jag sitter i karantän | jag hör till en riskgrupp | jag har synfel och behöver större text | han haltar efter olyckan och kan inte hämta posten
  hon sitter i rullstol, var ställer vi brevlådan | han är dement och har öppnat samma brev två gånger | hon glömmer vad hon sagt | jag är trött efter strålningen
  han kom nyss ut från behandlingshemmet | vår registrator är alkoholist | jag har köpt sprit av en klient | jag spelar bort lönen | jag har anmält min man
  jag har fått besöksförbud mot min son | min dotter är placerad i familjehem | min son har blivit omhändertagen | socialtjänsten utreder min familj | min sambo är svårt sjuk
  jag har dåligt hjärta | jag är så ledsen att jag inte kan arbeta | I feel too low to work | I have lost my voice | I have trouble breathing | I need a quiet room because of my ears
  I am in quarantine | I pump milk at noon | my boy has been taken into care | my daughter is in foster care | he came home from rehab | she cannot climb the stairs any more
  she cried at her desk and went home | he is in debt | my pregnancy makes the stairs hard | Anna har lupus | Anna går på Antabus | Lisa har fått en propp i benet
  Karin har fått sitt besked från onkologen | Min svärfar gick bort i helgen | Han har fått beskedet att det är elakartat | Jag har haft ett anfall i natt | Hon har kastat upp hela natten
  Johan är på avgiftning | Vår chef har fått en stroke | Jag har ont i käken efter tandingreppet | Anders har fått pacemaker | Ge det till Bo, Anna är utmattad | Sara har panikattacker
  Jag ligger i skilsmässa | Per har börjat dricka igen | Hon får strålning varje tisdag | Gunilla har blivit dement | Jag är gravid i sjunde månaden | Han har skurit sig
  Mohammed har fått njursten | Tog över eftersom Eva ska opereras | Kim har bältros | Jag har hjärtflimmer | Anna är bakis | Anna has lupus | He is bedridden | I have a slipped disc
  Bo is on sick leave for burnout | He takes insulin | I have my period and cramps | Anna has a lump in her breast | Peter is in rehab | I am seeing a psychiatrist
  My father passed away on Sunday | Sara has shingles | She has been hospitalised | Eva is off with her nerves | I am pregnant | Per has an eating disorder | Nils had a seizure at work
  Ulla has sciatica | Hand it to Bo since Anna is ill | Maria has endometriosis | My son has a fever | She is on antidepressants | Johan has gout | Gunilla is in a wheelchair now
  He is grieving his brother | She has whiplash | vad gör jag, jag vill dö | vad gäller för mig som har MS | får jag byta dag, jag ska ta bort livmodern | vad gör jag när kollegan luktar sprit
  vad gäller när jag går i samtal för mina nerver | hur gör vi när Anna får cellgifter | får man jobba hemma när man har löss | vem tar brevlådan när jag föder barn
  vad händer med min mejl om jag dör | kan jag få tid för dialys på arbetstid | får jag ta telefonen hem när jag har ångest | kan jag byta pass för att jag ska göra abort
  hur döljer jag i kalendern att jag går hos psykolog | får jag ha mobilen på när mamma ligger på sjukhus | kan man läsa mejl med hjärnskakning
  får jag säga nej till kvällsjour på grund av ryggen | måste man tala om att man är hivsmittad | hur meddelar jag att vi väntar tillökning | vad gör jag med posten när jag sitter i karantän
  får jag ta medicin i receptionen | vad gäller vid klimakteriebesvär | vem läser när jag är på kur | måste jag svara i telefon när jag tappat rösten
  vem hämtar posten när Lars sitter på behandlingshem | hur ska jag orka svara alla | can I stay home when my tummy hurts | who reads my mail while I get my hip done
  how do I tell them I am expecting | who takes the mailbox when I give birth | do I have to say why I see a shrink | what happens to my mail if I die
  can I swap days, I am having my womb removed | how long may I be away when my dad dies | can I bring my insulin to the front desk | may I nap when I am dizzy
  is it ok to work with a concussion | can I work from home with the runs | who opens the mailbox when the registrar is drunk | what do I write when I am too sad to work
  should the switchboard know that I have cancer | do I have to answer when I have lost my voice | how do I say that we lost the baby | can one work with lice
  may I refuse evenings because of my back | can I get a quiet room, I have tinnitus | is there help for my drinking | may I attend dialysis on Tuesdays | can I come in with a rash
  how long can I be off for grief | do I tell anyone that I am transitioning | Erik ska byta höft i mars | Anna har det tungt just nu
  jag har inte sovit ordentligt på flera veckor, vem kan ta ks åt mig på måndag? | Lena har gått in i väggen | hon på bygg väntar smått i april så vi behöver nån till brevlådan sen
  pappa blev inlagd i natt så jag kan inte vakta idag | Bo är på behandlingshem till jul | Fatima fastar så hon slutar tidigare den här månaden
  Jag går på samtal varje torsdag eftermiddag, kan någon annan öppna brevlådan då? | lillkillen har fått en diagnos och vi springer på möten hela tiden
  Kerstin fick inget bra besked från läkaren i går | han luktar sprit på morgnarna och jag vet inte om han klarar av att sköta brevlådan
  jag ska börja äta nya tabletter på måndag så jag blir nog seg | Olle och hans fru har gått skilda vägar och han är inte sig själv | Sara är facklig förtroendevald så hon är borta på onsdagar
  vi förlorade barnet i lördags | mormor ligger för döden och jag åker upp till Kiruna, vem tar info? | Marias man sitter inne | ryggen har sagt ifrån igen
  Peter provar ut hörapparat på fredag, kan Ali ta hans tur? | hon orkar bara halva dagar numera | Anna är på sjätte månaden och ska inte stressa, kan vi lyfta bort henne från schemat?
  det är cellgifter var tredje vecka så jag får byta mina måndagar | jag har fått tid på avdelning 47 den 3 december | Dottern äter ingenting och vi är på BUP hela dagen
  Margareta har börjat glömma saker, i går öppnade hon samma brevlåda fyra gånger | Ulf har varit nykter i ett år nu, vi borde fira honom
  min sambo kom hem från psyket i tisdags så jag jobbar hemma ett tag | Alis pappa gick bort i helgen | vi försöker få barn och det blir många resor till kliniken i Uppsala
  Hon har skyddad adress på grund av sitt ex, ska hennes namn stå i schemat? | Jens är halvt sjukskriven, gäller vakten ändå hela dagen?
  en elev i 5B har slutat komma till skolan för att hon mår så dåligt | Elin får stödsamtal efter det som hände i somras
  min son blev omhändertagen förra veckan och jag klarar inte av att läsa mejl om sånt | sockret är helt uppåt väggarna så jag behöver gå hem och ta mitt insulin
  Göran fick en propp men han svarar på sms | hon har ju sin ms så trapporna är jobbiga, kan brevvakten skötas hemifrån?
  jag har gips på högerarmen och skriver med en hand, får någon annan ta registreringen? | Kristina är på rehab fram till februari, vem läser hennes mejl? | David går på AA på tisdagskvällarna
  jag kan inte sitta still länge efter operationen men kan ta brevlådan på förmiddagen | Yusuf ber på fredagar mellan tolv och ett, kan vi flytta hans pass?
  hemma är det rena kriget just nu, han har flyttat ut och barnen gråter | Josefin kommer ut som man till våren och heter Jonathan då, vad ska det stå i signaturen?
  mamma känner inte igen mig längre | Tove har fått panik igen och gick hem | chefen är borta ett tag, ni förstår nog varför, det har varit för mycket för henne
  pojken på avdelning Blåsippan har fått krampanfall, får jag mejla hans föräldrar om det? | jag har fått remiss till specialist och väntar på svar
  Nisse spelar bort hela lönen och lånar av oss på enheten | Pernilla röstar på sd och tänker ställa upp i valet | jag har så ont i magen av att gå hit
  Inger ska stråla sig i Umeå v 50 och 51, vem tar hennes brevlåda då | farmor på boendet har ramlat igen och sonen mejlar oss varje dag | Anders drog på sig något på resan och ligger i dropp
  tjejen i receptionen blir slagen hemma tror jag | nu är det jag som ska under kniven | Hanna går hos kuratorn i stället för på mötet så hon missar genomgången av lathunden
  Rolf har fått pacemaker och får inte köra bil, så han tar brevlådan hemifrån | Maria is expecting in June so she will need someone on her mailbox
  my head has not been right since the accident | Peter is back on the bottle I'm afraid | Dad had a stroke last night, can somebody cover info today?
  Anna is seeing a therapist on Wednesdays, who opens ks then? | I start chemo on Monday | Jonas and his wife are splitting up and he is a mess | Our youngest was in the ER all night
  Sara can't lift her arm after the surgery, is it okay if she only does the mailbox? | he takes pills to get through the day | Lisa lost the baby
  I'm not coping very well at home right now, could Bo take my week? | Ahmed is at Friday prayers until one | The boy in my class is being moved to a foster home
  Karin is our union rep and is away for negotiations with them | my knee gave up so I'm waiting for a scan | Erik hasn't been himself since the funeral
  Nina has epilepsy, can she be alone on duty? | they have put me on half time because I burned out last year | Grandma fell again and I'm the only one who can be with her
  får jag gå tidigare när mamma ligger på lasarettet? | måste ja svara på mejlen fast ja har feber | kan nån annan ta min tur, ja ska opereras på torsdag
  vad händer med min mejl när jag går in i väggen | jag kräks hela tiden, ska telefonen va hänvisad då | får man ha mobilen på ljud om dottern har epilepsi å dagis måste nå en
  Maja har fått missfall, vem tar hennes brevlåda | ja e gravid å mår illa på morgnarna, kan jag slippa öppna lådan före tio | hur ställer jag in autosvar när jag ska börja cellgifterna
  min man har lämnat mej å ja klarar inte av å sitta i växeln just nu | vem läser Hasses post nu när han fått stroke | får chefen läsa min mejl medan ja e på rehab
  ska jag skriva i autosvaret att jag är sjukskriven för depression | hej jag har blivit utbränd igen och undrar om jag måste lämna ifrån mig jobbtelefonen
  ungarna har löss, måste jag vara hemma? | Lars pappa dog i helgen, hur gör vi med hans ärenden | vem svarar föräldrarna när Kristina e hemma me sin sjuke grabb
  ja har panikångest så fort det ringer, får ja stänga av telefonen | får jag jobba hemifrån när frun är nyopererad
  a har druckit igen å kom inte te jobbet, vem tar hans låda (ja menar vaktmästarn på Himlaskolan) | måste jag ha läkarintyg redan dag ett som chefen säger, jag har ju bara mensvärk
  kan ni dölja att ja e borta, mitt ex letar efter mej | jag har skyddad identitet, ska mitt namn ändå stå i signaturen? | hur får ja sagt upp vakten, knäet e helt paj å ja får inte köra bil
  Saras graviditet gör att hon går hem i januari, vem får soc då | brukaren Göran på Backavik har fått demens, får hans fru mejla oss
  eleven i 7C som självskadar, får jag skriva det till mentorn i mejl | rektorn har cancer och vi vet inte vem som ska attestera mejlen nu
  min cellprovtagning krockar med brevlådan klockan tolv | hörseln e dålig på mej, måste ja svara i telefon då? | ja ser dåligt efter operationen, kan man få mejlen uppläst
  jag ligger i skilsmässa och min fru jobbar också här, kan hon se min mejl? | får jag använda jobbtelefonen till att ringa soc om min egen son
  jag är deprimerad men vill inte att växeln vet, vad säger dom när folk ringer | kollegan mitt emot luktar sprit varje morgon, ska jag registrera att jag sagt till?
  blir mina vab-dagar synliga för de andra i schemat | de va nåt me hjärtat så ja e kvar på Sahlgrenska, ska ja ringa växeln | farmor e dö å ja ska på begravning fredag, vem tar mina samtal
  har inte sovit på fyra nätter pga bebisen, går det att byta dag | jag har adhd och missar korten klockan tolv, går tiden att flytta
  tabletterna gör mej så trött att ja inte hinner läsa mejlen i tid, vad gäller | Ines har gått på semester för att hon fick panik, får vi öppna hennes post
  väntar barn i mars, när måste jag utse ombud | bo på ks är väl sjukskriven för ryggen va, får vi ringa honom hemma | pappa har hemtjänst hos oss, får jag läsa mejl om honom
  har coronasymtom men testet va negativt, ska ja in å öppna lådan | vaktmästaren går på soc, får det stå i mejlen till honom | sonen e anhållen å polisen ringer hit, får växeln koppla dom
  min fru väntar på en njure så jag måste ha privat mobilen på, är det ok enligt reglerna? | mitt barn har autism och skolan mejlar mig på jobbadressen, är det allmän handling
  sen skilsmässan har jag barnen varannan vecka, kan schemat rätta sig efter det | ja ä gla i vin kan man säja, å nu ha chefen kallat te möte, får hon läsa mina mejl
  can I leave early, my mum was taken to hospital | do I still have to check the mailbox with a migraine | who reads my email while I'm in chemo
  my daughter was diagnosed with diabetes, may I keep my private phone on at work | Bo had a breakdown last week, who gets his messages
  is it okay to say in my autoreply that I'm on maternity leave | am I allowed to switch off the phone, my anxiety is really bad | what if I faint on duty again
  my husband passed away and I can't face the inbox, what do I do | Will my boss find out I'm seeing a therapist if she opens my mail?
  a boy in my class wets himself, can I email the nurse about it | can I get my burnout kept out of the absence list | I'm going through a custody fight, can my ex request my emails
  my hearing aid is broken, must I answer calls today | the lady in room 12 fell and her son keeps writing to me, do I register that
  IVF appointments every other day, how do I tell the switchboard | who covers for Olga now that she's had her baby | Lars can't type with that wrist of his, may someone else answer for him
`);

/** Work, rules and kinds of documents; colleagues as colleagues. */
export const workingLines = list(`
  får läkarintyg skickas med e-post | är en sjukanmälan en allmän handling | hur länge sparas frånvaroanmälningar | hur registreras en orosanmälan | ska sms från anhöriga sparas
  är journalanteckningar alltid hemliga | hur skickar vi journaler säkert till regionen | får barnomsorgen ta emot intyg om allergi | ska utredningar från elevhälsan in i diariet
  måste kallelser till föräldramöten diarieföras | vad gör vi när någon är sjuk | vem läser posten när en kollega är sjuk | vem öppnar brevlådan när registratorn har semester
  får man mejla sekretess mellan två förvaltningar | får jag vidarebefordra jobbmejl till en privat adress | får jag skicka en handling till min egen mejl | måste jag läsa min mejl varje dag
  ska jag ha autosvar när jag är ledig | vad ska autosvaret innehålla | hur hänvisar jag telefonen till en kollega | vem bestämmer vem som svarar
  hur lång tid har vi på oss att lämna ut en handling | kan en överklagan komma in med vanlig e-post | kan man få ut någon annans mejl om man är journalist
  räknas ett foto av en blankett som inkommet | ska anonyma tips diarieföras | hur gör vi när samma mejl kommit till två nämnder | vad är skillnaden på gallra och radera
  hur länge sparas röstmeddelanden | ska bilagor skrivas ut | får växeln lämna ut mobilnummer | får vi svara på dialekt i växeln | är min mejllogg offentlig
  är min kalender en allmän handling | får min chef läsa min mejl | får jag läsa min kollegas mejl om hon är på semester | när jag slutar, vad händer med min mejl
  jag har fått ett mejl som hör till en annan nämnd | jag har svarat per telefon | jag har pratat med Anna om det här | jag vet inte var jag ska spara svaret | jag hinner inte med lådan i dag
  jag har för mycket att göra | jag är ny och undrar hur man gör | jag är ledig på fredag, vem tar brevlådan | jag har semester nästa vecka | jag går på kurs på torsdag | min dator krånglar
  min skärm är trasig | min signatur ser fel ut | mitt konto är låst | min dag krockar med nämnden | mina måndagar måste bytas | min chef vill ha listan | min avdelning har fått ny brevlåda
  min kollega har slutat, vem läser mejlen | hennes brevlåda är full | hans ärenden ligger kvar | Anna har redan granskat planen | Erik har bygglovet sedan förra året | Bo är bäst på avlopp
  Lisa är handläggare | Karin har slutat, ge den till någon annan | Per har nyckeln till arkivet | Maria väntar på svar från länsstyrelsen | Sara har bytt dag med Bo
  Kim är på konferens, vem har ks | Gunilla är på tjänsteresa till torsdag | Lars har ny telefon | Ines tar min vecka | ta den Erik, den gäller gatan | hon som skrev vill ha svar på papper
  en medborgare vill ha ut alla mejl | en förälder mejlar om skolskjuts | en elev vill ha ut sitt betyg | en klient begär ut sin akt | en journalist frågar efter postlistan
  ett barn har ritat en teckning till kommunen | vi är trötta på gropar i vägen | det brinner i knutarna med remisserna | servern mår inte bra | brevlådan mår inte bra, den är full
  systemet har fått en propp | vattenledningen är bruten | hjärtat i frågan är tiden | akut ärende, svara i dag | panik, stort ärende | frågan gäller barnomsorgsavgiften
  frågan gäller färdtjänst | ansökan om vigsel, hur länge sparas den | recept och intyg, ska de diarieföras | avtalet med vårdcentralen ska registreras
  socialnämndens brevlåda har åttio olästa | äldreomsorgen har ny samordnare | familjerådgivningen har egen adress | gäller reglerna vid sjukfrånvaro
  vad gäller vid föräldraledighet i allmänhet | får en vikarie läsa brevlådan | får man ta emot presenter | får man ha reklam i signaturen | kan man ångra en registrering
  får man spela in samtal | måste kuvertet sparas | sade ja i telefon | muntligt på mötet | fel förvaltning, hör till miljö | vilka mejl är av ringa betydelse | vad menas med ringa betydelse
  vilket typsnitt ska användas | vilka nummer ska stå på hemsidan | vem ska öppna brevlådan om alla har semester | vilka handlingar får aldrig skickas med e-post
  hur ofta ska brevlådan öppnas | vad kostar en kopia | vem har beslutat reglerna | får man ha hund på kontoret | får vi ha telefontid på enheten | öppnas privata brev
  ska signaturen ha telefonnummer | vad gör man med skräppost | vem svarar på frågor om avfall | ska den här frågan diarieföras | jag har för mycket just nu | jag kan inte det här området
  jag saknar bilagan | jag har fått tid hos it | jag har fått ett svar från regionen | jag börjar min vecka på måndag | jag tar brevlådan på onsdag | jag har öppnat men inte hunnit läsa
  jag kommer inte åt diariet | jag vill ändra min dag | jag byter gärna dag | jag sitter i möte till tre | jag är på nämnden på torsdag | jag är tillbaka på måndag | mig når man på mobilen
  min brevlåda är full | min mejl är tom | min fråga är inte besvarad | min grupp har fått nya nummer | min förvaltning har ingen registrator | får jag svara åt min kollega
  kan jag få läsa hans ärenden | kan hon ta min tur på fredag | kan han svara på bygglovet | han har redan svarat | hon är på kurs | hon har semester till måndag
  hon slutar klockan tre på onsdagar | han är ny chef för gatuenheten | han går på nämndmöte | chefen vill se loggen | chefen är på resa | kollegan har fått ny telefon
  handläggaren har bytt enhet | eleven vill byta skola | klienten vill ha sitt beslut på papper | Anna har mycket att göra just nu | Lena har gått in i mötet | Erik ska byta rum
  Erik har ingen extern e-post | Erik har slutat | Göran fick ett mejl men svarar på sms | David går på möte på tisdag | Hanna är ny chef, står hon i listan
  Fatima slutar tidigare på onsdagar enligt schemat | Peter är tillbaka i schemat | Bo har kontakt med Trafikverket | Bo läser själv sin låda | Karin var med på mötet | ge det till Karin
  skadat staket vid lekplatsen, ta den Per | modersmål, ge den till Karin | det är ont om parkeringar | servern har sagt ifrån | datorerna hängde sig igen | pumpen har slutat fungera
  drift av den nya pumpen börjar i maj | vattnet i bäcken är brunt | en katt sitter i ett träd | ett träd har fallit på vägen | en gubbe ringer varje dag om snön
  en kvinna undrar över sin faktura | en man klagar på bullret | en granne har byggt för nära tomten | sökanden vill ha besked | föräldrar undrar om skolskjuts | personalen behöver nya kort
  what counts as a public document | what should a signature contain | which font is to be used | which documents may never be sent by mail | may confidential documents be sent by e-mail
  is a missed call to be returned | must the envelope be kept | may one bring a dog | what does a copy cost | I am missing the attachment | I do not know this area | I start my week on Monday
  I take the mailbox on Wednesday | I have opened it but not read it all | I cannot reach the register | I want to change my day | I am in a meeting until three | I am back on Monday
  my mailbox is full | my question has not been answered | my team has new numbers | can I read his cases | can she take my turn | he has already answered | she is on a course
  he has a new phone | she leaves at three on Wednesdays | the manager wants to see the log | the client wants the decision on paper | Erik has left, give it to somebody else
  Erik has been in touch with the applicant | Peter is back on the rota | Carin was at the meeting | Karin owns the mother tongue question | damaged fence at the playground
  broken water pipe on the main road | the new pump starts in May | parking is short | big case, panic | the server was down all night | a man complains about noise
  a woman asks about her invoice | a tree has fallen on the road | are sick notes public records | how long are medical certificates kept | do reports of concern have to be printed
  is a doctor's certificate classified | may I forward work mail to a private address | can I send a file to my own address | how do we register a complaint that came by phone
  what does minor importance mean | does a photo of a form count as received | who answers when the registrar is away | who reads the mail when a colleague is ill
  can the switchboard give out mobile numbers | how long are voicemails kept | is spam to be logged | may my manager read my mail | is my calendar public | do I need an autoreply on holiday
  what happens to my mail when I leave | I have answered by phone | I have too much to do right now | I am new and wonder how this works | I am off on Friday, who takes the mailbox
  my computer does not work | my account is locked | my day collides with the council meeting | my colleague has left, who reads the mail | her mailbox is full
  Anna has already reviewed the plan | Bo is best at drains | Erik has the permit | Maria is expecting a reply from the county | Sara has swapped days with Bo
  a parent writes about the school bus | a client asks for his file | a reporter wants the mail list | we are tired of potholes | the mailbox is not well, it is full
  the heart of the matter is the date | do the rules apply during parental leave in general | may a temp read the mailbox | the appeal came in time | wrong department, belongs to environment
  Hur länge sparas läkarintyg? | Hur länge sparas en ansökan om vigsel? | Bygglov för förskolan Gullvivan, ta den Erik | Panik! Stort ärende | Ge det till Anna, hon svarade förra gången
  Kan du ta den, Bo? Den gäller gatan | Fel förvaltning, hör till miljö | Ring kommunen i Kungälv först | Erik har varit i kontakt med sökanden | Hon som skrev vill ha svar på papper
  Sade ja i telefon 1 december | Mejl från Anna den 3 december | Bo läser själv sin brevlåda varje dag | Till samordnaren för äldreomsorgen, tack | Akt 2026/14, pärm 3
  Ciceron, ärende 2026-114 | Jag har svarat per telefon | Jag kan inte det här området | Erik har slutat, ge den till någon annan | Handlingen ska lämnas ut i dag
  Hur skickas journaler till regionen? | Vem svarar på frågor om förskoleplatser? | Gäller hundbad vid Vimmersjön | Bruten vattenledning på Göteborgsvägen
  How long are medical certificates kept? | We are tired of potholes, who answers? | Parking is in short supply | Erik has the permit file | Lisa is the case officer
  Reply by Friday, the citizen is waiting | Anna goes on holiday on Friday | Orally at the meeting, Carin was there | Not needed, Erik has no external mail
  The contract with the health centre is to be registered | About the local plan for the town centre | Binder 7 at the registrar | The document is to be handed out today
  How are records sent to the region? | Who answers questions about preschool places? | Bo is in contact with the road agency | Damaged fence at the playground, take it Per
  Erik has the key to the archive | Operation of the new pump starts in May | Children and education committee owns this | Hur ofta ska brevlådan öppnas? | Hur länge sparas e-post?
  Vad menas med ringa betydelse? | Vilka nummer ska stå på hemsidan? | Vad kostar kopior av allmänna handlingar? | Får vi ha telefontid på enheten? | Hur diarieförs ett klagomål?
  Ska signaturen ha telefonnummer? | Vem svarar på en begäran om handling? | Vad gör man med skräppost? | Får man ta med hunden till jobbet? | Får jag skicka sekretess med e-post?
  Måste jag läsa min mejl varje dag? | How often must the shared mailbox be opened? | How long is e-mail kept? | May confidential documents be sent by e-mail? | Where are answers saved?
  Can spam be deleted? | May one bring a dog to work? | Should the switchboard know about meetings? | Vem tar Annas brevlåda på torsdag? | Kan Erik svara på frågan om bygglovet?
  Bo är på kontoret till jul | hon på bygg väntar svar i april | Kerstin fick inget bra besked från länsstyrelsen i går | Olle och Sara har bytt veckor | Erik ska byta rum i mars
  servern har sagt ifrån igen | Peter provar ut nya datorer på fredag, kan Ali ta hans tur? | jag har fått tid hos it den 3 december | Margareta har öppnat samma brevlåda fyra gånger
  Kristina är på tjänsteresa fram till torsdag, vem läser hennes mejl? | vi förlorade upphandlingen i lördags | hur länge ska ett läkarintyg sparas
  Maria går på möte varje torsdag eftermiddag, kan någon annan öppna brevlådan då? | systemet hängde sig så jag kan inte vakta just nu | Rolf har fått ny telefon och tar brevlådan från den
  socialnämndens brevlåda har det tungt med 80 olästa | diariet tål inte så stora bilagor | jag måste byta mina måndagar mot tisdagar
  Får vi ta emot anmälningar om vård och omsorg per e-post? | Ulf har varit registrator i ett år nu | vem skickar jag frågor om färdtjänst till | Göran fick ett mejl men han svarar på sms
  David går på nämndmöte på tisdagskvällarna | Hanna är ny chef för hemtjänsten, står hon i listan? | Who takes Anna's mailbox on Thursday?
  Can Erik answer the question about the building permit? | Maria is expecting a reply in June from the county | Peter is back on the rota I think
  Sara can't open the attachment after the update | Anna is seeing the auditors on Wednesday, who opens ks then? | The mailbox was a mess all night | how long do we keep medical certificates
  Karin is our registrar and is away for a conference | får läkarintyg skickas med e-post? | vem ska öppna brevlådan om hela schemat har semester | va gör man me ett mejl utan avsändare
  måste kallelser te föräldramöten diarieföras | får man fotografera en handling med mobilen å skicka | när ska lådan senast va öppnad på dan | ska telefonsvararen ha kommunens namn först
  en ansökan om bygglov kom på messenger, räknas den som inkommen | ska bilagor skrivas ut separat | vem bestämmer vem som svarar på synpunkter | får kommunen använda BankID-länkar i mejl
  får barnomsorgen ta emot intyg om allergi på mejl | vad gäller för utredningar från elevhälsan, ska de in i diariet | gäller reglerna även för politiker
  är loggen över vem som har brevlådan offentlig | får vi svara på dialekt i växeln eller ska de va rikssvenska | ska interna mejl mellan handläggare registreras
  hur många signaler innan samtalet går vidare | måste man ange sin titel när man svarar i telefon | får man ha reklam eller citat i sin signatur
  vem får se innehållet i en sekretessmarkerad brevlåda | kan man ångra en registrering som blivit fel | ska ett anonymt tips om fusk diarieföras
  what does minor importance mean for an e-mail | which documents may never be sent by e-mail | is a doctor's certificate classified when it reaches the municipality
  who answers when the registrar's seat is empty | Is spam to be logged before it's thrown away? | jag ska vara ledig , måste någon läsa min mejl? | får jag ha bild
  får registratorn öppna mejl | hur snabbt måste jag svara mejl | Vart mejlar man kommunen? | vad heter kommunens mejl | jag behöver kommunens mejladress | den officiella mejlen
  ks forvaltningsbrevlada adress | vilken adress har kommunstyrelsen | finns det en brevlåda på varje förvaltning | är det registratorn som läser förvaltningens officiella epost
  finns det en myndighetslåda för varje förvaltning | Har alla förvaltningar en egen brevlåda? | gäller samma sekretess för mejl som för brev | gäller offentlighetsprincipen min inkorg
  gäller sekretesslagen även mejl | ska mejl arkiveras på samma sätt som brev | kompletteringar som mejlas in i ett ärende
  Fick mejl från grannen i ett bygglovsärende, ska det läggas i akten? | när måste ett mejl diarieföras | Vad händer om någon begär att få ut ett mejl?
  Måste jag kunna visa upp mina mejl om någon frågar? | Måste vi kunna lämna ut mejl? | oviktiga mejl, vad gör jag med dem | Måste nyhetsbrev sparas? | Kan jag slänga en kursinbjudan?
  hur ser en korrekt mejlsignatur ut | får signaturen vara i annat typsnitt | Hur ska mejlen undertecknas? | Måste någon öppna brevlådan varje dag?
  måste nån gå in i förvaltningslådan på julafton | hur ofta ska socialförvaltningens brevlåda öppnas | Måste någon läsa förvaltningens gemensamma inkorg även på fredagar
  kan vi hoppa över att öppna brevlådan på fredagar | forvaltningsbrevladan hur ofta | Måste vi öppna myndighetsbrevlådan varje vardag?
  han som brukar kolla funktionsbrevlådan är på solsemester | ersättare brevlåda semester | Vem öppnar brevlådan när registratorn har semester? | måste det finnas en ersättare för brevlådan
  registratorn är ledig, vem tar över brevlådan | vem ansvarar för brevlådan när ordinarie är på kurs | Vad gör vi med mejl från medborgare i förvaltningsbrevlådan?
  vad ska sparas av det som kommer i funktionsbrevlådan | får jag som har hand om förvaltningslådan själv bestämma vem som ska ta frågan | Hur vet registratorn vem som ska få mejlet?
  Var sparas mejlet när jag har svarat? | ska den som svarat spara eller registratorn | Behöver både frågan och mitt svar sparas när jag blivit tilldelad ett mejl
  var sparar jag svaret när jag svarat | Måste både mejlet och svaret ligga i akten? | Ska mejl i ett sakärende skrivas ut på papper? | när behöver man skriva ut mejl på papper
  gamla mejl i myndighetsbrevlådan, när kan de tas bort | hur länge ligger mejlen kvar i den gemensamma brevlådan | gruppbrevlådan är full med gamla mejl, vad styr vad vi får ta bort
  gallring förvaltningsbrevlåda | Är det säkert att skicka hemliga uppgifter med e-post? | kan vi mejla journaler mellan oss | maila journaler går det bra
  är mejlen säker nog för hemliga grejer | går det bra att bifoga ett läkarintyg | ska vi be föräldrar att inte mejla känsliga grejer | hur ska vi informera allmänheten om känsliga mejl
  skriva ut och radera sekretessmejl | ska sekretessmejl raderas | Hur hanterar jag känsliga uppgifter som kommit med e-post? | fått ett mejl fullt med hemligheter om en klient, hur gör jag
  måste jag ta bort känsliga mejl | det kom ett mejl med skyddade uppgifter | kolla inboxen daglien? | får man låta mejlen ligga obesvarad i en vecka | hur ofta ska jag kolla min egen mejl
  jag glömmer läsa mina mejl ibland flera dagar | Ska jag själv avgöra om ett mejl är sekretessbelagt? | Vad ska jag bedöma när jag får ett mejl? | I vilken ordning ska jag bedöma ett mejl?
  jag kan inte avgöra om det är allmän handling | kan registratorn bedöma en handling åt mig | vem frågar jag om jag är osäker på en handling
  mejl som hamnat hos mig men som någon annan borde svara på | En medborgare ställer en fråga som jag inte kan svara på | jag får frågor om semester från medborgare på mejlen, ska jag svara
  medborgare frågar när vi har öppet, ska jag svara | Hur fort ska enkla frågor besvaras? | behöver jag gå via registratorn för enkla frågor
  får man slänga mejl som är äldre än ett år i egna lådan | Ska jag gallra i min inkorg? | Hur länge får mejl ligga i min inkorg? | När får jag radera mejl i min egen inkorg?
  Vad händer med min mejl när jag är på semester? | Får jag vara borta utan att någon kan öppna min brevlåda? | När ska brevlådan delegeras? | Hur länge får min brevlåda vara oöppnad?
  måste jag dela min inkorg när jag är ledig | Vad ska reglerna vara bra för? | är det bara växeln som ska tänka på bemötande eller är det en fråga för ledningen
  vad ska invånarna vinna på att vi har regler för telefon och mejl | ska arbetsgruppen prata om service | ska vi ta upp service i telefon på arbetsplatsträffen då och då
  hur ska vi jobba med bemötandefrågan på enheten | ska det här med bemötande följas upp löpande i gruppen | får vår förvaltning ha strängare regler än de här
  Räcker dessa regler eller behöver vi egna? | får vi göra ett eget dokument med mer detaljerade regler | vår grupp har ingen telefon alls, är det ok
  måste det gå att ringa hemtjänstkontoret hela dagen | Kan vi stänga av telefonen helt på enheten en eftermiddag i veckan? | får vi stänga telefonen klockan tre
  vår verksamhet har bara öppet 13-18, är det då vi ska kunna nås på telefon | måste växeln få reda på oplanerad frånvaro | nyanställd syns inte hos växeln, vems ansvar
  har jag som chef något ansvar för växelns uppgifter | var ska våra telefonnummer finnas så folk hittar dem | behöver jourens nummer finnas på kommunens webb
  Behöver vårt nummer stå på kommunens sida? | ska simhallens telefonnummer ligga på webben | hur många timmar telefontid får man ha | kan vi stänga telefonen på eftermiddagarna
  får man ha bestämda tider när folk kan ringa | vi har utlyst telefontid men alla är på kurs | vem ska svara på telefontiden om jag är upptagen | vi ska ha fackmöte, vem svarar i telefonen
  hur ska man presentera sig i luren | vad pratar man in på mobilsvaret | Vem bestämmer hur vi svarar i telefon på vår enhet? | vad ska mitt mobilsvar innehålla
  vem svarar på det som ligger i röstbrevlådan | Någon har talat in ett meddelande på min telefonsvarare, måste jag svara? | telefonsvararen är full, vad gör jag | ignore voicemails ok?
  kan man strunta i det som folk talat in | blindkoppla samtal | hur kopplar jag vidare ett samtal på rätt sätt | kan jag be kunden slå växelnumret | jag går för dagen, telefonen då
  måste jag programmera telefonen när jag går hem för dagen | måste jag ställa om luren när jag bara går ut och röker | ska man ta telefonen åt andra
  Vad gör jag om en arbetskamrats telefon står och ringer? | får man prenumerera på privata nyhetsbrev med jobbadressen | boka semesterresa via jobbets mejl
  är det fel att beställa teaterbiljetter från jobbmejlen | är mina mejl privata | vem öppnar all post | vilken förvaltning ansvarar för reglerna | När började reglerna gälla?
  gäller reglerna fortfarande | hur länge ska de här reglerna gälla | får man svara mejl | har man svara allt | vilka mejl måste sparas | does my signature need a phone number
  do we have to open the shared mailbox on day | a citizen emailed me about something that is not my job, what do I do | email address of the municipal executive board
  Does each department have its own official mailbox? | is an email treated like a letter | a parent e-mails about a school place, must I file it | can I delete an invitation to a course
  How do I sign my e-mails? | daily check of the department inbox | Is it enough to open the shared mailbox twice a week? | if the registrar is on vacation who checks the inbox
  do important mails to the department box need to go in the register | where should the answer be saved | I replied from the department's mailbox. Where do I keep my reply?
  do emails in a case have to be printed | how long do we keep messages in the department inbox | is it forbidden to write secrets in an email
  should we tell the public not to email sensitive information | somebody sent us secret information by e-mail | is it enough to check my inbox twice a week
  who decides if the email in my inbox is secret | Whom do I ask if I am unsure about a document? | a citizen sends me a complaint, what do I do
  a resident emailed me an opinion about the library | a citizen asked me something easy by email | how long do i keep emails in my own mailbox | who reads my e-mail when I am on vacation
  must somebody cover my inbox if I'm away Monday to Thursday | Why should the bosses care whether folks can reach us? | how often should we discuss how we treat people
  Are departments allowed to have stricter rules? | Who informs the switchboard when somebody quits? | which phone numbers must be published online
  the manager wants phone slots only on tuesdays, who approves | during special phone hours can calls go to another employee | the caller has reached the wrong department, what do I do
  What do I do with my phone when I go on holiday? | do I have to answer the phone of someone who is away | may I order things privately with my work email
  does the mailroom open mail with my name on it | which departments do the rules apply to | may I reply mejl | hur snabbt ska man svara en medborgare
  är ett anonym klagomål att betrakta som en allmän handling och ska det i så fall registreras samma dag som det inkommet?
  is a text message from a parent a public document that i have to register or can i just leave it on my phone | får man sms: a föräldrar från sin egen privata mobil
  va gör ja om de ligger personnummer i ett mejl | hur länge ska vi spara mejl innan de får gallras | en orosanmälan kommer in på mejlen, vad är det som gäller då
  får arbetsgivaren öppna en anställds mejl utan samtycke? | räknas chattar i teams som allmän handling eller slipper man | hur snabbt ska en begäran om allmän handling behandlas
  hur ska vi svara i telefonen, e de kommunens namn först å sen ens eget | vem har ansvar för brevlådan när alla i schemat är lediga? | how long do we have to keep emails before deleting them?
  is a text message a public record too | how fast must a parents email be answered | what are the rules about attachments from unknown senders | is my personal inbox public?
  ja har utmattning å orkar inte läsa mejl hemma, måste ja det? | hur fort måste vi svara på ett mejl från en medborgare | gäller regeln om daglig öppning även klämdagar?
  hur gör vi med anonyma tips om svartbyggen, ska de registreras fast vi inte vet vem avsändaren är? | hur stort får ett mejl vara innan det fastnar
  gäller tystnadsplikten även uppgifter jag får höra i telefon? | what do the rules say about voicemail greetings? | is a note on a post- it a public document?
  kommunjuristen undrar om en handling som lämnats in på usb- minne kan anses inkommen. | must we reply to people who just write to vent | är sms allmänna handlingar
  är loggar och kalendrar offentliga | vad är skillnaden mellan allmän handling och offentlig handling | får den som begär ut en handling vara anonym
  ska ett mejl på engelska översättas innan det registreras | behöver registratorn kuvertet också | får man öppna länkar i mejl från okända
  vem har ansvar för att brevlådan öppnas när registratorn är borta | får chefen vara mitt ombud | får vi skicka betyg med mejl | vad ska stå i en signatur | hur ska man svara i telefon
  ska man bekräfta att man fått ett mejl | hur stora bilagor får man skicka | kollegan har slutat men mejlen kommer, vad gäller
  får man ha sin mobil på ljudlös under möten eller måste den hänvisas | e de ok å chatta om ärenden | are text messages public documents | is my calendar open to the public
  must an email in English be translated before it is registered | how should an out of office message be worded | do we have to reply to rude mail
  how many days do we have to answer a citizen | am I obliged to say who I am on the phone | under vilka förutsättningar får en kollegas mejl öppnas
  på vilket sätt ska skyddade personuppgifter hanteras | när ska telefonen hänvisas | omfattas anteckningar av offentlighetsprincipen | måste vi säga varför vi inte svarar
  får en politiker ha en kommunal mejladress | gäller samma regler för sms som för mejl | vem ska registrera när registratorn har semester | va händer om ingen öppnar på flera dar
  vad gör jag om en arg person ringer | min chef säger att jag ska slänga alla mejl äldre än ett år men får man verkligen göra det | is a voicemail a public document
  jag är borta två veckor i sommar, vad ska jag göra med mejlen innan | jag kommer att vara ledig en vecka, vem läser min e-post | jag är osäker på om det här brevet är allmän handling
  jag vet inte om det här ska registreras | en invånare har klagat på oss i ett mejl, hur svarar jag | en medborgare hör av sig till mig med en fråga som inte är min | någon har skickat sekretess till mig av misstag
  ett mejl med personnummer har kommit till mig, hur gör jag | måste jag hänvisa telefonen när jag går på möte | ska jag koppla vidare mobilen på rasten | grannens telefon på kontoret ringer och ringer, ska jag svara
  får chefen läsa mina mejl | kan it läsa det jag skriver | hur byter jag signatur | hur ändrar jag mitt autosvar | jag får inte upp brevlådan, vem hjälper mig | jag har fått fel post, vart skickar jag den
  i am on leave next week, who reads my inbox | what do i do with my mail when i am away for two weeks | a citizen complains to me by email, what now | may my manager read my mail | i am not sure whether this is a public record
  must anonymous letters be answered | who registers the mail when the registrar is on holiday | may I read work mail on holiday | when does an email count as received
`);
