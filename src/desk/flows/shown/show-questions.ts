// "frågor": what waits for the asker's own answer; of whoever stands in a roster or is an editor the rules' questions too (F4, P3).

import { hasOwnAnswers, showOwnAnswers } from '../../../incoming/flows/lists/own-answers';
import type { Person } from '../../../people/domain/person';
import { listQuestions } from '../../../rules/flows/list-questions';
import { rulesRoles } from '../../../rules/flows/tie-roles';
import type { DeskContext } from '../../context';

export async function showQuestions(context: DeskContext, { id }: Person) {
  const isOfRules = (await rulesRoles(context, id)).length > 0;
  if (!isOfRules || (await hasOwnAnswers(context, id))) await showOwnAnswers(context, id);
  return isOfRules ? listQuestions(context, id) : [];
}
