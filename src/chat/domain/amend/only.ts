// "Jag menade bara onsdag", after several absences that were said one after another: the others are taken out.

import { again, saidBeside } from './amend-words';
import { insteadOf, isAbsence, plain, type Amended } from './amended';
import type { Chosen } from '../sentences/choose';
import { hullOf } from '../days/several';
import { readInFrame } from './in-frame';
import type { Circumstances, Instead } from '../acts/understanding';
import type { Said } from '../when/when-said';

/** Undefined where one alone stands, or where it is said to be one of other days or hours. */
export function onlyIn({ whole }: Chosen, around: Circumstances, text: string): Amended | undefined {
  const { before } = around;
  const standing = before?.standing ?? [];
  if (before === undefined || standing.length === 0 || !isAbsence(before.act) || whole.asked)
    return undefined;
  const { people, words } = whole.reading;
  const plainWords = words.filter((word) => /^[\p{L}\d§]/u.test(word));
  if (!only.test(text) || people.length > 0) return undefined;
  if (saidBeside(plainWords, text).some((word) => !again.test(word))) return undefined;
  const { said, isOnlyPart } = readInFrame(whole.reading, before, around);
  const [day] = said;
  if (isOnlyPart || day?.from === undefined || day.flaw !== undefined) return undefined;
  // Those that one was added to; of what was said for itself nobody knows.
  const joined = standing.slice(standing.findLastIndex(({ isApart }) => isApart) + 1);
  const all = [...(joined.length > 0 ? joined : standing), insteadOf(before)];
  const meant = all.find((one) => isSame(one, day));
  const out = meant && daysOf(all.filter((one) => one !== meant));
  return out && { ...plain, act: 'away.end', said: out, others: [], isDoubted: joined.length === 0 };
}

const only = /\b(?:bara|endast|enbart|only|just)\b/;

/** Of a day without hours, whatever hours it was said with. */
const isSame = ({ from, until, part, spans }: Instead, said: Said): boolean =>
  spans === undefined &&
  from === said.from &&
  (until ?? from) === (said.until ?? said.from) &&
  (said.part === undefined || said.part === part);

/** Each whole, whatever hours it was said with. */
function daysOf(absences: readonly Instead[]): Said | undefined {
  const days = absences.flatMap(({ from, until, isOpen, spans }) =>
    from === undefined
      ? []
      : (spans ?? [{ from, until: until ?? (isOpen ? undefined : from), part: undefined }]),
  );
  const spans = days.map((span) => ({ ...span, part: undefined }));
  const hull = hullOf(spans);
  return (
    hull && {
      ...{ ...hull, part: undefined, flaw: undefined, isOpen: hull.until === undefined },
      ...(spans.length > 1 && { spans }),
    }
  );
}
