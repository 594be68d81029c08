// "Jobbar inte torsdag o fredag, o måndag bara fm": of what is said behind an absence the half that is not worked, or is away, is said as a half.

import { mondayOf } from '../../../core/time';
import { isOneOf } from '../acts/acts';
import { isHour } from '../days/piece';
import type { Reading } from '../reading/reading';
import { saidText } from '../reading/said-words';
import { partsOf } from '../acts/saying';
import type { Chosen } from '../sentences/choose';
import type { Circumstances, Options, Told } from '../acts/understanding';
import { daysSaid, type Said } from './when-said';

const day = '(?:(?:mån|tis|ons|tors|fre)(?:dag|dagen|dan)?|i ?morgon|imorn)';
const half = '(?<half>fm|em|förmiddag(?:en)?|eftermiddag(?:en)?)';
const own = `(?:(?:hej|hejsan|och|men|nej)[ ,!.]+)*(?:(?:på )?${day} (?=är jag))?(?:jag|ja|är|e|jobbar|arbetar|ledig|borta|har)(?!\\p{L})`;
const away =
  '(?<!\\p{L})(?:borta|ledig|sjuk|semester|kurs|(?:jobbar|arbetar|är) (?:inte|ej)(?: (?:här|inne|på plats))?)(?!\\p{L})';
const lead = `(?<lead>^(?=${own})(?=.*${away}).*?)`;
const joint = '(?:[,.;]? (?:och|o|å)|[,.;])(?: på)?';
const only = '(?:bara|endast|enbart)(?: på)?';
const forms = [
  `(?<day>${day}) (?<works>(?:jobbar|arbetar)(?: jag| ja)? )?${only} ${half}`,
  `(?<works>(?:jag )?(?:jobbar|arbetar)(?: jag| ja)? )${only} ${half} (?:på )?(?<day>${day})`,
].map((form) => new RegExp(`${lead}${joint} (?:jag )?${form}(?<rest>[\\s.!]*)$`, 'iu'));

/** "Borta måndag–fredag, fredag bara fm": one of them. */
const spanned = new RegExp(`[-–]|(?<!\\p{L})(?:till|t o m|tom|hela(?! ${day})|resten)(?!\\p{L})`, 'iu');

/** "Inte längre ledig torsdag", "var ledig i går": no absence to come. */
const notAway =
  /(?<!\p{L})(?:(?:inte|ej|aldrig)(?: längre)? (?:ledig|borta|sjuk)|(?:var|hade)(?: jag| ja)? (?:ledig|borta|sjuk|semester)|(?:ledig|borta|sjuk) (?:i ?går|i ?förrgår|i \p{L}+dags))(?!\p{L})/iu;

const comes = new RegExp(
  `${lead}${joint} (?<day>${day}) kommer (?:jag|ja) (?:(?:in|hit|till jobbet) )?(?:först )?(?:(?:kl|klockan|vid|runt)[. ]+)?(?<hour>\\d{1,2}(?:[.:]\\d\\d)?|(?:halv )?(?:sju|åtta|nio|tio|elva|tolv))(?<rest>[\\s.!]*)$`,
  'iu',
);

/** "Ledig torsdag fredag. Å på måndag kommer jag in tio": away till then, as if it were said in the sentence of the absence. */
function withLateDay(text: string): string {
  const { lead: before = '', day: on, hour, rest = '' } = comes.exec(text)?.groups ?? {};
  const first = /^[^.;!?]*/u.exec(before)?.[0] ?? '';
  const isWithin = before.toLowerCase().includes((on ?? '').toLowerCase().slice(0, 3));
  const isCut = shortened.test(before);
  if (
    on === undefined ||
    hour === undefined ||
    isWithin ||
    isCut ||
    !absent.test(first) ||
    notAway.test(before)
  )
    return text;
  return `${first}, och ${on} till kl ${hour}${before.slice(first.length)}${rest}`;
}
const absent = new RegExp(away, 'iu');
/** A stop that ends no sentence. */
const shortened = /(?<!\p{L})(?:kl|ca|t\.o\.m|fr\.o\.m)\.|\d[.]\d/iu;

