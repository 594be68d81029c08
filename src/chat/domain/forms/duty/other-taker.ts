// "Nej, Kim är ju ledig. Ge David": whoever was asked about cannot, and somebody else is to have it then; "Kim är sjuk" is said of Kim, too.

import { isFirstName } from '../../../../core/private-text/first-names';
import type { Circumstances } from '../../acts/understanding';

const denied =
  '(?:(?:nej|nä|näe|men|fast|no|but),? )*(?:\\p{L}+ (?:är|is) (?:(?:ju|redan|också|nog|already) )*(?:ledig|borta|upptagen|på semester|inte (?:här|inne|på plats)|away|off|busy)[,.!]? (?:så |då |och |so |and )*)?';
const given =
  '(?:ge|ta|låt|give|take)(?: (?:den|det|lådan|brevlådan|it))?(?: (?:till|to))? (?<name>\\p{L}{2,})(?: (?:ta|ha|få) den)?(?: (?:i stället|istället|då|instead|then))?';
const other = new RegExp(`^\\s*${denied}${given}[.!]*\\s*$`, 'iu');

const day =
  '(?:på|i|den|nästa|on|this|next|förmiddag|eftermiddag|[fe]m|(?:mån|tis|ons|tors|fre)(?:da[gn](?:en)?)?|(?:mon|tues|wednes|thurs|fri)day|dag|morgon|idag|imorgon|today|tomorrow|morning|afternoon)';
const passed = new RegExp(
  `^\\s*(?:(?:hej|nej|hi),? )?(?:jag |i )?(?:(?<can>can['’]?t|can ?not)|kan inte|kan ej)(?: (?:ta|ha|take|do|have)(?: (?:the )?(?<box>(?!på |i )\\p{L}+))??)? (?<days>${day}(?: ${day}){0,4}),? (?:så |men |but )?(?:kan|can) (?<name>\\p{L}{2,})(?: (?:ta|take)(?: (?:den|det|över|it|over|lådan|brevlådan))?)?(?: (?:i stället|istället|då|instead))? ?\\?$`,
  'iu',
);

/** "Jag kan inte torsdag, kan Maja?" asks whether Maja takes it: nobody else gets it before that is answered. */
function withAskedTaker(text: string, people: Circumstances['people']): string | undefined {
  const { name = '', box, days = '', can } = passed.exec(text)?.groups ?? {};
  if (!people.some((one) => isCalled(one, name))) return undefined;
  return can === undefined
    ? `kan ${name} ta ${box ?? 'brevlådan'} ${days}?`
    : `can ${name} take ${box ?? 'the mailbox'} ${days}?`;
}

const lead = '(?:(?:nej|nä|näe|äh|nja|men|fast|oj|hoppsan|aj|förresten|no|but|oh|oops)[,.]? )*';
/** "Han kunde inte", "Hasse är visst ledig då": nobody's own word of what they cannot. */
const unable =
  "(?!(?:jag|ja|vi|i|we|det|den|it|that|du|you) )(?<who>\\p{L}{2,}) (?:(?:ju|visst|tydligen) )*(?:(?:kan|kunde|hinner|hann|vill|ville|orkar|får|fick|ska|skulle|kommer)(?: (?:ju|visst|tydligen))* (?:inte|ej)(?: (?:den dagen|då|den|det|ta den|ta det|kunna|hinna|alls))*|(?:can|could|will|would)(?:not|n['’]?t| not)|(?<state>är|e|blir|is)(?: (?:ju|visst|tydligen|redan|också))* (?:ledig|upptagen|på semester|off|busy)(?: (?:då|den dagen|then))?)";
const notThem = '(?:inte|ej|not) (?<other>han|hon|hen|honom|henne|him|her|them|he|she)(?!\\p{L})';
const instead =
  '(?:[,.;!] ?|(?: |, )(?:så|utan|då|och|so|but) | )(?:(?:så|då|utan|ta|tar|ge|ge den till|låt|take|give it to|let) )*(?<name>\\p{L}{2,})(?: (?:får|kan|ska|can|will))?(?: (?:tar|ta|gör|göra|ha|take|takes))?(?: (?:den|det|över|it|lådan))?(?: (?:då|i stället|istället|then|instead|tack))*';
const exchanged = new RegExp(`^\\s*${lead}(?:${unable}|${notThem})(?:${instead})?[.!]*\\s*$`, 'iu');
const pronoun = /^(?:han|hon|hen|he|she|they|de)$/iu;

/** "Nej han kunde inte, Ines då", of what was just given: said as "nej Ines"; without a name only what was given is shown, with its undo. */
function withExchanged(text: string, { before, people }: Pick<Circumstances, 'before' | 'people'>): string {
  const { who, other: them, name, state } = exchanged.exec(text)?.groups ?? {};
  const given = people.find(({ upn }) => upn === before?.person);
  const isGiven = them !== undefined || (who !== undefined && (pronoun.test(who) || isCalled(given, who)));
  if (!isGiven) return text;
  if (name === undefined || pronoun.test(name)) return state === undefined ? 'ångra?' : text;
  return isFirstName(name.toLowerCase()) || people.some((one) => isCalled(one, name)) ? `nej ${name}` : text;
}
const isCalled = (one: Circumstances['people'][number] | undefined, name: string): boolean =>
  one?.name.toLowerCase().startsWith(`${name.toLowerCase()} `) === true;

/** "Bo, kan du ta över efter lunch?": whoever is turned to is asked about. */
const turned =
  /^\s*(?:(?:hej|hallå|du|hi|hey)[ ,!]+)*(?<name>\p{L}{2,})[ ,!:–-]+(?<verb>kan|kunde|skulle|vill|hinner|tar|can|could|would|will) (?:du|you)(?= (?:(?:kunna|möjligen|inte|please|möjligtvis) )*(?:ta|tar|över|hoppa|rycka|täcka|sköta|ha|hand|den|lådan|brevlådan|take|cover|step)(?!\p{L}))/iu;

function withTurnedTo(text: string, { people, who }: Pick<Circumstances, 'people' | 'who'>): string {
  const { name = '', verb } = turned.exec(text)?.groups ?? {};
  const isOther = people.some((one) => one.upn !== who && isCalled(one, name));
  const asked = verb?.toLowerCase() === 'tar' ? `kan ${name} ta` : `${verb} ${name}`;
  return isOther ? text.replace(turned, asked) : text;
}

/** Said as "ta David i stället", of what was just asked about and is not done. */
export function withOtherTaker(
  text: string,
  { before, people, who }: Pick<Circumstances, 'before' | 'people' | 'who'>,
): string {
  const asked = withAskedTaker(text, people);
  if (asked !== undefined) return asked;
  const turnedTo = withTurnedTo(text, { people, who });
  if (turnedTo !== text) return turnedTo;
  if (before?.act !== 'duty.give' || before.person === undefined) return text;
  if (before.changes) return withExchanged(text, { before, people });
  const name = other.exec(text)?.groups?.['name'];
  return name !== undefined && isFirstName(name.toLowerCase()) ? `ta ${name} i stället` : text;
}
