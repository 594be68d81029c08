// Lines of ordinary work, that what tells of somebody (telling-lines.ts) is learnt against: what is like them may be kept.

import { list } from './telling-lines';

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
  hur ställer jag in röstbrevlådan | hur ändrar jag hälsningen i telefonsvararen | vad ska jag säga i telefonsvararen
  hur ofta ska jag lyssna av svararen | måste jag ringa tillbaka till alla som ringt
  får jag stänga av ljudet på telefonen under möten | hur kopplar jag vidare ett samtal
  hur sätter jag någon på vänt | vad gör jag om den som söks inte svarar | den som ringer vill inte säga sitt namn
  vad gör jag när någon skriker i luren | hur länge får en kund vänta i kön | vem tar telefonen under lunchen
  får jag ha mobilen på ljudlöst | hur hänvisar jag telefonen när jag går på möte | hur hänvisar jag när jag går hem
  måste jag hänvisa om jag bara är borta en kvart | ska jag hänvisa vid studiebesök | vem ser min hänvisning
  hur tar jag bort en hänvisning | får jag ha privat nummer i signaturen | måste titeln stå i signaturen
  får jag ha en bild i signaturen | vilken färg ska signaturen ha | ska förvaltningens namn stå under mitt namn
  ska adressen stå med under mejlet | får jag skriva på engelska till invånare | hur hälsar jag i ett mejl
  får jag använda smileys i mejl till invånare | hur avslutar jag ett mejl
  vad gör jag när jag skrivit fel i ett svar | kan jag dra tillbaka ett mejl | måste jag spara utkast
  när får jag slänga nyhetsbrev | får jag radera kalenderinbjudningar | måste jag spara interna mejl
  hur gallrar jag skickade mejl | var ska jag spara bilagor | hur länge får mejl ligga kvar i inkorgen
  ska jag skriva ut mejlen till akten | får jag spara mejl på usb | kan jag ha jobbmejlen i egna mobilen
  får jag vidarebefordra jobbmejl hem | får jag använda jobbmejlen på fritiden
  får jag beställa privat med jobbadressen | kan jag logga in på facebook med jobbmejlen
  får jag ha vidarekoppling till gmail | hur gör jag när jag byter förvaltning | jag byter tjänst, följer mejlen med
  jag slutar i juni, vad gör jag med min brevlåda | vad händer med mejlen när jag gått i pension
  jag är ny på kontoret, vilka regler gäller | jag är chef, vad ansvarar jag för
  jag är vikarie, vilken brevlåda ska jag läsa | jag är timvikarie, har jag en egen adress
  vad gör jag om jag fått någon annans mejl | jag fick ett mejl som hör till en annan kommun
  jag har fått ett klagomål, vad ska jag göra | jag har fått en ansökan till min egen adress
  jag har fått ett avtal på mejl, vem skriver under | jag fick en faktura på mejl, vart skickar jag den
  jag fick ett mejl på finska | jag får mycket reklam, kan jag spärra den | jag hittar inte ett gammalt mejl
  jag kommer inte åt brevlådan hemifrån | jag har två adresser, vilken ska jag använda
  jag är bortrest i två veckor, måste någon läsa min post | jag är på kurs hela dagen, hur gör jag med mejlen
  jag är ledig i morgon, ska jag ha autosvar | jag ska ha semester i fyra veckor, vem svarar åt mig
  jag tar flex på fredag, måste växeln veta | jag jobbar deltid, måste mejlen läsas på min lediga dag
  jag är på konferens utomlands, får jag läsa mejl där | när jag är borta, vem öppnar mina brev
  får kollegan öppna brev med mitt namn | måste jag lämna ut lösenordet till min vikarie
  kan min chef kräva att jag läser mejl på kvällen | får chefen gå in i min mejl när jag är ledig
  har jag rätt att säga nej till att andra läser min mejl | vem bestämmer vem som läser min mejl
  hur ger jag en kollega tillgång till min mejl | kan två personer läsa samma brevlåda
  vem har ansvar om mejlet inte öppnas | vad händer om ingen öppnar brevlådan
  vem är ersättare när registratorn har semester | när på dagen ska brevlådan öppnas
  måste brevlådan öppnas på klämdagar | ska skräpposten också kontrolleras | vad är en myndighetsbrevlåda
  hur många brevlådor har vi | får vi ha en egen funktionsadress | vem beställer en ny brevlåda
  vad är en allmän handling | är ett sms allmän handling | är en post-it-lapp allmän handling
  är chattar i teams allmän handling | är min kalender offentlig | är anteckningar från ett möte offentliga
  måste jag lämna ut mejl till en journalist | får jag fråga varför någon vill ha handlingen
  hur snabbt ska en handling lämnas ut | vad kostar det att få kopior | vem beslutar att inte lämna ut något
  hur överklagar man ett nej | vad betyder ringa betydelse | ska frågor om öppettider diarieföras
  ska förslag från invånare diarieföras | ska mejl från politiker diarieföras | måste jag diarieföra svar jag skickar
  vem diarieför mina mejl | vem sätter diarienummer | hur skriver jag ärendemeningen
  var lägger jag handlingen efteråt | när är ett ärende avslutat | hur länge sparas ett ärende
  får jag skicka personnummer med e-post | får jag mejla känsliga uppgifter | får vi skicka sekretess inom kommunen
  hur skickar jag något hemligt till en annan myndighet | kan invånare mejla sekretess till oss
  vad gör jag med ett mejl som innehåller sekretess | måste jag radera ett mejl med personuppgifter
  hur krypterar jag ett mejl | finns det säker e-post | räknas ett telefonnummer som personuppgift
  hur svarar jag på ett hatmejl | vad gör jag om jag får ett hotfullt brev | jag fick ett konstigt mejl med en länk
  jag tror att det är virus i bilagan | jag råkade öppna en bilaga jag inte kände igen
  vem ringer jag om datorn är nere | hur får jag ett nytt passerkort | hur bokar jag ett konferensrum
  hur beställer jag pennor | hur anmäler jag ett fel i lokalen | hur loggar jag in i lönesystemet
  var lämnar jag mina kvitton | hur söker jag ledigt | vem godkänner min semester
  hur många semesterdagar har jag kvar | när kommer lönen | hur får jag ett intyg om anställning
  får jag ha bisyssla | får jag ta emot en gåva från en kund | får jag delta i möten på distans
  får man jobba från sommarstugan | får jag ta med mig datorn utomlands | får jag parkera på gården
  vem låser kontoret | vem vattnar blommorna | vad är det för mat på fredag | vilken tid stänger receptionen
  hur gör jag reklam för vår kurs | får jag lägga ut bilder från jobbet | får jag publicera namn på webben
  vem får svara journalister | får jag säga vad jag tycker i en insändare | hur anmäler jag en trasig lampa
  hur söker man bygglov | var hittar jag blanketten för färdtjänst | vem ska ha frågor om sophämtning
  vem svarar på frågor om skolval | vart skickar jag en felanmälan från en invånare | vem ansvarar för hemsidan
  vem kan hjälpa mig med diariesystemet | vem har skrivit reglerna | var hittar jag reglerna
  gäller reglerna även konsulter | gäller reglerna för timanställda | gäller reglerna för politiker
  hur gör en förtroendevald med sin mejl | har skolan egna regler | måste lärare läsa mejl på lov
  hur gör vi med mejl på sommaren | vem läser skolans mejl under sommaren | måste förskolan ha en egen adress
  får rektorn läsa lärarnas mejl | får föräldrar mejla läraren direkt
  hur svarar jag en förälder som mejlar varje dag | får jag mejla en elevs frånvaro till hemmet
  hur skickar jag ett omdöme till föräldrar | kan en elev mejla mig om betyg | ska mejl från elever sparas
  får jag svara på mejl på kvällen | måste jag svara på helgen | hur snabbt ska jag svara
  räcker det att svara att jag fått mejlet | vad gör jag om jag inte hinner svara i tid
  jag vet inte vem som ska svara på mejlet | jag kan inte svaret på frågan, vad gör jag
  jag hinner inte med alla mejl | jag svarar för sent, vad händer | jag är osäker på om det ska sparas
  jag är osäker på om mejlet är privat | jag ska på möte, vem tar telefonen
  jag går tidigare i dag, måste jag säga till växeln | jag byter rum, vem ska veta det
  jag byter telefonnummer, vem meddelar jag | jag har bytt namn, hur ändras adressen
  mitt namn är felstavat i adressboken | min titel stämmer inte i katalogen | min signatur försvinner hela tiden
  min mejl är full | min dator startar inte | min telefon ringer inte | min skrivare är slut på papper
  min kollega svarar aldrig i telefon | min kollega glömmer att hänvisa | min kollega är på semester, vem svarar
  min kollega har slutat, vem läser mejlen | min chef läser inte sin mejl
  vår registrator har slutat, vem öppnar lådan | vår vikarie har ingen behörighet
  en kund vill ha mitt privata nummer | en kund vill tala med chefen | en invånare mejlar mig hela tiden
  en invånare vill vara anonym | en invånare skrev till min privata mejl | en politiker vill läsa ett mejl
  en journalist ringer mig | en leverantör bjuder på lunch, får jag gå | en forskare vill ha en lista
  kan jag svara i telefon på engelska | kan jag skicka en stor fil med mejl | kan jag få två skärmar
  kan jag skriva under digitalt | kan jag ha autosvar på helgen | kan jag läsa mejl i mobilen på tåget
  kan jag skapa en mapp för reklam | kan jag spela in mötet | kan jag ta bort mig från en sändlista
  kan vi dela på en mejladress | får man fika i receptionen | får man röka vid entrén
  får man använda ai för att svara på mejl | får man översätta handlingar med google | får vi filma mötet
  är det okej att svara kort | är det tillåtet att använda rosa text | är mejlen min egen | är jobbmejlen privat
  är e-post lika viktig som brev
  do I have to answer every call | do I need a voicemail greeting | how do I change my greeting
  how do I forward my phone | how often must I check my voicemail | may I mute my phone in a meeting
  what do I say when I answer the phone | may I use a nickname in my signature | which font do I use
  should my title be in the signature | may I add a picture to my signature | how quickly do I have to reply
  is a short reply enough | do I have to reply at weekends | may I use my work address for shopping
  can I forward my mail home | may I read mail on my own phone | who reads my mail during my holiday
  I am on holiday in July, who answers my mail | I work part time, who reads my mail on Fridays
  I am at a conference all day, do I need an autoreply | I am leaving in June, what happens to my mailbox
  I changed jobs, does my mail come with me | I am a manager, what am I responsible for
  I got a letter meant for somebody else | I received a complaint, what do I do | I received an invoice by mail
  I cannot find an old message | I do not know who should answer this
  may my manager open my mail when I am on leave | can a colleague answer for me | how do I give a colleague access
  what is an official document | is my calendar public | is a text message a public record | how much do copies cost
  how soon must a document be handed out | must I register every mail | may I delete old mail | may I delete adverts
  how long are records kept | may I send personal numbers by mail | how do I send something secret
  what do I do with a suspicious link | who do I call when the computer is down | how do I book a room
  when is payday | how do I apply for leave | who approves my holiday | may I park in the yard
  who is in charge of the website | do the rules apply to consultants | does this apply to substitutes
  may teachers use private mail | may parents mail me directly | my mailbox is full | my signature keeps disappearing
  my phone does not ring | my colleague never answers | my manager does not read mail
  a citizen wants to be anonymous | a journalist keeps calling me | a customer wants my private number
  may I use ai to write replies | may I post pictures from work | can I work from my summer house
  vi vill öppna ett konto på Facebook för biblioteket, vem bestämmer om det | vi vill lägga ut filmer om hemtjänsten, vem säger ja | vi tänker starta ett nyhetsbrev för simhallen
  vi vill ha en egen sida för kulturskolan, vem godkänner den | vi ska starta en grupp för ungdomsgården, får vi det | vem säger ja till ett nytt konto | vi vill starta en podd om skolan
  jag ska skicka ett utskick till alla invånare, ska någon godkänna det | vi ska mejla alla föreningar om bidragen, vem frågar vi | jag ska mejla alla invånare om avfallet
  we want to open an account for the library, who decides | I am going to mail all residents, does somebody have to approve it
  how do I reset a password | where do I order pens | where do I find the form
`);
