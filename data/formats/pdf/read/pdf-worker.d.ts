/** pdf.js ships no types for its worker: only that it is a module matters here. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
