// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plain measurements of speech samples, enough to tell sound from silence, one
// voice from another and one tone from another. The length of a frame is chosen
// for voices of 60 Hz and more.

const HIGHEST = 420;
const LOWEST = 60;

/** Root mean square of samples in -1..1. */
export function loudness(samples) {
  let sum = 0;
  for (const sample of samples) {
    sum += sample * sample;
  }
  return Math.sqrt(sum / Math.max(samples.length, 1));
}

/** The pitch of one frame in hertz by autocorrelation, or null where nothing is voiced. */
function framePitch(samples, from, size, rate) {
  const longest = Math.floor(rate / LOWEST);
  const at = (lag) => {
    let product = 0;
    let near = 0;
    let far = 0;
    for (let i = from; i < from + size; i += 1) {
      product += samples[i] * samples[i + lag];
      near += samples[i] * samples[i];
      far += samples[i + lag] * samples[i + lag];
    }
    return product / Math.sqrt(near * far + 1e-9);
  };
  let best = { lag: 0, value: 0 };
  const values = [];
  for (let lag = Math.floor(rate / HIGHEST); lag <= longest; lag += 1) {
    values[lag] = at(lag);
    if (values[lag] > best.value) {
      best = { lag, value: values[lag] };
    }
  }
  if (best.value < 0.6) {
    return null;
  }
  // Twice the period fits as well as once: the shortest good peak is the pitch.
  for (let lag = Math.floor(rate / HIGHEST) + 1; lag < best.lag; lag += 1) {
    if (values[lag] > 0.92 * best.value && values[lag] >= values[lag - 1] && values[lag] >= values[lag + 1]) {
      return rate / lag;
    }
  }
  return rate / best.lag;
}

/** Pitch in hertz every 10 ms, voiced frames only. */
export function pitches(samples, rate) {
  const size = Math.floor(rate * 0.025);
  const hop = Math.floor(rate * 0.01);
  const floor = loudness(samples) * 0.25;
  const found = [];
  for (let from = 0; from + size + Math.floor(rate / LOWEST) + 1 < samples.length; from += hop) {
    if (loudness(samples.subarray(from, from + size)) < floor) {
      continue;
    }
    const pitch = framePitch(samples, from, size, rate);
    if (pitch !== null) {
      found.push(pitch);
    }
  }
  return found;
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** The tone of a syllable: its pitch in semitones over 100 Hz at 20 equal steps. */
export function contour(samples, rate) {
  const tones = pitches(samples, rate).map((pitch) => 12 * Math.log2(pitch / 100));
  return Array.from({ length: 20 }, (_, i) => tones[Math.round((i / 19) * (tones.length - 1))]);
}

/** Root mean square distance of two contours in semitones. */
export function toneDistance(a, b) {
  return Math.sqrt(a.reduce((sum, tone, i) => sum + (tone - b[i]) ** 2, 0) / a.length);
}
