// A copy of the site can be made without its own voice (without the folder `voice/`). What can then not be heard is left
// out, and the runner says so.

import { test as any } from 'node:test';
import { files } from './files.mjs';

/** Whether this copy has its own voice. */
export const hasVoice = files.voice !== '';

/** A test that needs this copy's own voice. */
export const voiced = hasVoice ? any : (name) => any(name, { skip: 'this copy has no voice of its own' }, () => {});
