/**
 * ESLint rule: no plain arithmetic on the number in a cell. Whoever adds `cell.value` by hand forgets what else is said
 * of the cell: its state, its price level, that it is preliminary, partial or hidden. Comparing a value, and handing it
 * to a function such as a scale or a formatter, are fine.
 *
 * It sees what is taken from a cell and used in the same breath: `cell.value * 2`, `({ value }) => value * 2`,
 * `const value = cell.value`. It does not follow a number through a function, a list or an object of another shape.
 */
const figures = new Set(['value', 'low', 'high', 'dividend', 'divisor']);
const operators = new Set(['+', '-', '*', '/', '%', '**', '|', '&', '^', '<<', '>>', '>>>']);
const unaryOperators = new Set(['-', '+', '~']);
const notArithmetic = new Set(['=', '??=', '||=', '&&=']);

export const noCellArithmetic = {
  meta: {
    type: 'problem',
    docs: { description: 'disallow plain arithmetic on the number in a cell' },
    schema: [],
    messages: {
      plain:
        'Plain arithmetic forgets the state, price level and marks of the cell. Use sumOf, differenceOf, shareOf, perOf, meanOf … of src/figures.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    const { parserServices: services } = sourceCode;
    if (!services?.program) throw new Error('no-cell-arithmetic needs type information.');
    const checker = services.program.getTypeChecker();

    const check = (...operands) => {
      for (const node of operands.flatMap(innermost)) if (isFigure(node)) context.report({ node, messageId: 'plain' });
    };

    const isFigure = (node) => {
      if (node.type === 'MemberExpression') return figures.has(nameOf(node)) && isCell(node.object);
      return node.type === 'Identifier' && isTakenFromCell(node);
    };

    /** A variable that stands for the number of a cell: destructured from it, or set to it where it is declared. */
    function isTakenFromCell(identifier) {
      const variable = variableOf(identifier);
      return (variable?.defs ?? []).some(({ name, node }) => {
        const property = patternProperty(name);
        if (property) return figures.has(keyOf(property)) && isCell(property.parent);
        return node.type === 'VariableDeclarator' && node.id === name && innermost(node.init).some(isFigure);
      });
    }

    function variableOf(identifier) {
      for (let scope = sourceCode.getScope(identifier); scope; scope = scope.upper) {
        const variable = scope.set.get(identifier.name);
        if (variable) return variable;
      }
      return undefined;
    }

    const isCell = (node) => partsOf(services.getTypeAtLocation(node)).some((type) => isValueState(type, node));

    const isValueState = (type, node) => {
      const state = type.getProperty('state');
      if (!state) return false;
      const stateType = checker.getTypeOfSymbolAtLocation(state, services.esTreeNodeToTSNodeMap.get(node));
      return partsOf(stateType).some((part) => part.isStringLiteral() && part.value === 'value');
    };

    return {
      BinaryExpression: ({ operator, left, right }) => operators.has(operator) && check(left, right),
      UnaryExpression: ({ operator, argument }) => unaryOperators.has(operator) && check(argument),
      UpdateExpression: ({ argument }) => check(argument),
      AssignmentExpression: ({ operator, left, right }) => !notArithmetic.has(operator) && check(left, right),
      CallExpression: ({ callee, arguments: given }) => isOfMath(callee) && check(...given),
    };
  },
};

/** The expressions that a value may come from: behind casts and `!`, and both sides of `??` and of a choice. */
function innermost(node) {
  switch (node?.type) {
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'ChainExpression':
      return innermost(node.expression);
    case 'SpreadElement':
      return innermost(node.argument);
    case 'LogicalExpression':
      return [node.left, node.right].flatMap(innermost);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(innermost);
    case 'ArrayExpression':
      return node.elements.flatMap(innermost);
    default:
      return node ? [node] : [];
  }
}

/** `value` in `{ value }`, `{ value: amount }` and `{ value = 0 }`: the property whose pattern holds the name. */
function patternProperty(name) {
  const target = name.parent.type === 'AssignmentPattern' ? name.parent : name;
  const { parent } = target;
  return parent.type === 'Property' && parent.parent.type === 'ObjectPattern' && parent.value === target
    ? parent
    : undefined;
}

const keyOf = ({ key, computed }) => (key.type === 'Literal' ? key.value : computed ? undefined : key.name);
const nameOf = ({ property, computed }) => keyOf({ key: property, computed });
const partsOf = (type) => (type.isUnion() ? type.types : [type]);
const isOfMath = (callee) => callee.type === 'MemberExpression' && callee.object.name === 'Math';
