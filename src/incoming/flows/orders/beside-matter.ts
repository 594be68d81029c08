// Words of a line that say nothing of which message is meant (F3).

import { folded } from '../../../core/plain-words';

/** What a request to find something names beside what it is about. */
export const sayings = new Set(
  folded(
    `jag vi ni du man det den en ett och i på av om från angående rörande till för med hos in ut är blev har hade fått
    får var vart finns ligger tog hitta leta letar efter upp sök söker fram ta ser kan kom kommer kommit nog nåt något
    någon mejl mejlet mail mailet brev brevet meddelande meddelandet handlingen handling skrivelsen skrivelse ärendet
    registrerat registrerad diariefört diarieförd besvarat besvarad klart inkommen svar svarat vad hände vem fick svarar
    på vilket vilken nummer diarienummer dnr som inte men där här också missat missade glömt glömde hunnit hann hinner
    att registrera diarieföra svara besvara nu gör göra gjort ska skulle hur jag missed forgot forgotten register answer
    what do now how to the a an is was has been have email mail letter
    message about from where find look for search did we anyone answered registered arrived me my please s
    hej hi hello could would you show everything anything all messages mails emails that which came want see give
    visa visar allt alla vill skulle snälla`,
  ).split(/\s+/),
);

/** What an order or a question about one message says beside its matter, and beside those. */
export const ordering = new Set(
  folded(
    `flytta flyttar flyttas skjut skjuta svarstid svarstiden vara numret rätta rättas ändra ändras byt byta bytas number borta frånvarande
    ledig ledigt semester sjuk sjukskriven away sick vacation alltså annan annat nån bara behöver behövs bli blir borde bör bra bort dag
    dagar dit dom dra duger eftersom eller el ge ger gick gillar gå går gärna hans hela hellre helst henne hennes hon honom han hålla håll
    höra hör ihop ingen inget innan igen istället ju just kanske klar klara kunna kunde lägg lägga lunch lunchen läs läsa läste låt lite
    lösa löser mer mig mitt mot måste namn nej nja nytt oss okej ok ordnat ordnad ordnade ordning over pass redan räcker rätt tar tas togs tagit tagen gav
    gett getts givit sade säger sagt samma sedan sen senast sig sista sitt själv skicka skickar skriv skriver skrivit snabbt snarast de då
    ha få se ej åt or of it he no so on by as be
    do go if us am pm em fm kl nr va ja nä jo oj sa säg säga tycker ställ ställer stället står sätt sätter sådan sånt tack tag tänker tänkt tid tills tillbaka titta tittar kika kikar tror tycker undan under upp
    utan val vet vid vidare vilja vore vänta ändå överens förslag förslaget föreslår godkänn godkänner avslå kör funkar stämmer fel fast
    reda lista bord borden ansvar ansvarar rör hoppas diariet ärende ärenden sekretess märk märka ringa betydelse reklam skräp släng slänga
    kasta gallra svarsdag svarsdagen svarsdatum deadline dagen båda bägge två tre kollega kolla låda lådan again and any best belongs both
    but can does dont fine get gets goes going good hand her him his its keep knows last later let like make maybe more move name need needs
    new next nobody not nothing okay once one only ours out person push put ren reply request right same says she should sign since some
    someone soon still swap take takes than thank thanks their them then there they thing think this time too until use wait wants whoever
    why will with wont work write wrong yes your diarienumret ärendenumret ärendenummer förresten egentligen faktiskt förra förut tidigare gången gånger innehåller visst absolut
    fortfarande verkligen vanligt vanligen brukar svarade frågade pratade ringde tog fick gjorde skrev menar menade mena alldeles helt kör
    köra fullt direkt såklart alltid aldrig bättre bäst annars därför ihåg minns glöm actually anyway instead contains rather already
    always never before should could would course`,
  ).split(/\s+/),
);
