import type { PersonChoice } from '../domain/answering/not-there';
import { dateOf, type Instant, type LocalDate } from '../../core/time';
import type { IncomingWords } from '../texts/sv';
import { notThereWords } from './wait-words';
import type { Button, Choice, Line } from '../../core/cards/view';

/** Where fields come and go with what is chosen: asked for with that choice alone, and then called so. */
interface When {
  readonly choice: string;
  readonly is: string;
  readonly label: string;
}

interface PersonOffered extends Choice {
  /** What the title joins. */
  readonly name?: string;
  readonly away?: string;
}

export interface ChoiceInput {
  readonly id: string;
  readonly label: string;
  readonly style: 'compact' | 'expanded';
  readonly isMultiSelect: boolean;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly when?: When;
}

/** The people picker: whom the card thinks likely comes first, everybody else is found by name. */
export interface PeopleInput {
  readonly label: string;
  readonly placeholder: string;
  readonly errorMessage: string;
  readonly choices: readonly PersonOffered[];
  /** Who stands there at first, among the choices; on a card its id alone, empty where nobody does. */
  readonly chosen?: Choice;
  readonly value?: string;
}

export interface TextInput {
  readonly id: string;
  readonly label: string;
  readonly isMultiline: boolean;
  /** What it holds already. */
  readonly value: string;
  readonly maxLength: number;
  readonly isRequired: boolean;
  readonly errorMessage: string;
  readonly when?: When;
}

export interface DateInput {
  readonly id: string;
  readonly label: string;
  readonly value: LocalDate;
  readonly min: LocalDate;
  /** The line of the form that is about this day. */
  readonly hint?: string;
}

export interface ToggleInput {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly value: 'false';
}

/** What opens below a button: a few inputs and the button that sends them. */
export interface FormView {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly people: readonly PeopleInput[];
  readonly choices: readonly ChoiceInput[];
  readonly texts: readonly TextInput[];
  readonly dates: readonly DateInput[];
  readonly toggles: readonly ToggleInput[];
  readonly buttons: readonly Button[];
}

/** A form with the inputs given, and none of the others. */
export const form = (
  title: string,
  send: Button,
  inputs: Partial<Omit<FormView, 'title' | 'buttons'>>,
): FormView => ({
  lines: [],
  people: [],
  choices: [],
  texts: [],
  dates: [],
  toggles: [],
  ...inputs,
  title,
  buttons: [send],
});

export const textInput = (
  id: string,
  label: string,
  {
    isMultiline = false,
    missing,
    value = '',
  }: { readonly isMultiline?: boolean; readonly missing?: string; readonly value?: string | undefined } = {},
): TextInput => ({
  id,
  label,
  isMultiline,
  value,
  maxLength: isMultiline ? 1_000 : 200,
  isRequired: missing !== undefined,
  errorMessage: missing ?? label,
});

export const choiceInput = (id: string, label: string, choices: readonly Choice[]): ChoiceInput => ({
  id,
  label,
  style: 'compact',
  isMultiSelect: false,
  value: choices[0]?.value ?? '',
  choices,
});

/** With one of its choices chosen, where it has that. */
export const chosen = (input: ChoiceInput, value: string | undefined): ChoiceInput =>
  input.choices.some((choice) => choice.value === value) && value !== undefined ? { ...input, value } : input;

export const toggle = (id: string, label: string, { title }: { readonly title: string }): ToggleInput => ({
  id,
  label,
  title,
  value: 'false',
});

/** Who leaves soon is shown so before they are chosen. */
export const toChoices = (
  people: readonly PersonChoice[],
  now: Instant,
  words: IncomingWords,
): readonly PersonOffered[] =>
  people.map(({ id, name, notThere }) => {
    const away = notThere && notThereWords(notThere, dateOf(now, words.zone), words);
    const title = asLabel([name, away].filter(Boolean).join(' · '));
    return { title, value: id, ...(away !== undefined && { name, away }) };
  });

const lookalikes: Readonly<Record<string, string>> = {
  '*': '∗',
  _: 'ˍ',
  '`': 'ˋ',
  '[': '［',
  ']': '］',
  '<': '‹',
  '>': '›',
  '#': '＃',
  '~': '∼',
  '|': '¦',
  '\\': '＼',
};

/**
 * Text from outside as the label of a choice. Some clients read labels as Markdown and some do not, so a sign that
 * would mean something is replaced by one that looks like it.
 */
export const asLabel = (text: string): string =>
  text.replace(/[*_`[\]<>#~|\\]/g, (sign) => lookalikes[sign] ?? sign);

/** The beginning of a long text; no character is cut in two. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1).replace(/[\ud800-\udbff\u200d]+$/, '');
  return `${head}…`;
}
