// Short sentences whose words leave no doubt that the writer is away: "sjuk igen", "kommer inte in alls", "jobbar halvtid förmiddagar".

import { saidWords } from '../../reading/said-words';
import { meaningOf } from '../../reading/meanings';
import type { Reading } from '../../reading/reading';
import { isHour } from '../../days/piece';

const beside = new Set(
  [
    '§day §time jag ja i am ar e blir nej na tyvarr sorry alltsa visst nu pa the in',
    'har have has got a en ett lite igen again alls at all in till jobbet kontoret arbetet to work today the office',
    'kommer komma coming come att inte not will be',
    'jobbar jobba arbetar working work bara endast only halvtid deltid half part time formiddagar formiddagarna eftermiddagar eftermiddagarna mornings afternoons',
    'varje dag alla dagar every each day',
  ].flatMap((line) => line.split(' ')),
);

/** Of masked words. */
export function saysAwayPlainly({ words, runs }: Pick<Reading, 'words' | 'runs'>): boolean {
  const plain = saidWords(words);
  if (
    isLateIn(words, plain) ||
    (comesAtHour.test(plain.join(' ')) && hasHour(runs)) ||
    isShortLeave(words, plain) ||
    isPlainLeave(words, plain) ||
    isIllUntil(words, plain) ||
    isMeetingOut(words, plain) ||
    isElsewhere(words, plain)
  )
    return true;
  if (words.includes('?') || !plain.every((word) => beside.has(word) || isIll(word))) return false;
  const text = plain.join(' ');
  const isAgain = plain.some(isIll) && /\b(?:igen|again)\b/.test(text) && !/\b(?:inte|not)\b/.test(text);
  const isNotComing =
    /\b(?:kommer|komma) inte\b|\bnot (?:be )?(?:coming|come)\b|\bnot be in\b/.test(text) &&
    !plain.some(isIll);
  const isDenied = /\b(?:inte|ej|not)\b/.test(text);
  const isHalf =
    !isDenied &&
    /\b(?:jobbar|jobba|arbetar|working|work) (?:bara|endast|only|halvtid|deltid|half time|part time)\b/.test(
      text,
    ) &&
    hasHalf(words);
  // "Jobbar till 14 varje dag": away for the rest of each.
  const isUntil =
    !isDenied &&
    /\b(?:jobbar|jobba|arbetar|working|work) (?:till|until|to) §time (?:varje|alla|every|each)\b/.test(text);
  return isAgain || isNotComing || isHalf || isUntil;
}

/** "Jag är på semester 21 dec – 8 jan", "frånvarande den 8 och 9": nothing but that, and when. */
const isPlainLeave = (words: readonly string[], plain: readonly string[]): boolean =>
  !words.includes('?') &&
  plain.some((word) => leave.test(word)) &&
  plain.some((word) => word === '§day' || word === '§time') &&
  withoutEachDay(plain).every((word) => leave.test(word) || besideLeave.has(word));
/** "Borta från kl 14 varje dag till fredag". */
const withoutEachDay = (plain: readonly string[]): readonly string[] =>
  plain.filter(
    (word, at) =>
      !/^(?:varje dag|alla dagar|every day|each day)$/.test(`${word} ${plain[at + 1] ?? ''}`) &&
      !/^(?:varje dag|alla dagar|every day|each day)$/.test(`${plain[at - 1] ?? ''} ${word}`),
  );
const leave =
  /^(?:borta|ledig|ledigt|franvarande|\p{L}*semester|semesterledig|tjanstledig|foraldraledig|pappaledig|mammaledig|studieledig|kompledig|flexledig|julledig|sjukskriven|bortrest|absent|away|vacation|holiday|leave)$/u;
const besideLeave = new Set(
  '§day §time jag ja i am im ar blir ska skall vara kommer att on pa tar ta ut hej och and from fran till tom will be going to the'.split(
    ' ',
  ),
);

