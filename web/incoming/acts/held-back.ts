// What is done in the list with the message that stands open beside it: not while a form of it holds what was not sent.

import { heldBack } from '../../frame/changed-form';
import type { Words } from '../../frame/words';
import type { Inputs } from './use-sending';
import type { Acts } from './use-acts';

/** They leave its forms as they are. */
const leavesForms = (verb: string, inputs: Inputs = {}): boolean =>
  verb === 'message.claim' || inputs['registration'] === 'registered';

export function actsBeside(acts: Acts, open: string | undefined, { frame }: Words): Acts {
  const isHeld = (ids: readonly string[]): boolean => {
    const beside = document.querySelector('[data-beside]');
    if (open === undefined || !ids.includes(open) || beside === null) return false;
    const form = heldBack(beside);
    if (form !== undefined) acts.say(frame.formStands(form));
    return form !== undefined;
  };
  return {
    ...acts,
    act: async (target, verb, inputs, undoneBy) =>
      !leavesForms(verb, inputs) && isHeld([target.id])
        ? { isDone: false, version: target.version }
        : acts.act(target, verb, inputs, undoneBy),
    actOnMany: async (rows, verb, inputs) =>
      leavesForms(verb, inputs) || !isHeld(rows.map(({ id }) => id))
        ? acts.actOnMany(rows, verb, inputs)
        : false,
  };
}
