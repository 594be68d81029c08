import type { MessageEvents } from '../domain/shown/message-log';
import type { MessageRefusal } from '../domain/shown/message-refusal';
import type { Refusal } from '../../core/refusal';
import type { LogSentences } from '../../core/texts/log-lines';
import { capital } from '../../core/texts/time-words';
import type { WaySentences } from '../../core/texts/wording';
import { svDiary } from './sv-diary';
import { svLists } from './sv-lists';
import { svUndone } from './sv-undone';

/** Of whoever was chosen and is not there. */
export const svInTheWay = {
  'person-away-then': ({ name = 'Personen', back }) => {
    const until = back === undefined ? '' : `, åter ${back}`;
    return `${name} är borta till och med svarsdagen${until}. Inget ändrades. Välj någon annan, eller en senare svarsdag.`;
  },
} satisfies WaySentences as WaySentences;

/** Why something about a message is not done, in Swedish. */
export const svRefusals = {
  'number-missing': 'Det saknas ett diarienummer, så inget sparades. Öppna formuläret igen och skriv numret.',
  'number-pattern':
    'Numret följer inte brevlådans mönster, så inget sparades. Kontrollera hur det är skrivet.',
  'number-unlike':
    'Det ser inte ut som ett diarienummer, till exempel 2026/123, så inget sparades. Kontrollera hur det är skrivet.',
  'receiver-missing': 'Skriv vem det lämnas vidare till.',
  'reason-missing': 'Skriv varför, så att nästa vet vad som gäller.',
  'place-missing': 'Skriv var meddelandet och svaret är sparade.',
  'case-file-missing':
    'I ett ärende ska meddelandet och svaret ligga i akten innan det är klart. Bocka för det när det är gjort.',
  'secret-is-registered': 'Det som innehåller sekretess diarieförs alltid.',
  'appeal-stays':
    'Ett överklagande diarieförs: det är varken av ringa betydelse, hålls ordnat utan nummer, klart utan svar eller lämnas vidare. Skriv numret och om det kom i tid.',
  'request-stays':
    'En begäran om allmän handling besvaras: den är inte av ringa betydelse. Är det ingen begäran, tryck på ”Det är ingen begäran” först.',
  'way-missing': 'Välj hur det besvarades. Inget sparades; öppna formuläret igen.',
  'in-time-missing': 'Välj om överklagandet kom i tid. Inget sparades; öppna formuläret igen.',
  'secret-stays':
    'Det som är markerat som sekretess skickas inte till en annan brevlåda. Inget har skickats.',
  'strict-stays': 'Härifrån skickar Brevvakt inget vidare. Inget har skickats.',
  'secrecy-unsaid': 'Det är en annan myndighet, så inget har skickats än.',
  'on-its-way':
    'Det är skickat till en annan brevlåda och har inte kommit fram än. Vänta tills det står här att det har kommit fram.',
  'passed-on': 'Det ligger redan i den andra brevlådan, så det steget går inte att ångra.',
  'not-secret': 'Bara det som är markerat som sekretess raderas härifrån.',
  'attachments-left':
    'Bocka för varje bilaga när den är utskriven eller sparad. Inget har raderats, och det du skrev står kvar i formuläret.',
  'no-deletion-decision':
    'Kommunen har inte lagt in något beslut som låter Brevvakt radera. Inget har raderats.',
  'print-first':
    'Skriv ut och diarieför det först, och bocka för att det är utskrivet. Inget har raderats, och det du skrev står kvar i formuläret.',
  'still-lies':
    'Meddelandet eller en kopia ligger kvar i brevlådan, eller gick inte att läsa just nu. Lägg tillbaka det i en mapp som bevakas, eller radera det i Outlook, och försök igen. Inget har ändrats.',
  'person-outside': 'E-post skickas aldrig utanför kommunens egna domäner. Välj någon som är anställd här.',
  'person-no-mail': 'Personen har ingen brevlåda att skicka till. Välj någon annan.',
  'person-away-then':
    'Personen är borta till och med svarsdagen, så inget ändrades. Välj någon annan, eller en svarsdag när personen är tillbaka.',
  'person-authority':
    'Personen hör till en annan myndighet, så inget ändrades. Välj någon i brevlådans egen myndighet. Är ärendet deras, skicka det vidare till deras brevlåda.',
  'function-away': 'Ingen i funktionen är på plats i dag, så inget ändrades. Välj någon annan.',
  'somebody-answers':
    'Någon ska svara på det, eller har föreslagits, så det väntar fortfarande. Öppna meddelandet för att ta tillbaka det eller ge det till någon annan.',
  'already-taken': 'Någon annan hann före och svarar. Du behöver inte göra något.',
  'taker-away':
    'Du står som borta i dag, så inget ändrades. Skriv ”tillbaka” om du är på plats, och ta det sedan.',
  'taker-unfit':
    'Du kan inte få meddelandet skickat till dig, så inget ändrades. Någon annan i funktionen får ta det.',
  'not-to-publish':
    'Det här hör inte hemma på postlistan: bara det som har ett nummer, inte är hemligt och inte är en begäran. Inget är publicerat.',
  'publish-kind': 'Välj vilket slag det är. Inget är publicerat; öppna formuläret igen.',
  'publish-text':
    'Skriv en beskrivning på högst 200 tecken, utan e-postadress och personnummer. Inget är publicerat; öppna formuläret igen.',
  'publish-phone':
    'Listan är öppen för alla, och ett telefonnummer leder dem till den som har det. Stryk numret; bara kommunens egna nummer i Brevvakts inställningar får stå. Inget är publicerat; öppna formuläret igen.',
  'due-too-far': 'Svarsdagen ligger mer än ett år fram, så inget ändrades. Välj en dag inom ett år.',
  'publish-days': 'Välj en sista dag från i dag till om ett år. Inget är publicerat; öppna formuläret igen.',
  'nothing-chosen': 'Bocka för minst ett meddelande först.',
  'message-deleted': 'Det är raderat eller raderas just nu.',
  'one-by-one':
    'Begäran om allmän handling, överklaganden och det som är markerat som sekretess bedöms för sig. Bocka för ett i taget och tryck på ”Ta hand om”.',
  'has-number': 'Det som redan har ett diarienummer behåller det.',
  'three-at-most': 'Högst tre går att öppna på en gång. Resten är kvar förbockade.',
  'was-sent':
    'Det har skickats till den som ska svara, så det steget går inte att ångra. Ge det till någon annan i stället.',
  'no-undo': 'Det steget går inte att ångra. Ändra det där meddelandet visas.',
  'not-own-step': 'Det senaste steget där är någon annans. Öppna meddelandet om du vill ångra det steget.',
  'undo-too-late': 'Det går att ångra i sju dagar. Registrera om det eller ge det till någon i stället.',
  'changed-since': 'Där har något ändrats sedan dess.',
  'title-missing': 'Rubriken saknas eller är längre än 200 tecken, så inget skickades till diariet.',
  'title-number':
    'Rubriken har ett personnummer, så inget skickades till diariet. Skriv den utan; numret kan stå i ärendet.',
  'marking-missing': 'Välj en sekretessmarkering. Inget skickades till diariet; öppna formuläret igen.',
  'diary-waits':
    'Diariet har fått frågan och har inte svarat än, så inget ändrades. Vänta tills det står här hur det gick.',
  'kind-missing':
    'Ange en mapp, en domän eller ord i ämnet, så att det är klart vilka meddelanden det gäller.',
} satisfies Readonly<Record<Exclude<MessageRefusal, Refusal>, string>>;

