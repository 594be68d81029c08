// The municipality's own rule below what the bot itself says of a mishap, a threat or somebody who leaves (P3).

import type { ChoicesCard } from '../../../chat/domain/says/chat-cards';
import { dateToday } from '../../../core/context';
import type { Person } from '../../../people/domain/person';
import { askTheRules } from '../../../rules/flows/ask-rules';
import type { AnswerCard } from '../../../rules/domain/question-cards';
import { metaId } from '../../../rules/domain/document';
import type { DeskContext } from '../../context';

/** Below a card of danger no rule stands that is about anything else. */
const ofDanger =
  /(?<!\p{L})(?:hot(?:et|ar|as|a|full\p{L}*)?|våld\p{L}*|fara|112|larm\p{L}*|polis\p{L}*|threat\p{L}*)(?!\p{L})/iu;

/** Asked in this process alone; nothing of the words is kept or handed on, and the button carries none of them. */
export function rulesBeside(context: DeskContext, text: string, isOfDanger = false): readonly ChoicesCard[] {
  const asked = context.rules.ask({ text });
  const rules = asked.answers
    .slice(0, 1)
    .map(({ rule }) => rule)
    .filter((rule) => rule.id !== metaId && (!isOfDanger || ofDanger.test(rule.text)));
  if (rules.length === 0) return [];
  const choices = rules.map(({ id }) => ({ ...noParts, act: 'rule' as const, rules: [id] }));
  const what = asked.sure ? 'inRules' : 'maybeInRules';
  return [{ card: 'choices', today: dateToday(context), say: { what }, choices }];
}

const noParts = {
  ...{ person: undefined, mailbox: undefined, from: undefined, until: undefined, part: undefined },
  ...{ name: undefined, mailboxName: undefined, rule: undefined, isOpen: false },
} as const;

/** What seemed to be of something else, and is answered by a rule that is surely meant; undefined where none is. */
export async function ruleInstead(
  context: DeskContext,
  person: Person,
  text: string,
): Promise<AnswerCard | undefined> {
  if (!context.rules.ask({ text }).sure) return undefined;
  const answer = await askTheRules(context, person, { text, mayKeep: false });
  return answer.card === 'answer' ? answer : undefined;
}
