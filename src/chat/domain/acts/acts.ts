// What people can do with words: each act, what it takes to be done, and the words that are taught for it.

/** `changes`: it changes something. `needs`: without this it is another act. `isBack`: its days have been. `isAskedFor`: a
 * question for it is an order, of oneself alone. `isCostly`:
 * done by mistake, it takes something from somebody, so that it must be plainer than others. `hasForm`: it is known by
 * the form of its words, not by what they are like. `isOfAnswerer`: of whom has something to answer. `taught`: the words that help and cards teach for it, letter by letter,
 * in the short form of the phrase files and without accents. */
export interface ActFacts {
  readonly changes?: true;
  readonly needs?: 'person' | 'rule';
  readonly isBack?: true;
  readonly isAskedFor?: true;
  readonly isCostly?: true;
  readonly hasForm?: true;
  readonly isOfAnswerer?: true;
  readonly taught?: readonly string[];
}

export const acts = {
  away: { changes: true },
  'away.change': { changes: true },
  'away.weekdays': { changes: true, hasForm: true },
  'away.end': {
    changes: true,
    isCostly: true,
    taught: [
      ...['tillbaka', 'jag ar tillbaka', 'ater', 'jag ar inte borta'],
      ...['back', 'i am back', "i'm back", 'i am not away'],
    ],
  },
  'away.of': { changes: true, needs: 'person' },
  'away.mine': {
    taught: [
      '[visa ](min|mina) (franvaro|franvaror|ledighet|ledigheter)',
      'franvaro',
      '[show ]my (absence|absences)',
    ],
  },
  'away.who': { taught: ['(vem|vilka) ar borta[ idag| i dag]', 'who is away[ today]'] },
  'away.is': { needs: 'person' },
  present: { taught: ['jag jobbar hemma'] },
  undo: {
    changes: true,
    taught: ['angra', 'angra (det|mig|senaste|det senaste|bytet)', 'undo', 'undo (it|that|the last)'],
  },
  'duty.who': {
    taught: [
      '(vem|vilka) har (brevladan|brevladorna|forvaltningsbrevladan)',
      'vem har brevladan (i dag|idag)',
      'who has (the|the shared) (mailbox|mailboxes)',
    ],
  },
  'duty.mine': {},
  'duty.give': { changes: true, isCostly: true, needs: 'person' },
  'duty.take': { changes: true, isCostly: true },
  'duty.cannot': { changes: true, isCostly: true },
  'duty.without': { needs: 'person' },
  'roster.order': { changes: true, hasForm: true },
  'duty.opened': { changes: true },
  'mailbox.status': {
    isBack: true,
    taught: [
      '(visa |show |)status',
      'laget',
      'dagens brevlador',
      'brevlador',
      "today's mailboxes",
      'mailboxes',
    ],
  },
  inbox: { isBack: true, taught: ['[visa ](inkorg|inkorgen|min inkorg)', '(show |my |)inbox'] },
  'answers.mine': {
    isOfAnswerer: true,
    taught: [
      '[visa ]mina (svar|svarsuppdrag|meddelanden)',
      '(vad|vilka mejl|vilka meddelanden) ska jag (svara pa|besvara)',
      '(vad|vilka mejl|vilka meddelanden) har jag att (svara pa|besvara)',
      ...['[show ]my (answers|assignments|messages)', '(what|which messages) (am i|do i have) to answer'],
    ],
  },
  'answers.done': { isOfAnswerer: true },
  'answers.saved': { isOfAnswerer: true },
  'answers.back': { isOfAnswerer: true },
  'answers.later': { isOfAnswerer: true },
  'order.propose': {},
  'order.approve': {},
  'order.giveBack': {},
  'order.minor': {},
  'order.register': {},
  'order.notNeeded': {},
  'order.due': {},
  'order.passOn': {},
  'order.secret': {},
  'order.claim': {},
  'order.answered': {},
  'order.noRequest': {},
  'answers.of': { needs: 'person' },
  'messages.late': {
    taught: ['vad ar forsenat', 'what is (late|overdue)'],
  },
  list: { isBack: true },
  'message.find': { isBack: true },
  week: { isBack: true },
  'delegation.mine': {
    taught: ['[visa ](min|mina) (delegering|delegeringar|fullmakt)', '[show ]my (delegation|delegations)'],
  },
  'delegation.ask': { taught: ['ordna [en |min ](delegering|fullmakt)', 'arrange [a |my ]delegation'] },
  'delegation.end': { changes: true, isCostly: true },
  questions: { taught: ['[visa ](fragor|fragorna|obesvarade fragor)', '[open ]questions'] },
  'ask.registrar': {},
  agreements: {
    taught: [
      '[visa ][staende ](overenskommelser|overenskommelse)',
      'avtal om svar',
      '[show ][standing ](agreement|agreements)',
    ],
  },
  'guide.record': {
    taught: [
      'allman handling',
      '(ar det|ar detta) en allman handling',
      'public (record|document)',
      'is this a public (record|document)',
    ],
  },
  'guide.passOn': {
    taught: [
      'skicka vidare',
      'vidarebefordra',
      'vart skickar jag det',
      'skicka till forvaltningsbrevladan',
      'send on',
      'forward',
      'where do i send it',
    ],
  },
  contact: {},
  'who.registrar': {},
  'who.manager': {},
  help: {
    taught: [
      'hjalp',
      'hjalp mig',
      'kan du hjalpa mig',
      'help',
      'help me',
      'vad kan du[ gora]',
      'what can you do',
      'hur gor jag',
    ],
  },
  greeting: {},
  thanks: {},
  reply: {},
  why: {},
  privacy: {},
  stop: {},
  remind: { changes: true, isAskedFor: true },
  'remind.mine': { hasForm: true, taught: ['[visa ]mina paminnelser', '[show ]my reminders'] },
  'remind.end': { changes: true, hasForm: true },
  urgent: {},
  incident: {},
  'staff.change': {},
  language: {
    changes: true,
    taught: ['(sprak|language) (svenska|engelska|swedish|english|sv|en)', '(sprak|language)'],
  },
  signature: { taught: ['[visa ][min ](signatur|mejlsignatur|e-postsignatur)', '[my ]signature'] },
  cheatsheet: {
    taught: [
      '[visa ](lathund|lathunden)',
      'lathund [for ](ny |nya |)(registrator|registratorer|anstallda|nyanstallda|medarbetare)',
      '(cheat sheet|cheatsheet|guide)',
      '(cheat sheet|guide) [for ](new |)(registrar|registrars|employee|employees)',
    ],
  },
  'bot.status': {},
  rule: {},
  'rule.show': { needs: 'rule' },
  other: {},
  unclear: {},
} as const satisfies Readonly<Record<string, ActFacts>>;

