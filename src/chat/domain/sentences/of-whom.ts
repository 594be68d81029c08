// Where a text without a stop turns from the writer to somebody else, or the other way round: "sjuk i dag men Hasse jobbar".

import { weekdayNames } from '../days/day-words';
import { findRuns } from '../days/find-runs';
import type { Linked } from '../days/piece';
import { isOfOtherThan } from '../forms/about/whose-absence';
import { isIllness, meaningOf } from '../reading/meanings';
import { isWord, type Token } from '../reading/tokens';

export const absent: ReadonlySet<string | undefined> = new Set(['sick', 'away', 'care']);
export const conditional =
  /^(?:om|nar|ifall|if|when|vad|vem|hur|varfor|var|maste|far|ska|kan|vilka|what|who|how|why|must|may|do|does|is|are)$/;
export const conditions = /^(?:om|ifall|nar|if|when|whether)$/;
export const joins = /^(?:och|o|samt|men|sa|and|but|so|plus)$/;
/** Most words that are looked back over. */
export const mostScanned = 25;

const takes = /^(?:tar|skoter|vaktar|bevakar|oppnar|covers|takes)$/;
/** "Blir jag sjuk på torsdag tar Hasse lådan" is one thing. */
const ifSo = /^(?:(?:och|o|men|sa|hej|and|but) )*(?:blir|skulle|hinner|orkar|should|were) \p{L}/u;
const noTaker = /^(?:jag|vi|i|we|som|det|den|de|och|inte|ej|not|att|nar|om|who|that|it|men|sa)$/;

/** "Rut är sjuk idag Sara tar lådan", without a stop between: who is away, and who takes what they had. */
export function takesNext(tokens: readonly Token[], start: number, at: number): boolean {
  const [next = '', later = ''] = tokens.slice(at + 1, at + 3).map(({ word }) => word);
  if (at - start > mostScanned || at - start < 1 || !takes.test(later) || !/^\p{L}{2,}$/u.test(next))
    return false;
  const said = tokens.slice(start, at + 1).map(({ word }) => word);
  return (
    !noTaker.test(next) &&
    !conditional.test(said[0] ?? '') &&
    !ifSo.test(said.join(' ')) &&
    !/^(?:och|and|men|sa|om|att|som)$/.test(said.at(-1) ?? '') &&
    said.some((word) => /^(?:sjuk|borta|ledig|hemma|vab|vabbar|sick|ill|away|off|hinner|kan)$/.test(word))
  );
}

const ownDoing =
  /^(?:jag|i) (?:ar|blir|ska|skulle|kommer|tar|har|jobbar|oppnade|am|will|take|have|work|opened)(?!\p{L})/u;
const elsesDoing =
  /^(?:(?:bara|endast|only|hej|ja|ok|nej|men|sa) )*(\p{L}{2,})(?: \p{L}{2,})? (?:tar|skoter|vaktar|bevakar|oppnar|oppnade|svarar|ska|far|kan|har|takes|covers|opened|answers|will|can|should)(?!\p{L})/u;

/** "… men Hasse jobbar": of whom that is said, for whoever looks for help. */
const elseThere =
  /^(?:ju|ja|fast )?(\p{L}{2,})(?: (?!och |men |and |but )\p{L}{2,})? (?:(?:jobbar|arbetar|works)(?!\p{L})|(?:ar|finns|is) (?:har|pa plats|inne|kvar|i tjanst|here|in|at work)(?!\p{L}))/u;
const leavesAt =
  /^(?:(?:hej|jag|maste|ska|i|must|ja|ok) )*(?:gar|ga|sticker|sticka|drar|dra|slutar|sluta|aker|leave|leaving)(?: (?:hem|vid|kl|klockan|runt|idag|redan|at|home))* \d/u;
/** "Sticker 15 och sen tar Hasse lådan". */
const elseThen =
  /^(?:sen|sedan|da|darefter|efter det|then) (?:tar|har|skoter|vaktar|bevakar|oppnar|svarar|far|kan|ska) (\p{L}{2,})/u;

/** "Anna är sjuk så jag tar lådan i dag": of her, and then of the writer. */
const ownTaking =
  /^(?:jag|i) (?:(?:kan|ska|far|will|ll|can) )?(?:tar|ta|oppnar|oppna|skoter|vaktar|bevakar|take|open|cover) (?:over )?(?:the|ladan|lada|brevladan|den|it)(?!\p{L})/u;

/** Up to the end of the line; "Anna är ledig så jag tar lådan på fredag" says nothing of today, "Anna är sjuk så …" does. */
function isOfOneAway(tokens: readonly Token[], start: number, at: number): boolean {
  const [said, behind] = [tokens.slice(start, at + 1), tokens.slice(at + 2)];
  const words = said.map(({ word }) => word);
  if (words.some((word) => unsure.test(word)) || behind.some(({ word }) => joins.test(word))) return false;
  const isDated = findRuns(said).length > 0 || words.some(isIllness);
  const isToday = ({ piece }: Linked): boolean => piece.kind === 'offset' && piece.days === 0;
  return isOfOtherThan(words) && (isDated || findRuns(behind).every(({ pieces }) => pieces.every(isToday)));
}
/** Denied, of what was, or of nobody who is named. */
const unsure = /^(?:inte|ej|not|var|varit|hade|was|been|had|igar|yesterday|hon|han|hen|she|he)$/;

const answering = /(?<!\p{L})(?:svara|svarar|besvara|besvarar|answer|answers)(?!\p{L})/u;

/** "Bo tar lådan på torsdag och jag är ledig på fredag", "Erik svarar på remissen och Karin ska svara på enkäten": of somebody else and then of the writer, or the other way round. */
export function turnsTo(tokens: readonly Token[], start: number, at: number): boolean {
  if (!joins.test(tokens[at + 1]?.word ?? '') || at - start > mostScanned) return false;
  const textOf = (some: readonly Token[]): string =>
    some
      .filter(isWord)
      .map(({ word }) => word)
      .join(' ');
  const [said, next] = [textOf(tokens.slice(start, at + 1)), textOf(tokens.slice(at + 2, at + 6))];
  const isOfElse = (text: string): boolean => {
    const name = [elsesDoing, elseThere, elseThen].map((form) => form.exec(text)?.[1]).find(Boolean);
    return (
      name !== undefined && ![noTaker, conditional].some((form) => form.test(name)) && !weekdayNames.has(name)
    );
  };
  const isOwn = leavesAt.test(said) || said.split(' ').some((word) => absent.has(meaningOf(word)));
  return (
    !conditions.test(said.split(' ')[0] ?? '') &&
    ((isOfElse(said) && ownDoing.test(next)) ||
      (ownTaking.test(next) && isOfOneAway(tokens, start, at)) ||
      (isOwn && !isOfElse(said) && isOfElse(next)) ||
      (isOfElse(said) && isOfElse(next) && [said, next].every((text) => answering.test(text))))
  );
}
