import jQuery from 'jquery';

// Summernote looks for it on the page.
window.jQuery = jQuery;
window.$ = jQuery;
