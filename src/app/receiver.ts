// What happens to everything that comes in from Teams: check who it is, find the flow, answer in their language.

import type { CoreSay } from '../core/card-facts';
import type { ChatMessage } from '../core/chat-message';
import { languageOfLocale, type Language } from '../core/municipality';
import { greet, partOf } from '../desk/flows/answers/answer-talk-acts';
import { takeOverCard } from '../incoming/flows/send-on';
import { languageOf, type Person } from '../people/domain/person';
import { recogniseAnywhere, recogniseSender } from '../people/flows/recognise-sender';
import type { Drawing } from '../platform/teams/messenger';
import type { ActionAnswer, FoundCard, IncomingAction, Receiver, Sender } from '../platform/teams/receiver';
import { noteFeedback } from '../rules/flows/judge-answer';
import { searchRules } from '../rules/flows/search-rules';
import { actOnCard } from './buttons';
import type { CardFacts } from './cards';
import type { FlowContext } from './flow-context';
import { forReader } from './conversation/for-registrar';
import { answerMessage } from './conversation/messages';
import { textsOf } from './texts';
import { leadsOn } from '../chat/domain/says/next-acts';

/** The receiver over the flows: whom it serves, and in which language. */
export function createReceiver(context: FlowContext): Receiver<CardFacts> {
  const fallback = (locale: string | undefined): Language =>
    locale === undefined ? context.municipality().language : languageOfLocale(locale);
  const sentence = (say: CoreSay, language: Language): Drawing<CardFacts> => ({
    facts: { card: 'sentence', say },
    language,
  });
  const stranger = (locale: string | undefined): Drawing<CardFacts> =>
    sentence({ what: 'refused', refusal: 'unknown-person' }, fallback(locale));
  return {
    stranger,
    fault: (locale) => sentence({ what: 'fault' }, fallback(locale)),
    message: async (from, text) => {
      const person = await recogniseSender(context, from);
      if (person === undefined) return [stranger(from.locale)];
      const isFirst = context.chat.spoken.find(person.id) === undefined;
      const answered = await answerMessage(context, person, text);
      const cards = answered.map((card) => forReader(context, person, card));
      // The answer to "språk" already comes in the language that was chosen.
      const isNews = cards.some(({ card }) => card === 'sentence');
      const asker = isNews ? ((await context.store.people.find(person.id)) ?? person) : person;
      const language = languageFor(context, asker);
      const drawings = cards.map((facts) => ({ facts, language }));
      return isFirst ? suggesting(context, asker, drawings) : drawings;
    },
    action: async (from, action) => {
      const person = await recogniseSender(context, from);
      if (person === undefined) return { kind: 'message', drawing: stranger(from.locale) };
      return act(context, { from, action, person });
    },
    search: (from, text) => search(context, from, text),
    takeOver: (from, message) => takeOver(context, from, message),
    feedback: (from, isHelpful) => noteFeedback(context, from, isHelpful),
    installed: (from) => installed(context, from, stranger),
  };
}

/** An English line is answered in English, whatever is chosen, and so are the buttons behind it; but for a language that was just chosen. */
function languageFor(context: FlowContext, person: Person): Language {
  const { understood, isEnglish } = context.chat.spoken.find(person.id) ?? {};
  const isChosen = understood?.act === 'language' && !understood.asked;
  if (!isChosen && isEnglish === true) return 'en';
  return languageOf(person, context.municipality().language);
}

/** Under the first answer, unless it is about somebody's absence or a danger: nobody who is ill is asked to go on. */
function suggesting(
  context: FlowContext,
  person: Person,
  drawings: readonly Drawing<CardFacts>[],
): readonly Drawing<CardFacts>[] {
  const act = context.chat.spoken.find(person.id)?.understood?.act;
  const last = drawings.at(-1);
  if (act === undefined || last === undefined || !leadsOn(act)) return drawings;
  const suggestions = suggestionsFor(context, person, last.language);
  return [...drawings.slice(0, -1), { ...last, suggestions }];
}

const suggestionsFor = (context: FlowContext, person: Person, language: Language): readonly string[] =>
  textsOf(language).chat.suggestions[partOf(context, person)];

async function installed(
  context: FlowContext,
  from: Sender,
  stranger: (locale: string | undefined) => Drawing<CardFacts>,
): Promise<readonly Drawing<CardFacts>[]> {
  const isKnown = (await context.store.outbox.findConversation(from.personId)) !== undefined;
  const person = await recogniseSender(context, from);
  if (person === undefined) return [stranger(from.locale)];
  if (isKnown) return [];
  const language = languageOf(person, context.municipality().language);
  const suggestions = suggestionsFor(context, person, language);
  return [{ facts: greet(context, person, true), language, suggestions }];
}

async function search(
  context: FlowContext,
  from: Sender,
  text: string,
): Promise<readonly FoundCard<CardFacts>[] | undefined> {
  const person = await recogniseAnywhere(context, from);
  if (person === undefined) return undefined;
  const language = languageOf(person, context.municipality().language);
  return searchRules(context, text).flatMap((facts) => {
    const [rule] = facts.rules;
    return rule
      ? [{ title: `${rule.id} · ${rule.section}`, text: rule.text, drawing: { facts, language } }]
      : [];
  });
}

async function takeOver(
  context: FlowContext,
  from: Sender,
  message: ChatMessage,
): Promise<Drawing<CardFacts> | undefined> {
  const person = await recogniseAnywhere(context, from);
  if (person === undefined) return undefined;
  const language = languageOf(person, context.municipality().language);
  return { facts: takeOverCard(context, person, message), language };
}

interface Acting {
  readonly from: Sender;
  readonly action: IncomingAction;
  readonly person: Person;
}

async function act(context: FlowContext, { from, action, person }: Acting): Promise<ActionAnswer<CardFacts>> {
  const language = languageFor(context, person);
  const answer = await actOnCard(context, { person, action, conversation: from.conversation });
  const { kind, facts, keepsTyped, isTextLeft } = answer;
  const { verb, data } = action;
  return { kind, drawing: { facts, language, typed: keepsTyped ? { verb, data, isTextLeft } : undefined } };
}
