// In the sandbox the work page is whoever its address names (`?as=` a user principal name or an id), for browsers of this machine alone.

import type { Request } from 'express';
import type { Entering } from '../src/app/work-page';
import { personId, upn, type PersonId } from '../src/core/ids';
import type { FlowContext } from '../src/app/flow-context';
import { isFromHere } from './page/from-here';

export const sandboxDoor =
  ({ store, directory }: Pick<FlowContext, 'store' | 'directory'>) =>
  async (request: Request): Promise<Entering> => {
    if (!isFromHere(request)) return { kind: 'forged' };
    const { as } = request.query;
    if (typeof as !== 'string') return { kind: 'sign-in' };
    const [known] = await store.people.list({ upns: [upn(as)], ids: [personId(as)] });
    const id = known?.id ?? (await idOf(directory, as));
    return id ? { kind: 'person', personId: id, expiresAt: undefined } : { kind: 'sign-in' };
  };

async function idOf(directory: FlowContext['directory'], as: string): Promise<PersonId | undefined> {
  const lookup = await directory.find(upn(as));
  return lookup.kind === 'found' ? lookup.person?.id : undefined;
}
