// Traces by OpenTelemetry to the collector that the standard variables name (OTLP over HTTP). Loaded only when one is named.

import type { SpanStatusCode, Tracer as OtelTracer } from '@opentelemetry/api';
import { atMost } from '../../core/at-most';
import { realTime } from '../../core/clock';
import type { OperatorLog } from '../../core/log';
import type { EndedStep, StepFacts, Tracer } from '../../core/tracer';

/** Beside the variables, which the SDK reads by itself (resource, headers, time-out, sampler, batches). */
interface TraceOptions {
  /** Where OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES give none. */
  readonly serviceName: string;
  readonly log: OperatorLog;
}

/** A collector that is gone holds up the end of the process no longer than this. */
const closeMillis = 3_000;

/** The collector is not called before the first steps have ended; one that does not answer disturbs nothing. */
export async function openTraces({ serviceName, log }: TraceOptions): Promise<Tracer> {
  const [api, sdk, otlp, resources] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const quiet = () => undefined;
  const complain = () => {
    log.warn('Traces could not be handed over');
  };
  // The SDK's own words may hold the collector's address and its headers.
  api.diag.setLogger(
    { error: complain, warn: quiet, info: quiet, debug: quiet, verbose: quiet },
    api.DiagLogLevel.ERROR,
  );
  const provider = new sdk.NodeTracerProvider({
    // Nothing of the machine or the process is told beside what the operator writes.
    resource: resources
      .resourceFromAttributes({ 'service.name': serviceName })
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new sdk.BatchSpanProcessor(new otlp.OTLPTraceExporter())],
  });
  // Ids of our traces go to nobody else, so that no propagator is set.
  provider.register({ propagator: null });
  const tracer = provider.getTracer('brevvakt');
  return {
    within: (name, facts, work) => within(tracer, { name, facts, failed: api.SpanStatusCode.ERROR }, work),
    ended: (step) => {
      note(tracer, step, api.SpanStatusCode.ERROR);
    },
    close: async () => {
      await atMost(realTime, closeMillis, provider.shutdown().catch(complain));
      api.trace.disable();
      api.context.disable();
    },
  };
}

interface Step {
  readonly name: string;
  readonly facts: StepFacts;
  readonly failed: SpanStatusCode;
}

/** A fault's words stay out of the trace: they may hold anything. */
function within<T>(tracer: OtelTracer, { name, facts, failed }: Step, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes: { ...facts } }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: failed });
      throw error;
    } finally {
      span.end();
    }
  });
}

function note(tracer: OtelTracer, { name, facts, millis, isGood }: EndedStep, failed: SpanStatusCode): void {
  const now = Date.now();
  const span = tracer.startSpan(name, { attributes: { ...facts }, startTime: now - millis });
  if (!isGood) span.setStatus({ code: failed });
  span.end(now);
}
