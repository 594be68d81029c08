import type { LocalDate } from '../../core/time';
import type { Act } from '../domain/acts/acts';
import type { Understanding } from '../domain/acts/understanding';

const doneToday: ReadonlySet<Act> = new Set(['away', 'away.of', 'duty.cannot', 'duty.take']);

/** Where no day was said, what is done at once is done for today. */
export const daysDone = (
  { act, changes, from, until, isOpen }: Understanding,
  today: LocalDate,
): Pick<Understanding, 'from' | 'until'> =>
  changes && doneToday.has(act) && from === undefined && until === undefined && !isOpen
    ? { from: today, until: today }
    : { from, until };

/** One JSON object: what `npm run chat -- --json` prints for a text. `also` of an unsure one are the other buttons. */
export function understandingLine(text: string, understood: Understanding, today: LocalDate): string {
  const { from, until } = daysDone(understood, today);
  const { act, sure, asked, person, mailbox, part, rule, also, candidates, keeps, changes } = understood;
  const { each, inReturn, weekdays, spans, instead } = understood;
  return JSON.stringify({
    text,
    act,
    sure,
    asked,
    person: person ?? null,
    mailbox: mailbox ?? null,
    ...(each && { mailboxes: each }),
    from: from ?? null,
    until: until ?? null,
    part: part ?? null,
    ...(inReturn && { inReturn: { from: inReturn.from, until: inReturn.until } }),
    ...(weekdays && { weekdays: weekdays.days, isWorked: weekdays.isWorked }),
    ...(spans && { spans }),
    ...(instead && { instead: { from: instead.from ?? null, until: instead.until ?? null } }),
    rule: rule ?? null,
    also: sure ? also : candidates.filter((candidate) => candidate !== act),
    keeps,
    changes,
  });
}

/** The same for people who read it in a terminal. */
export function sayUnderstanding(text: string, understood: Understanding): string {
  const { act, sure, asked, candidates, also, keeps, changes, inReturn, weekdays, spans } = understood;
  const parts = (['person', 'mailbox', 'from', 'until', 'part', 'rule', 'flaw'] as const)
    .flatMap((name) => (understood[name] === undefined ? [] : [`${name} ${understood[name]}`]))
    .concat(
      inReturn ? [`in return ${inReturn.from} ${inReturn.until}`] : [],
      weekdays ? [`weekdays ${weekdays.days.join(',')}${weekdays.isWorked ? ' again' : ' off'}`] : [],
    )
    .concat(understood.each ? [`mailboxes ${understood.each.join(', ')}`] : [])
    .concat(spans ? [`each ${spans.map((one) => `${one.from} ${one.until ?? 'open'}`).join(', ')}`] : [])
    .concat(understood.isOpen ? ['open end'] : [], also.length > 0 ? [`also ${also.join(', ')}`] : []);
  const certainty = sure ? act : `${act}? asks back: ${candidates.join(', ')}`;
  const end = [
    asked ? 'asked' : 'said',
    keeps ? 'kept as a gap' : 'not kept',
    changes ? 'changes at once' : 'changes nothing',
  ];
  return [`"${text}"`, certainty, ...parts, ...end].join(' · ');
}
