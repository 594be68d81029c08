// "Är det här en allmän handling?": the questions of P2 one by one, ending in a plain next step (P2, P3).

export const guideQuestions = ['received', 'private', 'union', 'draft', 'secret'] as const;
export type GuideQuestion = (typeof guideQuestions)[number];

/** Where it ends: never a legal certainty, always what to do next. */
export type GuideEnd = 'notReceived' | 'private' | 'notFinished' | 'askRegistrar' | 'toMailbox' | 'secret';

export type GuideStep =
  | { readonly kind: 'question'; readonly question: GuideQuestion }
  | { readonly kind: 'end'; readonly end: GuideEnd };

export const guideChoices = ['yes', 'no', 'unsure'] as const;
type GuideChoice = (typeof guideChoices)[number];

const ask = (question: GuideQuestion): GuideStep => ({ kind: 'question', question });
const end = (where: GuideEnd): GuideStep => ({ kind: 'end', end: where });

export const guideStart: GuideStep = ask('received');

const next: Readonly<Record<GuideQuestion, Readonly<Record<'yes' | 'no', GuideStep>>>> = {
  received: { yes: ask('private'), no: ask('draft') },
  private: { yes: end('private'), no: ask('union') },
  union: { yes: end('private'), no: ask('secret') },
  draft: { yes: end('notFinished'), no: end('notReceived') },
  secret: { yes: end('secret'), no: end('toMailbox') },
};

/** Whoever is unsure is led to the registrar at once. */
export const guideAfter = (question: GuideQuestion, choice: GuideChoice): GuideStep =>
  choice === 'unsure' ? end('askRegistrar') : next[question][choice];
