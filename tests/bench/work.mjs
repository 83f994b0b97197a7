// The work, for engines of JavaScript: what engine/src/work.rs is for ours. See there what a walk and a batch are.
//
// An engine has `reset()`, `set(question, answer)`, `setAll(answers)`, `questions()` and `items()`; the last two give ids,
// or a promise of ids, in the order of the flow.

/** An answer to every question, for each vector: xorshift32 from the seed, the lowest of its numbers that fit. */
export function vectors(flow) {
  let state = flow.seed | 0;
  const draw = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % flow.options;
  };
  return Array.from({ length: flow.vectors }, () => Object.fromEntries(flow.questions.map(({ id }) => [id, draw()])));
}

/** One answer after another. `tell` gets what is seen last. */
export function walk(engine, answers, tell) {
  engine.reset();
  const answered = new Set();
  for (;;) {
    const questions = engine.questions();
    const open = questions.find((id) => !answered.has(id));
    if (open === undefined) return list(engine, questions, tell);
    engine.set(open, answers[open]);
    answered.add(open);
  }
}

/** All answers of a walk at once. */
export function batch(engine, answers, tell) {
  engine.reset();
  engine.setAll(answers);
  return list(engine, engine.questions(), tell);
}

function list(engine, questions, tell) {
  const items = engine.items();
  tell?.(questions, items);
  return items.length;
}

/** Both for an engine whose lists are promises. */
export const later = {
  async walk(engine, answers, tell) {
    engine.reset();
    const answered = new Set();
    for (;;) {
      const questions = await engine.questions();
      const open = questions.find((id) => !answered.has(id));
      if (open === undefined) return later.list(engine, questions, tell);
      engine.set(open, answers[open]);
      answered.add(open);
    }
  },
  async batch(engine, answers, tell) {
    engine.reset();
    engine.setAll(answers);
    return later.list(engine, await engine.questions(), tell);
  },
  async list(engine, questions, tell) {
    const items = await engine.items();
    tell?.(questions, items);
    return items.length;
  },
};

/** Of each vector, the answers to the questions that a walk shows. */
export function shown(flow, engine) {
  const all = [];
  for (const answers of vectors(flow)) {
    walk(engine, answers, (questions) => all.push(Object.fromEntries(questions.map((id) => [id, answers[id]]))));
  }
  return all;
}

/** What an engine comes to, in hexadecimal digits: FNV-1a, 32 bits. */
export async function checksum(flow, engine, course, inputs) {
  const numbers = (list) => new Map(list.map(({ id }, at) => [id, at + 1]));
  const [ofQuestion, ofItem] = [numbers(flow.questions), numbers(flow.items)];
  let sum = 0x811c9dc5;
  const add = (number) => {
    sum = Math.imul(sum ^ number, 0x01000193) >>> 0;
  };
  for (const answers of inputs) {
    await course(engine, answers, (questions, items) => {
      for (const id of questions) add(ofQuestion.get(id));
      add(255);
      for (const id of items) add(ofItem.get(id));
      add(254);
    });
  }
  return sum.toString(16);
}

/**
 * How often a second each thing is done, round by round. In a round everything has its turn, so that a machine that is busy
 * for a while is so for all.
 *
 * @param {{ name: string, step: number, run: (first: number, count: number) => unknown }[]} things `run` does `count`
 *   of them, from the one at `first` on, and is called with `step` between two looks at the clock
 * @param {() => number} clock in milliseconds
 */
export async function measure(things, { rounds, milliseconds, clock }) {
  const found = Object.fromEntries(things.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run, step } of things) {
      const begun = clock();
      let done = 0;
      while (clock() - begun < milliseconds) {
        await run(done, step);
        done += step;
      }
      found[name].push((done * 1000) / (clock() - begun));
    }
  }
  return found;
}

/** Goes through so many inputs in turn, from the one at `first` on. */
export function run(engine, course, inputs, first, count) {
  let items = 0;
  for (let at = first; at < first + count; at += 1) items += course(engine, inputs[at % inputs.length]);
  return items;
}

/** The same for an engine whose lists are promises. */
export async function runLater(engine, course, inputs, first, count) {
  let items = 0;
  for (let at = first; at < first + count; at += 1) items += await course(engine, inputs[at % inputs.length]);
  return items;
}
