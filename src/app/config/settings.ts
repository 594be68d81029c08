// The environment, parsed once (docs/reference.md, Variables). Every problem is told at once; secrets are never printed.

import { z } from 'zod';
import { ConfigurationFault, type FileProblem } from './file-problem';

export type Environment = Readonly<Record<string, string | undefined>>;

const port = z.coerce.number().int().min(0).max(65_535);
const url = z.string().refine(isUrl, 'is no web address|Write it with http:// or https://');

function isUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isSigningKey(text: string): boolean {
  const base64 = text.replace(/^whsec_/, '');
  const bytes = Buffer.from(base64, 'base64').length;
  return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && bytes >= 24 && bytes <= 64;
}

const schema = z.object({
  PORT: port.default(3978),
  HOST: z.string().optional(),
  OPS_PORT: port.default(9464),
  OPS_HOST: z.string().default('127.0.0.1'),
  MUNICIPALITY_FILE: z.string().optional(),
  RULES_FILE: z.string().default('rules/ale-2006.md'),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:|postgres(ql)?:\/\/)/, 'is no database address|Write sqlite:PATH or postgres://…')
    .default('sqlite:.data/brevvakt.db'),
  GRAPH_BASE_URL: url.optional(),
  TEAMS_SERVICE_URL: url.optional(),
  PUBLIC_URL: url.optional(),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  MicrosoftAppTenantId: z.string().optional(),
  AZURE_CLIENT_ID: z.string().optional(),
  AZURE_CLIENT_CERTIFICATE_PATH: z.string().optional(),
  AZURE_CLIENT_CERTIFICATE_PASSWORD: z.string().optional(),
  PAGES_APP_ID: z
    .string()
    .uuid('is no id of a registration|Copy the client id of the registration in Entra')
    .optional(),
  TEAMS_APP_ID: z
    .string()
    .uuid('is no id of an app|Copy the id that the Developer Portal gives the package')
    .optional(),
  MODEL_BASE_URL: url.optional(),
  MODEL_KEY: z.string().optional(),
  MODEL_NAME: z.string().optional(),
  AZURE_OPENAI_ENDPOINT: url.optional(),
  AZURE_OPENAI_API_KEY: z.string().optional(),
  AZURE_OPENAI_DEPLOYMENT: z.string().optional(),
  DEADMAN_URL: url.optional(),
  DUTY_KEY: z
    .string()
    .min(16, 'is too short for a key|Set it to what openssl rand -hex 32 prints')
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url.optional(),
  OTEL_SERVICE_NAME: z.string().default('brevvakt'),
  OTEL_TRACES_EXPORTER: z.string().optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
  WEBHOOK_SECRET: z
    .string()
    .refine(isSigningKey, 'is no key of Standard Webhooks|Write whsec_ and base64 of 24 to 64 random bytes')
    .optional(),
  TRACE_TENANT_ID: z.string().optional(),
  TRACE_CLIENT_ID: z.string().optional(),
  TRACE_CLIENT_SECRET: z.string().optional(),
  TRACE_CLIENT_CERTIFICATE_PATH: z.string().optional(),
  DIARY_TENANT_ID: z.string().optional(),
  DIARY_CLIENT_ID: z.string().optional(),
  DIARY_CLIENT_SECRET: z.string().optional(),
  DIARY_CLIENT_CERTIFICATE_PATH: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  SANDBOX_NOW: z
    .string()
    .refine((text) => /(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)), {
      message: 'is no ISO time with offset|Write it like 2026-12-01T07:45:00+01:00',
    })
    .optional(),
  SANDBOX_CLOCK: z.enum(['running', 'frozen']).default('running'),
});

export type Settings = z.infer<typeof schema>;

/** Empty variables count as unset. Throws ConfigurationFault. */
export function readSettings(environment: Environment): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  throw new ConfigurationFault('The environment', parsed.error.issues.map(toProblem));
}

function toProblem(issue: z.ZodIssue): FileProblem {
  const place = issue.path.join('.');
  if (issue.code === 'invalid_enum_value') {
    return {
      place,
      line: undefined,
      problem: 'has an unknown value',
      remedy: `Write one of: ${issue.options.join(', ')}`,
    };
  }
  const [problem, remedy] = issue.message.split('|');
  return { place, line: undefined, problem: problem ?? '', remedy: remedy ?? 'See env/.env.example' };
}

/** Where a command that records or removes must know whose municipality it is. Throws when it is not said. */
export function municipalityFile({ MUNICIPALITY_FILE: file }: Settings): string {
  if (file === undefined)
    throw new Error('MUNICIPALITY_FILE is not set. Name the file of your municipality.');
  return file;
}
