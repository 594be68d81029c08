// Whether a line is about a thing or somebody else by their role, and says nothing of the writer: "bilen är på service" (T10).

import { saidWords } from '../../reading/said-words';
import type { Reading } from '../../reading/reading';

const verb = '(?:ar|har|gick|borjar|is|has|was|starts)';
/** "Nyckeln", "min dotter", "the car". */
const noun =
  '(?:(?:min|mitt|mina|var|vart|vara|my|our|the) \\p{L}+|(?!(?:det|den|man|en|nan|sen|sedan|men|igen|redan|annan|min|din) )\\p{L}{2,}(?:n|et|na))';
const first = new RegExp(`^${noun} ${verb}(?: |$)|^§(?:day|time) ${verb} ${noun}(?: |$)`, 'u');

/** Words by which the writer is in it after all: "bilen är död, jag jobbar inte", "ungen har feber, vabb". */
const ofWriter =
  /^(?:jag|ja|mig|vi|oss|i|me|we|hemma|hemifran|hem|home|kommer|coming|vab\p{L}*|vobb\p{L}*)$/u;
/** The writer's own absence, and the writer's own body. */
const own =
  /(?:semester|semestern|ledigheten|ledighet|skrivningen|skrivning|franvaron|franvaro|arbetstid|arbetstiden|arbetsdag|leave|holiday|vacation|ryggen|magen|halsen|huvudet|kroppen|knaet|foten|rygg|mage|hals|back|stomach|head)$/;
const child =
  /^(?:barn|barnet|barnen|ungen|ungarna|son|sonen|soner|sonerna|dotter|dottern|dottrar|dottrarna|grabben|grabbarna|tosen|flickan|flickorna|pojken|pojkarna|tvillingarna|kid|kids|child|children|son|daughter)$/;
const ill =
  /(?:sjuk|feber|forkyl|krakt|kraks|koppor|inflammation|hosta|snuvig|influensa|smitta|scharlakan|springmask|loss|sick|ill|fever|flu)/;

export function isOfThing({ words }: Reading): boolean {
  const plain = saidWords(words);
  if (!first.test(plain.join(' ')) || plain.some((word) => ofWriter.test(word))) return false;
  const subject = plain.slice(0, subjectWithin);
  const isChild = subject.some((word) => child.test(word)) && plain.some((word) => ill.test(word));
  return !isChild && !subject.some((word) => own.test(word));
}
const subjectWithin = 4;

/** "Numret är borta så jag tar den": a thing, and perhaps it is that which is taken; "lådan är ledig så jag tar den" is of the mailbox. */
export const saysThingGone = ({ words, mailboxes }: Reading): boolean =>
  mailboxes.length === 0 &&
  thingGone.test(saidWords(words).join(' ')) &&
  !words.some((word) => /lada|brevlad|mailbox|inbox|pass|vakt|jour/.test(word));
const role =
  '\\p{L}*(?:aren|orn|enten|anten|isten|chefen|kollegan|vikarien|logen|barnet|bitradet|ombudet|killen|tjejen)';
const thingGone = new RegExp(
  `^(?:(?:hej|och|men|nu|oj) )*(?:(?!(?:det|den|han|hon|hen|man|${role}) )\\p{L}{2,}(?:n|et) (?:(?:ar|var) (?:borta|slut|fel|vack)|saknas|forsvann|har forsvunnit)|(?:the|my) \\p{L}+ is (?:gone|missing|lost))(?: |$)`,
  'u',
);
