// What a greeting and help offer to press, by what their reader has to do with mailboxes; nothing of it changes anything.

import type { Act } from '../../chat/domain/acts/acts';

/** In a roster; leads those who are; neither. */
export type Part = 'roster' | 'leads' | 'none';

export const offeredActs: Readonly<Record<'greeting' | 'help', Readonly<Record<Part, readonly Act[]>>>> = {
  greeting: {
    roster: ['mailbox.status', 'duty.mine', 'help'],
    leads: ['mailbox.status', 'away.who', 'help'],
    none: ['who.registrar', 'away.mine', 'help'],
  },
  help: {
    roster: ['mailbox.status', 'inbox', 'duty.mine', 'away.mine', 'privacy'],
    leads: ['mailbox.status', 'inbox', 'away.who', 'away.mine', 'privacy'],
    none: ['who.registrar', 'delegation.mine', 'away.mine', 'signature', 'privacy'],
  },
};

/** Before them for a switchboard that leads nobody. */
export const switchboardsAct: Act = 'away.who';
