/** As much XML as is needed to write a file: elements, attributes, escaped text. */

/** An element, written out. */
export type Xml = string & { readonly xml: true };

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write these at all.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escaped = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"\r]/g, (mark) => marks[mark] ?? mark);

/** `content`: text, or elements in their order. */
export function element(
  name: string,
  content: string | number | readonly Xml[],
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const inside = typeof content === 'object' ? content.join('') : escaped(String(content));
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${said.join('')}>${inside}</${name}>` as Xml;
}

export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
