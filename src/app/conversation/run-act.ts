// An act of the chat, carried out by the feature whose it is.

import { fromNow } from '../../chat/domain/days/from-now';
import type { Saying } from '../../chat/domain/acts/saying';
import type { Person } from '../../people/domain/person';
import type { CardFacts } from '../cards';
import { chatActs } from '../features';
import type { FlowContext } from '../flow-context';

/** The table gives each act what it takes. */
export function runAct(context: FlowContext, person: Person, saying: Saying): Promise<readonly CardFacts[]> {
  const now = { at: context.clock.now(), zone: context.municipality().calendar.zone };
  return chatActs[saying.act].run(context, person, fromNow(saying, now));
}
