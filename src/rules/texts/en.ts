import type { RulesTexts } from './sv';
import { moment, some } from '../../core/texts/en-words';
import { enPage } from './en-page';

/** Questions to the rules and to the registrar in English. */
export const en = {
  page: enPage,
  place: (id, section) => [id, section].filter(Boolean).join(' · '),
  dated: (date) => `dated ${date}`,
  decidedBy: (by) => `decided by ${by}`,
  retold: (title) => `Retold from ${title}`,
  workingDay: (day) => `The calendar says: ${day} is a working day.`,
  noWorkingDay: (day, { next, isNo }) =>
    `The calendar says: ${isNo ? 'no, ' : ''}${day} is no working day. The next one is ${next}. Where the rule says otherwise of the day, the rule holds.`,
  shortAnswerBy: (name, date) =>
    `Short answer, approved by ${name ?? 'the editor of the rules'} on ${date}. The rule is what holds.`,
  example: 'A draft that nobody has approved; the sandbox alone shows it. The rule in Swedish is what holds.',
  englishBy: (name, date) =>
    `Translation, approved by ${name ?? 'the editor of the rules'} on ${date}. The Swedish wording is what holds.`,
  related: 'See also',
  deeds: {
    mailboxes: 'Write “show today’s mailboxes” to see how things are today.',
    delegation:
      'Write “arrange a delegation” to see who reads your e-mail while you are away, or how to arrange it.',
    signature: 'Write “my signature” to get one to copy.',
  },
  consent: 'Nobody reads your e-mail through Brevvakt unless you have said yes.',
  secret:
    'You wrote a personal identity number. Brevvakt has taken it out of the question and does not keep it; in the chat it remains until you delete your message. Do not write such things here.',
  byAi: (text) => `Written by AI: ${text}`,
  aiTranslation: (text) => `Translated by AI: ${text}`,
  helpful: 'That helped',
  notHelpful: 'That did not help',
  thanks: 'You said that it helped. It is noted for the rule, without your name.',
  sorry: (asks) => `You said that it did not help.${asks ? ' Do you want to ask a registrar?' : ''}`,
  kept: 'The question is about the rules and names nobody: it is kept as you wrote it, without your name, in the list of what the rules lack.',
  notKept:
    'Brevvakt does not keep what you wrote: only what is surely a question about the rules and names nobody is kept. In the chat it stays until you delete it.',
  ownWays: {
    requestAtOnce:
      'Brevvakt goes by this: a request for public documents is to be answered at once. It stands first in every list, with the same day as its answer day (the next working day where it came after office hours).',
  },
  sendToTeach:
    'Send the question to the registrar: it can then get a rule as its answer the next time it is asked.',
  canWrite: 'Write “help” to see what else you can write.',
  near: 'Is it one of these?',
  noneOfThem: 'None of them',
  showRule: (id) => `Show ${id}`,
  showDocument: 'Show it',
  ruleLanguage: 'quoted in Swedish',
  silent: (title, asks) => `${title} says nothing about it.${asks ? ' Do you want to ask a registrar?' : ''}`,
  noAnswer: {
    empty: [
      'There was no question',
      'Write it as you would to a colleague, for example “How often must the mailbox be opened?”.',
    ],
    'asks-registrar': ['What do you want to ask the registrar?'],
    'too-long': ['The question is too long', 'Write it in a sentence or two, 1,000 characters at most.'],
    'no-meaning': [
      'It is not clear what the question is about',
      'Write a few more words, for example “How often must the mailbox be opened?”. Write “help” to see what else you can write.',
    ],
  },
  ask: 'Ask a registrar',
  askLabel: 'Your question',
  askHint:
    'If you send the question it is kept with your name, so that the registrar can answer you; if it names nobody it may also be listed without your name among what the rules lack. Do not write personal identity numbers or anything else sensitive.',
  askAnew:
    'Write the question yourself, without anybody’s health or family. If you send it, it is kept with your name.',
  askMissing: 'Write the question first.',
  send: 'Send the question',
  askedBy: (name) => `${name ?? 'A colleague'} asks`,
  waitsFor: (name) => `${name ?? 'A colleague'} is waiting for an answer`,
  facts: { asked: 'Asked', department: 'Department' },
  askedWhen: (when) => `${when.day} at ${when.clock}`,
  answerLabel: 'Your answer',
  answerHint: 'Write it so that it can be understood without the question',
  answerMissing: 'Write the answer first.',
  answerNote:
    'The answer goes to whoever asked. Question and answer are kept as the retention decision says.',
  sendAnswer: 'Send the answer',
  answered: 'The question has been answered',
  answeredBy: (name, when) => `${name ?? 'The registrar'} answered ${when.day} at ${when.clock}`,
  sentTo: (name) => `The question has gone to ${name ?? 'the registrar'}`,
  goesTo: (name, when) => `The question goes to ${name ?? 'the registrar'} ${moment(when)}`,
  youAsked: (text) => `You asked: ${text}`,
  comesBack: (mailbox) =>
    `The answer comes here. Whoever looks after ${mailbox} sees the question and your name.`,
  gotAnswer: (name) => `${name ?? 'The registrar'} has answered your question`,
  waiting: (count) =>
    count === 0
      ? 'No question to the registrar is waiting for an answer'
      : `${some(count, 'question is', 'questions are')} waiting for an answer`,
  gaps: (count) =>
    count === 0
      ? 'No question was left unanswered by the rules.'
      : `${some(count, 'question', 'questions')} that the rules did not answer:`,
  gap: (times, date, shownRule) =>
    [
      times === 1 ? date : `${times} times, last on ${date}`,
      ...(shownRule === undefined ? [] : [`${shownRule} did not help`]),
    ].join(' · '),
  withoutText: (count) =>
    `${some(count, 'earlier question', 'earlier questions')} that the rules did not answer: the text was taken away.`,
  gapsNote:
    'They are kept without a name. If only a word is missing, tell whoever looks after Brevvakt. If a rule is missing, the department decides.',
  gapsTied:
    'They are kept without a name. If a rule answers a question, propose it: once it is tied to the rule, whoever asks so next gets the rule as the answer.',
  tie: {
    open: 'Propose a rule',
    list: 'Show tied questions',
    waits: (rule) => `${rule ?? 'Outside the rules'} has been proposed and waits for an editor`,
    which: 'Which rule answers the question?',
    how: 'An editor of the rules decides, in words of their own and without persons. Once the question is tied to the rule, whoever asks so next gets the rule as the answer.',
    rule: 'Rule',
    otherRule: 'Or the number of another rule',
    outside: 'Outside the rules',
    propose: 'Propose',
    proposed: (name, rule) =>
      rule === undefined
        ? `${name ?? 'A registrar'} proposes that a question is outside the rules`
        : `${name ?? 'A registrar'} proposes ${rule} as the answer to a question`,
    sentTo: (names, rule) =>
      `The proposal ${rule ?? 'Outside the rules'} has gone to ${names === '' ? 'the editors of the rules' : names}`,
    whatNext: 'When the question has been tied it leaves the list. Until then nothing new holds.',
    whatTying:
      'If you tie the question, whoever asks so next gets that answer. You can take it back at any time.',
    wording: 'How the question is kept',
    wordingHint: 'Write it so that it holds for anybody: no names, no case',
    wordingMissing: 'Write the question first.',
    confirm: 'Tie the question',
    decline: 'Do not tie it',
    tied: (rule) =>
      rule === undefined ? 'The question is noted as outside the rules' : `The question is tied to ${rule}`,
    over: { declined: 'The question was not tied', ended: 'The question is not tied any more' },
    by: (name, when) => `${name ?? 'An editor'} ${moment(when)}`,
    questionGone: 'The question has been removed.',
    count: (count) =>
      count === 0
        ? 'No question is tied to the rules'
        : `${some(count, 'question is', 'questions are')} tied to the rules`,
    inForce: (title, version) => `${title}, version ${version}`,
    waiting: (count) => `${some(count, 'proposal waits', 'proposals wait')} for an editor`,
    changed: 'Does not count: the rules have changed since.',
    again: 'Tie again',
    end: 'Take back',
  },
  rule: {
    title: (ids) =>
      ids.length === 1 ? `Rule ${ids[0] ?? ''}, in Swedish` : `Rules ${ids.join(', ')}, in Swedish`,
    none: 'The rule is not in the document in force',
    source: (title, issuer) => `${title} · ${issuer}`,
    decided: (date, by) => `Dated ${date} · decided by ${by}`,
  },
  refusals: {
    'text-missing': 'The box is empty, so nothing was sent. Write something in it first.',
    'no-registrar': 'There is no other registrar to ask than you, so nothing was sent.',
    'no-editor':
      'Nobody is an editor of the rules, so nothing was proposed. Whoever looks after Brevvakt can name one in the municipality’s file.',
    'not-editor': 'An editor of the rules decides that, so nothing was changed.',
    'question-gone':
      'The question has been removed, so nothing was proposed. Write “questions” to see those that are there.',
    'no-such-rule': 'That rule is not in the document in force. Choose another one.',
    'text-too-long': 'The question is too long, so it was not kept. Write it in 500 characters at most.',
    'names-somebody':
      'There may be a name, an address or a number in the question, so it was not kept. Write it so that it holds for anybody.',
  },
  log: {
    'rule.helpful': (_, { rule }) => `Rule ${rule} helped somebody`,
    'rule.notHelpful': (_, { rule }) => `Rule ${rule} did not help somebody`,
    'ai.helpful': () => 'Something that AI had written helped somebody',
    'ai.notHelpful': () => 'Something that AI had written did not help somebody',
    'question.asked': ({ actor, other }) => `${actor ?? 'Somebody'} asked ${other} a question`,
    'question.movedOn': ({ other }) => `A question that was waiting went on to ${other}`,
    'question.answered': ({ actor, other }) => `${actor ?? 'Somebody'} answered a question from ${other}`,
    'tie.proposed': ({ actor }, { rule }) =>
      `${actor ?? 'Somebody'} proposed ${rule ?? 'outside the rules'} as the answer to a question`,
    'tie.made': ({ actor }, { rule }) =>
      rule === undefined
        ? `${actor ?? 'Somebody'} noted a question as outside the rules`
        : `${actor ?? 'Somebody'} tied a question to rule ${rule}`,
    'tie.declined': ({ actor }, { rule }) =>
      `${actor ?? 'Somebody'} did not tie a question for which ${rule ?? 'outside the rules'} had been proposed`,
    'tie.ended': ({ actor }, { rule }) =>
      `${actor ?? 'Somebody'} took back a question from ${rule === undefined ? 'those outside the rules' : `rule ${rule}`}`,
  },
  verbs: {
    'rules.show': 'to show a rule',
    'rules.choose': 'to choose a rule',
    'rules.helpful': 'to say that an answer helped',
    'rules.notHelpful': 'to say that an answer did not help',
    'rules.askRegistrar': 'to ask the registrar',
    'tie.open': 'to open a question to the rules',
    'tie.propose': 'to propose a rule for a question',
    'tie.confirm': 'to tie a question to a rule',
    'tie.decline': 'to decline a rule for a question',
    'tie.again': 'to propose a rule again',
    'tie.end': 'to take a question away from a rule',
    'tie.list': 'to list questions to the rules',
    'question.answer': 'to answer a question to the registrar',
  },
  notices: {
    question: 'The question to the registrar',
    questionAnswered: 'The answer from the registrar',
    tie: 'The proposal to the editor of the rules',
  },
} satisfies RulesTexts;
