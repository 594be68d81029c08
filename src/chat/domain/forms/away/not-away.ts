// One's own absence that is denied, for days that are named: "jag ska inte vara borta v 52", "13 dec ska bort", "jag jobbar som vanligt i morgon".

import type { Act } from '../../acts/acts';
import { isHour } from '../../days/piece';
import type { Chosen } from '../../sentences/choose';
import type { Heard } from '../../sentences/heard';

const denied =
  /(?:^|\s)(?:ingen|inget|no|any) (?:semester|ledighet|ledigt|vab|holiday|vacation|leave)(?:\s|$)|(?:^|\s)(?:inte|ej|not|aldrig|never)(?: (?:alls|langre|vara|va|bli|ta|to|be|going|taking|ut|nagon|min|my|the|ha|ga|pa|ska|skulle|jag|am|i|will|att|§day))* (?:borta|vabba|vabbar|vab|ledig|ledigt|franvarande|semester|away|off|out|gone|leave)(?:\s|$)/u;
/** "Inte borta hela veckan", "inte borta förrän onsdag", "får inte vara ledig": of something else. */
const limited =
  /^(?:forran|until|till|bara|endast|only|just|hela|whole|all|alla|utan|but|mer|for|kan|far|kunna|may|can|cant|om|if|vill|want|varfor|why|varje|every|\?)$/;
/** "För min del", "after all": limits nothing. */
const aside = /\b(?:for (?:mig|min del|egen del|me|my part)|after all|trots allt|i alla fall)\b/g;
const removed =
  /^(?:(?:nej|men|och|na|no|but|and|den) )*§day (?:ska|skall|maste|far|kan|can|should|must|has to) (?:tas |go |be )?(?:bort|stryk\p{L}*|removed?|away|out)(?:\s|$)/u;
const cancelled =
  /^(?:(?:nej|men|och|hej|but|and) )*(?:ta bort|stryk|avboka|stall in|slopa|radera|remove|cancel|delete|take back) (?:min|mitt|mina|my) (?:\p{L}*semester\p{L}*|\p{L}*ledighet\p{L}*|\p{L}*franvaro\p{L}*|vacation|leave|holiday|absence) (?:(?:pa|i|for|fran|on|in) )*§day(?: §day)*(?:$| (?:den|det|som|da|for|eftersom|it) )/u;
const worked =
  /(?:^|\s)(?:jobbar|jobba|arbetar|working|work)(?: jag| i)?(?: (?:§day|anda))* (?:som vanligt|anda|trots allt|as usual|after all|as normal)(?:\s|$)|(?:^|\s)(?:jobbar|arbetar) jag (?:anda|som vanligt)(?:\s|$)/u;

/** It takes days out of an absence, whatever it is like; nobody else is named. */
export function notAwayIn({ whole }: Chosen): Act | undefined {
  const { words, tokens, people, hasStranger, runs } = whole.reading;
  const plain = words.filter((word) => /^[\p{L}§?]/u.test(word));
  if (whole.asked || people.length > 0 || hasStranger || runs.length === 0 || !plain.includes('§day'))
    return undefined;
  const text = plain.join(' ');
  if (removed.test(text) || cancelled.test(text)) return 'away.end';
  const said = tokens.map(({ word }) => word).join(' ');
  if (
    said
      .replace(aside, ' ')
      .split(' ')
      .some((word) => limited.test(word))
  )
    return undefined;
  const isDenied = denied.test(text) && plain.length <= mostWords;
  return isDenied ||
    (saysThereAfterAll(whole) && plain.length <= mostWords) ||
    (worked.test(text) && plain.length <= mostWords && !absent.test(text))
    ? 'away.end'
    : undefined;
}
const mostWords = 12;

const there =
  /(?:^| )(?:jobbar|jobba|arbetar|arbeta|working|work|(?:ar|blir|finns|kommer|am|m|be|will|ll|can)(?: (?:jag|i|visst|ju|nog|faktiskt|anda|make|make it|be|§day))* (?:pa plats|pa jobbet|pa kontoret|inne|har|i tjanst|in|here|at work|at the office|in the office|it))(?: |$)/;
const afterAll =
  /(?:^| )(?:anda|visst|trots allt|faktiskt|after all|actually|is (?:fine|ok|okay)|works(?: fine)?|(?:funkar|gar|passar)(?: bra| fint)?)(?: |$)|^(?:(?:oj|men|oh|but|vanta|wait) )*(?:nej|na|nae|no|nope|jo|fel|stop|stopp|(?:jag )?(?:har )?(?:andrat|andrade) mig|(?:i )?changed? my mind|scratch that|scrap that)(?: |$)/;
const elsewhere = /(?:^| )(?:\d\S*|hemma|hemifran|distans|hem|home|remote\p{L}*|sent|late)(?: |$)/u;

/** "Actually Monday is fine, I'll be in", "nej jag jobbar visst på måndag": a whole day, against what was said of it. */
const saysThereAfterAll = (said: Pick<Heard, 'reading' | 'asked'>): boolean =>
  saysThere(said) && isTurned(said);

/** "I am working Monday": of a whole day, at the place of work. */
export function saysThere(said: Pick<Heard, 'reading' | 'asked'>): boolean {
  const text = textOf(said);
  const pieces = said.reading.runs.flatMap((run) => run.pieces);
  return (
    !said.asked &&
    text.includes('§day') &&
    pieces.every(({ piece, link }) => !isHour(piece) && (link === undefined || link === 'and')) &&
    there.test(text) &&
    !absent.test(text) &&
    !elsewhere.test(text)
  );
}

/** It turns against what was said or holds. */
export const isTurned = (said: Pick<Heard, 'reading'>): boolean => afterAll.test(textOf(said));

const textOf = ({ reading }: Pick<Heard, 'reading'>): string =>
  reading.words.filter((word) => /^[\p{L}\d§]/u.test(word)).join(' ');
/** Who is away the rest of it says more than that. */
const absent = /(?:^|\s)(?:borta|ledig|sjuk|vabbar|vab|semester|away|off|sick|inte|not)(?:\s|$)/;
