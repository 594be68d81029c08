import { messages, some } from '../../core/texts/sv-words';

const appeals = (count: number) => some(count, 'överklagande', 'överklaganden');

/** "I dag" on the work page, in Swedish. */
export const svToday = {
  /** What waits for the reader, as the thing to do. */
  tasks: {
    request: (count: number) =>
      `${some(count, 'begäran', 'begäranden')} om allmän handling ska besvaras genast`,
    appeal: (count: number) =>
      `${appeals(count)} ska diarieföras genast: se efter om ${count === 1 ? 'det' : 'de'} kom i tid`,
    handOver: (count: number) =>
      `${appeals(count)} ska lämnas över dit ${count === 1 ? 'det' : 'de'} hör, eller avvisas`,
    swap: (count: number) => `${some(count, 'fråga', 'frågor')} om att byta dagar väntar på ditt svar`,
    decision: (count: number) => `${some(count, 'förslag', 'förslag')} väntar på ditt beslut`,
    mailAnswer: (count: number) =>
      `${some(count, 'fråga', 'frågor')} om vem som läser e-posten väntar på ditt svar`,
    mailStep: (count: number) => `${some(count, 'steg', 'steg')} är kvar i Outlook för din e-post`,
    overdue: (count: number) =>
      `Sammanlagt ${count === 1 ? 'är 1 meddelande sent' : `är ${String(count)} meddelanden sena`} i dina brevlådor`,
    gone: (count: number) => `${messages(count)} finns inte kvar i brevlådan: säg vad som hände`,
    late: (count: number) => `${messages(count)} skulle ha registrerats`,
    register: (count: number) => `${messages(count)} ska registreras`,
  },
  /** Behind those that are to be registered. */
  urgentToo: ', det som brådskar inräknat',
  dayOff: (free: string | undefined) =>
    `I dag är ingen arbetsdag${free === undefined ? '' : ` (${free})`}: inga brevlådor behöver öppnas.`,
  tomorrowOff: (free: string) => `I morgon är ingen arbetsdag (${free}).`,
  /** Why it shows no opening, where there is little room. */
  olderHandled: 'i dag har bara äldre meddelanden hanterats',
  mail: (names: string) => `Säg vem som läser e-posten medan de är borta: ${names}`,
  elsewhere: (mailbox: string, count: number, holder: string | undefined) =>
    `I ${mailbox}, som ${holder ?? 'någon annan'} har, ska ${messages(count)} registreras.`,
  then: (hour: string, name: string | undefined) => `Från kl. ${hour} har ${name ?? 'ingen'} den`,
  isThere: (hour: string, away: string, name = 'ingen i bemanningen') =>
    `Från kl. ${hour} är ${name} på plats: ${away}, som har den, är borta`,
  lastSeen: (moment: string) => `Det som står här såg Brevvakt ${moment}.`,
  gap: (mailbox: string, days: string) => `Ingen har ${mailbox} ${days}: ge den till någon`,
  gaps: (mailbox: string, count: number, first: string) =>
    `Ingen har ${mailbox} ${count} dagar, den första ${first}: ge den till någon`,
  open: (mailbox: string) => `Öppna ${mailbox}`,
  answer: (arrived: string, due: string | undefined) =>
    `Svara på meddelandet som kom ${arrived}${due === undefined ? '' : `, senast ${due}`}`,
  answerRequest: (arrived: string, due: string | undefined) =>
    due === 'today'
      ? `Svara i dag på begäran om allmän handling som kom ${arrived}`
      : `Svara på begäran om allmän handling som kom ${arrived}${due === undefined ? '' : `, senast ${due}`}`,
  file: (arrived: string) => `Spara svaret på meddelandet som kom ${arrived}`,
};
