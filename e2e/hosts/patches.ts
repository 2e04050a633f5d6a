/** What old libraries and careless scripts do to the built-ins of a page. */
export const PATCHES = `
Object.prototype.extend = function () {};
Array.prototype.toJSON = function () { return '[' + this.map((item) => JSON.stringify(item)).join(',') + ']'; };
Array.prototype.remove = function () {};
Array.prototype.last = function () { return this[this.length - 1]; };
String.prototype.toJSON = function () { return this.toString(); };
Function.prototype.bind2 = function () {};
Element.prototype.hide = function () {};
Node.prototype.empty = function () {};
window.$ = window.jQuery = () => {};
window.process = { env: {} };
window.define = Object.assign(() => { throw new Error('AMD define called'); }, { amd: {} });
window.exports = {};
window.module = { exports: {} };
const fetched = window.fetch;
window.fetch = function (...args) { return fetched.apply(this, args); };
const listened = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (...args) { return listened.apply(this, args); };
`;
