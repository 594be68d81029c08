// What is undone, asked back or left as it is.

export const svDoubt = {
  changeUndone: ['Ändringen är ångrad. Så här är det nu.'],
  nothingToUndo: [
    'Det finns inget från i dag som går att ångra här',
    'Det som du gjorde före i dag ångrar du där det visas. Skriv ”min frånvaro” för att ändra när du är borta.',
  ],
  noApprovalLately: [
    'Inget godkännande finns bland det du har gjort här senast, så inget är ångrat',
    'Det du har godkänt ändrar du på meddelandet, där det visas.',
  ],
  undoneBefore: [
    'Det går inte att ångra härifrån längre, så inget är ändrat',
    'Det är redan ångrat, eller hör till en tidigare dag.',
  ],
  allDone: [
    'Det här har du gjort här i dag. Inget är ångrat än',
    'Tryck på Ångra vid det som inte ska gälla.',
  ],
  laterStands: ['Det du gjorde sist går inte att ångra här', 'Det här gjorde du före det. Inget är ångrat.'],
  askedUndo: [
    'Inget är ångrat',
    'Skriver du bara ”ångra” tas det tillbaka som du senast skrev eller ändrade i dag.',
  ],
  ownStays: [
    'Det du ska svara på ligger kvar hos dig medan du är borta',
    'Skriv ”vad ska jag svara på” och lämna tillbaka det som inte kan vänta.',
  ],
  nothingOwn: ['Inget väntar på svar från dig'],
  present: [
    'Då är du inte borta, och inget är ändrat',
    'Växeln får veta när du är borta, inte var du arbetar.',
  ],
  onTheWay: [
    'Då är du inte antecknad som borta',
    'Dröjer det, skriv ungefär när du kommer, till exempel ”kommer kl. 10”. Då får växeln veta det.',
  ],
  whichOne: ['Vilket av det menar du?', 'Tryck på en knapp, eller svara ”den första”. Inget är gjort än.'],
  didYouMean: ['Menar du …?', 'Inget är gjort än.'],
  homeOrAway: ['Jobbar du hemma, eller är du borta?', 'Inget är gjort än.'],
  whichHours: [
    'Vilken del av dagen är du borta?',
    'Är det andra tider eller hela veckodagar, skriv dem: ”jobbar till kl. 14 från måndag” eller ”jobbar inte torsdagar och fredagar”. Inget är ändrat än.',
  ],
  whichTime: [
    'Vilken tid gäller det?',
    'Skriv den, till exempel ”till kl. 10” eller ”från kl. 15”. Inget är ändrat än.',
  ],
  whichHalf: ['Förmiddagen eller eftermiddagen?', 'Inget är ändrat än.'],
  reachable: [
    'Går du att nå på telefon då?',
    'Inget är gjort än. Om du inte går att nå får växeln veta när.',
  ],
  faultOrCannot: ['Är det ett tekniskt fel, eller kan du inte ta den?', 'Inget är gjort än.'],
  noAccess: [
    'Starta om Outlook först. Hjälper det inte, anmäl felet till IT',
    'Saknas brevlådan helt är det behörigheten: be ansvarig chef beställa den. Har du brevlådan i dag är den kvar hos dig. Skriv ”jag kan inte ta brevlådan i dag” så går den till nästa.',
  ],
  hasNoneThen: [
    'Den du skrev har ingen av dina brevlådor då, så inget är ändrat',
    'Skriv ”vem har brevlådan” och dagen, så ser du vem det är.',
  ],
  whoInstead: [
    'Vem ska ha den i stället? Välj på kortet här ovanför: ”Ge till någon”',
    'Inget är ändrat än.',
  ],
  confirm: ['Ska det göras?', 'Inget är gjort än. Svara ”ja”, eller tryck på knappen.'],
  confirmUnless: [
    'Ska det göras redan nu?',
    'Brevvakt väntar inte och ser om det blir så: trycker du, eller svarar ”ja”, gäller det ändå. Är någon borta går brevlådan till nästa i bemanningen.',
  ],
  whoIsMeantBeside: [
    'Det gick inte att se vem du menar',
    'Skriv för- och efternamn som i katalogen. Den delen är inte gjord än.',
  ],
  confirmBeside: [
    'Ska det här också göras?',
    'Den delen är inte gjord än. Svara ”ja”, eller tryck på knappen.',
  ],
  openedBefore: [
    'Det säger du på kortet som kom den dagen',
    'Inget är ändrat. Tryck på det kortet på att brevlådan öppnades.',
  ],
  restOpen: [
    'Menar du något av det här med resten?',
    'Den delen är inte gjord än. Tryck på det som du menar.',
  ],
  restOne: [
    'Menar du det här med resten?',
    'Den delen är inte gjord än. Svara ”ja”, eller tryck på knappen.',
  ],
  restUnread: [
    'En del av det du skrev gick inte att förstå',
    'Den delen är varken gjord eller besvarad. Skriv den för sig.',
  ],
  whatItIs: [
    'Brevvakt ser till att förvaltningsbrevlådorna öppnas varje arbetsdag, och att det som kommer in blir registrerat och besvarat.',
    'Här säger du när du är borta, ser vem som har en brevlåda och frågar vad kommunens regler säger.',
  ],
  standsStill: [
    'Det går inte att ångra här, och inget är ändrat',
    'Kortet om det visar vad som går att göra i stället.',
  ],
  decidesForNobody: ['Du står inte i tur att avgöra åt någon chef nu'],
  leftAsItIs: ['Då är det som det var. Inget är ändrat.'],
  lastDone: [
    'Det här är det senaste som du har gjort här i dag. Inget är ångrat',
    'Tryck på Ångra om det inte ska gälla.',
  ],
  swapHow: [
    'Vem vill du byta med, och vilka dagar?',
    'Skriv till exempel ”byt onsdag mot fredag med Bo”. Inget är gjort än.',
  ],
  awayFirst: [
    'Säg först att du är borta, så kommer frågan om vem som ska läsa din e-post',
    'Inget är gjort än. Svara ”ja”, eller tryck på knappen.',
  ],
  readsForNobody: [
    'Du ska inte läsa någon annans e-post just nu',
    'Ber någon dig om det får du ett kort här, och svarar ja eller nej på det.',
  ],
  yesOnCard: [
    'Det säger du på kortet här ovanför, med ”Ja”',
    'Inget är sagt än, och ingen annan har fått veta något.',
  ],
  exceptUnknown: [
    'Det gick inte att se vilket förslag som ska vara kvar, så inget är förbockat i listan här ovanför',
    'Bocka för dem som du godkänner. Inget är godkänt än.',
  ],
  delegatePicked: [
    'Den du skrev är vald på kortet. Tryck på ”Delegera” där',
    'Inget är gjort än, och ingen har fått frågan.',
  ],
  delegateNone: [
    'Ingen är vald till att läsa din e-post, och ingen har fått frågan',
    'Inget är gjort. På kortet väljer du någon, eller att ingen annan läser.',
  ],
  delegateOnCard: [
    'Det gör du på kortet, med ”Jag läser själv” eller ”Får inte läsas av andra”',
    'Inget är gjort än.',
  ],
  delegateTakenBack: ['Tryck på ”Ta tillbaka” på kortet, så läser ingen annan', 'Inget är ändrat än.'],
  fromTodayOnly: [
    'Frånvaron är antecknad från i dag: dagar som har varit antecknas inte här',
    'Började den tidigare säger du det till din chef.',
  ],
  delegateLater: [
    'Ingen är vald till att läsa din e-post än',
    'Du får frågan här när frånvaron är så lång att den behövs. Är den längre än 90 dagar går frågan till din chef.',
  ],
  delegateUnknown: [
    'Ingen är vald: Brevvakt hittar inte den du skrev',
    'Sök på namnet i fältet på kortet. Där finns alla i katalogen.',
  ],
  confirmEach: ['Ska det göras?', 'Inget är gjort än. Tryck på det som ska göras, ett i taget.'],
};
