import type { Refusal } from '../refusal';
import type { LocalDate, LocalTime } from '../time';
import type { CoreEvents } from '../log-entry';
import type { Language } from '../municipality';
import type { LogSentences, MessageName } from './log-lines';
import { clausesOf, eachOnce, type TimeTexts } from './time-words';
import type { WaySentences, Wording } from './wording';
import { moment, some } from './sv-words';

/** "Frågan om brevlådan gick till Anna, nästa i bemanningen", "Beskedet till växeln skickades (Vera)". */
const to = (about: string, other: string): string => {
  const [what = about, who] = clausesOf(about);
  const went = what.startsWith('Frågan') ? 'gick' : 'skickades';
  const whom = / till /.test(what) ? `${went} (${other})` : `${went} till ${other}`;
  return `${what} ${whom}${who === undefined ? '' : `, ${who}`}`;
};
const named = ({ number, arrived }: MessageName): string =>
  number === undefined ? `som kom ${arrived}` : `med nummer ${number}`;
const plain = (about: string): string => clausesOf(about)[0] ?? about;

/** What all rooms say, in Swedish: the language that the others follow. */
export const sv = {
  language: 'sv' as Language,
  time: {
    locale: 'sv-SE',
    today: 'i dag',
    yesterday: 'i går',
    tomorrow: 'i morgon',
    everyWeekday: {
      mon: 'måndagar',
      tue: 'tisdagar',
      wed: 'onsdagar',
      thu: 'torsdagar',
      fri: 'fredagar',
      sat: 'lördagar',
      sun: 'söndagar',
    },
    clock: (hour: number, minute: number) =>
      minute === 0 ? `${hour}` : `${hour}.${String(minute).padStart(2, '0')}`,
    moment,
    hours: (from: string | undefined, until: string | undefined) => {
      if (from === undefined) return `till kl. ${until ?? ''}`;
      return until === undefined ? `från kl. ${from}` : `kl. ${from}–${until}`;
    },
    everyDay: (hours: string, span: string) => `${hours} varje dag ${span}`,
    openEnd: (from: string) => `från och med ${from}`,
    freeDay: { closed: 'ledig enligt kommunens kalender', holiday: 'ledig dag' },
    written: (date: LocalDate, clock: LocalTime) => `${date} kl. ${clock.replace(':', '.')}`,
  } satisfies TimeTexts,
  /** What a list leaves out at its end. */
  more: (count: number) => `och ${count} till`,
  /** Words that stand on a card whatever it shows (`$host` in the templates). */
  states: { open: 'Att göra', done: 'Klart', late: 'Försenat', secret: 'Sekretess' },
  labels: {
    give: 'Ge den till …',
    pickPerson: 'Vem ska ha brevlådan?',
    pickPersonHint: 'Sök på namn',
    pickPersonMissing: 'Välj en person först.',
    giveFrom: 'Från och med (tomt: i dag)',
    giveUntil: 'Till och med (tomt: bara den dagen)',
  },
  buttons: {
    undo: 'Ångra',
    rule: 'Vilken regel?',
  },
  sentences: {
    fault: 'Något gick fel i Brevvakt. Försök igen om en stund; går det inte då heller, säg till IT.',
    hasIt: (name: string) => `${name} har den.`,
    /** After who has a mailbox. */
    awayNow: (hours: string, there: string | undefined) =>
      `borta ${hours}; ${there ?? 'ingen annan'} är på plats då`,
    /** All that a card says whose matter has a later one. */
    newerCard: 'Ett nyare kort om det här finns längre ner',
    /** After a refusal because something else had happened before. */
    asItIs: 'Så här är det nu.',
  },
  /** Refusals that can say who and which days stand in the way; each room has its own. */
  inTheWay: {
    'person-away': ({ name = 'Personen', isReader, days, back, isUnreached }) => {
      if (isReader && days !== '') return `Du är borta ${days}, så inget ändrades. Välj andra dagar.`;
      if (days !== '')
        return `${name} är borta ${days}, så inget ändrades. Välj någon annan eller andra dagar.`;
      if (isUnreached) return `${name} är inte nåbar i Teams. Inget ändrades. Välj någon annan.`;
      const until = back === undefined ? '' : `, åter ${back}`;
      return `${isReader ? 'Du' : name} är borta${until}. Inget ändrades. Välj någon annan.`;
    },
  } satisfies WaySentences as WaySentences,
  refusals: {
    'not-allowed':
      'Bara de som står i brevlådans bemanning och ansvarig chef kan göra det. Skriv ”vem har brevlådan” så ser du vem som har den.',
    'not-on-duty': 'Du har inte den här brevlådan i dag.',
    'unknown-person':
      'Brevvakt svarar bara dem som är anställda här. Gästkonton och konton i andra organisationer kan inte göra något här; vänd dig till kommunens registrator.',
    'person-away': 'Personen är borta i dag. Välj någon annan.',
    'person-unknown': 'Personen finns inte i kommunens katalog eller kan inte nås i Teams. Välj någon annan.',
    'nobody-chosen': 'Ingen är vald, så inget är ändrat. Välj först vem det ska vara.',
    stale: 'Läget har ändrats sedan kortet visades, så inget gjordes.',
    'day-ended': 'Dagen är redan slut för brevlådan, så inget ändrades.',
    'already-done': 'Det var redan gjort.',
    'not-found': 'Det som kortet gällde finns inte kvar. Skriv ”status” så ser du vad som gäller nu.',
    'bad-input': 'Det gick inte att förstå, så inget ändrades. Skriv ”hjälp” så ser du hur du kan skriva.',
    'unknown-verb': 'Den knappen finns inte längre. Skriv ”status” så ser du vad som gäller nu.',
    'date-in-past':
      'Den dagen har redan varit. Skriv en dag från och med i dag, till exempel ”1–5 december”.',
    'tells-of-somebody':
      'Inget sparades eller skickades, för texten kan handla om någons hälsa eller familj. Skriv den utan det, eller ring.',
    busy: 'Det är mycket på gång just nu, så inget ändrades. Försök igen om en stund.',
  } satisfies Readonly<Record<Refusal, string>>,
  /** The same on the work page, where there is no card and nothing to write. */
  pageRefusals: {
    stale: 'Läget har ändrats sedan sidan visades, så inget gjordes. Så här är det nu.',
    'already-done': 'Det är redan gjort, så inget ändrades. Så här är det nu.',
    'not-found': 'Det finns inte, eller finns inte kvar. Inget är ändrat. Välj en flik här ovanför.',
    'bad-input':
      'Adressen, eller något i det som skickades, går inte att läsa. Inget är ändrat. Välj en flik här ovanför.',
    'date-in-past': 'Den dagen har redan varit, så inget ändrades. Välj en dag från och med i dag.',
  } as Readonly<Record<string, string>>,
  /** What somebody was refused, for the log; each room has its own buttons. */
  verbs: { 'chat.do': 'det som en knapp i chatten gör' },
  unknownVerb: 'det som ombads',
  /** A line says who did what, never who did not. */
  log: {
    'notice.said': ({ notice, other }) => to(notice, other),
    'notice.perhapsTwice': ({ notice, other }) => `${to(notice, other)}, kanske två gånger`,
    'notice.unreachable': ({ notice, other }) => `${plain(notice)} nådde inte ${other}: Teams tog inte emot`,
    'notice.failed': ({ notice, other }) => `${plain(notice)} kunde inte levereras till ${other}`,
    'notice.dropped': ({ notice, other }) =>
      `${plain(notice)} behövdes inte längre och skickades inte till ${other}`,
    'action.refused': ({ actor, asked, reason, message }, { of }) =>
      `${actor ?? 'Någon'} fick nej på ${asked}${of ? ` om ${message}` : ''}: ${reason}`,
  } satisfies LogSentences<CoreEvents>,
  /** The switchboard's channel as a receiver. */
  channel: 'kanalen',
  /** Which message a line of the log is about. */
  whichMessage: (of: MessageName | undefined) =>
    of === undefined ? 'ett meddelande' : `meddelandet ${named(of)}`,
  theMessage: 'meddelandet',
  whichMessages: (of: readonly MessageName[]) =>
    `${some(of.length, 'meddelande', 'meddelanden')} (${eachOnce(of.map(named))})`,
};

export type CoreTexts = Wording<typeof sv> & { readonly language: Language };
