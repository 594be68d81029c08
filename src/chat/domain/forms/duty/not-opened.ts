// "Nej, den är inte öppnad", "ingen har öppnat sbf än va", "sjuk. inget öppnat än": nothing was opened, and nobody says that they cannot.

import { isOneOf } from '../../acts/acts';
import { absent, meaningOf } from '../../reading/meanings';
import { saidText, saidWords, withMailboxes } from '../../reading/said-words';
import type { Chosen } from '../../sentences/choose';
import { actOf } from '../../sentences/heard';
import type { Understanding } from '../../acts/understanding';
import { clausesIn } from './clauses';
import { deniesOpened, isDenied } from './denies-opened';

/** "Nej vänta, det var gårdagens", "fel låda": what was just said to be opened is another. */
const mistaken =
  /^(?:(?:nej|na|vanta|oj|forlat|sorry|no|wait|oops|inte) )*(?:(?:det|den|that|it) (?:var|ar|was|is) (?:gardagens|igar|§day|en annan|fel|yesterdays|another|wrong)|fel (?:lada|brevlada|mailbox|dag)|wrong (?:mailbox|box|one|day)|inte §mailbox|not §mailbox|(?:(?:jag menade|det var|det ska vara|i meant|it was) )?(?:den andra|the other(?: one)?)(?: (?:ladan|brevladan|mailbox))?)(?:\s|$)/u;

/** "Fel, jag tänkte på igår", "oj det var i fredags jag öppnade": of that day, and not of today. */
const ofDayBefore = ({ words, tokens }: Chosen['whole']['reading']): boolean =>
  !words.includes('?') &&
  saidWords(words).some((word) => putsRight.test(word)) &&
  tokens.some(({ word }) => dayBefore.test(word)) &&
  saidWords(words).every((word) => putsRight.test(word) || dayBefore.test(word) || besideDay.test(word));
const putsRight =
  /^(?:nej|na|nae|oj|hoppsan|fel|vanta|forlat|sorry|ursakta|no|oops|wait|wrong|menade|meant|tankte)$/;
const dayBefore = /^(?:igar|forrgar|yesterday|gardag\p{L}*|(?:man|tis|ons|tors|fre|lor|son)dags)$/u;
const besideDay =
  /^(?:jag|i|det|den|that|it|var|ar|was|is|gallde|pa|om|of|about|med|ihop|blandade|blandat|mixed|up|the|som|ju|visst|alltsa|oppnat|oppnade|oppnad|opened|kollade|kollat|hade|har|have|had|ladan|brevladan|mailbox|one|day|dag|dan|dagen|§day|§mailbox|tankte|thinking|thought|tankt|inte|not|idag|today|och|and)$/;

/** Of masked words; what was just said to be opened is to be undone, else it is shown how it stands. */
export function notOpened(
  { whole, parts }: Pick<Chosen, 'whole' | 'parts'>,
  before: Understanding | undefined,
): 'undo' | 'mailbox.status' | undefined {
  const { words } = whole.reading;
  const text = saidText(words);
  const isStory = /§(?:day|time|person)|\b(?:kan|kunnat|hinner|can|could|time)\b/.test(text);
  const isMistaken = mistaken.test(text) || ofDayBefore(whole.reading);
  if (before?.act === 'duty.opened' && isMistaken && words.length <= mostWords) return 'undo';
  if (
    leftUndone.test(saidText(withMailboxes(whole.reading))) &&
    whole.reading.tokens.some(({ word }) => dayBefore.test(word))
  )
    return 'mailbox.status';
  if (!words.includes('?') && thenOpened.test(saidText(withMailboxes(whole.reading))))
    return 'mailbox.status';
  if (!deniesOpened(words) || isStory || words.length > mostWords) return undefined;
  // "Sjuk, har inte öppnat nåt", "öppnat ks, har inte öppnat kommun": that is said all the same.
  if (parts.some((part) => isOneOf(actOf(part), 'away', 'away.of', 'away.end', 'duty.*'))) return undefined;
  if (
    clausesIn(words).some((clause) => !isDenied(clause) && clause.some((word) => absent.has(meaningOf(word))))
  )
    return undefined;
  return before?.act === 'duty.opened' || (slipped.test(text) && !ofNobody.test(text))
    ? 'undo'
    : 'mailbox.status';
}
/** "Inte öppnat än, hinner först 15": nobody is away by when they open it. */
const thenOpened =
  /^(?:(?:hej|nej|oj|jag|ja|vi|i|we|tyvarr|sorry|men) )*(?:(?:har|have|ar) )?(?:inte|ej|not)(?: (?:hunnit|oppna[dt]?|opened|den|ladan|brevladan|the mailbox|it|§mailbox|an|annu|yet|§day))*(?: (?:oppna[dt]?|opened))(?: (?:den|ladan|brevladan|the mailbox|it|§mailbox|an|annu|yet|§day))*(?: (?:men|but|utan|jag|den|det|i|it|hinner|kan|gor|oppnar|ska|will|ll|do|open|forst|inte|forran|not|until))+(?: (?:efter|vid|kl|till|runt|senare|sen|strax|snart|after|at|around|later|soon|lunch|lunchen|motet|fikat|the|meeting|§time|§day))+$/u;
/** "Hann aldrig öppna igår", of the day that was. */
const leftUndone =
  /^(?:(?:hej|oj|jag|ja|vi|i|we|tyvarr|sorry|forlat|och|men) )*(?:(?:hann|kunde|orkade|fick|har|had|did|could|never)(?: (?:aldrig|inte|ju|nog|tyvarr|never|not|time|manage|managed|to|hunnit))+|glomde(?: (?:helt|bort|att|av))*|forgot(?: to)?|missade(?: att)?) (?:oppna|oppnat|kolla|kollat|open|opened|check)(?: (?:i|ladan|brevladan|den|the|mailbox|it|§mailbox|§day|igar|i forrgar|da))*$/u;
const mostWords = 14;
/** "… det var fel", "… jag råkade trycka", and nothing behind it: the writer's slip, and no fault of the roster. */
const slipped =
  /(?:^| )(?:(?:det|den|that|it) (?:var|blev|blir|was|is) (?:(?:ett|a|helt|ju) )?(?:fel|misstag|wrong|mistake)|(?:jag |ja )?rakade (?:trycka|klicka|skriva|saga)(?: (?:fel|oppnad|oppnat|pa den|pa det))*|(?:jag |ja |i )?(?:tryckte|klickade|skrev|sa|pressed|clicked) (?:fel|wrong)|(?:fel knapp|wrong button))$/;
const ofNobody = /(?:^| )(?:ingen|inga|nagon|nan|nobody|no one|someone)(?: |$)/;
