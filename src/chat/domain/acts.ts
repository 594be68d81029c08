// What people can do with words: each act, and what it takes to be done.

/** `changes`: it changes something. `needs`: without this it is another act. `isBack`: its days have been. `isCostly`:
 * done by mistake, it takes something from somebody, so that it must be plainer than others. `hasForm`: it is known by
 * the form of its words, not by what they are like. */
interface ActFacts {
  readonly changes?: true;
  readonly needs?: 'person' | 'rule';
  readonly isBack?: true;
  readonly isCostly?: true;
  readonly hasForm?: true;
}

export const acts = {
  away: { changes: true },
  'away.change': { changes: true },
  'away.weekdays': { changes: true, hasForm: true },
  'away.end': { changes: true, isCostly: true },
  'away.of': { changes: true, needs: 'person' },
  'away.mine': {},
  'away.who': {},
  'away.is': { needs: 'person' },
  present: {},
  undo: { changes: true },
  'duty.who': {},
  'duty.mine': {},
  'duty.give': { changes: true, isCostly: true, needs: 'person' },
  'duty.take': { changes: true, isCostly: true },
  'duty.cannot': { changes: true, isCostly: true },
  'roster.order': { changes: true, hasForm: true },
  'duty.opened': { changes: true },
  'mailbox.status': { isBack: true },
  inbox: { isBack: true },
  list: { isBack: true },
  'message.find': { isBack: true },
  week: { isBack: true },
  'delegation.mine': {},
  'delegation.ask': {},
  'delegation.end': { changes: true, isCostly: true },
  questions: {},
  'ask.registrar': {},
  agreements: {},
  'guide.record': {},
  'guide.passOn': {},
  'who.registrar': {},
  'who.manager': {},
  help: {},
  greeting: {},
  thanks: {},
  reply: {},
  why: {},
  privacy: {},
  stop: {},
  remind: { changes: true },
  urgent: {},
  incident: {},
  'staff.change': {},
  language: { changes: true },
  signature: {},
  cheatsheet: {},
  'bot.status': {},
  rule: {},
  'rule.show': { needs: 'rule' },
  other: {},
  unclear: {},
} as const satisfies Readonly<Record<string, ActFacts>>;

export type Act = keyof typeof acts;

export const isAct = (name: string): name is Act => Object.hasOwn(acts, name);
export const factsOf = (act: Act): ActFacts => acts[act];
