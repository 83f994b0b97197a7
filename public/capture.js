// Hands over what the microphone hears, in pieces of a twentieth of a second. An audio worklet of its own thread: what
// the page does meanwhile costs no sound.
const PIECE = 2048;

registerProcessor(
  'tsst-capture',
  class extends AudioWorkletProcessor {
    constructor() {
      super();
      this.piece = new Float32Array(PIECE);
      this.filled = 0;
    }

    process([input]) {
      const heard = input[0];
      if (!heard) return true;
      for (const sample of heard) {
        this.piece[this.filled++] = sample;
        if (this.filled < PIECE) continue;
        this.port.postMessage(this.piece, [this.piece.buffer]);
        this.piece = new Float32Array(PIECE);
        this.filled = 0;
      }
      return true;
    }
  },
);
