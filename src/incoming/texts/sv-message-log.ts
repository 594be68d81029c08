import type { MessageLogTexts, MessageRefusalTexts } from './message-texts';
import { ways } from '../../core/texts/sv-words';

/** Why something about a message is not done, in Swedish. */
export const svMessageRefusals: MessageRefusalTexts = {
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
};

const someone = (actor: string | undefined): string => actor ?? 'Någon';
const choices: Readonly<Record<string, string>> = {
  open: 'öppet',
  minor: 'ringa betydelse',
  registered: 'diariefört',
  keptInOrder: 'hålls ordnat',
  passedOn: 'lämnat vidare',
};

export const svMessageLog: MessageLogTexts = {
  'message.registered': ({ actor, about }) =>
    `${someone(actor)} registrerade ett meddelande: ${choices[about] ?? about}`,
  'message.registeredMany': ({ actor, about }) =>
    `${someone(actor)} bedömde flera meddelanden: ${choices[about] ?? about}`,
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
  'answer.answered': ({ actor, about }) =>
    `${someone(actor)} svarade ${(ways as Readonly<Record<string, string>>)[about] ?? ''}`.trim(),
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
  'list.exported': ({ actor, about }) =>
    `${someone(actor)} hämtade listan över inkomna meddelanden (${about})`,
};
