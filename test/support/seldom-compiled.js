/**
 * For all processes of a run of the tests: little of what they run is run so often that machine code of its own pays, and
 * making it took a third of their work. So fifteen times as much is waited for as the engine does by itself.
 */
require('node:v8').setFlagsFromString('--interrupt-budget=1000000');