/** "Tar torsdagen men bara fm, sen har jag tandläkare": the half that is taken is not the one that one is away. */
const taken =
  /(?<day>(?<!\p{L})(?:tar|kan(?: ta)?)(?: lådan| brevlådan)? (?:på )?(?:mån|tis|ons|tors|fre)(?:dag|dagen|dan|da)) (?:men )?(?:bara |endast )?(?:på )?(?:fm|förmiddag(?:en)?)[,.]? (?<then>(?:sen|sedan|därefter) (?:är|har|ska|måste) jag )/iu;

/** It is read as if it were said so: "… och måndag em". */
export function withWorkedHalf(said: string): string {
  const text = withLateDay(said.replace(taken, '$<day>, $<then>'));
  const found = forms.map((form) => form.exec(text)).find((match) => match !== null);
  const { lead: before = '', works, day: on = '', half: part = '', rest = '' } = found?.groups ?? {};
  const isWithin = spanned.test(before) || before.toLowerCase().includes(on.toLowerCase().slice(0, 3));
  if (!found || isWithin || text.includes('?') || notAway.test(before)) return text;
  const isWorked = works !== undefined || /(?:jobbar|arbetar) (?:inte|ej)/iu.test(before);
  const isMorning = /^f/iu.test(part);
  return `${before}, och ${on} ${isMorning === isWorked ? 'em' : 'fm'}${rest}`;
}

/** "… fredag jobbar jag bara fm", of another day than the one that was read: asked. */
export function leavesHalf({ act, part, spans }: Told, { words, runs }: Reading): boolean {
  const isRead = act === 'away' && (part !== undefined || spans?.some((span) => span.part !== undefined));
  const days = runs.flatMap(({ pieces }) => pieces.filter(({ piece }) => !isHour(piece)));
  return isRead !== true && days.length > 1 && halfWorked.test(saidText(words));
}
const halfWorked =
  /(?:^| )(?:(?:jobbar|arbetar) jag|jag (?:jobbar|arbetar)) (?:bara|endast|enbart) (?:(?:pa|en|till) )?(?:fm|em|formiddag\p{L}*|eftermiddag\p{L}*|halv\p{L}*|lunch|§time)(?: |$)|(?:^| )i (?:only work|am only working|work only) (?:(?:in|the|a) )*(?:mornings?|afternoons?|half|until|§time)(?: |$)/u;

/** Each has its button: the days that were read, and the half. */
export function halfBeside(told: Told, { whole, parts }: Chosen, around: Circumstances): Options | undefined {
  if (!isOneOf(told.act, 'away', 'away.end') || told.asked || !leavesHalf(told, whole.reading))
    return undefined;
  const half = parts.find(({ reading }) => halfWorked.test(saidText(reading.words)));
  const said = half && saidBeside(half.reading, told, around);
  if (said?.from === undefined || said.part === undefined || said.flaw !== undefined) return undefined;
  const { from, until = from, part } = said;
  const none = partsOf({ ...told, spans: undefined, instead: undefined });
  return {
    ask: 'each',
    choices: [
      { ...partsOf(told), act: told.act },
      { ...none, act: 'away', from, until, isOpen: false, part },
    ],
  };
}

/** "Borta måndag till torsdag, fredag jobbar jag bara fm": the Friday of that week. */
export function saidBeside(reading: Reading, { from }: Pick<Told, 'from'>, around: Circumstances): Said {
  const said = daysSaid(reading, 'away', around);
  const isBefore = from !== undefined && said.from !== undefined && said.from < from;
  return isBefore ? daysSaid(reading, 'away', { ...around, monday: mondayOf(from) }) : said;
}
