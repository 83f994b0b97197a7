// A device that speaks: a stand-in for the browser's own speech, with the voices and the faults of real ones.

/**
 * Puts the stand-in on every page of the context.
 *
 * @param {object} device
 * @param {{ name: string, lang: string, local?: boolean }[]} device.voices
 * @param {number} [device.late] after how many milliseconds the voices appear
 * @param {'' | 'silent' | 'breaks'} [device.fault] `silent`: never begins; `breaks`: breaks off in its second utterance
 */
export const withDevice = (context, device) => context.addInitScript(speak, device);

function speak({ voices, late = 0, fault = '' }) {
  const log = [];
  window.spokenByDevice = log;
  const list = voices.map(({ name, lang, local = true }) => ({ name, lang, localService: local, voiceURI: name, default: false }));
  const born = performance.now();
  class Utterance extends EventTarget {
    constructor(text) {
      super();
      Object.assign(this, { text, lang: '', rate: 1, pitch: 1, volume: 1, voice: null });
    }
  }
  class Synthesis extends EventTarget {
    #turn = 0;

    getVoices() {
      return performance.now() - born >= late ? list : [];
    }

    speak(utterance) {
      this.#turn += 1;
      const turn = this.#turn;
      log.push({ text: utterance.text, voice: utterance.voice?.name, lang: utterance.lang, rate: utterance.rate });
      if (fault === 'silent') return;
      const tell = (name, after) => setTimeout(() => turn === this.#turn && utterance[`on${name}`]?.({ type: name }), after);
      tell('start', 10);
      if (fault === 'breaks' && log.length === 2) tell('error', 20);
      else tell('end', 30);
    }

    cancel() {
      this.#turn += 1;
    }

    resume() {}

    pause() {}
  }
  Object.defineProperty(window, 'speechSynthesis', { value: new Synthesis() });
  window.SpeechSynthesisUtterance = Utterance;
}

/** What the device was told to speak. */
export const spokenByDevice = (page) => page.evaluate(() => window.spokenByDevice);

/** Keeps how the reader likes to listen, before any page is opened. */
export function likes(context, lines) {
  return context.addInitScript((text) => {
    if (location.protocol !== 'about:' && localStorage.getItem('tsst-listening') === null) localStorage.setItem('tsst-listening', text);
  }, ['v=1', ...lines].join('\n'));
}
