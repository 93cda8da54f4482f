// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refusal } from '../../../../entrypoints/page/insert/refuse';
import { targetOf } from '../../../../entrypoints/page/insert/target';

beforeEach(() => {
  // happy-dom lays nothing out: every element gets a size as on a page.
  const box = { width: 200, height: 20, top: 0, left: 0, right: 200, bottom: 20, x: 0, y: 0 };
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({
    ...box,
    toJSON: () => box,
  });
});

function reason(html: string) {
  document.body.innerHTML = html;
  const field = document.body.querySelector('input, textarea, select, [contenteditable]');
  const result = refusal(targetOf(field));
  return result?.outcome === 'refused' ? result.reason : null;
}

describe('fields that nothing is typed into', () => {
  it.each([
    ['<input type="password">', 'password'],
    ['<input name="user_password">', 'password'],
    ['<input autocomplete="section-a new-password">', 'password'],
    ['<label>Passwort <input></label>', 'password'],
    ['<input autocomplete="cc-number">', 'card'],
    ['<input id="cardNumber">', 'card'],
    ['<input name="cvc">', 'card'],
    ['<label>Credit card <input></label>', 'card'],
    ['<input placeholder="Card number">', 'card'],
    ['<input placeholder="パスワード">', 'password'],
    ['<input autocomplete="one-time-code">', 'one-time-code'],
    ['<input name="otp">', 'one-time-code'],
    ['<input aria-label="Verification code">', 'one-time-code'],
    ['<textarea name="g-recaptcha-response"></textarea>', 'captcha'],
    ['<input type="search">', 'search'],
    ['<input role="searchbox">', 'search'],
    ['<div role="search"><input></div>', 'search'],
    ['<input name="q">', 'search'],
    ['<input type="hidden">', 'hidden'],
    ['<input disabled>', 'disabled'],
    ['<div inert><input></div>', 'disabled'],
    ['<input readonly>', 'read-only'],
    ['<textarea readonly></textarea>', 'read-only'],
    ['<input type="checkbox">', 'file'],
    ['<input type="submit">', 'file'],
    ['<p>no field</p>', 'no-field'],
  ])('%s', (html, expected) => {
    expect(reason(html)).toBe(expected);
  });

  it.each([
    '<input name="name">',
    '<input name="company" placeholder="Company">',
    '<label>Business card text <textarea></textarea></label>',
    '<input name="shipping">',
    '<label>PIN code <input></label>',
    '<input name="discard_notes">',
    '<label>Spinning experience <input></label>',
    '<input name="researchInterests">',
    '<select><option>a</option></select>',
    '<input type="date">',
  ])('%s is filled', (html) => {
    expect(reason(html)).toBeNull();
  });
});
