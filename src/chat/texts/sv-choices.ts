import type { Act } from '../domain/acts/acts';
import type { UndoKind } from '../domain/acts/understanding';

/** What a button can say beside its act; each is undefined where it was not said. */
interface ChoiceParts {
  /** "i dag", "1–5 december". */
  readonly days: string | undefined;
  /** "till kl. 12": of every working day from that day on. */
  readonly hours?: string | undefined;
  /** The days that are taken in return. */
  readonly swapFor?: string | undefined;
  /** The days that these take the place of. */
  readonly insteadOf?: string | undefined;
  readonly undone?: UndoKind | undefined;
  /** The telephone is answered. */
  readonly isReached?: boolean | undefined;
  readonly name: string | undefined;
  readonly mailbox: string | undefined;
  readonly rule: string | undefined;
  /** "måndagar och fredagar" */
  readonly weekdays?: string | undefined;
  readonly isWorked?: boolean | undefined;
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** What the person would say; a button for each act. */
export const svChoices = {
  away: ({ days, hours }) =>
    hours === undefined ? joined('Jag är borta', days ?? 'i dag') : joined('Borta', hours, 'från', days),
  'away.change': ({ days, insteadOf }) =>
    insteadOf === undefined || days === undefined
      ? joined('Ändra min frånvaro', days)
      : joined('Borta', days, 'i stället för', insteadOf),
  'away.weekdays': ({ weekdays, isWorked, days }) =>
    isWorked === true
      ? joined('Jag jobbar', weekdays, 'igen', days)
      : joined('Jag jobbar inte', weekdays ?? 'vissa veckodagar', days),
  'away.end': ({ name, days }) =>
    days !== undefined && name === undefined
      ? joined('Ta bort frånvaron', days)
      : joined(name ?? 'Jag', 'är tillbaka'),
  'away.of': ({ name, days }) => joined(name ?? 'Någon annan', 'är borta', days ?? 'i dag'),
  'away.mine': () => 'Min frånvaro',
  'away.who': ({ days }) => joined('Vem är borta', days ?? 'i dag'),
  'away.is': ({ name }) => joined('Är', name ?? 'personen', 'här?'),
  present: ({ isReached, name }) =>
    name
      ? `${name} jobbar hemma`
      : isReached === true
        ? 'Jag går att nå på telefon'
        : 'Jag jobbar, här eller hemma',
  undo: ({ undone, days, mailbox, name }) => {
    switch (undone) {
      case 'away':
        return joined('Ångra frånvaron', days);
      case 'back':
        return 'Ångra att jag är tillbaka';
      case 'roster':
        return joined('Ångra ändringen i bemanningen', days);
      case 'hours':
        return joined('Ångra de kortare dagarna', days);
      case 'opened':
        return joined('Ångra öppningen', mailbox && `av ${mailbox}`);
      case 'many':
        return 'Ångra det som gjordes med meddelandena';
      case 'message':
        return name === undefined ? 'Ångra det som gjordes med meddelandet' : `Ångra det med ${name}`;
      case 'reminder':
        return joined('Ångra påminnelsen', days);
      case 'noted':
        return 'Ångra anteckningen om e-posten';
      case 'mailChoice':
        return 'Ångra valet om min e-post';
      case undefined:
        return 'Ångra det senaste';
    }
  },
  'duty.who': ({ days }) => joined('Vem har brevlådan', days),
  'duty.mine': () => 'När har jag brevlådan?',
  'duty.give': ({ name, mailbox, days, swapFor }) =>
    swapFor !== undefined
      ? joined('Fråga', name, 'om byte mot', swapFor, mailbox && `i ${mailbox}`)
      : joined('Ge', mailbox ?? 'brevlådan', name && `till ${name}`, days),
  'duty.take': ({ mailbox, days }) => joined('Jag tar', mailbox ?? 'brevlådan', days),
  'duty.cannot': ({ mailbox, days }) => joined('Jag kan inte ta', mailbox ?? 'brevlådan', days ?? 'i dag'),
  'duty.without': ({ name, mailbox, days }) =>
    joined('Någon annan än', name ?? 'den', 'ska ha', mailbox ?? 'brevlådan', days),
  'roster.order': ({ mailbox }) => joined('Ändra ordningen', mailbox && `i ${mailbox}`),
  'duty.opened': ({ mailbox }) => joined('Jag har öppnat', mailbox ?? 'brevlådan'),
  'mailbox.status': () => 'Hur står det till med brevlådan?',
  inbox: () => 'Visa inkorgen',
  'answers.mine': () => 'Vad ska jag svara på?',
  'answers.done': () => 'Jag har svarat på ett meddelande',
  'answers.saved': () => 'Mitt svar är sparat',
  'answers.back': () => 'Lämna tillbaka ett meddelande',
  'answers.later': () => 'Flytta svarsdagen',
  'order.propose': () => 'Välj vem som svarar på ett meddelande',
  'order.approve': () => 'Godkänn ett förslag',
  'order.giveBack': () => 'Säg nej till ett förslag',
  'order.minor': () => 'Ett meddelande är av ringa betydelse',
  'order.register': () => 'Registrera ett meddelande',
  'order.notNeeded': () => 'Ett meddelande behöver inget svar',
  'order.due': () => 'Ändra en svarsdag',
  'order.passOn': () => 'Ett meddelande hör till en annan brevlåda',
  'order.secret': () => 'Märk ett meddelande med sekretess',
  'order.claim': () => 'Jag tar hand om ett meddelande',
  'order.answered': () => 'Ett meddelande är redan besvarat',
  'order.noRequest': () => 'Ett meddelande är ingen begäran',
  'answers.of': ({ name }) => joined('Vad ska', name ?? 'någon', 'svara på?'),
  'messages.late': () => 'Vad är försenat?',
  list: () => 'Visa listan',
  'message.find': () => 'Leta efter ett meddelande',
  week: () => 'Veckan',
  'delegation.mine': () => 'Vem läser min e-post?',
  'delegation.ask': () => 'Ordna vem som läser min e-post',
  'delegation.end': () => 'Avsluta delegeringen',
  questions: () => 'Visa frågorna',
  'ask.registrar': () => 'Fråga registrator',
  agreements: () => 'Överenskommelser',
  'guide.record': () => 'Är det en allmän handling?',
  'guide.passOn': () => 'Skicka vidare till rätt brevlåda',
  contact: () => 'Vart vänder man sig?',
  'who.registrar': () => 'Vem är min registrator?',
  'who.manager': () => 'Vem är min chef?',
  help: () => 'Vad kan jag skriva?',
  greeting: () => 'Hej',
  thanks: () => 'Tack',
  reply: () => 'Ok',
  why: () => 'Varför fick jag det här?',
  privacy: () => 'Vad sparas om mig?',
  stop: () => 'Vad går att stänga av?',
  remind: () => 'Påminn mig',
  'remind.mine': () => 'Mina påminnelser',
  'remind.end': ({ hours, days }) => joined('Ta bort påminnelsen', days, hours),
  urgent: () => 'Det är fara för någon',
  incident: () => 'Något har skickats fel',
  'staff.change': () => 'Någon börjar eller slutar',
  language: () => 'Byt språk',
  signature: () => 'Min signatur',
  cheatsheet: () => 'Lathunden',
  'bot.status': () => 'Fungerar Brevvakt?',
  rule: ({ rule }) => (rule === undefined ? 'Det är en fråga om reglerna' : `Regeln om det (${rule})`),
  'rule.show': ({ rule }) => joined('Visa regel', rule),
  other: () => 'Det är ett tekniskt fel',
  unclear: () => 'Något annat',
} satisfies Readonly<Record<Act, (parts: ChoiceParts) => string>>;
