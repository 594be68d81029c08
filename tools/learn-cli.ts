// Learns what people say from the phrase files; a step of the build (scripts/build.mjs).

import { writeMind } from '../src/chat/files/mind-file';

writeMind();
