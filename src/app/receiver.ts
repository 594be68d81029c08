// What happens to everything that comes in from Teams: check who it is, find the flow, answer in their language.

import type { SentenceCard } from '../domain/card-facts';
import type { PersonId } from '../domain/ids';
import type { Language } from '../domain/municipality';
import type { Person } from '../domain/person';
import { languageOf } from '../domain/person';
import type { FlowContext } from '../flows/flow-context';
import { takeOverCard } from '../flows/messages/send-on';
import { searchRules } from '../flows/search-rules';
import type { ChatMessage } from '../ports/letters';
import type { Drawing } from '../ports/messenger';
import type { ActionAnswer, FoundCard, IncomingAction, Receiver, Sender } from '../ports/receiver';
import { actOnCard } from './card-actions';
import { answerMessage } from './messages';

/** The receiver over the flows; refusals and faults become words here and nowhere else. */
export function createReceiver(context: FlowContext): Receiver {
  const fallback = (locale: string | undefined): Language =>
    languageOf(undefined, localeLanguage(locale, context));
  const sentence = (say: SentenceCard['say'], language: Language): Drawing => ({
    facts: { card: 'sentence', say },
    language,
  });
  const stranger = (locale: string | undefined): Drawing =>
    sentence({ what: 'refused', refusal: 'unknown-person' }, fallback(locale));
  return {
    stranger,
    fault: (locale) => sentence({ what: 'fault' }, fallback(locale)),
    message: async (from, text) => {
      const person = await recognise(context, from);
      if (person === undefined) return [stranger(from.locale)];
      const cards = await answerMessage(context, person, text);
      // The answer to "språk" already comes in the language that was chosen.
      const isNews = cards.some(({ card }) => card === 'sentence');
      const asker = isNews ? ((await context.store.people.find(person.id)) ?? person) : person;
      const language = languageOf(asker, context.municipality().language);
      return cards.map((facts) => ({ facts, language }));
    },
    action: async (from, action) => {
      const person = await recognise(context, from);
      if (person === undefined) return { kind: 'message', drawing: stranger(from.locale) };
      return act(context, { from, action, person });
    },
    search: (from, text) => search(context, from, text),
    takeOver: (from, message) => takeOver(context, from, message),
    feedback: (from, isHelpful) => noteFeedback(context, from, isHelpful),
    installed: async (from) => {
      const isKnown = (await context.store.outbox.findConversation(from.personId)) !== undefined;
      const person = await recognise(context, from);
      if (person === undefined) return [stranger(from.locale)];
      const language = languageOf(person, context.municipality().language);
      return isKnown ? [] : [sentence({ what: 'welcome' }, language)];
    },
  };
}

/** From any chat, so that the conversation is not kept: notices go to the personal chat alone. */
async function search(
  context: FlowContext,
  from: Sender,
  text: string,
): Promise<readonly FoundCard[] | undefined> {
  const person = await known(context, from.personId);
  if (person?.isActive !== true) return undefined;
  const language = languageOf(
    { ...person, locale: from.locale ?? person.locale },
    context.municipality().language,
  );
  return searchRules(context, text).flatMap((facts) => {
    const [rule] = facts.rules;
    return rule
      ? [{ title: `${rule.id} · ${rule.section}`, text: rule.text, drawing: { facts, language } }]
      : [];
  });
}

/** From any chat as well. */
async function takeOver(
  context: FlowContext,
  from: Sender,
  message: ChatMessage,
): Promise<Drawing | undefined> {
  const person = await known(context, from.personId);
  if (person?.isActive !== true) return undefined;
  const reader = { ...person, locale: from.locale ?? person.locale };
  const language = languageOf(reader, context.municipality().language);
  return { facts: takeOverCard(context, reader, message), language };
}

async function noteFeedback(context: FlowContext, from: Sender, isHelpful: boolean): Promise<void> {
  const person = await known(context, from.personId);
  if (person?.isActive !== true) return;
  const event = { what: isHelpful ? 'ai.helpful' : 'ai.notHelpful' } as const;
  const at = context.clock.now();
  await context.store.save({
    log: [{ at, actorId: undefined, mailboxId: undefined, date: undefined, event }],
  });
}

const known = async (context: FlowContext, id: PersonId): Promise<Person | undefined> =>
  (await context.store.people.find(id)) ?? lookUp(context, id);

interface Acting {
  readonly from: Sender;
  readonly action: IncomingAction;
  readonly person: Person;
}

async function act(context: FlowContext, { from, action, person }: Acting): Promise<ActionAnswer> {
  const language = languageOf(person, context.municipality().language);
  const answer = await actOnCard(context, { person, action, conversation: from.conversation });
  return { kind: answer.kind, drawing: { facts: answer.facts, language } };
}

const localeLanguage = (locale: string | undefined, context: FlowContext): Language => {
  if (locale === undefined) return context.municipality().language;
  return /^sv\b/i.test(locale) ? 'sv' : 'en';
};

/**
 * The sender, when the directory knows an active member of the tenant with that Entra id. Keeps the conversation and
 * the locale, and makes somebody reachable again who had refused the bot.
 */
async function recognise(context: FlowContext, from: Sender): Promise<Person | undefined> {
  const person = (await context.store.people.find(from.personId)) ?? (await lookUp(context, from.personId));
  if (person?.isActive !== true) return undefined;
  await keepConversation(context, from);
  // Most activities say nothing new of the person, and a write costs more than the rest of a turn.
  const isNews =
    person.unreachableSince !== undefined || (from.locale !== undefined && from.locale !== person.locale);
  if (isNews) await context.store.people.saveSeen(person.id, from.locale);
  return { ...person, locale: from.locale ?? person.locale, unreachableSince: undefined };
}

async function keepConversation(context: FlowContext, { personId, conversation }: Sender): Promise<void> {
  const known = await context.store.outbox.findConversation(personId);
  const isKept =
    known?.conversationId === conversation.conversationId && known.serviceUrl === conversation.serviceUrl;
  if (!isKept) await context.store.outbox.saveConversation(conversation);
}

async function lookUp(context: FlowContext, id: PersonId): Promise<Person | undefined> {
  const lookup = await context.directory.find(id);
  if (lookup.kind !== 'found' || lookup.person === undefined) return undefined;
  await context.store.people.saveFromDirectory([lookup.person]);
  return context.store.people.find(id);
}
