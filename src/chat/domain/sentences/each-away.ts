// "Ulla är sjuk och Tage på kurs i eftermiddag": each of those who are away, with what is said of them.

import type { Upn } from '../../../core/ids';
import { partsOf } from '../acts/saying';
import type { Choice, Circumstances, Told } from '../acts/understanding';
import { findRuns } from '../days/find-runs';
import { meaningOf } from '../reading/meanings';
import type { Reading } from '../reading/reading';
import type { Chosen } from './choose';
import { actOf } from './heard';
import { daysSaid } from '../when/when-said';

/** Each of them, where nothing else is said of one. */
export function eachAway(
  { act, asked, flaw }: Pick<Told, 'act' | 'asked' | 'flaw'>,
  { people, words }: Reading,
): readonly Upn[] {
  if (act !== 'away.of' || asked || (flaw !== undefined && flaw !== 'several')) return [];
  if (words.some((word, at) => elsesDoing.test(word) || (word === 'har' && !isState(words.slice(at + 1)))))
    return [];
  const named = people.flatMap((one) => (one.people.length === 1 ? one.people.map(({ upn }) => upn) : []));
  return named.length === people.length ? [...new Set(named)].slice(0, mostEach) : [];
}
const elsesDoing =
  /^(?:tar|ta|laser|skoter|vaktar|oppnar|oppnade|sa|sager|sade|said|says|horde|tror|inte|not|takes|has|reads|for|at|i)$/;
const mostEach = 3;

/** "Lars har gått hem sjuk", "Lars har feber", and not "Lars har lådan". */
function isState(behind: readonly string[]): boolean {
  const [next = ''] = behind.filter((word) => !stillOrNow.test(word));
  return gone.test(next) || meaningOf(next) !== undefined;
}
const stillOrNow = /^(?:ju|nu|nyss|just|precis|redan|ocksa|tyvarr|lite|tydligen)$/;
const gone =
  /^(?:gatt|akt|blivit|fatt|ringt|sjuk\p{L}*|insjuknat|stannat|behovt|tvingats|akutvab\p{L}*|mote|kurs|utbildning|ledigt|semester)$/u;

interface OfOne {
  readonly person: Upn;
  /** What is said of them. */
  readonly said: Reading;
}

/** What each is offered as; of whom something is said for themselves, on the days of that. */
export function eachAwayThen(
  told: Told,
  { main, parts }: Pick<Chosen, 'main' | 'parts'>,
  around: Pick<Circumstances, 'at' | 'calendar'>,
): readonly Choice[] {
  if (eachAway(told, main.reading).length === 0) return [];
  const first = ofEach(main.reading);
  const named = new Set(first.map(({ person }) => person));
  // "Anna är sjuk, Bo kommer 10".
  const others = parts
    .filter((part) => actOf(part) === 'away.of' && !part.asked)
    .flatMap(({ reading }) => ofEach(reading));
  const more = others.filter(({ person }) => !named.has(person));
  const all = [...first, ...more].slice(0, mostEach);
  if (all.length < 2) return [];
  const choice: Choice = { ...partsOf(told), act: told.act };
  const areAlike = all.every(({ said }) => said === main.reading);
  return all.map(({ person, said }) => {
    const { from, until, isOpen, part } = daysSaid(said, told.act, around);
    const own = { spans: undefined, from, until, isOpen, part };
    return { ...choice, person, ...(!areAlike && own) };
  });
}

/** "Anna och Bo är sjuka" says the same of both. */
function ofEach(reading: Reading): readonly OfOne[] {
  const { people, tokens, runs } = reading;
  const each = eachAway({ act: 'away.of', asked: false, flaw: undefined }, reading);
  const clauses = people.map(({ from, to }, at) => {
    const end = people[at + 1]?.from ?? tokens.length;
    return { own: tokens.slice(from, end), behind: tokens.slice(to, end) };
  });
  const begin = people[0]?.from ?? 0;
  const areApart =
    each.length === people.length &&
    runs.every(({ from }) => from >= begin) &&
    clauses.every(({ behind }) => behind.some(({ word }) => /^\p{L}/u.test(word) && !joining.test(word)));
  return each.map((person, at) => {
    const own = clauses[at]?.own ?? tokens;
    return {
      person,
      said: areApart && each.length > 1 ? { ...reading, tokens: own, runs: findRuns(own) } : reading,
    };
  });
}
const joining = /^(?:och|o|samt|and|men|but|medan|idag|today)$/;
