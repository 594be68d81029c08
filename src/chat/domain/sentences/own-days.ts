// Where a line without a stop turns to something else of the writer's own, each with a day of its own: "ledig onsdag och jobbar hemma torsdag".

import { findRuns } from '../days/find-runs';
import { isDayPiece, isHour, type Linked, type Piece } from '../days/piece';
import { numbersOf } from '../forms/away/set-aside';
import { meaningOf } from '../reading/meanings';
import { isWord, type Token } from '../reading/tokens';
import { joins, mostScanned } from './of-whom';

type Doing = 'away' | 'work' | 'box';

const light =
  /^(?:hej|ja|ok|jag|ja|i|vi|we|ar|e|am|m|im|blir|har|have|tar|ta|ska|will|be|vara|kommer|att|to|pa|on|at|in|sen|sedan|then|sa|da|and|den|the|nog|ju|bara)$/;
const absent: ReadonlySet<string | undefined> = new Set(['sick', 'away', 'care', 'event']);
const works =
  /^(?:jobbar|jobba|arbetar|arbeta|work|working|distans|distansarbete|distansarbetar|hemarbete|hemarbetar|hemifran|inne|plats|kontoret|office|jobbet)$/;
const box = /^(?:lada|ladan|brevlada|brevladan|mailbox|inbox|passet|vakten|jouren)$/;
const denying = /^(?:inte|ej|not|aldrig|never|ingen|inga|no|bara|only|endast|stallet|istallet|instead|\?)$/;
const unable = /^(?:kan|hinner|cannot|can|tar|ta|skoter|vaktar|oppnar|take|taking)$/;

const linkedIn = (tokens: readonly Token[]): readonly Linked[] =>
  findRuns(tokens).flatMap((run) => run.pieces);

/** What the first word that tells anything tells of; undefined where it names anybody, or no day. */
function doingOf(tokens: readonly Token[]): Doing | undefined {
  const words = tokens.filter(isWord).map(({ word }) => word);
  const runs = findRuns(tokens);
  const said = tokens.filter(
    (token, at) => isWord(token) && !runs.some(({ from, to }) => from <= at && at < to),
  );
  const all = linkedIn(tokens).map(({ piece }) => piece);
  if (!all.some(isDayPiece) || asks.test(words.join(' '))) return undefined;
  const [first = ''] = said.map(({ word }) => word).filter((word) => !light.test(word));
  const isAbsent = words.some((word) => absent.has(meaningOf(word)));
  if (words.some((word) => box.test(word)) && !isAbsent)
    return unable.test(said.find(({ word }) => !beforeTaking.test(word))?.word ?? '') ? 'box' : undefined;
  if (words.some((word) => denying.test(word))) return undefined;
  if (absent.has(meaningOf(first))) return 'away';
  return works.test(first) && !isAbsent && !all.some(isHour) ? 'work' : undefined;
}
/** "Kan inte ta lådan" says it. */
const asks =
  /^(?:om|nar|ifall|if|when|vad|vem|hur|varfor|var|maste|far|ska|kan(?! inte)|vilka|what|who|how|why|must|may|do|does|is|are)(?: |$)/;
const beforeTaking = /^(?:jag|i|vi|we|hej|nej|sen|sedan|da|pa|on|and)$/;

/** Behind "och" or "men", up to the next of them. */
export function turnsToOwnDay(tokens: readonly Token[], start: number, at: number): boolean {
  if (!joins.test(tokens[at + 1]?.word ?? '') || at - start > mostScanned) return false;
  const end = tokens.findIndex(
    (token, place) => place > at + 1 && (joins.test(token.word) || /^[.,;!]$/.test(token.word)),
  );
  const [before, behind] = [tokens.slice(start, at + 1), tokens.slice(at + 2, end < 0 ? undefined : end)];
  const next = doingOf(behind);
  const said = next && doingOf(before);
  if (said === undefined || said === next) return false;
  if (said === 'work') return next !== 'away' || areApart(behind, before);
  return next !== 'work' || said !== 'away' || areApart(before, behind);
}

/** "Nej ledig onsdag och jobbar hemma torsdag", "… i stället": two things, of which nobody knows which is put right. */
export function deniesTwoDoings(tokens: readonly Token[]): boolean {
  const start = tokens.findIndex((token) => isWord(token) && !leads.test(token.word));
  const end = tokens.findIndex(({ word }) => /^(?:stallet|istallet|instead)$/.test(word));
  if (start < 1 && end < 0) return false;
  const before = tokens[end - 1]?.word === 'i' ? end - 1 : end;
  const said = tokens.slice(Math.max(0, start), end < 0 ? undefined : before);
  const at = said.findIndex(({ word }) => joins.test(word));
  return at > 0 && turnsToOwnDay(said, 0, at - 1);
}
const leads = /^(?:nej|na|nae|no|nope|oj|forlat|sorry)$/;

/** No day that is worked is one of those that are away: "ledig v 50 men jobbar hemma onsdag" is asked. */
function areApart(away: readonly Token[], worked: readonly Token[]): boolean {
  const [off, on] = [away, worked].map((tokens) => linkedIn(tokens).filter(({ piece }) => isDayPiece(piece)));
  return off?.every((one) => isOne(one) && on?.every((day) => isOther(one.piece, day.piece))) === true;
}
const isOne = ({ piece, link }: Linked): boolean =>
  (link === undefined || link === 'and') &&
  /^(?:offset|date|weekday|dayMonth|dayOfMonth|week)$/.test(piece.kind);
const isOther = (away: Piece, worked: Piece): boolean =>
  away.kind === worked.kind ? numbersOf(away) !== numbersOf(worked) : away.kind !== 'week';