/** "Jag kommer in först kl 9 i dag": away until then, and no other end of anything. */
const isLateIn = (words: readonly string[], plain: readonly string[]): boolean =>
  !words.includes('?') &&
  /^(?:(?:jag|ja) )?(?:kommer|kmr) in (?:forst|inte forran) (?:(?:vid|runt|ca) )?(?:§time|§day)(?: §day)?$/.test(
    plain.join(' '),
  );

/** "Kommer faktiskt in 10 på måndag": of a day alone it is no absence (`saysComing`). */
const comesAtHour =
  /^(?:(?:jag|ja|nej|fast|men) )*(?:kommer|kmr)(?: (?:faktiskt|nog|ju|visst|in|vid))* (?:§time )?§day$/;
const hasHour = (runs: Reading['runs']): boolean =>
  runs.some(({ pieces }) => pieces.some(({ piece }) => isHour(piece)));

/** "Led fre", "bort v50", "off tomorrow": two words, and when. */
const isShortLeave = (words: readonly string[], plain: readonly string[]): boolean =>
  !words.includes('?') &&
  /^(?:(?:jag|ar|i|am) )*(?:bort|led|sem|sjk|off|out) (?:(?:pa|on) )?§day(?: (?:och|and)? ?§day)*$/.test(
    plain.join(' '),
  );

/** "Sjuk, åter torsdag": from now until then. */
const isIllUntil = (words: readonly string[], plain: readonly string[]): boolean => {
  const text = plain.map((word) => (isIll(word) || leave.test(word) || /^vab/u.test(word) ? '§gone' : word));
  return !words.includes('?') && illUntil.test(text.join(' '));
};
const illUntil =
  /^(?:(?:hej|hi|jag|i|ar|am|blir|nu|tyvarr|sorry|hemma|home) )*§gone(?: (?:igen|again|nu|hemma|tyvarr))*(?: (?:men|och|but|and))?(?: (?:jag|ar|will|be|nog))* (?:tillbaka|ater|back)(?: (?:igen|again|in|pa|on|forst|tidigast|earliest))* §day$/u;

/** "Jag är på möte utanför huset 13–15": away from the telephone, at hours that are said. */
const isMeetingOut = (words: readonly string[], plain: readonly string[]): boolean =>
  !words.includes('?') &&
  plain.some((word) => meeting.test(word)) &&
  plain.some((word) => word === '§time' || word === '§day') &&
  outside.test(plain.join(' ')) &&
  plain.every((word) => meeting.test(word) || besideMeeting.has(word));
const meeting = /^(?:\p{L}*mote|\p{L}*motet|\p{L}*moten|meetings?)$/u;
const outside =
  /\b(?:utanfor (?:huset|kontoret|kommunen|stan)|(?:i|pa|in) (?:kommunhuset|stan|annan ort|annat hus|andra huset|town|another town)|extern\p{L}*|ute|out|off ?site|external|outside(?: the (?:house|office|building))?|away from the office)\b/u;
const besideMeeting = new Set(
  '§day §time jag ja i am im ar har sitter blir ska pa at in a an the ett en externa extern externt external utanfor huset kontoret kommunen stan kommunhuset annan annat andra hus ort ute out off site offsite outside house office building town another away from och and hela till to med'.split(
    ' ',
  ),
);

/** "In Copenhagen for a study visit Wed to Fri": in another place, for what takes one there. */
const isElsewhere = (words: readonly string[], plain: readonly string[]): boolean =>
  !words.includes('?') &&
  plain.includes('§day') &&
  /^(?:(?:jag|i|ar|am|§day|pa) )*(?:in|i|at|to|till) (?!(?:the|my|kommunhuset|huset|kontoret|office|house)\b)(?:§person|\p{L}+) (?:for|on|pa|for att) (?:(?:a|an|the|ett|en) )?(?:study visit|conference|course|training|business|work trip|seminar|kurs|konferens|studiebesok|utbildning|tjansteresa|seminarium|massa)(?: (?:och|and|to|till|on|pa|§day|§time|from|fran))*$/u.test(
    plain.join(' '),
  );

const isIll = (word: string): boolean => meaningOf(word) === 'sick' && !beside.has(word);

const hasHalf = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:§time|(?:for|efter)middagar(?:na)?|mornings|afternoons)$/.test(word));
