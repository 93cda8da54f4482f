// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { controlOf } from '../../../../entrypoints/page/controls/registry';
import { Finder } from '../../../../entrypoints/page/fill/find-again';
import { identityOf } from '../../../../entrypoints/page/fill/identity';
import { lookOf } from '../../../../entrypoints/page/fill/look';
import { fillState, numberOf } from '../../../../entrypoints/page/fill/state';

/** Draws a form and plans all of it. */
function draw(html: string): void {
  document.body.innerHTML = html;
  const { planned } = fillState();
  planned.clear();
  for (const element of document.querySelectorAll<HTMLElement>('input, select')) {
    const control = controlOf(element);
    planned.set(numberOf(element), {
      control,
      value: control.current(),
      identity: identityOf(control),
      doubtful: false,
      look: lookOf(control),
      meaning: { kind: '', section: '', label: '', question: '', options: new Map(), known: false },
      sending: '',
      given: false,
    });
  }
}

/** Draws it anew. @returns What each planned field is now, by its place in the form. */
function redraw(html: string): (number | undefined)[] {
  document.body.innerHTML = html;
  const all = [...document.querySelectorAll<HTMLElement>('input, select')];
  const finder = new Finder();
  return [...fillState().planned].map(([n, planned]) => {
    const control = finder.find(n, planned);
    return control && all.indexOf(control.element);
  });
}

beforeEach(() => {
  globalThis.resumeCardFillState = undefined;
});

const FORM = '<label>Town <input name="town"></label><label>Zip <input name="zip"></label>';

describe('a field that is drawn anew', () => {
  it('is found by what it is called', () => {
    draw(FORM);
    expect(redraw(FORM)).toEqual([0, 1]);
  });

  it('is found where only its id is another', () => {
    draw('<label>Town <input id="r1" name="town"></label>');
    expect(redraw('<label>Town <input id="r7" name="town"></label>')).toEqual([0]);
  });

  it('is found as a list', () => {
    draw('<label>Province <input name="province"></label>');
    expect(redraw('<label>Province <select name="province"></select></label>')).toEqual([0]);
  });

  it('is the one in the same place among those of its name', () => {
    const twins = '<label>Company <input></label><label>Company <input></label>';
    draw(twins);
    expect(redraw(twins)).toEqual([0, 1]);
    expect(redraw('<label>Company <input></label>')).toEqual([undefined, undefined]);
  });

  it('is not another field', () => {
    draw(FORM);
    const other = '<label>Password hint <input name="hint"></label>';
    expect(redraw(`${other}<input type="password" name="town">`)).toEqual([undefined, undefined]);
  });

  it('keeps its number', () => {
    draw(FORM);
    const numbers = [...fillState().planned.keys()];
    redraw(FORM);
    const all = [...document.querySelectorAll('input')];
    expect(all.map(numberOf)).toEqual(numbers);
  });
});