export type Act = keyof typeof acts;

/** Of one message what is to be done with it. */
export type OrderAct = Extract<Act, `order.${string}`>;

/** What whoever is to answer a message says of it. */
export type AnswerAct = 'answers.done' | 'answers.saved' | 'answers.back' | 'answers.later';

export const isAct = (name: string): name is Act => Object.hasOwn(acts, name);
export const factsOf = (act: Act): ActFacts => acts[act];

/** It changes something, and is no question about that. */
export const isOrdered = (act: Act, asked: boolean): boolean => {
  const { changes, isAskedFor } = factsOf(act);
  return changes === true && (!asked || isAskedFor === true);
};

/** An act, or all whose names begin alike: "order.*". The compiler knows each name, which it does not in a pattern. */
export type ActOrFamily = Act | FamilyOf<Act>;
type FamilyOf<One> = One extends `${infer Head}.${string}` ? `${Head}.*` : never;

export const isOneOf = (act: Act | undefined, ...these: readonly ActOrFamily[]): boolean =>
  act !== undefined &&
  these.some((one) => (one.endsWith('.*') ? act.startsWith(one.slice(0, -1)) : one === act));

export const isOrder = (act: Act | undefined): act is OrderAct => act?.startsWith('order.') === true;

export const isOfAnswer = (act: Act | undefined): act is AnswerAct =>
  isOneOf(act, 'answers.done', 'answers.saved', 'answers.back', 'answers.later');

/** Who has the mailbox becomes another. */
export const dutyDeeds = ['duty.give', 'duty.take', 'duty.cannot'] as const;

export const isDutyDeed = (act: Act | undefined): boolean => isOneOf(act, ...dutyDeeds);

/** What is done about one message, or asked of it. */
export const isOfOneMessage = (act: Act | undefined): boolean => act === 'message.find' || isOrder(act);

/** What is neither kept nor sent to a model; where one of them is as likely as this, the text is not kept either. */
export const grave: ReadonlySet<Act> = new Set(['urgent', 'incident', 'staff.change']);
