import { html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { expose, options, place, START, watch } from './kit/page.js';

const tag = options.get('tag');
class Field extends LitElement {
  static properties = { text: {} };

  constructor() {
    super();
    this.text = START;
  }

  render() {
    const read = (event) => {
      this.text = event.target.value;
    };
    return tag === 'input'
      ? html`<input .value=${live(this.text)} @input=${read} />`
      : html`<textarea .value=${live(this.text)} @input=${read}></textarea>`;
  }
}
customElements.define('lit-field', Field);
const field = place('lit-field');
watch(field.renderRoot ?? field.attachShadow({ mode: 'open' }));
expose({
  field: () => field.renderRoot.querySelector(tag),
  kind: tag === 'input' ? 'line' : 'text',
  model: () => field.text,
  insert: (text) => {
    field.text += text;
  },
});
