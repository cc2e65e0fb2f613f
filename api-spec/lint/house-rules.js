// The rules of our contract that no standard rule set knows.
const FEATURES = [
  'platform', 'region', 'tenant', 'access', 'organisation', 'audit', 'policy', 'household', 'householdcode', 'grid', 'export',
  'exchange', 'screening', 'clue',
  'procedure', 'assistance', 'relief', 'visit', 'rectification', 'inspection', 'consultation', 'campaign', 'report',
  'notification',
];

/** Who may call an operation is part of the contract: open, any role, or a list of roles. */
function accessIsDeclared() {
  return {
    Operation(operation, { report }) {
      const access = operation['x-access'];
      if (access?.open === true || access?.anyRole === true || access?.roles?.length) return;
      report({ message: 'An operation says in x-access who may call it: open, anyRole or roles.' });
    },
  };
}

/** The tag is the feature: the same word as the Java package, the table prefix and the React folder. */
function oneTagOfAFeature() {
  return {
    Operation(operation, { report }) {
      if (operation.tags?.length === 1 && FEATURES.includes(operation.tags[0])) return;
      report({ message: `An operation has exactly one tag, the name of its feature (${FEATURES.join(', ')}).` });
    },
  };
}

/** Every operation can be refused; one that needs a token also for want of it. */
function problemsAreAnswered() {
  return {
    Operation(operation, { report }) {
      const needed = operation['x-access']?.open ? ['400', '429', '500'] : ['400', '401', '403', '429', '500'];
      const missing = needed.filter((status) => !operation.responses?.[status]);
      if (missing.length) report({ message: `An operation documents its problems; missing: ${missing.join(', ')}.` });
    },
  };
}

/** Whatever refuses answers an RFC 9457 problem, so that a client needs one way to read it. */
function problemsAreProblems() {
  return {
    Response: {
      enter(response, { report, key }) {
        const isRefusal = /^[45]\d\d$/.test(String(key)) || /^Problem\d/.test(String(key));
        if (!isRefusal || Object.keys(response.content ?? {}).includes('application/problem+json')) return;
        report({ message: 'A refusal answers application/problem+json.' });
      },
    },
  };
}

/** /api/v1, then kebab-case words and parameters. */
function pathsAreKebab() {
  return {
    PathItem(_, { report, key }) {
      if (/^\/api\/v1(\/([a-z]+(-[a-z]+)*|\{[a-zA-Z]+\}))+$/.test(String(key))) return;
      report({ message: 'A path is /api/v1 and kebab-case words or {parameters}.' });
    },
  };
}

export default function houseRules() {
  return {
    id: 'house',
    rules: {
      oas3: {
        'access-is-declared': accessIsDeclared,
        'one-tag-of-a-feature': oneTagOfAFeature,
        'problems-are-answered': problemsAreAnswered,
        'problems-are-problems': problemsAreProblems,
        'paths-are-kebab-case': pathsAreKebab,
      },
    },
  };
}
