/** A form and a document that name everything a script may ask of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtExtension } from '../harness/extension.ts';

/** The scripts that are put into a page. */
const SCRIPTS = ['page.js', 'page-fill.js', 'page-read.js'];

/** Every word of the scripts that may be a global's name. */
function words(): string[] {
  const folder = builtExtension('chrome-mv3');
  const text = SCRIPTS.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  const free = text.match(/(?<![\w$.'"`-])[A-Za-z_$][\w$]*(?!['"`-])/g) ?? [];
  const asked = text.match(/resumeCard\w*|(?<=globalThis\.)\w+/g) ?? [];
  return [...new Set([...free, ...asked, 'browser', 'chrome', 'cloneInto', 'wrappedJSObject'])];
}

/**
 * The page: its honest fields stand in a form that has a hidden field of the name of each of its own
 * properties; pictures and forms have the names of all of the document's; and elements have the
 * names of all globals as their ids, so far as they are not taken.
 */
export const namesPage = (): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Apply</title><main><h1>Site Reliability Engineer</h1>
<p>You keep Kafka up, in production, and are glad of anyone who likes that.</p>
<form id="resumeCardFillState" action="/sent" method="post">
  <p><label>First name <input class="honest" autocomplete="given-name"></label></p>
  <p><label for="l">Last name</label> <input class="honest" id="l"></p>
  <p><label>E-mail <input class="honest" type="email"></label></p>
  <p><label>City <input class="honest" name="city"></label></p>
  <p><label>Country <select class="honest" autocomplete="country-name">
    <option value="">Choose<option>Canada<option>France</select></label></p>
  <fieldset><legend>Are you legally authorised to work in Canada?</legend>
    <label><input class="honest" type="radio" name="q" value="y"> Yes</label>
    <label><input class="honest" type="radio" name="q" value="n"> No</label></fieldset>
  <p><label>About you <textarea class="honest" id="about"></textarea></label></p>
  <div id="shadowing" hidden></div>
</form></main><div id="named" hidden></div>
<script>{
  const ask = (id) => Document.prototype.getElementById.call(document, id);
  const make = (tag) => Document.prototype.createElement.call(document, tag);
  const namesOf = (prototype) => {
    const names = new Set();
    for (let at = prototype; at; at = Object.getPrototypeOf(at))
      for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    return [...names];
  };
  const [fields, others] = [ask('shadowing'), ask('named')];
  const taken = new Set(Object.getOwnPropertyNames(globalThis));
  const globals = ${JSON.stringify(words())}.filter((word) => !taken.has(word));
  const documents = [...namesOf(Document.prototype), ...Object.getOwnPropertyNames(document)];
  for (const name of [...namesOf(HTMLFormElement.prototype), 'openOrClosedShadowRoot']) {
    const field = make('input');
    field.type = 'hidden';
    field.name = name;
    fields.append(field);
  }
  for (const id of globals) {
    const form = make('form');
    form.id = id;
    if (/^(resumeCard|browser$|chrome$)/.test(id))
      for (const name of ['runtime', 'id', 'dom', 'planned', 'filled', 'numbers', 'plan', 'abort']) {
        const field = make('input');
        field.type = 'hidden';
        field.name = name;
        form.append(field);
      }
    others.append(form);
  }
  for (const name of documents)
    for (const tag of ['img', 'form']) {
      const named = make(tag);
      Element.prototype.setAttribute.call(named, 'name', name);
      others.append(named);
    }
}</script>`;
