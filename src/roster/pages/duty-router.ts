// /duty/MAILBOX: who has a duty mailbox now, for programs that have the key (F2).

import { createHash, timingSafeEqual } from 'node:crypto';
import { Router } from 'express';
import { mailboxId } from '../../core/ids';
import type { RosterContext } from '../context';
import { holderNow } from '../flows/holder-now';

interface DutyDoor {
  /** Undefined: the address is nobody's. */
  readonly key: string | undefined;
  readonly count: (result: 'answered' | 'refused') => void;
}

/** Whoever has not the key is told nothing, not even that there is something here. */
export const dutyRouter = (context: RosterContext, door: DutyDoor): Router =>
  Router().get('/duty/:mailbox', async (request, response, next) => {
    const isKnown = hasKey(request.headers.authorization, door.key ?? context.municipality().duty?.key);
    const told = isKnown ? await holderNow(context, mailboxId(request.params.mailbox)) : undefined;
    if (!isKnown) door.count('refused');
    if (told === undefined) {
      next();
      return;
    }
    door.count('answered');
    const { date, holder } = told;
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    if (!told.isKnown) {
      response.status(503).set('Retry-After', '60').end();
      return;
    }
    response.json({
      mailbox: told.mailboxId,
      date,
      holder: holder === undefined ? null : { name: holder.name, until: holder.until },
    });
  });

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compared in the same time however much of it is right. */
function hasKey(authorization: string | undefined, key: string | undefined): boolean {
  if (key === undefined) return false;
  const given = /^(?:Bearer +)?(\S+)$/i.exec(authorization?.trim() ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(key));
}