const someone = (actor: string | undefined): string => actor ?? 'Någon';
/** "… bedömde X som …", "… diarieförde X" */
const registered = {
  open: (message: string) => `lämnade ${message} öppet`,
  minor: (message: string) => `bedömde ${message} som av ringa betydelse`,
  registered: (message: string) => `diarieförde ${message}`,
  keptInOrder: (message: string) => `bestämde att ${message} hålls ordnat utan att diarieföras`,
  passedOn: (message: string) => `noterade att ${message} lämnas vidare`,
};
const replaced = (was: string | undefined): string => (was === undefined ? '' : ` (förut ${was})`);
/** Of an appeal. */
const judged = (isInTime: boolean | undefined): string =>
  isInTime === undefined ? '' : `, och bedömde att det kom ${isInTime ? 'i tid' : 'för sent'}`;
const kinds = {
  request: 'en begäran om allmän handling',
  appeal: 'ett överklagande',
  ordinary: 'varken en begäran om allmän handling eller ett överklagande',
};
/** How a message was answered. */
export const svWays = {
  mail: 'per e-post',
  phone: 'per telefon',
  meeting: 'i ett möte',
  letter: 'med brev',
  handedOut: 'och lämnade ut handlingen',
  partlyHandedOut: 'och lämnade ut handlingen delvis',
  notHandedOut: 'att handlingen inte lämnas ut',
  doesNotExist: 'att handlingen inte finns',
  nothingMore: 'att inget mer kommer',
};

