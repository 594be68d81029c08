import type { MessageEvents } from '../domain/message-log';
import type { MessageRefusal } from '../domain/message-refusal';
import type { Refusal } from '../../core/refusal';
import type { LogSentences } from '../../core/texts/log-lines';
import { svLists } from './sv-lists';

/** Why something about a message is not done, in Swedish. */
export const svRefusals = {
  'number-missing': 'Det saknas ett diarienummer, så inget sparades. Öppna formuläret igen och skriv numret.',
  'number-pattern':
    'Numret följer inte brevlådans mönster, så inget sparades. Kontrollera hur det är skrivet.',
  'receiver-missing': 'Skriv vem det lämnas vidare till.',
  'reason-missing': 'Skriv varför, så att nästa vet vad som gäller.',
  'place-missing': 'Skriv var meddelandet och svaret är sparade.',
  'case-file-missing':
    'I ett ärende ska meddelandet och svaret ligga i akten innan det är klart. Bocka för det när det är gjort.',
  'secret-is-registered': 'Det som innehåller sekretess diarieförs alltid.',
  'not-secret': 'Bara det som är markerat som sekretess raderas härifrån.',
  'print-first': 'Skriv ut och diarieför det först, och bocka för att det är utskrivet. Inget har raderats.',
  'person-outside': 'E-post skickas aldrig utanför kommunens egna domäner. Välj någon som är anställd här.',
  'person-no-mail': 'Personen har ingen brevlåda att skicka till. Välj någon annan.',
  'nothing-chosen': 'Bocka för minst ett meddelande först.',
  'message-deleted': 'Det är raderat eller raderas just nu.',
  'one-by-one': 'En begäran om allmän handling bedöms för sig. Bocka för den och tryck på ”Ta hand om”.',
  'changed-since': 'Där har något ändrats sedan dess.',
  'list-unclear':
    'Det gick inte att förstå vilken brevlåda eller vilka dagar listan gäller. Skriv till exempel ”lista 30” för de senaste 30 dagarna, eller ”lista 2026-11-01 2026-11-30”.',
  'kind-missing':
    'Ange en mapp, en domän eller ord i ämnet, så att det är klart vilka meddelanden det gäller.',
} satisfies Readonly<Record<Exclude<MessageRefusal, Refusal>, string>>;

const someone = (actor: string | undefined): string => actor ?? 'Någon';
const choices = {
  open: 'öppet',
  minor: 'ringa betydelse',
  registered: 'diariefört',
  keptInOrder: 'hålls ordnat',
  passedOn: 'lämnat vidare',
};
/** How a message was answered. */
export const svWays = {
  mail: 'per e-post',
  phone: 'per telefon',
  meeting: 'i ett möte',
  letter: 'med brev',
};

/** The log about messages in Swedish. */
export const svLog = {
  'message.registered': ({ actor }, { choice }) =>
    `${someone(actor)} registrerade ett meddelande: ${choices[choice]}`,
  'message.registeredMany': ({ actor }, { choice }) =>
    `${someone(actor)} bedömde flera meddelanden: ${choices[choice]}`,
  'message.undone': ({ actor }) => `${someone(actor)} ångrade det senaste steget med ett meddelande`,
  'message.secret': ({ actor }) => `${someone(actor)} markerade ett meddelande som sekretess`,
  'message.printed': ({ actor }) =>
    `${someone(actor)} bekräftade att ett meddelande är utskrivet och diariefört`,
  'message.deleteConfirmed': ({ actor }) =>
    `${someone(actor)} bekräftade att ett meddelande ska raderas ur e-posten`,
  'message.deleted': ({ actor }) =>
    actor === undefined
      ? 'Ett meddelande raderades ur e-posten'
      : `${actor} raderade ett meddelande ur e-posten`,
  'message.deleteFailed': () => 'Ett meddelande gick inte att radera ur e-posten',
  'message.sheet': ({ actor }) => `${someone(actor)} öppnade utskriften av ett meddelande`,
  'answer.notNeeded': ({ actor }) => `${someone(actor)} bestämde att ett meddelande inte behöver svar`,
  'answer.proposed': ({ actor, other }) => `${someone(actor)} föreslog att ${other} svarar`,
  'answer.withdrawn': ({ actor }) => `${someone(actor)} tog tillbaka ett förslag`,
  'answer.approved': ({ actor, other }) => `${someone(actor)} godkände att ${other} svarar`,
  'answer.agreed': ({ other }) => `${other} ska svara enligt en stående överenskommelse`,
  'answer.returned': ({ actor }) => `${someone(actor)} lämnade tillbaka ett förslag`,
  'answer.reassigned': ({ actor, other }) => `${someone(actor)} gav ett meddelande till ${other}`,
  'answer.forwarded': ({ other }) => `Ett meddelande skickades vidare till ${other}`,
  'answer.forwardFailed': () => 'Ett meddelande gick inte att skicka vidare',
  'answer.answered': ({ actor }, { way }) => `${someone(actor)} svarade ${svWays[way]}`,
  'answer.seen': () => 'Ett svar syntes i brevlådan',
  'answer.moreTime': ({ actor }) => `${someone(actor)} tog mer tid`,
  'answer.handedBack': ({ actor }) => `${someone(actor)} lämnade tillbaka ett meddelande`,
  'answer.filed': ({ actor }) => `${someone(actor)} bekräftade att meddelande och svar är sparade`,
  'agreement.proposed': ({ actor, other }) =>
    `${someone(actor)} föreslog en stående överenskommelse för ${other}`,
  'agreement.made': ({ actor, other }) =>
    `${someone(actor)} kom överens om att ${other} svarar på ett slags meddelanden`,
  'agreement.ended': ({ actor, other }) =>
    `${someone(actor)} avslutade en stående överenskommelse för ${other}`,
  'list.exported': ({ actor }, { from, lastDay, format, columns }) => {
    const names = columns.map((column) => svLists.list.columns[column].toLowerCase());
    return `${someone(actor)} hämtade listan över inkomna meddelanden (${from}–${lastDay}, ${format.toUpperCase()}: ${names.join(', ')})`;
  },
} satisfies LogSentences<MessageEvents>;
