// What else a line says, with the days and the people of its own sentence: "är på kurs måndag, Maja kan ta tisdag".

import { isOneOf, type ActOrFamily, dutyDeeds } from '../acts/acts';
import { isHour } from '../days/piece';
import { isOpening } from '../forms/duty/opened-first';
import { isIllness } from '../reading/meanings';
import { isWholeOf } from './asked-takers';
import type { Chosen } from './choose';
import type { Heard } from './heard';
import { mailboxIn, peopleIn } from './meant';
import { eachAway } from './each-away';
import { nothingNamed, partsOf } from '../acts/saying';
import type { Choice, Circumstances, Parts, Understanding } from '../acts/understanding';
import { saidText, withMailboxes } from '../reading/said-words';
import { earlyOrLate } from '../when/late-or-early';
import { daysSaid } from '../when/when-said';

const ofDays: readonly ActOrFamily[] = [
  ...dutyDeeds,
  'duty.who',
  'away.of',
  'away.is',
  'away.who',
  'away.change',
  'remind',
  'delegation.ask',
];

/** Why a mailbox is to be taken on days that are named: of those one is away. */
const isWhy = ({ act, asked, from, flaw }: Parts & Asked, own: Heard): boolean =>
  isOneOf(act, 'duty.give', 'duty.cannot') &&
  asked &&
  from !== undefined &&
  flaw === undefined &&
  !own.asked &&
  own.reading.runs.every(({ pieces }) => pieces.every(isWholeOf));

const whyAway = (parts: Parts): Choice => ({
  ...partsOf({ ...parts, person: undefined, mailbox: undefined, instead: undefined, inReturn: undefined }),
  act: 'away',
});

/** "Bo tar lådan på torsdag, jag är ledig på fredag": the days of its own sentence. */
function awayThen(parts: Parts & Pick<Asked, 'act'>, own: Heard, around: Circumstances): readonly Choice[] {
  const { from, until, isOpen, part, flaw } = daysSaid(own.reading, 'away', around);
  if (from === undefined || flaw !== undefined) return [];
  // "Bo tar ks i morgon, jag är på kurs hela dagen": of that day.
  if (parts.from !== undefined && isWholeDayAlone(own))
    return [{ ...whyAway(parts), spans: undefined, from: parts.from, until: parts.until, isOpen: false }];
  // "Jag kan inte ta lådan på torsdag, tandläkare kl 10": at that hour of that day.
  const then = parts.act === 'duty.cannot' && saysHoursAlone(own) ? parts.from : undefined;
  const days = then === undefined ? { from, until, isOpen } : { from: then, until: then, isOpen: false };
  return [{ ...whyAway(parts), spans: undefined, ...days, part }];
}

const saysHoursAlone = ({ reading: { runs, tokens } }: Heard): boolean =>
  runs.every(({ pieces }) => pieces.every(({ piece }) => isHour(piece))) && !saysNow(tokens);

const isWholeDayAlone = ({ reading: { runs, tokens } }: Heard): boolean =>
  runs.every(({ pieces }) =>
    pieces.every(({ piece }) => piece.kind === 'offset' && piece.isWhole === true),
  ) && !saysNow(tokens);
const saysNow = (tokens: Heard['reading']['tokens']): boolean =>
  tokens.some(({ word }) => /^(?:idag|today|nu|now)$/.test(word));

type Asked = Pick<Understanding, 'act' | 'asked' | 'flaw'>;

interface OfOther {
  readonly act: Choice['act'];
  /** Beside which. */
  readonly main: Choice['act'];
  readonly around: Circumstances;
  readonly beside: readonly Heard[];
}

/** "Går 14, Sara tar lådan efter det": from then on; "borta 12–15 i morgon, Bo har lådan under tiden": as long. */
function beyondOrMeanwhile(own: Heard, { act, around, beside }: OfOther): Partial<Choice> | undefined {
  const left = beside.find(({ guesses, reading }) => guesses[0]?.act === 'away' && reading.runs.length > 0);
  if (act !== 'duty.give' || left === undefined) return undefined;
  const said = saidText(own.reading.words);
  const { from, until, part } = daysSaid(left.reading, 'away', around);
  if (meanwhile.test(said)) return { from, until, part };
  if (!afterwards.test(said)) return undefined;
  return part?.endsWith('-') === true ? { from, until, part } : undefined;
}
const meanwhile =
  /(?:^| )(?:under tiden|sa lange|medan jag ar borta|da|meanwhile|in the meantime|while i am (?:away|gone|out))(?: |$)/;
const afterwards =
  /(?:^| )(?:efter det|efterat|darefter|darifran|sedan|sen|resten|nar jag (?:har )?(?:gar|gatt|drar|dragit|sticker|stuckit)|after that|afterwards|from (?:then|there)|the rest|when i (?:leave|go|am gone|have left))(?: |$)/;

