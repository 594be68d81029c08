// "frågor": the questions of whoever stands in a roster or is an editor; of anybody else what waits for them (F4, P3).

import { showOwnAnswers } from '../../incoming/flows/lists/own-answers';
import type { Person } from '../../people/domain/person';
import { listQuestions } from '../../rules/flows/list-questions';
import { rulesRoles } from '../../rules/flows/tie-roles';
import type { DeskContext } from '../context';

export async function showQuestions(context: DeskContext, { id }: Person) {
  if ((await rulesRoles(context, id)).length > 0) return listQuestions(context, id);
  await showOwnAnswers(context, id);
  return [];
}
