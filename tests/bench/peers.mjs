// The same work through other engines, under Node. Prints one JSON document: of each engine its version, its checksums and
// how many walks and batches it does in a second.
//
// They are packages of this project for this measurement only; nothing of them is sent to a reader.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { interpreter } from './interpreter.mjs';
import { batch, checksum, later, measure, run, runLater, shown, vectors, walk } from './work.mjs';

const require = createRequire(import.meta.url);
const flow = JSON.parse(readFileSync(new URL('./flow.json', import.meta.url)));
const ids = (list) => list.map(({ id }) => id);

/** Rules as JSON, applied to an object of answers. */
function jsonLogic() {
  const logic = require('json-logic-js');
  const part = ([id, sign, option]) => ({ [sign === '=' ? '===' : '>=']: [{ var: id }, option] });
  const rule = ({ all, any }) => (all ? { and: all.map(part) } : any ? { or: any.map(part) } : true);
  const [questions, items] = [flow.questions, flow.items].map((list) => list.map((entry) => ({ id: entry.id, rule: rule(entry) })));
  let answers = {};
  const there = (list) => ids(list.filter((entry) => logic.apply(entry.rule, answers)));
  return {
    reset: () => { answers = {}; },
    set: (id, answer) => { answers[id] = answer; },
    setAll: (all) => { answers = all; },
    questions: () => there(questions),
    items: () => there(items),
  };
}

/** Rules that send events; it gives a promise and its events come in any order. */
function jsonRulesEngine() {
  const { Engine } = require('json-rules-engine');
  const part = ([fact, sign, value]) => ({ fact, operator: sign === '=' ? 'equal' : 'greaterThanInclusive', value });
  const conditions = ({ all, any }) => (all ? { all: all.map(part) } : { any: any.map(part) });
  const engine = (list) => {
    const rules = list.filter(({ all, any }) => all ?? any).map((entry) => ({
      conditions: conditions(entry),
      event: { type: 'there', params: { id: entry.id } },
    }));
    return new Engine(rules, { allowUndefinedFacts: true });
  };
  const [questions, items] = [flow.questions, flow.items].map(engine);
  const order = new Map([...flow.questions, ...flow.items].map(({ id }, at) => [id, at]));
  const always = ids(flow.questions.filter(({ all, any }) => !(all ?? any)));
  let answers = {};
  const there = async (engine, first) => {
    const { events } = await engine.run(answers);
    return [...first, ...events.map((event) => event.params.id)].sort((one, two) => order.get(one) - order.get(two));
  };
  return {
    reset: () => { answers = {}; },
    set: (id, answer) => { answers[id] = answer; },
    setAll: (all) => { answers = all; },
    questions: () => there(questions, always),
    items: () => there(items, []),
  };
}

/** A whole form with its view model. */
function surveyCore() {
  const { Model } = require('survey-core');
  const part = ([id, sign, option]) => `{${id}} ${sign} ${option}`;
  const visibleIf = ({ all, any }) => (all ? all.map(part).join(' and ') : any?.map(part).join(' or '));
  const choices = Array.from({ length: flow.options }, (_, option) => option);
  const question = (entry) => ({ type: 'radiogroup', name: entry.id, choices, visibleIf: visibleIf(entry) });
  const item = (entry) => ({ type: 'html', name: entry.id, html: entry.id, visibleIf: visibleIf(entry) });
  const form = new Model({
    pages: [
      { name: 'questions', elements: flow.questions.map(question) },
      { name: 'items', elements: flow.items.map(item) },
    ],
  });
  const [questions, items] = [flow.questions, flow.items].map((list) => ids(list).map((id) => form.getQuestionByName(id)));
  const there = (list) => list.filter((one) => one.isVisible).map((one) => one.name);
  return {
    reset: () => { form.data = {}; },
    set: (id, answer) => { form.setValue(id, answer); },
    setAll: (all) => { form.data = { ...all }; },
    questions: () => there(questions),
    items: () => there(items),
  };
}

const engines = [
  { name: 'plain JavaScript', version: process.version, engine: interpreter(flow), step: 100 },
  { name: 'json-logic-js', version: version('json-logic-js'), engine: jsonLogic(), step: 20 },
  { name: 'json-rules-engine', version: version('json-rules-engine'), engine: jsonRulesEngine(), step: 10, isLater: true },
  { name: 'survey-core', version: version('survey-core'), engine: surveyCore(), step: 1 },
];

function version(name) {
  return JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url))).version;
}

const inputs = { walk: vectors(flow), batch: shown(flow, engines[0].engine) };
const things = [];
const found = [];
for (const { name, version, engine, step, isLater } of engines) {
  const courses = isLater ? later : { walk, batch };
  const one = { name, version, checksums: {} };
  found.push(one);
  for (const course of ['walk', 'batch']) {
    one.checksums[course] = await checksum(flow, engine, courses[course], inputs[course]);
    const through = isLater ? runLater : run;
    const turn = (first, count) => through(engine, courses[course], inputs[course], first, count);
    things.push({ name: `${name} ${course}`, step, run: turn });
  }
}
// Time on the processor, as for the engine on this machine: what else the machine does is not part of it.
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const speeds = await measure(things, { rounds: 5, milliseconds: Number(process.env.MILLISECONDS), clock });
for (const one of found) {
  one.walks = speeds[`${one.name} walk`];
  one.batches = speeds[`${one.name} batch`];
}
console.log(JSON.stringify(found));
