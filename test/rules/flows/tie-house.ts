import { openFlowHouse, senderOf, townYaml, type FlowHouse, type Who } from '../../support/flow-house';

/** Carin leads, David and IT are in no roster; Carin and David are the editors of the rules. */
const yaml = `${townYaml}rules:\n  editors: [carin@ale.example, david@ale.example]\n`;

export const openTieHouse = (): Promise<FlowHouse> => openFlowHouse('2026-12-01T10:00:00+01:00', yaml);

type Data = Readonly<Record<string, unknown>>;

/** Presses in the house that is open then; what each answers. */
export const clicksIn = (house: () => FlowHouse) => async (who: Who, verb: string, data: Data) =>
  (await house().receiver.action(senderOf(who), { verb, data, activityId: 'activity-x' })).drawing.facts;
