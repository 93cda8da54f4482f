/** Which texts of the code look as if a person reads them: by where they stand, and how they are written. */
import { children, INSERTED, type Node, nameOf, textIn } from './syntax';

export interface Spoken {
  text: string;
  /** Where it begins in the code. */
  start: number;
}

/** Attributes whose text is shown or read aloud, of an element as of a component. */
const READ =
  /^(?:title|alt|label|placeholder|heading|hint|aria-(?:label|description|roledescription|placeholder|valuetext))$/;

/** Attributes for the browser. */
const UNREAD = /^(?:class|style|d|viewBox|points|transform|rel|accept|autocomplete)$/;

/** Properties whose text is shown, even if it is one word. */
const SHOWN = /^(?:label|title|message|purpose|heading|hint|placeholder)$/;

/** What is called with texts for whoever writes programs, or for the browser. */
const FOR_PROGRAMS =
  /^(?:Error|TypeError|RangeError|RegExp|querySelector|querySelectorAll|matches|closest|debug|log|warn)$/;

/** What only hands on the text in it. */
const HANDS_ON =
  /^(?:ConditionalExpression|LogicalExpression|JSXExpressionContainer|TSAsExpression|TSSatisfiesExpression)$/;

const LETTER = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const TWO_WORDS = new RegExp(
  `(?:\\p{L}{2,}|${INSERTED})[,;:.!?…”)]* +[(“„«]?(?:\\p{L}|${INSERTED})`,
  'u',
);
/** CSS, markup and patterns; lists of names in small letters: "input, select". */
const NO_SENTENCE = /[[\]{}<>\\|=]|^[a-z-]+(?:, [a-z-]+)+$/;

/**
 * The texts in a tree that are spoken.
 * @param enough What a text needs to be one here; two words anywhere.
 */
export function spokenIn(node: Node, enough = TWO_WORDS): Spoken[] {
  const text = node.type === 'JSXText' ? String(node.value) : textIn(node);
  const found = text !== undefined && isSpoken(text, node.type === 'JSXText' ? LETTER : enough);
  return [
    ...(found ? [{ text: text.replace(/\s+/g, ' ').trim(), start: node.start }] : []),
    ...below(node, enough),
  ];
}

function isSpoken(text: string, enough: RegExp): boolean {
  const written = text.replaceAll(INSERTED, '');
  if (!LETTER.test(written)) return false;
  if (enough !== TWO_WORDS && enough.test(text)) return true;
  return TWO_WORDS.test(text) && !NO_SENTENCE.test(text);
}

function below(node: Node, enough: RegExp): Spoken[] {
  const { type } = node;
  if (type === 'TSLiteralType' || type === 'ImportDeclaration') return [];
  if (type === 'NewExpression' || type === 'CallExpression') {
    return FOR_PROGRAMS.test(nameOf(node.callee)) ? [] : each(node, TWO_WORDS);
  }
  if (type === 'JSXAttribute') return inAttribute(node);
  if (type === 'JSXElement' || type === 'JSXFragment') return each(node, LETTER);
  if (type === 'Property' && SHOWN.test(nameOf(node.key))) return each(node, CAPITAL);
  return each(node, HANDS_ON.test(type) ? enough : TWO_WORDS);
}

function each(node: Node, enough: RegExp): Spoken[] {
  return children(node).flatMap((child) => spokenIn(child, enough));
}

function inAttribute(attribute: Node): Spoken[] {
  const [name] = children(attribute).map(nameOf);
  if (name !== undefined && UNREAD.test(name)) return [];
  return each(attribute, name !== undefined && READ.test(name) ? LETTER : TWO_WORDS);
}
