/**
 * Trusted Types' default policy, for the one place where a plain string is assigned to `script.src`: the bundler's
 * runtime loading a chunk. Only this site's own files become script URLs; no text becomes markup or code.
 * Source: W3C Trusted Types, "default policy".
 */
export const SCRIPT_POLICY =
  "if(window.trustedTypes)trustedTypes.createPolicy('default',{createScriptURL:function(u){" +
  'var x=new URL(u,location.href);' +
  "return x.origin===location.origin&&(/^\\/(_next\\/static|embed)\\//.test(x.pathname)||x.pathname==='/widget.js')?u:null}});";
