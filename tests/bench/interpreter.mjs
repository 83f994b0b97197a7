// The floor: the flow interpreted by plain JavaScript, with nothing between. Runs under Node and in a page.

/** The conditions of the flow, looked at one by one each time a list is read. */
export function interpreter(flow) {
  let answers = {};
  const holds = ([id, sign, option]) => {
    const answer = answers[id];
    return answer !== undefined && (sign === '=' ? answer === option : answer >= option);
  };
  const isThere = (entry) => (entry.all ? entry.all.every(holds) : entry.any ? entry.any.some(holds) : true);
  const ids = (list) => list.filter(isThere).map((entry) => entry.id);
  return {
    reset: () => { answers = {}; },
    set: (id, answer) => { answers[id] = answer; },
    setAll: (all) => { answers = all; },
    questions: () => ids(flow.questions),
    items: () => ids(flow.items),
  };
}