/** The log about messages in Swedish. */
export const svLog = {
  'message.registered': ({ actor, message }, { choice, isInTime, isClosed, was }) =>
    `${someone(actor)} ${registered[choice](message)}${replaced(was)}${judged(isInTime)}${isClosed === true ? ', och det behöver inget svar' : ''}`,
  'message.kind': ({ actor, message }, { kindName }) =>
    `${someone(actor)} bedömde att ${message} är ${kinds[kindName]}`,
  'message.handedOver': ({ actor, message }, { isDismissed }) =>
    `${someone(actor)} noterade att ${message} är ${isDismissed ? 'avvisat' : 'överlämnat'}`,
  'message.passedOn': ({ actor, message, otherMailbox }) =>
    `${someone(actor)} lämnade ${message} vidare till ${otherMailbox}`,
  'message.passSent': ({ message, otherMailbox }) => `${capital(message)} skickades till ${otherMailbox}`,
  'message.passFailed': ({ message, otherMailbox }) =>
    `${capital(message)} gick inte att skicka till ${otherMailbox}`,
  'message.passArrived': ({ message, otherMailbox }) => `${capital(message)} kom fram till ${otherMailbox}`,
  'message.cameFrom': ({ message, otherMailbox }) => `${capital(message)} lämnades hit från ${otherMailbox}`,
  'message.toDiary': ({ actor, message }, { isAlong, isInTime }) =>
    `${someone(actor)} skickade ${message} till diariet${isAlong ? ', med meddelandet' : ''}${judged(isInTime)}`,
  'message.inDiary': ({ message }) => `${capital(message)} fick sitt nummer av diariet`,
  'message.diaryAlong': ({ message }, { isSent }) =>
    isSent
      ? `${capital(message)} ligger i sitt ärende i diariet`
      : `${capital(message)} följde inte med till diariet`,
  'message.diaryRefused': ({ message }, { reason }) =>
    `Diariet tog inte emot ${message}: ${svDiary.reasons[reason]}`,
  'message.diaryGivenUp': ({ message }, { isUnsure }) =>
    isUnsure
      ? `Det går inte att säga om diariet tog emot ${message}`
      : `Diariet har inte svarat om ${message}`,
  'message.diaryLate': ({ message }, { number }) =>
    `Diariet har ett ärende ${number} för ${message}, som registrerades på annat sätt`,
  'message.registeredMany': ({ actor, message }, { choice, count, of }) =>
    `${someone(actor)} ${registered[choice](of ? message : `${count} meddelanden`)}`,
  'message.undone': ({ actor, message }, { count, of, took }) =>
    of === undefined && count > 1
      ? `${someone(actor)} ångrade det senaste steget med ${count} meddelanden`
      : `${someone(actor)} ångrade ${took === undefined ? '' : `${svUndone.the(took)}, `}det senaste steget med ${message}`,
  'message.secret': ({ actor, message }) => `${someone(actor)} markerade ${message} som sekretess`,
  'message.printed': ({ actor, message }) =>
    `${someone(actor)} bekräftade att ${message} är utskrivet och diariefört`,
  'message.deleteConfirmed': ({ actor, message }) =>
    `${someone(actor)} bekräftade att ${message} ska raderas ur e-posten`,
  'message.deleted': ({ actor, message }) =>
    actor === undefined
      ? `${capital(message)} finns inte längre i e-posten`
      : `${actor} raderade ${message} ur e-posten`,
  'message.deleteFailed': ({ message }) => `${capital(message)} gick inte att radera ur e-posten`,
  'message.gone': ({ message }) => `${capital(message)} finns inte kvar i brevlådan`,
  'message.back': ({ message }) => `${capital(message)} ligger i brevlådan igen`,
  'message.noted': ({ actor, message }) => `${someone(actor)} skrev en anteckning vid ${message}`,
  'message.noteRemoved': ({ actor, message }) => `${someone(actor)} tog bort anteckningen vid ${message}`,
  'message.published': ({ actor, message }) => `${someone(actor)} lade ${message} på postlistan`,
  'message.publishChanged': ({ actor, message }) =>
    `${someone(actor)} ändrade det som står om ${message} på postlistan`,
  'message.unpublished': ({ actor, message }) =>
    actor === undefined
      ? `${capital(message)} togs bort från postlistan`
      : `${actor} tog bort ${message} från postlistan`,
  'message.taken': ({ actor, message }) => `${someone(actor)} tog hand om ${message}`,
  'message.released': ({ actor, message }) =>
    actor === undefined
      ? `Ingen tar längre hand om ${message}`
      : `${actor} tar inte längre hand om ${message}`,
  'answer.waitedFor': ({ actor, message }) =>
    `${someone(actor)} bestämde att svaret på ${message} väntar tills den som ska svara är tillbaka`,
  'message.sheet': ({ actor, message }) => `${someone(actor)} öppnade utskriften av ${message}`,
  'answer.notNeeded': ({ actor, message }) => `${someone(actor)} bestämde att ${message} inte behöver svar`,
  'answer.proposed': ({ actor, other, message }) =>
    `${someone(actor)} föreslog att ${other} svarar på ${message}`,
  'answer.given': ({ actor, other, message }) =>
    `${someone(actor)} gav begäran om allmän handling (${message}) till ${other}`,
  'answer.withdrawn': ({ actor, message }) => `${someone(actor)} tog tillbaka förslaget om ${message}`,
  'answer.approved': ({ actor, other, message }) =>
    `${someone(actor)} godkände att ${other} svarar på ${message}`,
  'answer.agreed': ({ other, message }) =>
    `${other} ska svara på ${message} enligt en stående överenskommelse`,
  'answer.returned': ({ actor, message }) => `${someone(actor)} lämnade tillbaka förslaget om ${message}`,
  'answer.reassigned': ({ actor, other, message }) => `${someone(actor)} gav ${message} till ${other}`,
  'answer.taken': ({ actor, message }) => `${someone(actor)} tog ${message} för att svara`,
  'answer.forwarded': ({ other, message }) => `${capital(message)} skickades vidare till ${other}`,
  'answer.forwardFailed': ({ message }) => `${capital(message)} gick inte att skicka vidare`,
  'answer.forwardBounced': ({ message }) => `Ett besked om att ${message} inte har kommit fram kom tillbaka`,
  'answer.answered': ({ actor, message }, { way }) =>
    `${someone(actor)} svarade på ${message} ${svWays[way]}`,
  'answer.ended': ({ actor, message }, { way }) =>
    `${someone(actor)} noterade att ${message} besvarades ${svWays[way]}`,
  'answer.seen': ({ message }) => `Ett svar på ${message} syntes i brevlådan`,
  'answer.moreTime': ({ actor, message }) => `${someone(actor)} flyttade svarsdagen för ${message}`,
  'answer.handedBack': ({ actor, message }) => `${someone(actor)} lämnade tillbaka ${message}`,
  'answer.filed': ({ actor, message }) => `${someone(actor)} bekräftade att ${message} och svaret är sparade`,
  'quarantine.told': (_, { count }) =>
    `Skräpfiltret höll undan ${count === 1 ? '1 meddelande' : `${count} meddelanden`} till brevlådan`,
  'quarantine.reviewed': ({ actor }) => `${someone(actor)} gick igenom det som skräpfiltret höll undan`,
  'agreement.proposed': ({ actor, other }) =>
    `${someone(actor)} föreslog en stående överenskommelse för ${other}`,
  'agreement.made': ({ actor, other }) =>
    `${someone(actor)} kom överens om att ${other} svarar på ett slags meddelanden`,
  'agreement.ended': ({ actor, other }) =>
    `${someone(actor)} avslutade en stående överenskommelse för ${other}`,
  'archive.made': (_, { from, lastDay, count }) =>
    `Ett paket till arkivet gjordes med ${count === 1 ? '1 handling' : `${count} handlingar`} som kom ${from}–${lastDay}`,
  'list.exported': ({ actor }, { from, lastDay, format, columns }) => {
    const names = columns.map((column) => svLists.list.columns[column].toLowerCase());
    return `${someone(actor)} hämtade listan över inkomna meddelanden (${from}–${lastDay}, ${format.toUpperCase()}: ${names.join(', ')})`;
  },
} satisfies LogSentences<MessageEvents>;

