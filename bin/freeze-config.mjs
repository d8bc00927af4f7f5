/** The configuration of `pejl freeze`: what it may say, and everything that is wrong with it. */
import { stillElements } from '../dist/esm/stills.js';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string' && value !== '';
const isPlain = (value) => isText(value) || typeof value === 'number' || value === true;

const kinds = {
  object: isObject,
  text: isText,
  texts: (value) => Array.isArray(value) && value.every(isText),
  language: (value) => ['da', 'en'].includes(value),
  audience: (value) => ['public', 'committee', 'management'].includes(value),
  elements: (value) => Array.isArray(value) && value.length > 0,
  element: (value) => stillElements.includes(nameOf(value)),
  plain: (value) => isObject(value) && Object.values(value).every(isPlain),
};

const page = {
  gateway: 'text',
  data: 'text',
  audience: 'audience',
  language: 'language',
  title: 'text',
  agenda: 'text',
  output: 'text',
  elements: 'elements',
};
const figure = { element: 'element', attributes: 'plain', data: 'text', comparedTo: 'text', notes: 'texts' };

/** An element is named by its tag or by its folder. */
export const nameOf = (element) => String(element).replace(/^pejl-/, '');

/** What is wrong with a configuration, a sentence each. */
export function faultsIn(config, { fix: says }) {
  if (!isObject(config)) return [says.field('', says.expected.object)];
  const elements = Array.isArray(config.elements) ? config.elements : [];
  const faults = [
    ...faultsOf(config, page, ['output', 'elements'], '', says),
    ...elements.flatMap((element, i) => faultsOf(element, figure, ['element'], `elements/${i}/`, says)),
  ];
  const lacksSource = elements.some((element) => !isObject(element) || element.data === undefined);
  if (lacksSource && config.gateway === undefined && config.data === undefined)
    faults.push(says.field('gateway', says.expected.source));
  return faults;
}

function faultsOf(given, fields, required, where, says) {
  if (!isObject(given)) return [says.field(where.slice(0, -1), says.expected.object)];
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(fields, name));
  return [
    ...unknown.map((name) => (/token|password|secret/i.test(name) ? says.token : says.unknownField(where + name))),
    ...Object.entries(fields)
      .filter(([name]) => given[name] !== undefined || required.includes(name))
      .filter(([name, kind]) => !kinds[kind](given[name]))
      .map(([name, kind]) => says.field(where + name, wordFor(kind, says))),
  ];
}

const wordFor = (kind, { expected }) => (kind === 'element' ? expected.element(stillElements) : expected[kind]);
