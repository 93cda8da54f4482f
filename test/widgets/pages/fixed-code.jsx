import IMask from 'imask';

document.querySelector('#root').innerHTML = `<form>
  <label>First name <input name="first_name"></label>
  <label>Mobile phone <input name="mobile" type="tel"></label>
</form>`;
// Germany's code is a part of the mask, and stays.
IMask(document.querySelector('[name=mobile]'), { mask: '+{49} 000 00000000', lazy: false });
