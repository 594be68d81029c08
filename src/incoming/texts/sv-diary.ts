import type { DiaryReason } from '../../core/diary';

/** The register of cases, in Swedish. */
export const svDiary = {
  register: 'Diariet',
  form: (name: string) => `Nytt ärende i ${name} …`,
  send: 'Diarieför',
  title: 'Rubrik, så som den ska stå i diariet',
  titleHow:
    'Det blir ett nytt ärende. Hör meddelandet till ett som redan finns, registrera det med det ärendets nummer i stället. Diariet är offentligt: skriv kort vad det rör, inget hemligt och inget namn som inte ska stå där. Rubriken sparas bara tills diariet har svarat.',
  titleMissing: 'Skriv en rubrik på högst 200 tecken.',
  marking: 'Sekretessmarkering',
  alongLabel: 'Meddelandet',
  alongTitle: 'Skicka med meddelandet och bilagorna till ärendet',
  waiting: (name: string) => `Skickat till ${name}. Numret kommer här när diariet har svarat.`,
  failed: (name: string) =>
    `${name} svarar inte. Brevvakt försöker igen i ett halvt dygn. Det går också att diarieföra för hand och skriva numret här.`,
  /** Before somebody registers by hand. */
  lookFirst: (reference: string) =>
    `Sök först i diariet på ${reference}: finns ärendet redan, skriv dess nummer här.`,
  refused: (name: string, why: string) => `${name} tog inte emot ärendet: ${why}. Inget är diariefört.`,
  fields: (names: string) => `Diariets egna namn på det: ${names}`,
  again: 'Diarieför en gång till, eller för hand, och skriv numret här.',
  givenUp: (name: string) => `${name} har inte svarat på ett halvt dygn. Inget är diariefört.`,
  unsure: (name: string) => `Det går inte att säga om ${name} tog emot ärendet: svaret kom bort.`,
  along: {
    waiting: (name: string) => `Meddelandet läggs i ärendet i ${name}.`,
    sent: (name: string) => `Meddelandet ligger i ärendet i ${name}.`,
    failed: (name: string) => `Meddelandet följde inte med till ${name}. Lägg själv in det i ärendet.`,
  },
  reasons: {
    title: 'rubriken godtas inte',
    marking: 'sekretessmarkeringen godtas inte',
    place: 'det som kommunens fil säger om diariet stämmer inte, så säg till IT',
    rights: 'Brevvakt får inte diarieföra där, så säg till IT',
    tooLarge: 'meddelandet är för stort',
    off: 'kommunens fil har inget diarium längre',
    other: 'det säger inte varför',
  } satisfies Readonly<Record<DiaryReason, string>>,
  failedTitle: 'Ärendet är inte diariefört',
  /** Nobody knows yet, or any more, whether it is. */
  unansweredTitle: 'Diariet har inte svarat',
  notAlongTitle: 'Meddelandet följde inte med till diariet',
  /** What stands in the register. */
  description: (arrived: string, reference: string) =>
    `Inkom med e-post ${arrived}. Registrerat genom Brevvakt, referens ${reference}.`,
  mail: 'Inkommet e-postmeddelande',
};
