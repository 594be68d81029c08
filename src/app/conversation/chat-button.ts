// The button of a choice that was asked back, or that goes with an answer (chat.do).

import { z } from 'zod';
import type { Act } from '../../chat/domain/acts/acts';
import { isAct } from '../../chat/domain/acts/acts';
import type { DayPart } from '../../chat/domain/days/day-part';
import { undoKinds, type Choice } from '../../chat/domain/acts/understanding';
import { readInstead, readSpans } from '../../chat/domain/when/span-data';
import { mailboxId, upn } from '../../core/ids';
import { instant } from '../../core/time';
import type { Person } from '../../people/domain/person';
import { languageOf } from '../../people/domain/person';
import type { CardAnswer } from '../../platform/teams/card-button';
import { button, localDate, sayRefusal, weekdayList } from '../../platform/teams/card-button';
import { forReader } from './for-registrar';
import type { CardFacts } from '../cards';
import type { FlowContext } from '../flow-context';
import { answerChoice } from './messages';

const part = z.string().regex(/^(?:am|pm|\d\d:\d\d-(?:\d\d:\d\d)?|-\d\d:\d\d)$/);
const name = z.string().min(1).max(200);
const daysList = z.string().min(1).max(500);

const choiceInputs = z.object({
  act: z.string().refine(isAct),
  person: name.transform(upn).optional(),
  mailbox: name.transform(mailboxId).optional(),
  from: localDate.optional(),
  until: localDate.optional(),
  open: z.coerce.number().optional(),
  part: part.optional(),
  rule: name.optional(),
  theirFrom: localDate.optional(),
  theirUntil: localDate.optional(),
  weekdays: weekdayList,
  weeks: z.coerce.number().int().min(2).max(52).optional(),
  worked: z.coerce.number().optional(),
  rules: name.optional(),
  spans: daysList.optional(),
  instead: daysList.optional(),
  each: daysList.optional(),
  undoes: z.string().datetime().transform(instant).optional(),
  undone: z.enum(undoKinds).optional(),
  askedAt: z.string().datetime().transform(instant).optional(),
  insteadPerson: name.transform(upn).optional(),
  moved: z.coerce.number().optional(),
  junk: z.coerce.number().optional(),
});

type Said = z.infer<typeof choiceInputs>;

/** Of what may be done each by itself: what is left of it. */
const mostLeft = 4;
const left = z
  .string()
  .max(4_000)
  .transform((text, at) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      at.addIssue({ code: 'custom', message: 'no choices' });
      return z.NEVER;
    }
  })
  .pipe(z.array(choiceInputs).max(mostLeft));

// What cannot be read takes nothing from the button itself.
const inputs = choiceInputs.extend({ left: left.optional().catch(undefined) });

export const chatButtons = {
  'chat.do': button({
    may: ['anyone'],
    inputs,
    run: async (context: FlowContext, person: Person, { left: others = [], ...said }) => {
      const choices = [choiceIn(said), ...others.map(choiceIn)] as const;
      return sayAll(context, person, await answerChoice(context, person, choices));
    },
  }),
};

/** The schema's refinements hold what the cast says. */
const choiceIn = ({ open, rules, ...said }: Said): Choice =>
  ({
    ...nothing,
    ...partsIn(said),
    isOpen: open === 1,
    ...(rules && { rules: rules.split(' ') }),
  }) as Choice;

/** What takes several fields, as one. */
const partsIn = (pressed: Omit<Said, 'open' | 'rules'>) => {
  const { theirFrom, theirUntil, weekdays, weeks, worked, each, ...rest } = pressed;
  const { spans, instead, insteadPerson, moved, junk, ...said } = rest;
  return {
    ...said,
    ...(each && { each: each.split(',').map(mailboxId) }),
    ...(spans && { spans: readSpans(spans) }),
    ...(moved === 1 && { isMoved: true }),
    ...(junk === 1 && { isJunkSeen: true }),
    ...(instead && { instead: readInstead(instead, insteadPerson) }),
    ...(theirFrom && { inReturn: { from: theirFrom, until: theirUntil ?? theirFrom, isEither: false } }),
    ...(weekdays && { weekdays: { days: weekdays, weeks, isWorked: worked === 1 } }),
  };
};

const nothing: Omit<Choice, 'act'> & { readonly act: Act } = {
  act: 'unclear',
  person: undefined,
  mailbox: undefined,
  from: undefined,
  until: undefined,
  isOpen: false,
  part: undefined as DayPart | undefined,
  rule: undefined,
};

/** The first card takes the place of the one that was pressed; what else is answered is said after it. */
async function sayAll(
  context: FlowContext,
  person: Person,
  cards: readonly CardFacts[],
): Promise<CardAnswer<CardFacts>> {
  const [first, ...rest] = cards.map((card) => forReader(context, person, card));
  if (first === undefined) return sayRefusal('not-found');
  const conversation = await context.store.outbox.findConversation(person.id);
  const isEnglish = context.chat.spoken.find(person.id)?.isEnglish === true;
  const language = isEnglish ? 'en' : languageOf(person, context.municipality().language);
  if (conversation !== undefined)
    for (const facts of rest) await context.messenger.say(conversation, { facts, language });
  return { kind: 'card', facts: first };
}
