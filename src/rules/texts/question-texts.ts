import type { BotDeed } from '../domain/rule-duties';
import type { NoAnswer } from '../domain/ask';
import type { MissingField } from '../../people/domain/signature';
import type { When } from '../../core/texts/when';

/** The words of questions to the rules and to the registrar, and of what the rules ask for. */
export interface QuestionTexts {
  /** "F1 · Förvaltningsbrevlådan"; facts about the document have no id. */
  readonly place: (id: string | undefined, section: string) => string;
  readonly dated: (date: string) => string;
  readonly decidedBy: (by: string) => string;
  readonly related: string;
  readonly deeds: Readonly<Record<BotDeed, string>>;
  /** Goes with every rule that says that mail is opened (V2). */
  readonly consent: string;
  readonly secret: string;
  readonly byAi: (text: string) => string;
  readonly aiTranslation: (text: string) => string;
  readonly helpful: string;
  readonly notHelpful: string;
  readonly thanks: string;
  readonly sorry: string;
  /** Exactly what is stored of a question that was not answered: this, or nothing. */
  readonly kept: string;
  readonly notKept: string;
  /** What was meant may have been no question. */
  readonly canWrite: string;
  /** Undefined in the language that the rules are written in. */
  readonly ruleLanguage: string | undefined;
  readonly silent: (title: string) => string;
  readonly noAnswer: Readonly<Record<Exclude<NoAnswer, 'not-in-rules'>, readonly string[]>>;
  readonly ask: string;
  readonly askLabel: string;
  readonly askHint: string;
  /** Beside an empty box: what was asked may not be handed on as it is. */
  readonly askAnew: string;
  readonly askMissing: string;
  readonly send: string;
  readonly askedBy: (name: string | undefined) => string;
  /** The question once more. */
  readonly waitsFor: (name: string | undefined) => string;
  readonly askedWhen: (when: When, department: string | undefined) => string;
  readonly answerLabel: string;
  readonly answerHint: string;
  readonly answerMissing: string;
  readonly answerNote: string;
  readonly sendAnswer: string;
  readonly answered: string;
  readonly answeredBy: (name: string | undefined, when: When) => string;
  readonly sentTo: (name: string | undefined) => string;
  /** It waits for the receiver's office hours. */
  readonly goesTo: (name: string | undefined, when: When) => string;
  readonly youAsked: (text: string) => string;
  readonly comesBack: (mailbox: string) => string;
  readonly gotAnswer: (name: string | undefined) => string;
  readonly waiting: (count: number) => string;
  readonly gaps: (count: number) => string;
  readonly gap: (times: number, date: string, shownRule: string | undefined) => string;
  /** Unanswered questions of before that are only counted. */
  readonly withoutText: (count: number) => string;
  readonly gapsNote: string;
  /** A line in the week's card. */
  readonly week: (waiting: number, gaps: number) => string;
  readonly firstDay: Readonly<Record<'employee' | 'registrar', string>>;
  readonly firstDayNote: string;
  readonly signature: SignatureTexts;
}

export interface SignatureTexts {
  readonly title: string;
  readonly regards: string;
  readonly phone: (number: string) => string;
  readonly mobile: (number: string) => string;
  readonly missing: (fields: string) => string;
  readonly fields: Readonly<Record<MissingField, string>>;
  readonly htmlLabel: string;
  readonly showHtml: string;
  readonly note: string;
}
