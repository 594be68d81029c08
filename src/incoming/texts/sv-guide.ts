/** What leads through the questions about public documents, in Swedish. */
export const svGuide = {
  title: 'Är det här en allmän handling?',
  questions: {
    received: {
      ask: 'Har det kommit in till kommunen utifrån?',
      help: 'Det räcker att det har nått din brevlåda, även om ingen har läst det.',
    },
    private: { ask: 'Gäller det bara dig som privatperson?', help: 'Till exempel ett mejl från en vän.' },
    union: {
      ask: 'Har du fått det bara för ett fackligt eller politiskt uppdrag?',
      help: 'Alltså inte i ditt arbete.',
    },
    draft: {
      ask: 'Är det ett utkast som förvaltningen arbetar på?',
      help: 'Det har inte skickats ut, och är inte färdigt.',
    },
    secret: {
      ask: 'Kan något i det omfattas av sekretess?',
      help: 'Till exempel uppgifter om någons hälsa eller hjälp från socialtjänsten.',
    },
  },
  choices: { yes: 'Ja', no: 'Nej', unsure: 'Jag är osäker' },
  ends: {
    notReceived: {
      title: 'Det kommer inte utifrån',
      next: ['När det är färdigt eller skickas ut kan det bli en allmän handling. Fråga registratorn då.'],
    },
    private: {
      title: 'Det ser ut att vara privat',
      next: [
        'Håll det skilt från e-posten i arbetet. Är det blandat med något som gäller arbetet, fråga registratorn.',
      ],
    },
    notFinished: {
      title: 'Det är inte färdigt än',
      next: ['Fråga igen när det är färdigt, skickas ut eller läggs till ett ärende.'],
    },
    askRegistrar: {
      title: 'Fråga registratorn',
      next: [
        'Skriv din fråga här och tryck på ”Fråga registrator” under svaret.',
        'Eller skicka meddelandet till förvaltningsbrevlådan för bedömning. Skriv ”skicka vidare” så ser du hur.',
      ],
    },
    toMailbox: {
      title: 'Räkna med att det är en allmän handling',
      next: [
        'Kan du svara själv gör du det, och sparar frågan och svaret.',
        'Annars skickar du det till förvaltningsbrevlådan. Skriv ”skicka vidare” så ser du hur.',
      ],
    },
    secret: {
      title: 'Skicka det inte vidare med e-post',
      next: [
        'Ring eller besök registratorn: det ska skrivas ut, diarieföras och sedan raderas ur e-posten.',
        'Skriv ”vem har brevlådan” så ser du vem som har den i dag.',
      ],
    },
  },
  notLaw: 'Det här är en vägledning. Registratorn bedömer.',
  sendOn: {
    title: 'Så skickar du det till förvaltningsbrevlådan',
    steps: [
      'Öppna mejlet i Outlook och välj Vidarebefordra som bilaga, så att avsändare och tid följer med.',
      'Klistra in adressen till rätt brevlåda.',
      'Skriv inget eget i ämnesraden, och skicka.',
    ],
    teams:
      'Gäller det ett meddelande i Teams, välj Fler åtgärder på meddelandet och sedan Till förvaltningsbrevlådan. Då öppnas ett ifyllt mejl.',
  },
  takeOver: {
    title: 'Till vilken brevlåda?',
    lines: ['Du får ett ifyllt mejl i Outlook: vem som skrev, när, och texten. Läs igenom det och skicka.'],
    compose: 'Öppna mejlet',
    notKept: 'Brevvakt sparar inget av meddelandet. Bilder och filer får du lägga till själv.',
  },
};
