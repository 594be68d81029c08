import { townYaml } from '../../support/flow-house';

export const sbf = 'samhallsbyggnad@ale.example';

/** A second mailbox beside ks, whose registrar is Erik. */
export const twoMailboxes = (
  of: { readonly ks?: string; readonly sbf?: string; readonly secrecy?: string } = {},
) =>
  `${townYaml.replace('secrecy: normal', `secrecy: ${of.secrecy ?? 'normal'}${of.ks ? `\n    authority: ${of.ks}` : ''}`)}
  - id: sbf
    name: Samhällsbyggnads brevlåda
    address: ${sbf}
    department: Samhällsbyggnad
    roster: [erik@ale.example]
    manager: david@ale.example
    secrecy: normal${of.sbf ? `\n    authority: ${of.sbf}` : ''}
`;
