/** Why no package came of it, or one was refused, in words for whoever runs the command. */
export class ArchiveTrouble extends Error {}
