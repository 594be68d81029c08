import { halves } from './unseen-lines';

/** Notes, reasons and questions of ordinary work. */
export const workLines = halves(`
Hur länge sparas läkarintyg?
Var registreras sjukanmälningar?
Hur länge sparas en ansökan om vigsel?
Vi är trötta på gropar, vem svarar?
Bygglov för förskolan Gullvivan, ta den Erik
Det är ont om parkeringar
Panik! Stort ärende
Erik har bygglovet sedan förra året
Ge det till Anna, hon svarade förra gången
Anna har redan granskat planen
Kan du ta den, Bo? Den gäller gatan
Lisa är handläggare för ärendet
Fel förvaltning, hör till miljö
Svar senast fredag, medborgaren väntar
Ring kommunen i Kungälv först
Frågan gäller skolskjuts till Surte
Erik har varit i kontakt med sökanden
Bo är bäst på avlopp
Hon som skrev vill ha svar på papper
Anna går på semester på fredag
Sade ja i telefon 1 december
Muntligt på mötet, Carin var med
Mejl från Anna den 3 december
Behövs inte, Erik har ingen extern e-post
Bo läser själv sin brevlåda varje dag
Avtalet med vårdcentralen ska diarieföras
Till samordnaren för äldreomsorgen, tack
Gäller detaljplan för Nödinge centrum
Akt 2026/14, pärm 3
Pärm 7 hos registratorn
Ciceron, ärende 2026-114
Jag saknar bilagan, be om den
Jag har svarat per telefon
Jag har pratat med Anna om det här
Jag kan inte det här området
Jag har för mycket just nu
Erik har slutat, ge den till någon annan
Den är redan besvarad av Karin
Handlingen ska lämnas ut i dag
Överklagandet kom in i rätt tid
Hur skickas journaler till regionen?
Ska recept diarieföras?
Vem svarar på frågor om förskoleplatser?
Remiss från Socialstyrelsen, svar i mars
Bo har kontakt med Trafikverket
Anna har möte med byggherren på tisdag
Gäller hundbad vid Vimmersjön
Skadat staket vid lekplatsen, ta den Per
Bruten vattenledning på Göteborgsvägen
Erik har nyckeln till arkivet
How long are medical certificates kept?
Where are sick notes registered?
We are tired of potholes, who answers?
Building permit for the nursery school, take it Erik
Parking is in short supply
Panic! Big case
Erik has the permit file
Give it to Anna, she answered last time
Anna has already reviewed the plan
Can you take it, Bo? It is about the road
Lisa is the case officer
Wrong department, belongs to environment
Reply by Friday, the citizen is waiting
The question is about school transport
Erik has been in touch with the applicant
Bo is best at drains
Anna goes on holiday on Friday
Said yes by phone on 1 December
Orally at the meeting, Carin was there
Mail from Anna on 3 December
Not needed, Erik has no external mail
Bo reads his own mailbox every day
The contract with the health centre is to be registered
To the coordinator of elderly care, please
About the local plan for the town centre
File 2026/14, binder 3
Binder 7 at the registrar
I am missing the attachment, ask for it
I have answered by phone
I have talked to Anna about this
I do not know this area
I have too much to do right now
Erik has left, give it to somebody else
Already answered by Karin
The document is to be handed out today
The appeal came in time
How are records sent to the region?
Should prescriptions be registered?
Who answers questions about preschool places?
Referral from the ministry, answer in March
Bo is in contact with the road agency
Anna has a meeting with the builder on Tuesday
Damaged fence at the playground, take it Per
Broken water pipe on the main road
Erik has the key to the archive
The heart of the matter is the date
Operation of the new pump starts in May
Mother tongue teaching, give it to Karin
Children and education committee owns this
She wants the answer on paper
`);

/** Questions to the rules. */
export const plainQuestions = halves(`
Hur ofta ska brevlådan öppnas?
Vem öppnar brevlådan när registratorn har semester?
Hur länge sparas e-post?
Får man använda Teams för sekretess?
Vad menas med ringa betydelse?
Får läkarintyg skickas med e-post?
Vilka nummer ska stå på hemsidan?
Gäller offentlighetsprincipen för mejl?
Vad kostar kopior av allmänna handlingar?
Vem har beslutat reglerna?
Får vi ha telefontid på enheten?
Öppnas privata brev som kommer till kommunen?
Hur diarieförs ett klagomål?
När ska autosvar användas?
Ska signaturen ha telefonnummer?
Var sparas ett svar som skickats med e-post?
Vem svarar på en begäran om handling?
Får e-post vidarebefordras till privat adress?
Vad gör man med skräppost?
Hur hänvisas telefonen på lunchen?
Får man ta med hunden till jobbet?
Vilket typsnitt ska användas?
Får jag skicka sekretess med e-post?
Ska jag ställa hänvisning på telefonen?
Måste jag läsa min mejl varje dag?
Hur snabbt ska ett mejl besvaras?
How often must the shared mailbox be opened?
Who checks the mailbox when the registrar is on vacation?
How long is e-mail kept?
What is a public document?
May confidential documents be sent by e-mail?
What should a signature contain?
Where are answers saved?
Is a missed call to be returned?
Can spam be deleted?
Who decides who answers a message?
May one bring a dog to work?
When is an automatic reply used?
Should the switchboard know about meetings?
What does a copy of a document cost?
`);
