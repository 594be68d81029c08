// Who is said to answer in the writer's place: nothing of the bot's, and told so.

import { saidText } from '../reading/said-words';
import type { Heard } from './heard';

/** "… Bo tar mina svar": who answers what is given on each message. */
export const isOfOwnAnswers = ({ reading, asked }: Heard): boolean =>
  !asked && ownAnswers.test(saidText(reading.words));
const ownAnswers =
  /(?:^| )(?:§person|hon|han|hen|she|he) (?:\p{L}+ )?(?:tar|svarar|skoter|gor|takes|covers|handles|answers|does)(?: (?:over|pa|hand|om|alla|all|care|of))* (?:mina|min|mitt|my) (?:svar|svaren|arenden|arende|uppgifter|meddelanden|godkannanden|answers|tasks|cases|messages|approvals)(?: |$)/u;
