// The language model, when one is configured (docs/reference.md, Variables: AZURE_OPENAI_…); without one the rules answer alone.

import { connectModel } from '../rules/model/connect-model';
import type { AnswerWriter } from '../rules/model/answer-writer';
import type { OperatorLog } from '../core/log';
import type { Settings } from './config/settings';

export function answerWriter(settings: Settings, log: OperatorLog): AnswerWriter | undefined {
  const {
    AZURE_OPENAI_ENDPOINT: endpoint,
    AZURE_OPENAI_API_KEY: apiKey,
    AZURE_OPENAI_DEPLOYMENT: deployment,
  } = settings;
  if (endpoint === undefined || apiKey === undefined || deployment === undefined) return undefined;
  return connectModel({ endpoint, apiKey, deployment, log });
}