/** Names of what was told, for the log. */
export const svNotices = {
  message: 'Beskedet om ett meddelande',
  inbox: 'Listan över det som inte är klart',
  messageList: 'Listan över inkomna meddelanden',
  agreements: 'Listan över stående överenskommelser',
  overdue: 'Listan över det som är sent',
  proposals: 'Listan över förslag',
  ownAnswers: 'Listan över det du ska svara på',
  held: 'Beskedet om det som skräpfiltret höll undan',
  responderAway: 'Listan över svar när den som ska svara är borta',
};

/** What somebody was refused, for the log. */
export const svVerbs = {
  'quarantine.reviewed': 'att säga att det som skräpfiltret höll undan är genomgånget',
  'message.register': 'att registrera',
  'message.registerMany': 'att registrera flera meddelanden',
  'message.undo': 'att ångra',
  'message.secret': 'att märka sekretess',
  'message.kind': 'att ändra vad det är för meddelande',
  'message.handOver': 'att anteckna ett överlämnande',
  'message.delete': 'att ta bort',
  'message.deleteConfirm': 'att bekräfta ett borttagande',
  'message.take': 'att ta svaret',
  'message.claim': 'att ta hand om',
  'message.note': 'att skriva en anteckning',
  'message.publish': 'att lägga ett meddelande på postlistan',
  'message.unpublish': 'att ta bort ett meddelande från postlistan',
  'message.find': 'att leta efter meddelanden',
  'assignment.notNeeded': 'att säga att inget svar behövs',
  'assignment.propose': 'att föreslå vem som svarar',
  'assignment.withdraw': 'att ta tillbaka ett förslag',
  'assignment.approve': 'att godkänna vem som svarar',
  'assignment.approveOther': 'att godkänna någon annan att svara',
  'assignment.return': 'att lämna tillbaka ett förslag',
  'assignment.reassign': 'att ge svaret till någon annan',
  'assignment.answered': 'att säga att svaret är gett',
  'assignment.ended': 'att avsluta utan svar',
  'assignment.moreTime': 'att få mer tid för svaret',
  'assignment.handBack': 'att lämna tillbaka svaret',
  'assignment.wait': 'att vänta med svaret',
  'assignment.file': 'att säga var svaret är sparat',
  'inbox.page': 'att bläddra i inkorgen',
  'agreement.make': 'att ingå en överenskommelse om svar',
  'agreement.end': 'att avsluta en överenskommelse om svar',
  'guide.next': 'att gå vidare i frågorna om allmän handling',
};
