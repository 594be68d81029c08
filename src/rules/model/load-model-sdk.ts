/// <reference types="openai/shims/web" />
import { createRequire } from 'node:module';
import type * as BotBuilder from 'botbuilder';
import type * as Models from '@microsoft/teams-ai/lib/models/OpenAIModel';
import type * as Planners from '@microsoft/teams-ai/lib/planners/ActionPlanner';
import type * as Managers from '@microsoft/teams-ai/lib/prompts/PromptManager';
import type * as Prompts from '@microsoft/teams-ai/lib/prompts/Prompt';
import type * as Sections from '@microsoft/teams-ai/lib/prompts/DataSourceSection';
import type * as Templates from '@microsoft/teams-ai/lib/prompts/TemplateSection';

/** The parts of the SDK that a prompt and its completion need. */
export interface ModelSdk {
  readonly botbuilder: typeof BotBuilder;
  readonly OpenAIModel: typeof Models.OpenAIModel;
  readonly ActionPlanner: typeof Planners.ActionPlanner;
  readonly PromptManager: typeof Managers.PromptManager;
  readonly Prompt: typeof Prompts.Prompt;
  readonly DataSourceSection: typeof Sections.DataSourceSection;
  readonly TemplateSection: typeof Templates.TemplateSection;
}

/** Loads the SDK at the first question that a model is to answer: a bot without a model never pays for it. */
export function loadModelSdk(): ModelSdk {
  const load = createRequire(__filename);
  // Node's own fetch instead of a package's.
  load('openai/shims/web');
  const part = (path: string): unknown => load(`@microsoft/teams-ai/lib/${path}`);
  return {
    botbuilder: load('botbuilder') as typeof BotBuilder,
    ...(part('models/OpenAIModel') as typeof Models),
    ...(part('planners/ActionPlanner') as typeof Planners),
    ...(part('prompts/PromptManager') as typeof Managers),
    ...(part('prompts/Prompt') as typeof Prompts),
    ...(part('prompts/DataSourceSection') as typeof Sections),
    ...(part('prompts/TemplateSection') as typeof Templates),
  };
}