/** "Hasse är sjuk, ta du lådan, Ines": whom its own sentence names, on the days of the line. */
function ofOther(parts: Parts & Asked, own: Heard, of: OfOther): readonly Choice[] {
  const { act, around } = of;
  const each = act === 'away.of' ? eachAway({ act, asked: own.asked, flaw: undefined }, own.reading) : [];
  // "Rut och Sara är sjuka, jag går 14": the hour is the writer's.
  if (each.length > 1 || (each.length > 0 && parts.act === 'away'))
    return each.map((person) => ({ ...(parts.act === 'away' ? nothingNamed : partsOf(parts)), act, person }));
  const [person, another] = peopleIn(own.reading, act, around);
  if (person === undefined && isOfStranger(act, own)) return [{ ...partsOf(parts), act, person: undefined }];
  const side = act === 'away.of' ? earlyOrLate(saidText(own.reading.words)) : undefined;
  if (person === undefined || another !== undefined) return [];
  // "…, Anna är sen": not all day.
  if (side !== undefined)
    return [{ ...partsOf(parts), act, person: person.upn, part: side === 'late' ? 'am' : 'pm' }];
  // "Anna är sjuk så jag tar lådan i morgon": she is ill today.
  if (act === 'away.of' && of.main === 'duty.take' && own.reading.words.some(isIllness))
    return [{ ...partsOf(parts), ...noDays, act, person: person.upn }];
  const since = beyondOrMeanwhile(own, of);
  return person.upn === parts.person && since === undefined
    ? []
    : [{ ...partsOf(parts), ...since, act, person: person.upn }];
}

/** "…, och Erik är ledig i morgon", of an Erik whom nobody knows: of nobody whom the line names besides. */
const isOfStranger = (act: Choice['act'], { reading }: Heard): boolean =>
  act === 'away.of' && reading.hasStranger && reading.people.length === 0;

const noDays = { from: undefined, until: undefined, part: undefined, spans: undefined, isOpen: false };

/** Those whose sentence names days; of others the days of the line hold. */
export function asidesIn(
  parts: Parts & Asked,
  { also, beside, whole }: Chosen,
  around: Circumstances,
): readonly Choice[] {
  return also.flatMap((act): readonly Choice[] => {
    const own = beside.find(({ guesses }) => guesses[0]?.act === act);
    if (own !== undefined && act === 'away' && isWhy(parts, own)) return [whyAway(parts)];
    if (own !== undefined && act === 'away' && own.reading.runs.length > 0)
      return awayThen(parts, own, around);
    if (own === undefined || act === parts.act || !isOneOf(act, ...ofDays)) return [];
    if (own.reading.runs.length === 0) {
      // "Måste gå 12, David får ta över ks då": of that mailbox.
      const mailbox = act === 'duty.give' ? mailboxIn({ main: own, whole: own }, act) : undefined;
      const meant = { ...parts, mailbox: mailbox ?? parts.mailbox };
      const others = ofOther(meant, own, { act, main: parts.act, around, beside });
      return mailbox === undefined || others.length > 0 ? others : [{ ...partsOf(meant), act }];
    }
    const said = daysSaid(own.reading, act, around);
    const isSaid = said.from !== undefined || (act === 'away.change' && said.until !== undefined);
    if (!isSaid || said.flaw !== undefined) return [];
    const [person, another] = peopleIn(own.reading, act, around);
    const { from, until, isOpen } = said;
    // "Måste gå kl 14, kan Sara ta resten av dagen": from then on.
    const isRest = own.reading.runs.every(({ pieces }) =>
      pieces.every(({ piece }) => piece.kind === 'restOfDay'),
    );
    const part = isRest && from === parts.from ? (parts.part ?? said.part) : said.part;
    const mailbox = mailboxIn({ main: own, whole }, act) ?? parts.mailbox;
    const plain = partsOf({ ...parts, spans: undefined, instead: undefined, inReturn: undefined });
    const choice = { ...plain, act, from, until, isOpen, part, mailbox };
    // "Rut och Sara är på kurs i dag, …": each of them.
    const each = eachAway({ act, asked: own.asked, flaw: undefined }, own.reading);
    if (each.length > 1) return each.map((one) => ({ ...choice, person: one }));
    const named = another === undefined ? person?.upn : undefined;
    return [{ ...choice, person: named ?? (isOfStranger(act, own) ? undefined : plain.person) }];
  });
}

/** "Öppnat ks, sticker 15", "är tillbaka, öppnade brevlådan nyss": said as plainly as if it stood alone. */
export const goesToo = (act: Choice['act'], { beside }: Chosen, asides: readonly Choice[]): boolean =>
  act === 'away.end'
    ? beside.some(({ reading, asked }) => !asked && isOpening(withMailboxes(reading)))
    : act === 'duty.opened' &&
      asides.some((aside) => aside.act === 'away' && aside.part?.endsWith('-') === true) &&
      beside.some(
        ({ reading, asked, guesses }) =>
          guesses[0]?.act === 'away' && !asked && leavesAt.test(saidText(reading.words)),
      );
const leavesAt =
  /^(?:(?:och|sen|men|jag|ja) )*(?:sticker|gar|slutar|drar|aker)(?: (?:hem|idag|i dag|redan))* (?:§time|§day)(?: (?:idag|i dag|§day))*$/;
