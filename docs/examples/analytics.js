// Every event also goes to the tag manager, as { event: 'shelftalk', shelftalk: { … } }.
window.Shelftalk.configure({ dataLayer: true });

// Or listen to one of them and send it where you like.
const off = window.Shelftalk.on('faq:expanded', ({ question, page_url }) => {
  navigator.sendBeacon('/analytics', JSON.stringify({ question, page_url }));
});

// What `on` returns ends it.
window.addEventListener('pagehide', off);
