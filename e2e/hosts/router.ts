/** A single-page shop in thirty lines: links change the address by the History API and put a new view in. */
export const ROUTER = `<script src="WIDGET/widget.js" async></script>
<script>
let listeners = 0;
for (const [method, step] of [['addEventListener', 1], ['removeEventListener', -1]]) {
  for (const target of [window, document]) {
    const plain = target[method];
    target[method] = function (...args) {
      const options = args[2];
      listeners += step;
      if (step === 1 && options?.signal) options.signal.addEventListener('abort', () => { listeners -= 1; });
      return plain.apply(target, args);
    };
  }
}
window.listenerCount = () => listeners;
window.visit = (path) => {
  history.pushState({}, '', path);
  const view = document.getElementById('view');
  view.replaceChildren(document.createElement('shelftalk-faqs'));
};
window.visitInPlace = (path) => history.pushState({}, '', path);
</script>`;
