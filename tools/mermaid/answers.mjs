// Writes answers.json into a folder: what Mermaid's own parser makes of each .mmd file in it and below.
// Use: npm install && npm run answers
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const page = new JSDOM('<!doctype html><body></body>').window;
for (const name of ['window', 'document', 'DOMParser', 'Element', 'HTMLElement', 'HTMLTemplateElement', 'SVGElement',
  'DocumentFragment', 'NamedNodeMap', 'Node', 'NodeFilter', 'Text', 'Comment']) {
  globalThis[name] ??= page[name];
}
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });

async function answer(text) {
  try {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const tasks = db.getTasks().map(({ section, task, score, people }) => [section, task, String(score), people]);
    return { title: db.getDiagramTitle(), sections: [...db.getSections()], tasks };
  } catch (error) {
    return { error: String(error.message).split('\n')[0] };
  }
}

const folder = process.argv[2];
const answers = {};
for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.mmd')).sort()) {
  answers[file.replaceAll('\\', '/')] = await answer(readFileSync(join(folder, file), 'utf8'));
}
writeFileSync(join(folder, 'answers.json'), `${JSON.stringify(answers, null, 1)}\n`);
