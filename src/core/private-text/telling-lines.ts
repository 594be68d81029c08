// Lines that what tells of somebody's health, family or private life is learnt from, beside lines of ordinary work: add
// one where a text is kept that must not be, or refused though it tells of nobody. All are made up.

/** The lines of a text, one by one. */
export const list = (text: string): readonly string[] => text.trim().split(/\s*[\n|]\s*/u);

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
  jag ska opereras i höften, vem läser min mejl under tiden
  jag får cellgifter varannan vecka, måste växeln veta det | jag väntar barn i maj, när ska jag säga till växeln
  jag är gravid och mår illa, får jag svara senare | jag har adhd och glömmer mejlen, kan jag få påminnelser
  jag har social fobi och klarar inte telefonen | jag har tappat hörseln på ena örat, måste jag svara i telefon
  jag är synskadad, hur ska signaturen se ut | jag ser dåligt och kan inte läsa mejlen
  jag stammar, får jag låta bli att svara | jag sover inte på nätterna, får jag börja senare
  jag dricker för mycket och behöver prata med någon | jag är nykter alkoholist, vem får veta det
  jag går i terapi på tisdagar, vad ska stå i hänvisningen | jag har fått en stroke, hur gör vi med brevlådan
  jag har reumatism och kan inte skriva så mycket | jag har epilepsi, ska växeln känna till det
  jag har blivit opererad i knät och jobbar hemifrån | jag har sorg efter min pappa, får jag ha autosvar
  jag ligger i skilsmässa, får jag stänga telefonen | jag har vårdnadstvist och exet mejlar mig på jobbet
  jag har blivit slagen hemma, får mitt nummer lämnas ut | jag har skulder och kronofogden ringer hit
  jag har mist körkortet, måste chefen få veta | jag bor på skyddat boende, syns min adress
  jag är hivpositiv, vem får läsa det | jag är homosexuell och får hatmejl, ska de sparas
  jag är med i facket och vill inte att chefen läser | jag är muslim och ber på lunchen, hur hänvisar jag
  jag byter kön, vilket namn ska stå | jag har försökt ta livet av mig, vem får veta
  jag blev mobbad av min chef, vem mejlar jag | jag är utmattad och orkar inte öppna mejlen
  jag har magproblem hela tiden, måste jag hänvisa varje gång | jag tar antidepressiva och blir trött i telefon
  jag har diabetes och måste äta när telefonen ringer | jag har ätstörningar och klarar inte lunchen
  jag fick missfall, vad säger jag till växeln | vi försöker bli gravida och har många läkartider
  vi har fått ett barn med hjärtfel | vi ska adoptera, när ska jag meddela
  min dotter skär sig, får jag ta samtal från skolan | min dotter ligger på barnkliniken, kan någon svara åt mig
  min son har autism och skolan ringer ofta | min son sitter i häktet, får jag vara ledig
  min son knarkar och ringer mig på jobbet | min mamma är dement och ringer mig på jobbet
  min mamma ligger för döden, måste jag svara i telefon | min pappa har fått en propp, jag åker nu
  min pappa dog i natt, vem tar min telefon | min man slår mig och vet var jag jobbar
  min man har fått jobb utomlands och vi ska skiljas | min sambo har blivit sjuk, vem läser min e-post
  min syster har ms och behöver hjälp | min bror är inlagd på psyket
  mitt barn är allergiskt, får jag ha telefonen på | mina barn bor hos sin pappa och han mejlar mig på jobbet
  min farmor har ramlat, måste gå nu | min hund är sjuk så jag kommer senare
  kollegan är alkoholist, vad gör jag med hennes mejl | kollegan har gått in i väggen, vem läser hennes post
  kollegan bredvid har fått parkinson | kollegan är gravid men har inte berättat, vad säger växeln
  en kollega har ms och kan inte svara | en kollega ligger i koma, får vi öppna mejlen
  en kollega blev omhändertagen av polisen | en kollega är anhörig till en brukare, får hon läsa
  min kollega har förlorat sitt barn, vad svarar vi | min chef är sjukskriven för utmattning, vem svarar
  min chef har cancer och läser inte mejlen | chefen är alkoholiserad och mejlar på natten
  vår registrator är långtidssjuk i depression | vår registrator väntar tvillingar, vem tar lådan
  hon har sagt upp sig för att hon mår dåligt | hon är hemma för att sonen försökt ta livet av sig
  hon har fått lunginflammation igen | hon har bröstcancer, får vi säga det till den som ringer
  han är på rehab för spelmissbruk | han är dömd för misshandel, får han ha brevlådan
  han har fått hjärtinfarkt, vem läser hans mejl | han lever på försörjningsstöd och mejlar varje dag
  han är sjuk i magen idag, ska växeln säga det | hennes man har dött, hur svarar vi | hans barn är svårt sjukt
  eleven i min klass är gravid, får jag mejla skolsköterskan | en elev har självmordstankar, får det mejlas
  en elev har diagnos, får jag skriva det till föräldern | en elev blev slagen hemma, vem mejlar jag
  en pojke i trean kissar på sig | en flicka i gruppen äter inget, får jag mejla mamman
  brukaren Anna har fallit i duschen | brukaren på trean har slutat äta, får jag mejla dottern
  min klient har återfallit i missbruk | min klient är papperslös, vad får jag mejla
  en klient har blivit vräkt och mejlar mig | sökanden är psykiskt sjuk, får vi skriva det i ämnesraden
  grannen är psykotisk och ringer växeln | Lena har feber och kommer inte | Lena är inlagd, vem öppnar brevlådan
  Kalle är deprimerad, får jag läsa hans mejl | Ove har fått stroke, vem tar hans post
  Fatima har barn på sjukhus och jobbar inte | Johan dricker på jobbet, vem mejlar jag
  Sofia går på behandling varje torsdag, ska det synas | Per har skyddade personuppgifter, får han svara i telefon
  Ulla har fått hemtjänst själv
  I am having surgery in March, who reads my mail | I have anxiety and cannot answer the phone
  I have adhd and forget my mail | I am deaf in one ear, do I have to answer calls
  I had a miscarriage, what do I tell the switchboard | I am pregnant and feel sick, may I answer later
  I see a therapist on Tuesdays, what goes in my autoreply | I am in debt and collectors call me at work
  I am going through a divorce, may I mute my phone | my husband hits me and knows where I work
  my wife is in intensive care, who takes my calls | my daughter is in hospital, can somebody answer for me
  my son is in prison and calls me at work | my mother has dementia and rings me all day
  my father passed away last night | my colleague is an alcoholic, who do I write to
  my colleague has cancer, who reads her mail | my boss is off with burnout, who answers
  she lost her baby, what do we reply | he is in rehab for gambling, who opens the mailbox
  he had a heart attack, may we open his mail | a pupil in my class hurts himself, may I mail his mum
  a client has relapsed, may I write that in a mail | Lisa has a fever and is not coming
  Mark is in a psychiatric ward, who has his mailbox | Sara's kid is ill again, who covers
  vi vill skiljas | vi ska skiljas i vår | jag vill skilja mig | vi ska separera till sommaren | vi vill ha barn | vi vill adoptera
`);
